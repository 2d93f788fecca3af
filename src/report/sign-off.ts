/** What an editor said of the ledger's items. */
import type { Comparison, Mark, Ruled, Severity, SignedItem } from '../comparison.ts';
import type { Messages, ReportMessages } from '../messages/messages.ts';

/** A judgement on an item of a report; one that is not so is set aside. */
export interface Judged extends Pick<SignedItem, 'note' | 'by' | 'overruled'> {
  readonly mark: Ruled | null;
}

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
 * How far the sign-off has come: `5 of 7 signed off: 3 OK, 1 Query, 1 Fix.`, with the name where one was given. The
 * whole is every critical and high item; what else was marked is counted apart. Empty before anybody said anything.
 */
export function signOffLine(comparison: Comparison, { report }: Messages): string {
  const { quotes, facts, signOff = [], signedBy = '' } = comparison;
  if (signOff.length === 0) return '';
  const judged = signOffOf(comparison);
  const counts: Record<Mark, number> = { ok: 0, query: 0, fix: 0 };
  let [total, done, lesser] = [0, 0, 0];
  const countItems = (kind: SignedItem['kind'], items: readonly { readonly severity: Severity }[]) => {
    for (const [index, { severity }] of items.entries()) {
      const mark = judged(kind, index)?.mark ?? null;
      if (TO_SIGN.has(severity)) total++;
      if (mark === null) continue;
      if (TO_SIGN.has(severity)) {
        counts[mark]++;
        done++;
      } else lesser++;
    }
  };
  countItems('quote', quotes);
  countItems('fact', facts);
  const marks = (['ok', 'query', 'fix'] as const).flatMap((mark) =>
    counts[mark] > 0 ? [[mark, counts[mark]] as const] : [],
  );
  return report.signedOff({ done, total, name: oneLine(signedBy), marks, lesser });
}

/**
 * A judgement as one line: `Query (Ines Vale): heard on tape`, `OK`, `Note: ask the desk`, `Fix (Ines Vale), overruled: OK
 * (Dov Perrin)`; empty for none.
 */
export function judgement(one: Judged | undefined, words: ReportMessages): string {
  if (one === undefined) return '';
  const { marks, note, overruled } = words;
  const by = one.by === undefined ? '' : ` (${oneLine(one.by)})`;
  const over = one.overruled === undefined ? '' : `, ${overruled}: ${judgement(one.overruled, words)}`;
  const said = oneLine(one.note);
  const head = `${one.mark === null ? note : marks[one.mark]}${by}`;
  return `${said === '' ? head : `${head}: ${said}`}${over}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
