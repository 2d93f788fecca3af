import type { Edit, Link, Range } from '../comparison.ts';
import { languageOf, perLanguage } from '../languages/index.ts';
import { appendTo, gather } from '../text/collections.ts';
import type { Span } from '../text/ranges.ts';
import { functionWordsOf } from './closeness.ts';
import { sameWord } from './exchange.ts';
import type { Word } from './fact.ts';
import type { Lexicon, PlacedWord } from './lexicon.ts';
import type { MeaningTables } from './meaning-words.ts';
import { change, type FactFinding, type FactSide, type FactSides, inSentences, isCompared } from './side.ts';

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
  lexicon: Lexicon | undefined,
): FactFinding[] {
  if (lexicon === undefined) return [];
  const places = new Map<number | null, FactFinding[]>();
  for (const finding of told) appendTo(places, finding.link, finding);
  const { language } = sides.original.story;
  return gather(links, (link, index) =>
    gather(exchangedIn(sides, link), ([a, b]) => {
      if (areNamesAtHead(sides, link, [a, b], lexicon)) {
        const severity = languageOf(language).names.capitals === 'names' ? 'critical' : 'check';
        return [change({ ...sides, link: index }, 'name', 'changed', severity, a, b, 'name-replaced')];
      }
      if (shareRow(a, b, know) || !areOther(a, b, language, lexicon)) return [];
      const isTold = (places.get(index) ?? []).some(
        ({ original, revision }) => overlapsRange(original, a) || overlapsRange(revision, b),
      );
      return isTold ? [] : [change({ ...sides, link: index }, 'word', 'changed', 'check', a, b, 'word-exchanged')];
    }),
  );
}

/** The letters from which on a word at the head of a sentence may be a name that no list has. */
const LEAST_NAME = 4;

/**
 * `[Dalby] signed the deed.` → `[Farrow] signed the deed.`: the only words of a link that changed open it, and neither the
 * dictionary nor the stories know them as plain words. A plural is no name: `Weavers struck`.
 */
function areNamesAtHead(sides: FactSides, link: Link, [a, b]: [PlacedWord, PlacedWord], lexicon: Lexicon): boolean {
  if (link.edits.filter(({ kind }) => kind !== 'typography').length > 1) return false;
  return ([a, b] as const).every((word, i) => {
    const side = i === 0 ? sides.original : sides.revision;
    const { sentence, raw, key } = word;
    const mayBeName = /^\p{Lu}\p{Ll}/u.test(raw) && key.length >= LEAST_NAME && !key.endsWith('s');
    const next = sentence[1];
    const opens = sentence[0]?.start === word.start && next?.kind === 'word' && /^\p{Ll}/u.test(next.raw);
    return mayBeName && opens && !side.capitals.lower.has(key) && lexicon(word, word) === null;
  });
}

/** Contraries are weighed where they stand, and `cut` and `lowered` of one side say the same. */
function shareRow(a: Word, b: Word, know: MeaningTables['know']): boolean {
  return know(a.key).rows.some(({ row }) => know(b.key).rows.some((other) => other.row === row));
}

/** Words of a link that took each other's place. */
function exchangedIn(sides: FactSides, link: Link): [PlacedWord, PlacedWord][] {
  if (!isCompared(link)) return [];
  const edits = link.edits.filter(({ kind }) => kind !== 'typography');
  const replaced = edits.filter(({ kind }) => kind === 'replace');
  const isInPlace = replaced.length > 0 && edits.length <= MOST_REPLACED && keptShare(sides, link, edits) >= LEAST_KEPT;
  if (isInPlace && edits.some((edit) => isBuiltOtherwise(sides, link, edit))) return [];
  if (!isInPlace) return exchangedElsewhere(sides, link);
  return replaced.flatMap((edit) => {
    const [a, b] = [wordIn(sides, link, edit, 'original'), wordIn(sides, link, edit, 'revision')];
    return a === null || b === null ? [] : [[a, b]];
  });
}

const prepositionsOf = perLanguage(({ roles }) => new Set(roles.prepositions.split(' ')));

/**
 * Whether an edit changes more than one word for another: then a word beside it need say nothing else. `[In] Orle a
 * chemist's opens` → `Orle gets a chemist's`, `said [Ida Roth, owner of] a bakery` → `complains a trader`.
 */
function isBuiltOtherwise(sides: FactSides, link: Link, edit: Edit): boolean {
  return (['original', 'revision'] as const).some((name) => {
    const words = changedIn(sides, link, edit, name);
    if (edit.kind === 'replace') return words.length > 1;
    const prepositions = prepositionsOf(sides[name].story.language);
    return words.length > 0 || wordsIn(sides, link, edit, name).some(({ key }) => prepositions.has(key));
  });
}

/** The words of an edit on a side. */
function wordsIn(sides: FactSides, link: Link, edit: Edit, name: keyof FactSides): Word[] {
  return inSentences(sides[name].words, link[name]).filter((word) => overlapsRange(edit[name], word));
}

/** Those of them that the other side of the edit has in no form: `die [alte] Brücke` → `den [alten] Tunnel`. */
function goneIn(sides: FactSides, link: Link, edit: Edit, name: keyof FactSides): Word[] {
  const others = wordsIn(sides, link, edit, name === 'original' ? 'revision' : 'original');
  return wordsIn(sides, link, edit, name).filter(
    (word) => word.kind !== 'mark' && !others.some((other) => sameWord(word, other)),
  );
}

