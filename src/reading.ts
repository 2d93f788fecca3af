/** The second reading: which sentences an encoder should read, so that the stories can be aligned anew by meaning. */
import type { Comparison, Link, SideName } from './comparison.ts';

/** Links below this similarity share next to no words: of light edits no link, of heavy rewrites nine in ten. */
const LEAST_SIMILARITY = 0.2;
/**
 * The share of a side's sentences that must be in doubt, on both sides. Own stories reach .25, those that were edited
 * lightly .06; heavy rewrites begin at .4.
 */
const LEAST_DOUBT = 0.15;
/** Sentences in links from this similarity on are not read: their words settle them, whatever stands around them. */
const SETTLED_SIMILARITY = 0.5;
/**
 * Where words settle less than this share of both sides the settled sentences are read as well: a quote that two
 * reports have in common is most of what tells that they are of one event.
 */
const FEW_SETTLED = 0.3;

/**
 * The texts of the sentences that should be read for their meaning, each once; empty where words leave little doubt: in
 * a light edit, or where nothing was linked to nothing. Where both sides have many sentences without a link, or with one
 * whose sentences share next to no words, that is every sentence that words do not settle.
 *
 * What an encoder makes of these texts goes into `options.meanings` of another comparison of the same sides.
 */
export function sentencesToRead(comparison: Comparison): readonly string[] {
  if (!isDoubtful(comparison)) return [];
  const isUnsettled = (link: Link) => isDoubted(link, SETTLED_SIMILARITY);
  const isFewSettled = (['original', 'revision'] as const).every((side) => {
    const all = indicesOf(comparison, side, () => true).length;
    return all - indicesOf(comparison, side, isUnsettled).length < FEW_SETTLED * all;
  });
  const texts = (['original', 'revision'] as const).flatMap((side) => {
    const { text, sentences } = comparison[side];
    return indicesOf(comparison, side, isFewSettled ? () => true : isUnsettled).map((index) =>
      text.slice(sentences[index]?.start, sentences[index]?.end),
    );
  });
  return [...new Set(texts)];
}

function isDoubtful(comparison: Comparison): boolean {
  const doubtful = (link: Link) => isDoubted(link, LEAST_SIMILARITY);
  return (['original', 'revision'] as const).every((side) => {
    const all = indicesOf(comparison, side, () => true).length;
    return all > 0 && indicesOf(comparison, side, doubtful).length >= LEAST_DOUBT * all;
  });
}

/** Whether a sentence may have another counterpart, or one at all. What an editor ruled is not in doubt. */
function isDoubted({ original, revision, similarity, byHand }: Link, least: number): boolean {
  return byHand === undefined && (original.length === 0 || revision.length === 0 || similarity < least);
}

/** The sentences of a side in links that pass the test. Furniture and bylines are not reworded. */
function indicesOf(comparison: Comparison, side: SideName, test: (link: Link) => boolean): number[] {
  const { sentences } = comparison[side];
  const isProse = (index: number) => sentences[index]?.role !== 'furniture' && sentences[index]?.role !== 'byline';
  return comparison.links.flatMap((link) => (test(link) ? link[side].filter(isProse) : []));
}
