import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStories } from './compare.ts';
import type { Comparison, Link, Story } from './comparison.ts';
import { tokenize } from './text/tokens.ts';

const SENTENCES = [
  'Dockers in Port Ellery walked out on Monday over plans to cut night shifts.',
  'Dockers at Port Ellery stopped work on Monday because night shifts are to be cut.',
  'The union said 340 workers had joined the strike.',
  'About 430 workers joined, according to the union.',
  '“We were never asked,” said shop steward Petra Lindqvist.',
  '“We were not asked,” Lindqvist told reporters at the gate.',
  'Lindqvist said that nobody had asked the workers.',
  'The harbour company called the walkout “a surprise” and offered talks.',
  'No talks are planned!',
  'Two ships, the Marigold and the Tern, waited outside the harbour for eleven hours.',
  'Two ships waited outside the harbour. The Tern left after eleven hours.',
  'Der Hafen bleibt am 3. Mai geschlossen.',
  'Read more: Ten ports to visit in spring',
  '東京の会社は「驚いた」と述べた。',
  'رفضت الشركة التعليق.',
  'By Anna Quell, Ellery Gazette',
  '',
  '“',
  '...',
  'U.S. buyers paid $35,000,000, i.e. 12% more.',
];
const sentence = fc.constantFrom(...SENTENCES);
const story = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n\n', '\n')), { maxLength: 12 })
  .map((parts) => parts.map(([text, gap]) => text + gap).join(''));

function words(story: Story, sentences: readonly number[]): string[] {
  return sentences.flatMap((index) => {
    const { start, end } = story.sentences[index] as Story['sentences'][number];
    return tokenize(story.text, start, end, story.language).map((token) => story.text.slice(token.start, token.end));
  });
}

/** The words of a link's original sentences after its edits. */
function applied({ original, revision }: Comparison, link: Link): string[] {
  let text = '';
  let at = original.sentences[link.original[0] ?? 0]?.start ?? 0;
  for (const edit of link.edits) {
    text += original.text.slice(at, edit.original[0]) + revision.text.slice(...edit.revision);
    at = edit.original[1];
  }
  text += original.text.slice(at, original.sentences[link.original.at(-1) ?? 0]?.end);
  return tokenize(text, 0, text.length, revision.language).map((token) => text.slice(token.start, token.end));
}

