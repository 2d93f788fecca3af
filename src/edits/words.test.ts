import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { readRedlines, showEdits } from './cases/redline.ts';
import { diffTokens } from './words.ts';

function diff(original: string, revision: string) {
  return diffTokens({ text: original, tokens: tokenize(original) }, { text: revision, tokens: tokenize(revision) });
}

function apply(original: string, revision: string): string {
  let result = '';
  let at = 0;
  for (const edit of diff(original, revision)) {
    result += original.slice(at, edit.original[0]) + revision.slice(...edit.revision);
    at = edit.original[1];
  }
  return result + original.slice(at);
}

const FOLDER = new URL('./cases/', import.meta.url);
const cases = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => readRedlines(readFileSync(new URL(name, FOLDER), 'utf8')));

describe('word edits', () => {
  test.each(cases.map(({ heading, redline, ...texts }) => [heading, redline, texts] as const))(
    '%s: %s',
    (_, redline, { original, revision }) => {
      expect(showEdits(original, revision, diff(original, revision))).toBe(redline);
    },
  );

  test('a line break is as good as a space', () => {
    expect(diff('A line\nbroken', 'A line broken')).toEqual([]);
  });

  const word = fc.constantFrom(
    'the',
    'a',
    'ferry',
    'Ferry',
    'late',
    'U.S.',
    '$3.5',
    '12',
    ',',
    '.',
    '“',
    '”',
    '"',
    '—',
    '--',
    '👨‍👩‍👧',
    'far-right',
    'air',
    'strike',
    'airstrike',
    '東京で',
  );
  const sentence = fc.array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 14 }).map((parts) =>
    parts
      .map(([w, s]) => w + s)
      .join('')
      .trim(),
  );

  test('applying the edits to the original gives the revision', () => {
    fc.assert(
      fc.property(sentence, sentence, (original, revision) => {
        expect(apply(original, revision)).toBe(revision);
      }),
      { numRuns: 3000 },
    );
  });

  test('edits are in order, never cut a word, and a text has none against itself', () => {
    fc.assert(
      fc.property(sentence, sentence, (original, revision) => {
        expect(diff(original, original)).toEqual([]);
        const starts = new Set(tokenize(original).flatMap((token) => [token.start, token.end]));
        let at = 0;
        for (const edit of diff(original, revision)) {
          expect(edit.original[0]).toBeGreaterThanOrEqual(at);
          at = edit.original[1];
          for (const position of edit.original)
            if (original.length > 0 && starts.size > 0) expect(starts).toContain(position);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('edits end at a gap between sentences that are no neighbours, and lose nothing by it', () => {
    fc.assert(
      fc.property(sentence, sentence, sentence, sentence, (first, second, foreign, revision) => {
        const text = `${first} | ${foreign} | ${second}`;
        const from = first.length + foreign.length + 6;
        const head = tokenize(text, 0, first.length);
        const tokens = [...head, ...tokenize(text, from, text.length)];
        const gap = head.length > 0 && tokens.length > head.length;
        const list = { text, tokens, ...(gap ? { gaps: [head.length] } : {}) };
        const edits = diffTokens(list, { text: revision, tokens: tokenize(revision) });
        let words = '';
        let at = 0;
        for (const edit of edits) {
          if (gap) expect(edit.original[1] <= first.length || edit.original[0] >= first.length).toBe(true);
          words += text.slice(at, edit.original[0]) + revision.slice(...edit.revision);
          at = edit.original[1];
        }
        words = (words + text.slice(at)).replace(`| ${foreign} |`, '');
        if (gap) expect(words.replace(/\s/g, '')).toBe(revision.replace(/\s/g, ''));
      }),
      { numRuns: 2000 },
    );
  });

  test('a very long rewrite falls back to one replacement between what is common at the ends', () => {
    const long = (seed: string) => Array.from({ length: 6000 }, (_, i) => `${seed}${i}`).join(' ');
    expect(diff(`Start ${long('a')} end`, `Start ${long('b')} end`)).toHaveLength(1);
  });
});
