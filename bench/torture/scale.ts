/** How much is tried: little in `npm test`, `npm run torture` asks for more. */

/** How many times as much as in `npm test`. */
export const TIMES = Number(process.env.STORYDIFF_TORTURE ?? 1);
/** Another seed tries other things; what fell is tried again with the seed that is printed. */
export const SEED = Number(process.env.STORYDIFF_SEED ?? 20261129);

/** Says what was tried, for the table in the lab notebook; `npm test` stays silent. */
export function report(what: string, count: number): void {
  if (TIMES > 1) console.info(`torture\t${what}\t${count.toLocaleString('en')}\tseed ${SEED}`);
}
