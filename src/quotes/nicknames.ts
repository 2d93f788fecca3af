import { isCapitalAt } from '../text/fold.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import { nameKey } from './person-names.ts';
import { genderOfFirstName } from './speech-table.ts';

/** Words of the longest nickname: `Paul “The Old Otter” Braun`. */
const LONGEST_NICKNAME = 3;
/** What opens a nickname, with what closes it. */
const MARKS: Readonly<Record<string, string>> = {
  '(': ')',
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  '„': '“',
  '‚': '‘',
  '«': '»',
  '»': '«',
};

/**
 * The index after a nickname that opens at token `at` inside a name, or -1: `Greta [“Pip”] Lowe`, `Paul [(The Otter)]
 * Braun`. A known first name stands before it and a surname after it: `read “Faust” Act I` has none.
 */
export function nicknameEnd({ text, tokens }: StoryText, at: number): number {
  if (tokens[at]?.kind !== 'mark') return -1;
  const glyph = (token: Token | undefined) => (token === undefined ? '' : text.slice(token.start, token.end));
  const close = MARKS[glyph(tokens[at])];
  const first = tokens[at - 1];
  if (close === undefined || first?.kind !== 'word' || !isCapitalAt(text, first.start)) return -1;
  if (first.end === tokens[at]?.start || genderOfFirstName(nameKey(first.key)) === null) return -1;
  let to = at + 1;
  while (to < at + 1 + LONGEST_NICKNAME && tokens[to]?.kind === 'word' && isCapitalAt(text, tokens[to]?.start ?? 0))
    to++;
  const surname = tokens[to + 1];
  if (to === at + 1 || glyph(tokens[to]) !== close || surname?.kind !== 'word') return -1;
  return isCapitalAt(text, surname.start) ? to + 1 : -1;
}
