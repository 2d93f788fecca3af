/** Those of several counted things of which there are any, in words: `2 pairs newly linked, 1 pair parted`. */
export function nonZero(...things: readonly (readonly [count: number, text: string])[]): string {
  return things.flatMap(([count, text]) => (count > 0 ? text : [])).join(', ');
}
