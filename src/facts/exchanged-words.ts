import { mayStandFor } from '../align/synonyms.ts';
import { rankOf, type WordVectors } from '../align/vectors.ts';
import type { Edit, Link, Range } from '../comparison.ts';
import { languageOf, perLanguage } from '../languages/index.ts';
import { appendTo, gather } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import { functionWordsOf } from './closeness.ts';
import { sameWord } from './exchange.ts';
import type { Word } from './fact.ts';
import type { MeaningTables } from './meaning-words.ts';
import { change, type FactFinding, type FactSide, type FactSides, isCompared } from './side.ts';

/** A link with more replacements than this is worded anew, and a word of it stands for no other. */
const MOST_REPLACED = 2;
/** The share of the longer side's words that must stand. */
const LEAST_KEPT = 0.7;
/** Shorter words are grammar, or too many things at once. */
const LEAST_LETTERS = 3;

/**
 * One word in another's place while the sentence around it stood, where a dictionary does not let them stand for each
 * other: `The council closed the [bridge].` → `[tunnel]`. Silent where the dictionary lacks one of the two, where they
 * are forms of one word or two verbs of saying, and where another finding tells of the place already.
 */
export function compareExchangedWords(
  sides: FactSides,
  links: readonly Link[],
  told: readonly FactFinding[],
  { know }: MeaningTables,
  vectors: WordVectors | undefined,
): FactFinding[] {
  if (vectors?.synonyms === undefined || !readsWords(sides)) return [];
  const places = new Map<number | null, FactFinding[]>();
  for (const finding of told) appendTo(places, finding.link, finding);
  const { language } = sides.original.story;
  return gather(links, (link, index) =>
    gather(exchangedIn(sides, link), ([a, b]) => {
      if (shareRow(a, b, know) || !areOther(a, b, language, vectors)) return [];
      const isTold = (places.get(index) ?? []).some(
        ({ original, revision }) => overlapsRange(original, a) || overlapsRange(revision, b),
      );
      return isTold ? [] : [change({ ...sides, link: index }, 'word', 'changed', 'check', a, b, 'word-exchanged')];
    }),
  );
}

/** Contraries are weighed where they stand, and `cut` and `lowered` of one side say the same. */
function shareRow(a: Word, b: Word, know: MeaningTables['know']): boolean {
  return know(a.key).rows.some(({ row }) => know(b.key).rows.some((other) => other.row === row));
}

/** Words of a link that took each other's place. */
function exchangedIn(sides: FactSides, link: Link): [Word, Word][] {
  if (!isCompared(link)) return [];
  const edits = link.edits.filter(({ kind }) => kind !== 'typography');
  const replaced = edits.filter(({ kind }) => kind === 'replace');
  const isInPlace = replaced.length > 0 && edits.length <= MOST_REPLACED && keptShare(sides, link, edits) >= LEAST_KEPT;
  if (!isInPlace) return exchangedElsewhere(sides, link);
  return replaced.flatMap((edit) => {
    const [a, b] = [wordIn(sides, link, edit, 'original'), wordIn(sides, link, edit, 'revision')];
    return a === null || b === null ? [] : [[a, b]];
  });
}

/** A sentence with fewer other words says too little to be told again, and one with more says too much at once. */
const LEAST_SHARED = 2;
const MOST_CONTENT = 40;

/**
 * The one verb of a sentence that its other wording has not, and the one that stands there instead, where everything
 * else was said again in another order: `The guild painted the mill.` → `The mill was flooded by the guild.` Other
 * words change too often where a sentence is told anew.
 */
function exchangedElsewhere(sides: FactSides, link: Link): [Word, Word][] {
  const pastTense = languageOf(sides.original.story.language).speech?.pastTense;
  const [a, b] = [contentOf(sides, link, 'original'), contentOf(sides, link, 'revision')];
  if (Math.abs(a.length - b.length) > 2 || a.length > MOST_CONTENT) return [];
  const without = (words: readonly Word[], others: readonly Word[]) =>
    words.filter(({ key }) => !others.some((other) => sameWord(key, other.key)));
  const [gone, come] = [without(a, b), without(b, a)];
  const [x, y] = [gone[0], come[0]];
  if (x === undefined || y === undefined || gone.length > 1 || come.length > 1) return [];
  if (Math.min(a.length, b.length) <= LEAST_SHARED) return [];
  const isTold = (side: FactSide, sentences: readonly number[], word: Word) => {
    const isVerb = pastTense?.test(word.key) ?? false;
    return isVerb && /^\p{Ll}/u.test(word.raw) && !sentences.some((s) => isBeforeParticle(side.words[s] ?? [], word));
  };
  const fits = isTold(sides.original, link.original, x) && isTold(sides.revision, link.revision, y);
  return fits ? [[x, y]] : [];
}

