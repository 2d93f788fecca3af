import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link, QuoteStatus } from '../comparison.ts';
import { readStory, type StoryText } from '../text/story.ts';
import { findQuotes } from './find.ts';
import { matchQuotes, type QuoteFinding } from './match.ts';

/*
 * Stories are made of sentences with and without quotes; the revision takes each sentence over, rewords it,
 * drops it or adds one, so that every status occurs. The links are the ones the making knows.
 */
const PEOPLE = ['Ida Holm', 'Abe Brell', 'Runa Tarn', 'Oleh Vesk'];
const SPEECH = [
  'the bridge is safe for heavy trucks',
  'nobody asked the village about the ferry',
  'we will rebuild the old lighthouse in spring',
  'my grandmother planted every tree in this valley',
  'the council has lost its maps again',
  'our children walk nine miles to school',
];
const PLAIN = [
  'The harbour opened at noon on Friday.',
  'Snow fell on the northern hills for a week.',
  'Prices of herring rose by a third.',
  'A clerk found the letters in a drawer.',
];
const UNRELATED = [
  'Tickets for the circus cost less than last year.',
  'Astronomers photographed a small green comet.',
  'The bakery on Mill Lane sells rye bread.',
];

type Form = 'marks' | 'reported' | 'gone';

interface Line {
  readonly speech: number;
  readonly person: number;
  readonly original: Form;
  readonly revision: Form;
}

const line = fc.record({
  speech: fc.nat(SPEECH.length - 1),
  person: fc.nat(PEOPLE.length - 1),
  original: fc.constantFrom<Form>('marks', 'reported', 'gone'),
  revision: fc.constantFrom<Form>('marks', 'reported', 'gone'),
});
/** Each speech once: two quotes of the same words have no one right pairing. */
const lines = fc.uniqueArray(line, { selector: (each) => each.speech, minLength: 1, maxLength: SPEECH.length });

interface Marks {
  readonly open: string;
  readonly close: string;
}

const CURLY: Marks = { open: '“', close: '”' };
const GLYPHS: readonly Marks[] = [
  CURLY,
  { open: '"', close: '"' },
  { open: '‘', close: '’' },
  { open: '«', close: '»' },
  { open: '„', close: '“' },
  { open: '»', close: '«' },
  { open: '「', close: '」' },
  { open: '“', close: '"' },
];

function sentence({ speech, person }: Line, form: Form, marks: Marks): string {
  const said = SPEECH[speech] as string;
  const who = PEOPLE[person] as string;
  if (form === 'marks') return `${who} said ${marks.open}${said},${marks.close} on Friday.`;
  return `${who} said that ${said} on Friday.`;
}

interface Made {
  readonly original: StoryText;
  readonly revision: StoryText;
  readonly links: Link[];
}

function make(
  given: readonly Line[],
  marks: Marks = CURLY,
  before: readonly string[] = [],
  after: readonly string[] = [],
): Made {
  const originals: string[] = [...before];
  const revisions: string[] = [...after];
  const pairs: [number | null, number | null][] = [
    ...before.map((_, index): [number, null] => [index, null]),
    ...after.map((_, index): [null, number] => [null, index]),
  ];
  for (const [index, each] of given.entries()) {
    const a = each.original === 'gone' ? null : originals.push(sentence(each, each.original, marks)) - 1;
    const b = each.revision === 'gone' ? null : revisions.push(sentence(each, each.revision, marks)) - 1;
    if (a !== null || b !== null) pairs.push([a, b]);
    const plain = PLAIN[index % PLAIN.length] as string;
    pairs.push([originals.push(plain) - 1, revisions.push(plain) - 1]);
  }
  const links = pairs.map(
    ([a, b]): Link => ({
      original: a === null ? [] : [a],
      revision: b === null ? [] : [b],
      kind: a === null ? 'added' : b === null ? 'dropped' : 'reworded',
      moved: false,
      similarity: 0.8,
      edits: [],
    }),
  );
  const read = (sentences: readonly string[]) => readStory({ text: sentences.join('\n\n'), language: 'en' }, 'made');
  return { original: read(originals), revision: read(revisions), links };
}

const match = ({ original, revision, links }: Made): QuoteFinding[] =>
  matchQuotes(original, revision, findQuotes(original), findQuotes(revision), links);

const swap = ({ original, revision, links }: Made): Made => ({
  original: revision,
  revision: original,
  links: links.map((link) => ({ ...link, original: link.revision, revision: link.original })),
});

/** What became of each speech, by its words. */
function statuses(changes: readonly QuoteFinding[], { original, revision }: Made): Map<string, QuoteStatus> {
  const found = new Map<string, QuoteStatus>();
  for (const { status, original: before, revision: after } of changes) {
    for (const quote of before) found.set(original.text.slice(quote.start, quote.end), status);
    for (const quote of after) found.set(revision.text.slice(quote.start, quote.end), status);
  }
  return found;
}

const MIRRORED: Readonly<Record<QuoteStatus, readonly QuoteStatus[]>> = {
  kept: ['kept'],
  altered: ['altered'],
  // words put back at the ends of a quote extend it, inside it they alter it
  trimmed: ['altered', 'extended'],
  extended: ['trimmed'],
  paraphrased: ['promoted'],
  promoted: ['paraphrased'],
  dropped: ['added'],
  added: ['dropped'],
};

