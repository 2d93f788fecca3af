/** What two texts are to each other: the same text, a rewrite, two reports with common passages or without, two stories. */
import type { Link, Relation, RelationKind, SideName } from '../comparison.ts';
import { countAlone } from '../facts/own-material.ts';
import { readSides } from '../facts/read-sides.ts';
import { gather, kendallTau } from '../text/collections.ts';
import type { StoryText } from '../text/story.ts';
import { copiedShare, type Passage } from './passages.ts';

/** In shorter texts, of either side, what few sentences have in common says little: they are taken for a rewrite. */
const LEAST_SENTENCES = 6;
/**
 * From this share of one side on that is told again by links with evidence of their own, it is a rewrite, shorter or
 * longer than its source: own stories that share more words than two reporters by chance reach .77 and more, reports of
 * our own up to .70.
 */
const REWRITE_LINKED = 0.74;
/** The same of words: light rewrites keep .61 and more, reports with common copy up to .57. */
const REWRITE_WORDS = 0.6;
/** Two reports with agency copy in common share .17 to .51 of their words, two reports alone .03 to .12. */
const SHARED_COPY = 0.12;
/**
 * The log-odds of a rewrite in words of its own, against two reports alone: it tells most of both sides again, keeps few
 * words, is not as near in meaning as reports are where they agree, and if it is in plain language, its sentences are short
 * beside the other's. It may leave out names and figures but adds few: those that either side has alone are counted, by the
 * sentence, on the side with fewer.
 *
 * Method: logistic regression, fitted to rewrites and reports that are told by nothing above.
 */
const REWRITE_ODDS = { bias: 1.69, linked: 19.54, words: -15.41, mutual: -24.97, shorter: 3.29, alone: -5.52 };
/** A rewrite that is taken for reports loses a few links; reports that are taken for a rewrite get wrong ones. */
const LEAST_REWRITE_ODDS = Math.log(2);

type Sentences = Pick<Link, SideName>;

interface RelationOptions {
  /** What both tell by evidence of its own. */
  readonly told: readonly Sentences[];
  readonly as: 'rewrite' | 'reports' | undefined;
  readonly oneEvent: boolean;
  /** The mean cosine of the sentences that are the nearest of each other; null where they were not read. */
  readonly mutual: number | null;
}

/**
 * Tells what two texts are to each other, with what speaks for it. A rewrite tells most of one side again, or in its
 * words; two reports of one event have some sentences in common, in an order of their own; two stories none.
 *
 * @param reused the share of each side's words that are the other's
 * @param passages what both have nearly word for word
 * @param as what an editor ruled; it overrules the rest
 * @param mutual how near in meaning what both tell is; null where they were not read: words alone link too little of a
 * heavy rewrite to tell it from a report of its own
 * @param oneEvent whether both tell of one event as wholes, also where no sentence of the one says what one of the other does
 */
export function relationOf(
  original: StoryText,
  revision: StoryText,
  links: readonly Link[],
  reused: Readonly<Record<SideName, number>>,
  passages: readonly Passage[],
  { told, as, oneEvent, mutual }: RelationOptions,
): Relation {
  const linked = links.filter(isPair);
  const sharesOf = (pairs: readonly Sentences[]) => ({
    original: linkedShare(original, pairs, 'original'),
    revision: linkedShare(revision, pairs, 'revision'),
  });
  const sure = sharesOf(told.filter(isPair));
  const evidence = {
    linked: sharesOf(linked),
    order: orderOf(linked),
    words: reused,
    copied: {
      original: copiedShare(original, passages, 'original'),
      revision: copiedShare(revision, passages, 'revision'),
    },
  };
  if (as !== undefined) return { is: as, by: 'editor', ...evidence };
  const isLong = [original, revision].every(({ sentences }) => sentences.length >= LEAST_SENTENCES);
  const found = kindOf(
    links,
    sure,
    evidence,
    isLong && mutual !== null
      ? { mutual, shorter: shorterBy(original, revision), alone: () => aloneIn(original, revision) }
      : null,
  );
  const is = found === 'unrelated' && oneEvent && isLong ? 'reports' : found;
  return { is, by: 'engine', ...evidence, linked: isOfReports({ is }) ? sure : evidence.linked };
}

function isPair({ original, revision }: Sentences): boolean {
  return original.length > 0 && revision.length > 0;
}

/** Whether the two are told side by side, as reports of which neither was edited from the other. */
export function isOfReports({ is }: Pick<Relation, 'is'>): boolean {
  return is === 'shared' || is === 'reports';
}

function kindOf(
  links: readonly Link[],
  sure: Relation['linked'],
  { linked, words, copied }: Omit<Relation, 'is' | 'by'>,
  read: { readonly mutual: number; readonly shorter: number; readonly alone: () => number } | null,
): RelationKind {
  if (!links.some(isPair)) return 'unrelated';
  if (links.every(({ kind, moved }) => kind === 'unchanged' && !moved)) return 'same';
  const most = ({ original, revision }: Readonly<Record<SideName, number>>) => Math.max(original, revision);
  if (read === null || most(sure) >= REWRITE_LINKED || most(words) >= REWRITE_WORDS) return 'rewrite';
  if (most(copied) >= SHARED_COPY) return 'shared';
  const odds =
    REWRITE_ODDS.bias +
    REWRITE_ODDS.linked * Math.min(linked.original, linked.revision) +
    REWRITE_ODDS.words * most(words) +
    REWRITE_ODDS.mutual * read.mutual +
    REWRITE_ODDS.shorter * read.shorter +
    REWRITE_ODDS.alone * read.alone();
  return odds >= LEAST_REWRITE_ODDS ? 'rewrite' : 'reports';
}

/** The names and figures that either side has alone, those of the side with fewer, for each sentence of the shorter side. */
function aloneIn(original: StoryText, revision: StoryText): number {
  const alone = countAlone(readSides(original, revision));
  const shorter = Math.min(original.sentences.length, revision.sentences.length);
  return Math.min(alone.original, alone.revision) / shorter;
}

/** How much longer the sentences of the one side are, in the mean: the natural log of the ratio. */
function shorterBy(original: StoryText, revision: StoryText): number {
  const mean = ({ sentences }: StoryText) =>
    sentences.reduce((sum, { start, end }) => sum + end - start, 0) / sentences.length;
  return Math.abs(Math.log(mean(original) / mean(revision)));
}

/** The share of a side's sentences that have a counterpart; furniture and bylines are not counted. */
function linkedShare({ sentences }: StoryText, linked: readonly Sentences[], side: SideName): number {
  const isProse = (index: number) => sentences[index]?.role !== 'furniture' && sentences[index]?.role !== 'byline';
  const own = [...sentences.keys()].filter(isProse);
  const told = new Set(gather(linked, (link) => link[side].filter(isProse)));
  return own.length === 0 ? 0 : told.size / own.length;
}

/** How well the linked sentences keep their order. */
function orderOf(linked: readonly Sentences[]): number {
  const first = (link: Sentences, side: SideName) => link[side][0] as number;
  const places = linked.toSorted((x, y) => first(x, 'original') - first(y, 'original'));
  return kendallTau(places.map((link) => first(link, 'revision')));
}
