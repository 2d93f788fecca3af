/** A half-open range `[start, end)` of UTF-16 code units. */
export type Range = readonly [start: number, end: number];

export type SideName = 'original' | 'revision';
