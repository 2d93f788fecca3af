/** About how tall an item of the ledger is, before it is drawn: only what has been drawn is measured. */
import type { FactChange, QuoteChange } from '#engine';

/** Letters and height of a line: of the stories' words, and of what is said about them. */
const SAID = { letter: 7.2, height: 22 };
const ABOUT = { letter: 6.6, height: 20 };
/** What an item has besides its words: head, sign-off, the space around. */
const FRAME = 96;
/** Most of the surroundings of a fact's value that are shown. */
const AROUND = 130;
/** A change shows two lines of its sentence, and its name over them. */
const CHANGE = 87;

export function estimateQuote({ original, revision, passage, reason }: QuoteChange, width: number): number {
  const length = (quotes: QuoteChange['original']) => quotes.reduce((sum, { start, end }) => sum + end - start, 0);
  const carried = passage === null ? 0 : passage[1] - passage[0];
  const sides = [length(original) || carried, length(revision) || carried];
  const said = sides.reduce((sum, letters) => sum + lines(letters + 10, width, SAID), 0);
  return FRAME + said + ABOUT.height + lines(reason.length, width, ABOUT);
}

export function estimateFact({ reason }: FactChange, width: number): number {
  return FRAME + 2 * lines(AROUND, width, SAID) + lines(reason.length, width, ABOUT);
}

export function estimateChange(): number {
  return CHANGE;
}

function lines(letters: number, width: number, line: typeof SAID): number {
  return Math.ceil((letters * line.letter) / Math.max(1, width - 40)) * line.height;
}
