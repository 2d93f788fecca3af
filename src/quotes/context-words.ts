/** What a word of a context is: a name, a word of a row of its language, a mark that joins two. */
import { isCapitalAt } from '../text/fold.ts';
import type { Context } from './context.ts';
import type { WordRow } from './speech-table.ts';

/** Whether a word starts with a capital. */
export function isName(context: Context, index: number): boolean {
  const token = context.tokens[index];
  return token?.kind === 'word' && isCapitalAt(context.text, token.start);
}

/** The key of the token at an index; empty outside the context. */
export const keyAt = (context: Context, index: number): string => context.tokens[index]?.key ?? '';

/** Rows of grammar, whose words are names where they have a capital inside a sentence: `George [Will] wrote`. */
const GRAMMAR: ReadonlySet<WordRow> = new Set([
  'fillers',
  'stops',
  'openers',
  'inside',
  'relative',
  'agent',
  'prepositions',
]);

/** Whether the word at an index stands in one of these rows of its language. */
export function isIn(context: Context, index: number, ...rows: readonly WordRow[]): boolean {
  const key = keyAt(context, index);
  for (const row of rows)
    if (context.table[row].has(key) && !(GRAMMAR.has(row) && isProper(context, index))) return true;
  return false;
}

/** Whether a word's capital tells a name: inside a sentence, and no weekday. */
export function isProper({ tokens, proper, table }: Context, index: number): boolean {
  const token = tokens[index];
  return token !== undefined && proper.has(token.start) && !table.weekdays.has(token.key);
}

/** Whether a word or a number stands at an index. */
export function isWord(context: Context, index: number): boolean {
  const kind = context.tokens[index]?.kind;
  return kind === 'word' || kind === 'number';
}

/** A mark inside a name: `Jean-Luc`, `J. Brell`, `Dr. Brell`, `Traders’ Association`. */
export function joins(context: Context, index: number): boolean {
  const before = context.tokens[index - 1];
  const token = context.tokens[index];
  const after = context.tokens[index + 1];
  if (token?.key === '&') return isName(context, index - 1) && isName(context, index + 1);
  if (token === undefined || before === undefined || before.end !== token.start) return false;
  if (token.key === '-') return after?.start === token.end;
  if (token.key === "'") return /s$/.test(before.key) && isWord(context, index + 1);
  if (token.key !== '.' || after === undefined) return false;
  return before.end - before.start === 1 || isIn(context, index - 1, 'roles');
}
