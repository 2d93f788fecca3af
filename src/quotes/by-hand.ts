/** What an editor decided about quotes by hand: who speaks them, and which are one. */
import type { Ruling } from '../align/corrections.ts';
import type { Correction, Quote, QuoteChange, Reason, ReasonCode, SideName, WithoutSentence } from '../comparison.ts';
import type { QuoteText } from './quote-text.ts';
import type { QuotePair, Unmatched } from './unmatched.ts';

/** The quotes of a side with the speakers that an editor named; what somebody speaks is no scare quote. */
export function nameSpeakers(
  quotes: readonly Quote[],
  side: SideName,
  rulings: readonly Ruling[],
  corrections: readonly Correction[],
): readonly Quote[] {
  if (rulings.length === 0) return quotes;
  const names = new Map(
    rulings.flatMap((ruling) => ruling[side].map((index) => [index, corrections[ruling.correction]?.speaker])),
  );
  return quotes.map((quote, index) => {
    const speakerName = names.get(index);
    return speakerName === undefined ? quote : { ...quote, speaker: null, speakerName, scare: false, byHand: true };
  });
}

/** What an editor paired and parted, and the quotes that are left to be paired by their words. */
export function takeRuled(
  rulings: readonly Ruling[],
  quotes: Readonly<Record<SideName, readonly QuoteText[]>>,
): { readonly pairs: QuotePair[]; readonly alone: Unmatched; readonly isFree: (quote: QuoteText) => boolean } {
  const pairs: QuotePair[] = [];
  const alone: Unmatched = { original: [], revision: [] };
  const ruled = new Set<QuoteText>();
  for (const ruling of rulings) {
    const named = (side: SideName) => ruling[side].flatMap((index) => quotes[side][index] ?? []);
    const pair = { original: named('original'), revision: named('revision') };
    for (const quote of [...pair.original, ...pair.revision]) ruled.add(quote);
    if (pair.original.length > 0 && pair.revision.length > 0) pairs.push(pair);
    else for (const side of ['original', 'revision'] as const) alone[side].push(...pair[side]);
  }
  return { pairs, alone, isFree: (quote) => !ruled.has(quote) };
}

/** The entry with a word for what was decided by hand, at the end of its reason. */
export function tellByHand<Finding extends WithoutSentence<QuoteChange>>(finding: Finding): Finding {
  const { original, revision, byHand, arguments: values } = finding;
  const isPair = original.length > 0 && revision.length > 0;
  const codes: ReasonCode[] = [];
  if ([...original, ...revision].some((quote) => quote.byHand)) codes.push('speaker-by-hand');
  if (byHand) codes.push(isPair ? 'paired-by-hand' : 'parted-by-hand');
  if (codes.length === 0) return finding;
  const also = [...(values.also ?? []), ...codes.map((code): Reason => ({ code, arguments: {} }))];
  return { ...finding, arguments: { ...values, also } };
}
