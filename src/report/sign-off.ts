/** What an editor said of the ledger's items, in the words that every report shares. */
import type { Comparison, Mark, Severity, SignedItem } from '../comparison.ts';
import { squeeze } from './wording.ts';

export const MARK_WORDS: Readonly<Record<Mark, string>> = { ok: 'OK', query: 'Query', fix: 'Fix' };

/** What must be signed off; anything else may be. */
const TO_SIGN: ReadonlySet<Severity> = new Set(['critical', 'high']);

/** Finds the judgement on an item; nothing for an item without mark and note. */
export function signOffOf({
  signOff = [],
}: Comparison): (kind: SignedItem['kind'], index: number) => SignedItem | undefined {
  const items = new Map(
    signOff.filter(({ mark, note }) => mark !== null || note !== '').map((one) => [`${one.kind} ${one.index}`, one]),
  );
  return (kind, index) => items.get(`${kind} ${index}`);
}

/**
 * How far the sign-off has come: `5 of 7 signed off: 3 OK, 1 Query, 1 Fix.`, with the name where one was given:
 * `5 of 7 signed off by Tove Lindqvist: …`. The whole is every critical and high item; what else was marked is
 * counted apart. Empty before anybody said anything.
 */
export function signOffLine(comparison: Comparison): string {
  const { quotes, facts, signOff = [], signedBy = '' } = comparison;
  if (signOff.length === 0) return '';
  const judged = signOffOf(comparison);
  const marks: Record<Mark, number> = { ok: 0, query: 0, fix: 0 };
  let [whole, signed, lesser] = [0, 0, 0];
  const count = (kind: SignedItem['kind'], items: readonly { readonly severity: Severity }[]) => {
    for (const [index, { severity }] of items.entries()) {
      const mark = judged(kind, index)?.mark ?? null;
      if (TO_SIGN.has(severity)) whole++;
      if (mark === null) continue;
      if (TO_SIGN.has(severity)) {
        marks[mark]++;
        signed++;
      } else lesser++;
    }
  };
  count('quote', quotes);
  count('fact', facts);
  const parts = (Object.keys(marks) as Mark[]).filter((mark) => marks[mark] > 0);
  const how = parts.map((mark) => `${marks[mark]} ${MARK_WORDS[mark]}`).join(', ');
  const also = lesser === 0 ? '' : ` ${lesser} lesser ${lesser === 1 ? 'item' : 'items'} marked as well.`;
  const name = squeeze(signedBy);
  return `${signed} of ${whole} signed off${name === '' ? '' : ` by ${name}`}${how === '' ? '' : `: ${how}`}.${also}`;
}

/** A judgement as one line: `Query: heard on tape`, `OK`, `Note: ask the desk`; empty for none. */
export function judgement(one: SignedItem | undefined): string {
  if (one === undefined) return '';
  const head = one.mark === null ? 'Note' : MARK_WORDS[one.mark];
  const note = one.note.replace(/\s+/g, ' ').trim();
  return note === '' ? head : `${head}: ${note}`;
}
