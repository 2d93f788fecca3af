import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { diffTokens } from './words.ts';

function diff(original: string, revision: string) {
  return diffTokens({ text: original, tokens: tokenize(original) }, { text: revision, tokens: tokenize(revision) });
}

/** Shows edits in place: `[-gone-]{+new+}`, and typography as `<old|new>`. */
function show(original: string, revision: string): string {
  let shown = '';
  let at = 0;
  for (const edit of diff(original, revision)) {
    shown += original.slice(at, edit.original[0]);
    const gone = original.slice(...edit.original);
    const added = revision.slice(...edit.revision);
    if (edit.kind === 'typography') shown += `<${gone}|${added}>`;
    else shown += (gone === '' ? '' : `[-${gone}-]`) + (added === '' ? '' : `{+${added}+}`);
    at = edit.original[1];
  }
  return shown + original.slice(at);
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

describe('word edits', () => {
  test.each([
    ['The ferry was late.', 'The ferry was late.', 'The ferry was late.'],
    ['The ferry was late.', 'The ferry was very late.', 'The ferry was{+ very+} late.'],
    ['The ferry was very late.', 'The ferry was late.', 'The ferry was[- very-] late.'],
    [
      'The harbour paid $35,000,000.',
      'The harbour paid $36,000,000.',
      'The harbour paid [-$35,000,000-]{+$36,000,000+}.',
    ],
    ['Police said so.', 'But police said so.', '{+But +}<Police|police> said so.'],
    ['She left the U.S. on Monday.', 'She left the US on Monday.', 'She left the <U.S.|US> on Monday.'],
    ['An air strike hit.', 'An airstrike hit.', 'An <air strike|airstrike> hit.'],
    ['A 38-year-old man', 'A 39-year-old man', 'A [-38-year-old-]{+39-year-old+} man'],
    ['A long-term plan', 'A long term plan', 'A long<-| >term plan'],
    ['“Yes,” he said', '"Yes," he said', '<“|">Yes,<”|"> he said'],
    ['He said yes', 'He said “yes”', 'He said {+“+}yes{+”+}'],
    ['It was red, green, blue.', 'It was red, blue.', 'It was red,[- green,-] blue.'],
    ['Wait -- no', 'Wait—no', 'Wait< -- |—>no'],
    ['ORLA: Orla said so', 'Orla announced so', '[-ORLA: -]Orla [-said-]{+announced+} so'],
    ['Two  spaces', 'Two spaces', 'Two<  | >spaces'],
    ['A line\nbroken', 'A line broken', 'A line\nbroken'],
    ['', 'New words.', '{+New words.+}'],
    ['Old words.', '', '[-Old words.-]'],
    ['We don’t know', "We don't know", "We <don’t|don't> know"],
    ['The plan is 12 percent', 'The plan is 12 %', 'The plan is [-12 percent-]{+12 %+}'],
  ])('%j to %j', (original, revision, shown) => {
    expect(show(original, revision)).toBe(shown);
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

  test('a very long rewrite falls back to one replacement between what is common at the ends', () => {
    const long = (seed: string) => Array.from({ length: 6000 }, (_, i) => `${seed}${i}`).join(' ');
    expect(diff(`Start ${long('a')} end`, `Start ${long('b')} end`)).toHaveLength(1);
  });
});
