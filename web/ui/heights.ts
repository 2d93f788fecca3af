/** The heights of many rows, guessed until they are measured, and where each row begins. */
export interface Heights {
  readonly count: number;
  readonly heightOf: (index: number) => number;
  /** Pixels from the first row's top; for `count` the height of all. */
  readonly topOf: (index: number) => number;
  /** The row that stands at a height; the first or the last where the height is beyond them. */
  readonly at: (height: number) => number;
  /** Takes a measured height; tells by how much it differs from the one before. */
  readonly note: (index: number, height: number) => number;
}

/** Heights of `count` rows. Looking one up after a change costs no more than the rows between the two. */
export function tableOfHeights(count: number, guess: (index: number) => number): Heights {
  const heights = new Float64Array(count);
  for (let index = 0; index < count; index++) heights[index] = guess(index);
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
    heightOf: (index) => heights[index] ?? 0,
    topOf,
    at: (height) => {
      topOf(count);
      let low = 0;
      let high = Math.max(0, count - 1);
      while (low < high) {
        const middle = (low + high + 1) >>> 1;
        if ((tops[middle] as number) <= height) low = middle;
        else high = middle - 1;
      }
      return low;
    },
    note: (index, height) => {
      const by = height - (heights[index] ?? height);
      if (by !== 0) {
        heights[index] = height;
        sure = Math.min(sure, index);
      }
      return by;
    },
  };
}
