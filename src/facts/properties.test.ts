import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from '../comparison.ts';
import { readStory, type StoryText } from '../text/story.ts';
import { LANGUAGES } from './cases/languages.cases.ts';
import { MEANING } from './cases/meaning.cases.ts';
import { MONEY_DATES } from './cases/money-dates.cases.ts';
import { NAMES } from './cases/names.cases.ts';
import { readCases, readPair, showFact } from './cases/notation.ts';
import { NUMBERS } from './cases/numbers.cases.ts';
import { REWRITTEN_FIGURES } from './cases/rewritten-figures.cases.ts';
import { compareFacts } from './compare-facts.ts';
import { type Word, wordsOf } from './fact.ts';
import { factTablesOf } from './languages.ts';
import { bestPairs } from './match-values.ts';
import { readMeaning } from './meaning-words.ts';
import { findNames } from './names.ts';
import type { FactFinding } from './side.ts';
import { findValues } from './values.ts';

const CASES = [NUMBERS, MONEY_DATES, NAMES, MEANING, LANGUAGES, REWRITTEN_FIGURES].flatMap(readCases);
const ENGLISH = CASES.filter((one) => one.language === 'en');

/** Words in which every finder of facts takes an interest, and a few in which none does. */
const WORDS =
  'the of and a one two twelve sixty thousand million dozen half 40 52 7,200 $35 €3.5bn 12% percent points miles km 10-12 3-2 from to between about nearly more than fewer March May 7 2025 1990s Wednesday yesterday last week 7:30 a.m. noon Meldrin Paula Calder UN Iran Iraq minister not never without no may might alleged massive huge slammed rejected accepted port harbour said , . constructor toString'.split(
    ' ',
  );
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(' '));
const sentences = fc.array(sentence, { minLength: 1, maxLength: 6 });

function linked(original: readonly string[], revision: readonly string[], language = 'en') {
  return readPair({ original, revision, language });
}

function compare({ original, revision, links }: { original: StoryText; revision: StoryText; links: readonly Link[] }) {
  return compareFacts(original, revision, links, []);
}

const SWAPPED: Readonly<Record<string, string>> = {
  dropped: 'added',
  added: 'dropped',
  changed: 'changed',
  variant: 'variant',
};

/** Severity aside: a hedge that goes is worse than one that comes. */
const plain = ({ kind, status, original, revision }: FactFinding) => `${kind} ${status} ${original} ${revision}`;
const swapped = ({ kind, status, original, revision }: FactFinding) =>
  `${kind} ${SWAPPED[status]} ${revision} ${original}`;

describe('facts', () => {
  it('has nothing to say of a text and itself', () => {
    fc.assert(
      fc.property(sentences, (text) => {
        expect(compare(linked(text, text))).toEqual([]);
      }),
    );
    for (const { original, revision, language } of CASES) {
      for (const side of [original, revision]) expect(compare(linked(side, side, language))).toEqual([]);
    }
  });

  it('swaps dropped and added with the sides, and keeps changed and variant', () => {
    // a claim that became a fact is told, a fact that is given a source is not
    const found = (a: readonly string[], b: readonly string[], language: string) =>
      compare(linked(a, b, language)).filter(({ kind }) => kind !== 'attribution');
    const check = (a: readonly string[], b: readonly string[], language = 'en') => {
      const there = found(a, b, language).map(swapped).toSorted();
      expect(found(b, a, language).map(plain).toSorted()).toEqual(there);
    };
    check(['yesterday Calder week the', 'the'], ['fewer slammed Calder yesterday week the', 'the']);
    fc.assert(fc.property(sentences, sentences, (a, b) => check(a, b)));
    for (const { original, revision, language } of CASES) check(original, revision, language);
  });

  it('lets no unrelated paragraph change an item', () => {
    const more = fc.array(
      fc.constantFrom('Quiet gulls wheel overhead.', 'Bread smells drift along.', 'Nets hang to dry, grey with salt.'),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...ENGLISH), more, more, more, more, (one, before, after, first, last) => {
        const alone = linked(one.original, one.revision);
        const pad = (lines: readonly string[], n: number) => [...lines, ...Array<string>(n).fill('')];
        const length = Math.max(one.original.length, one.revision.length);
        const fill = (lines: readonly string[]) => pad(lines, length - lines.length);
        const together = linked(
          [...before, ...pad([], first.length), ...fill(one.original), ...after, ...pad([], last.length)],
          [...pad([], before.length), ...first, ...fill(one.revision), ...pad([], after.length), ...last],
        );
        const show = (pair: typeof alone) =>
          compare(pair)
            .map((fact) => showFact(fact, pair))
            .toSorted();
        expect(show(together)).toEqual(show(alone));
      }),
    );
  });

  it('leaves furniture and links without counterpart alone', () => {
    const story = (text: string) => readStory({ sentences: [text], language: 'en' }, 'story');
    const original = story('The fire killed 40 people in Calder.');
    const revision = story('The fire killed 52 people in Tollan, not Calder.');
    const link = (more: Partial<Link>): Link => ({
      original: [0],
      revision: [0],
      kind: 'reworded',
      moved: false,
      similarity: 0.5,
      edits: [],
      ...more,
    });
    expect(compareFacts(original, revision, [link({})], [])).not.toEqual([]);
    const alone = [link({ revision: [], kind: 'dropped' }), link({ original: [], kind: 'added' })];
    expect(compareFacts(original, revision, alone, [])).toEqual([]);
    const furniture = (side: StoryText): StoryText => ({
      ...side,
      sentences: side.sentences.map((one) => ({ ...one, role: 'furniture' })),
    });
    expect(compareFacts(furniture(original), furniture(revision), [link({})], [])).toEqual([]);
  });

  it('leaves to a quote what its own entry shows', () => {
    const original = readStory({ sentences: ['“We lost 40 boats,” she said, adding 12 crews were safe.'] }, 'original');
    const revision = readStory({ sentences: ['“We lost 52 boats,” she said, adding 21 crews were safe.'] }, 'revision');
    const link: Link = { original: [0], revision: [0], kind: 'reworded', moved: false, similarity: 0.9, edits: [] };
    const quote = { start: 1, end: 18, speaker: null, speakerName: null, cue: null, scare: false };
    const entry = {
      status: 'altered',
      severity: 'critical',
      flags: ['number'],
      original: [quote],
      revision: [quote],
      passage: null,
      edits: [{ kind: 'replace', original: [9, 11], revision: [9, 11] }],
    } as const;
    const show = (facts: readonly FactFinding[]) => facts.map((fact) => showFact(fact, { original, revision }));
    expect(show(compareFacts(original, revision, [link], []))).toHaveLength(2);
    expect(show(compareFacts(original, revision, [link], [entry]))).toEqual(['number changed critical :: 12 :: 21']);
  });
});