/** Those of these that are no grammar. */
function changedIn(sides: FactSides, link: Link, edit: Edit, name: keyof FactSides): Word[] {
  const small = functionWordsOf(sides[name].story.language);
  return goneIn(sides, link, edit, name).filter(({ key }) => !small.has(key));
}

/** A sentence with fewer other words says too little to be told again, and one with more says too much at once. */
const LEAST_SHARED = 2;
const MOST_CONTENT = 40;

/**
 * The one verb of a sentence that its other wording has not, and the one that stands there instead, where everything
 * else was said again in another order: `The guild painted the mill.` → `The mill was flooded by the guild.` Other
 * words change too often where a sentence is told anew.
 */
function exchangedElsewhere(sides: FactSides, link: Link): [PlacedWord, PlacedWord][] {
  const pastTense = languageOf(sides.original.story.language).speech?.pastTense ?? null;
  if (pastTense === null) return [];
  const [a, b] = [contentOf(sides, link, 'original'), contentOf(sides, link, 'revision')];
  if (Math.abs(a.length - b.length) > 2 || a.length > MOST_CONTENT) return [];
  if (Math.min(a.length, b.length) <= LEAST_SHARED) return [];
  const x = onlyWithout(a, b);
  const y = x === undefined ? undefined : onlyWithout(b, a);
  if (x === undefined || y === undefined) return [];
  const placed: [PlacedWord, PlacedWord] = [
    placedWord(sides.original, link.original, x),
    placedWord(sides.revision, link.revision, y),
  ];
  const isTold = (word: PlacedWord) => pastTense.test(word.key) && /^\p{Ll}/u.test(word.raw) && !isBeforeParticle(word);
  return placed.every(isTold) ? [placed] : [];
}

/** The one word of a side that the other has in no form; undefined where there is none, or a second. */
function onlyWithout(words: readonly Word[], others: readonly Word[]): Word | undefined {
  let only: Word | undefined;
  for (const word of words) {
    if (others.some((other) => sameWord(word, other))) continue;
    if (only !== undefined) return undefined;
    only = word;
  }
  return only;
}

/** `threw out` is another verb than `threw`. */
function isBeforeParticle({ sentence, start }: PlacedWord): boolean {
  const at = sentence.findIndex((word) => word.start === start);
  return PARTICLES.has(sentence[at + 1]?.key ?? '');
}

/** A word of some sentences of a side, with the sentence it stands in. */
function placedWord(side: FactSide, sentences: readonly number[], word: Word): PlacedWord {
  const at = sentences.find((s) => side.words[s]?.includes(word));
  return { ...word, sentence: (at === undefined ? undefined : side.words[at]) ?? [] };
}

/** The words of a side of a link that are no grammar. */
function contentOf(sides: FactSides, link: Link, name: keyof FactSides): Word[] {
  const small = functionWordsOf(sides[name].story.language);
  return inSentences(sides[name].words, link[name]).filter(({ kind, key }) => kind !== 'mark' && !small.has(key));
}

function overlapsRange(range: Range | null, { start, end }: Span): boolean {
  return range !== null && range[0] < end && start < range[1];
}

/** The share of a link's words that stand, or stand in another form, on the side where it is smaller. */
function keptShare(sides: FactSides, link: Link, edits: readonly Edit[]): number {
  const share = (name: keyof FactSides) => {
    const words = inSentences(sides[name].words, link[name]).filter(({ kind }) => kind !== 'mark');
    const gone = edits.flatMap((edit) => goneIn(sides, link, edit, name));
    return words.length === 0 ? 0 : 1 - gone.length / words.length;
  };
  return Math.min(share('original'), share('revision'));
}

/** Behind a verb they make another one. */
const PARTICLES = new Set('up down off out on over away back through in'.split(' '));

/** The one word of an edit on a side that is no grammar, in lower case and outside figures and names; null for others. */
function wordIn(sides: FactSides, link: Link, edit: Edit, name: keyof FactSides): PlacedWord | null {
  const [side, sentences] = [sides[name], link[name]];
  const inside = wordsIn(sides, link, edit, name);
  const [only, ...more] = changedIn(sides, link, edit, name);
  if (only === undefined || more.length > 0 || only.kind !== 'word') return null;
  const word = placedWord(side, sentences, only);
  // `went up` is no `went`
  if (inside.some(({ key }) => PARTICLES.has(key))) return null;
  // a capital shows a name, but at the head of a sentence and where every noun has one
  const showsName =
    languageOf(side.story.language).names.capitals === 'names' && word.sentence[0]?.start !== word.start;
  if (showsName && !/^\p{Ll}/u.test(word.raw)) return null;
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
function areOther(a: PlacedWord, b: PlacedWord, language: string, lexicon: Lexicon): boolean {
  const saying = sayingOf(language);
  // `not constitutional` and `unconstitutional`: with its prefix a word is told by what negates it
  if (a.key.endsWith(b.key) || b.key.endsWith(a.key)) return false;
  const isSaid = [a, b].every(({ key }) => saying.all.has(key)) && [a, b].some(({ key }) => saying.neutral.has(key));
  if (sameWord(a, b) || isSaid) return false;
  return lexicon(a, b) === false;
}
