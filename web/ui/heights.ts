import { firstIndex } from '../model/lists.ts';

/** The heights of many rows, estimated until they are measured, and where each row begins. */
export type Heights = ReturnType<typeof tableOfHeights>;

/** Heights of `count` rows. Looking one up after a change costs no more than the rows between the two. */
export function tableOfHeights(count: number, estimateHeight: (index: number) => number) {
  const heights = new Float64Array(count);
  for (let index = 0; index < count; index++) heights[index] = estimateHeight(index);
  const tops = new Float64Array(count + 1);
  /** The tops up to this row are right. */
  let sure = 0;
  const topOf = (index: number) => {
    const wanted = Math.min(Math.max(index, 0), count);
    for (; sure < wanted; sure++) tops[sure + 1] = (tops[sure] as number) + (heights[sure] as number);
    return tops[wanted] as number;
  };
  return {
    count,
    heightOf: (index: number) => heights[index] ?? 0,
    /** Pixels from the first row's top; for `count` the height of all. */
    topOf,
    /** The row that stands at a height; the first or the last where the height is beyond them. */
    at: (height: number) => {
      topOf(count);
      return Math.max(0, firstIndex(count, (index) => (tops[index] as number) > height) - 1);
    },
    /** Takes a measured height; tells by how much it differs from the one before. */
    note: (index: number, height: number) => {
      const by = height - (heights[index] ?? height);
      if (by !== 0) {
        heights[index] = height;
        sure = Math.min(sure, index);
      }
      return by;
    },
  };
}