describe('work', () => {
  /** Words that count how often they are looked at. */
  function counted(text: string): { words: readonly Word[]; reads: () => number } {
    let reads = 0;
    const words = new Proxy(wordsOf(readStory({ sentences: [text], language: 'en' }, 'long'), 0), {
      get(target, key, receiver) {
        reads++;
        return Reflect.get(target, key, receiver);
      },
    });
    return { words, reads: () => reads };
  }

  const { lookup, tables } = factTablesOf('en');
  const FINDERS: Readonly<Record<string, (words: readonly Word[]) => unknown>> = {
    values: (words) => findValues(words, lookup),
    names: (words) =>
      findNames(words, [], 'body', lookup, {
        lower: new Set(),
        upper: new Set(),
        last: new Set(),
        datelines: new Set(),
      }),
    'meaning words': (words) => readMeaning(words, lookup, tables),
  };

  const RUNS: Readonly<Record<string, (n: number) => string>> = {
    'one digit after another': (n) => '1'.repeat(n),
    figures: (n) => '7 '.repeat(n),
    'number words': (n) => 'twenty hundred thousand '.repeat(n),
    ranges: (n) => '10-12 to '.repeat(n),
    negations: (n) => 'not never '.repeat(n),
    capitals: (n) => 'Paula Meldrin '.repeat(n),
    months: (n) => 'March 7 '.repeat(n),
    joiners: (n) => 'one and '.repeat(n),
    particles: (n) => 'Ida of the '.repeat(n),
    hedges: (n) => 'alleged massive '.repeat(n),
  };

  for (const [finder, find] of Object.entries(FINDERS)) {
    for (const [name, run] of Object.entries(RUNS)) {
      it(`finds ${finder} in work that grows as the text: ${name}`, () => {
        const [few, many] = [200, 1600].map((n) => {
          const { words, reads } = counted(run(n));
          find(words);
          return reads();
        });
        // eight times the text, and a little for its edges
        expect(many).toBeLessThanOrEqual(8 * 1.05 * (few as number));
      });
    }
  }

  it('scores pairs in proportion to their number', () => {
    const scored = [100, 800].map((n) => {
      let calls = 0;
      const items = Array.from({ length: n }, (_, i) => i);
      bestPairs(items, items.toReversed(), (a, b) => {
        calls++;
        return a === b ? 1 : 0;
      });
      return calls;
    });
    expect(scored[1]).toBeLessThanOrEqual(8 * 1.5 * (scored[0] as number));
  });

  it('ends on long runs of every kind', () => {
    for (const language of ['en', 'de', 'ja', 'ar', 'sv']) {
      for (const run of [
        ...Object.values(RUNS),
        (n: number) => '三千'.repeat(n),
        (n: number) => '1万'.repeat(n),
        (n: number) => '-'.repeat(n),
      ]) {
        const [a, b] = [run(300), `x ${run(301)}`];
        expect(compare(linked([a], [b], language))).toBeInstanceOf(Array);
      }
    }
  });
});