describe('properties of the quote ledger', () => {
  it('puts every quote of either side in exactly one entry', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const made = make(given);
        const changes = match(made);
        const starts = (side: 'original' | 'revision') =>
          changes.flatMap((change) => change[side].map((q) => q.start)).sort((a, b) => a - b);
        expect(starts('original')).toEqual(findQuotes(made.original).map((quote) => quote.start));
        expect(starts('revision')).toEqual(findQuotes(made.revision).map((quote) => quote.start));
      }),
    );
  });

  it('puts every quote of free text in exactly one entry', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      'we ',
      'won ',
      'said ',
      'Ida ',
      'Holm',
      ', ',
      '. ',
      '\n\n',
      '…',
      '[',
      ']',
      '7 ',
    );
    const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, fc.constantFrom('en', 'de', 'fr', 'es', 'ja', 'ru'), (a, b, language) => {
        const original = readStory({ text: a, language }, 'original');
        const revision = readStory({ text: b, language }, 'revision');
        const quotes = { original: findQuotes(original), revision: findQuotes(revision) };
        for (const [side, story] of [
          ['original', original],
          ['revision', revision],
        ] as const) {
          let end = 0;
          for (const quote of quotes[side]) {
            expect(quote.start).toBeGreaterThanOrEqual(end);
            expect(quote.end).toBeGreaterThan(quote.start);
            end = quote.end;
          }
          expect(end).toBeLessThanOrEqual(story.text.length);
        }
        const changes = matchQuotes(original, revision, quotes.original, quotes.revision, []);
        const count = (side: 'original' | 'revision') => changes.reduce((sum, change) => sum + change[side].length, 0);
        expect(count('original')).toBe(quotes.original.length);
        expect(count('revision')).toBe(quotes.revision.length);
      }),
      { numRuns: 200 },
    );
  });

  it('maps dropped to added, paraphrased to promoted and kept to kept when the sides are swapped', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const made = make(given);
        const there = statuses(match(made), made);
        const turned = swap(made);
        const back = statuses(match(turned), turned);
        expect(back.size).toBe(there.size);
        for (const [words, status] of there) expect(MIRRORED[status]).toContain(back.get(words));
      }),
    );
  });

  it('changes no status when unrelated paragraphs are added to either side', () => {
    fc.assert(
      fc.property(lines, fc.subarray(UNRELATED), fc.subarray(UNRELATED), (given, before, after) => {
        const plain = make(given);
        const padded = make(given, CURLY, before, after);
        expect(statuses(match(padded), padded)).toEqual(statuses(match(plain), plain));
      }),
    );
  });

  it('changes no status when every mark has another glyph', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(...GLYPHS), fc.constantFrom(...GLYPHS), (given, first, second) => {
        const one = make(given, first);
        const other = make(given, second);
        expect(statuses(match(other), other)).toEqual(statuses(match(one), one));
        const mixed: Made = { ...one, revision: other.revision };
        expect(statuses(match(mixed), mixed)).toEqual(statuses(match(one), one));
      }),
    );
  });

  it('keeps every quote of a story compared with itself', () => {
    fc.assert(
      fc.property(lines, (given) => {
        const same = given.map((each): Line => ({ ...each, revision: each.original }));
        for (const change of match(make(same))) {
          expect(change).toMatchObject({ status: 'kept', severity: 'none', flags: [], edits: [] });
        }
      }),
    );
  });

  it('puts the worst first', () => {
    const order = ['critical', 'high', 'check', 'cosmetic', 'none'];
    fc.assert(
      fc.property(lines, (given) => {
        const ranks = match(make(given)).map((change) => order.indexOf(change.severity));
        expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
      }),
    );
  });
});

/** A story whose text and lists count how often they are read. */
function counted(story: StoryText): { story: StoryText; reads: () => number } {
  let reads = 0;
  const watch = <T extends object>(list: T): T =>
    new Proxy(list, {
      get(target, key) {
        if (typeof key === 'string' && key !== 'length') reads++;
        const value = Reflect.get(target, key) as unknown;
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  return {
    story: {
      ...story,
      tokens: watch(story.tokens),
      sentences: watch(story.sentences),
      paragraphs: watch(story.paragraphs),
    },
    reads: () => reads,
  };
}

describe('work grows with the text and no faster', () => {
  const shapes: readonly [name: string, unit: string][] = [
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['single marks', "'"],
    ['open and closed', '“a” '],
    ['straight words', '"a" '],
    ['nested', '“‘'],
    ['paragraphs that never close', '“we won\n\n'],
    ['quotes with speakers', '“We won,” said Ida Holm. '],
    ['inches', '6\'2" '],
    ['possessives', "the players' union 'a "],
    ['guillemets', '« a » '],
    ['dashes', '— “a” — '],
  ];

  for (const [name, unit] of shapes) {
    it(`${name}`, () => {
      const work = (length: number) => {
        const text = unit.repeat(Math.ceil(length / unit.length));
        const { story, reads } = counted(readStory({ text, language: 'en' }, 'marks'));
        findQuotes(story);
        return reads();
      };
      const small = work(1000);
      const large = work(8000);
      // eight times the text: a little more than eight times the look-ups, which are logarithmic
      expect(large).toBeLessThan(13 * (small + 1000));
    });
  }

  it('finds the quotes of 200,000 quotation marks', { timeout: 120_000 }, () => {
    const story = readStory({ text: '“"'.repeat(100_000), language: 'en' }, 'marks');
    expect(findQuotes(story)).toEqual([]);
  });
});

it('reads two quotes of a script without spaces at every distance', () => {
  for (let letters = 0; letters < 260; letters++) {
    const text = `市长说：“大桥很安全。”${'风'.repeat(letters)}“渡船停了。”他说。`;
    const story = readStory({ text, language: 'zh' }, 'distance');
    expect(findQuotes(story).map(({ start, end }) => story.text.slice(start, end))).toEqual(['大桥很安全', '渡船停了']);
  }
});
