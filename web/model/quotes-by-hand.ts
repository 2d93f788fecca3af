/** Quotes corrected by hand: who speaks them, and which are one. */
import type { Comparison, Correction, Quote, QuoteChange, SideName } from '#engine';
import { without } from './pairing.ts';

/** An edit of the corrections. */
export type Correct = (corrections: readonly Correction[]) => Correction[];

const NOBODY = { quotes: true, original: [], revision: [] } as const satisfies Correction;

function rangesOf(quotes: readonly Quote[]) {
  return quotes.map(({ start, end }) => [start, end] as const);
}

/** Names who speaks a side's quotes; an empty name takes back the one that was given by hand. */
export function nameSpeaker(change: QuoteChange, side: SideName, name: string): Correct {
  const own: Correction = { ...NOBODY, speaker: name.replace(/\s+/g, ' ').trim(), [side]: rangesOf(change[side]) };
  return (corrections) => [...without(corrections, own), ...(own.speaker === '' ? [] : [own])];
}

/** Makes one of two entries that have quotes on one side each. */
export function pairQuotes(one: QuoteChange, other: QuoteChange): Correct {
  const own: Correction = {
    ...NOBODY,
    original: rangesOf([...one.original, ...other.original]),
    revision: rangesOf([...one.revision, ...other.revision]),
  };
  return (corrections) => [...without(corrections, own), own];
}

/** Leaves the quotes of an entry without a counterpart. */
export function partQuotes({ original, revision }: QuoteChange): Correct {
  const both: Correction = { ...NOBODY, original: rangesOf(original), revision: rangesOf(revision) };
  return (corrections) => [...without(corrections, both), { ...both, revision: [] }, { ...both, original: [] }];
}

/** Takes back what was decided by hand about the quotes of an entry. */
export function resetQuotes({ original, revision }: QuoteChange): Correct {
  const both: Correction = { ...NOBODY, original: rangesOf(original), revision: rangesOf(revision) };
  return (corrections) => without(without(corrections, both), { ...both, speaker: '' });
}

/** Whether something about an entry was decided by hand. */
export function isByHand({ byHand, original, revision }: QuoteChange): boolean {
  return byHand === true || [...original, ...revision].some((quote) => quote.byHand);
}

/** The entries that a quote of one side could be paired with, the nearest in the story first; none for a pair. */
export function partnersOf({ original, revision, quotes }: Comparison, change: QuoteChange): QuoteChange[] {
  const length = { original: original.text.length, revision: revision.text.length };
  const side: SideName = change.original.length > 0 ? 'original' : 'revision';
  const other: SideName = side === 'original' ? 'revision' : 'original';
  if (change[other].length > 0) return [];
  const placeIn = (one: QuoteChange, own: SideName) => (one[own][0]?.start ?? 0) / length[own];
  const place = placeIn(change, side);
  const far = (one: QuoteChange) => Math.abs(placeIn(one, other) - place);
  return quotes.filter((one) => one[side].length === 0 && one[other].length > 0).sort((a, b) => far(a) - far(b));
}

/** The names that either story has for a speaker. */
export function speakersOf({ quotes }: Comparison): string[] {
  const all = quotes.flatMap(({ original, revision }) => [...original, ...revision]);
  return [...new Set(all.flatMap(({ speakerName }) => speakerName ?? []))].sort();
}