function count(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function onceEach(values: readonly number[], size: number): void {
  expect([...count(values)].sort((a, b) => a[0] - b[0])).toEqual(Array.from({ length: size }, (_, i) => [i, 1]));
}

/** Every sentence of both sides stands in exactly one link. */
function checkLinks({ links, original, revision }: Comparison): void {
  onceEach(
    links.flatMap((link) => link.original),
    original.sentences.length,
  );
  onceEach(
    links.flatMap((link) => link.revision),
    revision.sentences.length,
  );
}

/** Sentences and the white space between them rebuild the text. */
function checkText({ text, sentences }: Story): void {
  let at = 0;
  for (const { start, end } of sentences) {
    expect(text.slice(at, start).trim()).toBe('');
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(text.slice(at).trim()).toBe('');
}

/** Every quote stands in exactly one entry, on the sides that its status says. */
function checkQuotes({ quotes }: Comparison): void {
  for (const side of ['original', 'revision'] as const) {
    const starts = quotes.flatMap((entry) => entry[side].map((quote) => quote.start));
    expect(new Set(starts).size).toBe(starts.length);
  }
  for (const { status, original, revision } of quotes) {
    const sides = [original.length > 0, revision.length > 0];
    if (status === 'dropped' || status === 'paraphrased') expect(sides).toEqual([true, false]);
    else if (status === 'added' || status === 'promoted') expect(sides).toEqual([false, true]);
    else expect(sides).toEqual([true, true]);
  }
}

/** The edits of a link touch no other sentence; applied to the original's words, they give the revision's. */
function checkEdits(comparison: Comparison): void {
  for (const link of comparison.links) {
    for (const side of ['original', 'revision'] as const) {
      const touched = comparison[side].sentences.flatMap(({ start, end }, index) =>
        link.edits.some((edit) => edit[side][0] < end && start < edit[side][1]) ? [index] : [],
      );
      expect(link[side]).toEqual(expect.arrayContaining(touched));
    }
    if (link.original.length === 0 || link.revision.length === 0) continue;
    if (!inARow(link.original) || !inARow(link.revision)) continue;
    expect(applied(comparison, link)).toEqual(words(comparison.revision, link.revision));
  }
}

/** With the sides swapped, added and dropped are swapped, and the pairs are the same. */
function checkSwapped(forth: Comparison, back: Comparison): void {
  const pairs = ({ links }: Comparison, from: 'original' | 'revision', to: 'original' | 'revision') =>
    links.map((link) => [link[from].join(), link[to].join(), link.moved].join(' ')).sort();
  expect(pairs(back, 'revision', 'original')).toEqual(pairs(forth, 'original', 'revision'));
  expect(back.summary.links.added).toBe(forth.summary.links.dropped);
  expect(back.summary.links.dropped).toBe(forth.summary.links.added);
}

/** A text compared with itself has only unchanged links, kept quotes and no facts. */
function checkSame({ links, quotes, facts }: Comparison): void {
  expect(links.map((link) => link.kind)).toEqual(links.map(() => 'unchanged'));
  expect(quotes.map((entry) => entry.status)).toEqual(quotes.map(() => 'kept'));
  expect(facts).toEqual([]);
}

/** The answer is plain data: it survives cloning and JSON. */
function checkPlain(comparison: Comparison): void {
  expect(structuredClone(comparison)).toEqual(comparison);
  expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
}

describe('a comparison', () => {
  test('of any two stories holds what every comparison holds', () => {
    fc.assert(
      fc.property(story, story, (a, b) => {
        const forth = compareStories(a, b, { language: 'en' });
        checkLinks(forth);
        checkText(forth.original);
        checkQuotes(forth);
        checkEdits(forth);
        checkSwapped(forth, compareStories(b, a, { language: 'en' }));
      }),
      { numRuns: 200 },
    );
  });

  test('whose language is guessed holds it too, and of a text with itself finds nothing', () => {
    fc.assert(
      fc.property(story, story, (a, b) => {
        const guessed = compareStories(a, b);
        checkLinks(guessed);
        checkQuotes(guessed);
        checkPlain(guessed);
        checkSame(compareStories(a, a));
      }),
      { numRuns: 50 },
    );
  });

  test('of sentences that the caller split keeps them as they are, empty ones included', () => {
    const { original, revision, links } = compareStories(
      { sentences: ['One thing. And another.', '', 'Three.'] },
      { sentences: ['Three.', 'One thing. And another.'] },
    );
    expect(original.sentences.map(({ start, end }) => original.text.slice(start, end))).toEqual([
      'One thing. And another.',
      '',
      'Three.',
    ]);
    expect(revision.sentences).toHaveLength(2);
    onceEach(
      links.flatMap((link) => link.original),
      3,
    );
  });

  test('normalises line ends and changes nothing else of a text', () => {
    expect(compareStories('One.\r\nTwo.\rThree.\u2028Four.', 'x').original.text).toBe('One.\nTwo.\nThree.\nFour.');
  });

  test('of nothing with nothing is empty', () => {
    const { links, quotes, facts, summary } = compareStories('', ' \n ');
    expect({ links, quotes, facts }).toEqual({ links: [], quotes: [], facts: [] });
    expect(summary.reused).toEqual({ original: 0, revision: 0 });
  });
});

function inARow(indices: readonly number[]): boolean {
  return indices.every((index, i) => i === 0 || index === (indices[i - 1] as number) + 1);
}