/** `threw out` is another verb than `threw`. */
function isBeforeParticle(words: readonly Word[], word: Word): boolean {
  const at = words.indexOf(word);
  return at >= 0 && PARTICLES.has(words[at + 1]?.key ?? '');
}

/** The words of a side of a link that are no grammar. */
function contentOf(sides: FactSides, link: Link, name: keyof FactSides): Word[] {
  const small = functionWordsOf(sides[name].story.language);
  return link[name]
    .flatMap((s) => sides[name].words[s] ?? [])
    .filter(({ kind, key }) => kind !== 'mark' && !small.has(key));
}

/** Both sides are in the language of the dictionary. */
function readsWords({ original, revision }: FactSides): boolean {
  return [original, revision].every(({ story }) => languageOf(story.language).words.haveVectors);
}

function overlapsRange(range: Range | null, { start, end }: Span): boolean {
  return range !== null && range[0] < end && start < range[1];
}

function keptShare({ original, revision }: FactSides, link: Link, edits: readonly Edit[]): number {
  const share = (side: FactSide, name: 'original' | 'revision') => {
    const words = gather(link[name], (s) => side.words[s] ?? []).filter(({ kind }) => kind !== 'mark');
    const gone = words.filter((word) => edits.some((edit) => overlapsRange(edit[name], word)));
    return words.length === 0 ? 0 : 1 - gone.length / words.length;
  };
  return Math.min(share(original, 'original'), share(revision, 'revision'));
}

/** Behind a verb they make another one. */
const PARTICLES = new Set('up down off out on over away back through in'.split(' '));

/** The one word of an edit on a side that is no grammar, in lower case and outside figures and names; null for others. */
function wordIn(sides: FactSides, link: Link, edit: Edit, name: keyof FactSides): Word | null {
  const [side, sentences, range] = [sides[name], link[name], edit[name]];
  const small = functionWordsOf(side.story.language);
  const inside = gather(sentences, (s) => side.words[s] ?? []).filter((word) => overlapsRange(range, word));
  const words = inside.filter(({ kind, key }) => kind !== 'mark' && !small.has(key));
  const [word] = words;
  if (words.length !== 1 || word === undefined || word.kind !== 'word') return null;
  // `went up` is no `went`
  if (inside.some(({ key }) => PARTICLES.has(key))) return null;
  // a capital shows a name, but at the head of a sentence
  const opens = sentences.some((s) => side.words[s]?.[0] === word);
  if (!/^\p{Ll}/u.test(word.raw) && !opens) return null;
  if (word.key.length < LEAST_LETTERS || inside.some(({ kind }) => kind === 'mark')) return null;
  const taken = gather(sentences, (s) => [...(side.values[s] ?? []), ...(side.names[s] ?? [])]);
  return taken.some(({ start, end }) => start < word.end && word.start < end) ? null : word;
}

/** Verbs of saying, and those of them that judge nothing and may stand for any other. */
const sayingOf = perLanguage(({ speech }) => {
  const formsOf = (rows: Readonly<Record<string, string>> = {}) =>
    new Set(Object.values(rows).flatMap((row) => row.split(/\s*[,;]\s*/)));
  const neutral = formsOf(speech?.neutral);
  return { neutral, all: new Set([...neutral, ...formsOf(speech?.loaded)]) };
});

/** Whether the dictionary has both words, and lets neither stand for the other. */
function areOther(a: Word, b: Word, language: string, vectors: WordVectors): boolean {
  const saying = sayingOf(language);
  // `not constitutional` and `unconstitutional`: with its prefix a word is told by what negates it
  if (a.key.endsWith(b.key) || b.key.endsWith(a.key)) return false;
  const isSaid = [a, b].every(({ key }) => saying.all.has(key)) && [a, b].some(({ key }) => saying.neutral.has(key));
  if (sameWord(a.key, b.key) || isSaid) return false;
  const [rankA, rankB] = [rankOf(vectors, a.key), rankOf(vectors, b.key)];
  if (vectors.synonyms === undefined || rankA < 0 || rankB < 0) return false;
  return mayStandFor(vectors.synonyms, rankA, rankB) === false;
}
