import fc from 'fast-check';
import displayWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import type { Comparison, Link, QuoteChange } from '../comparison.ts';
import { en } from '../messages/en.ts';
import { markdownReport } from './markdown.ts';
import { linkRuns, quoteRuns, type Run, sideRuns } from './redline.ts';
import { terminalReport } from './terminal.ts';
import { openingLines, wordingsOf } from './wording.ts';

/** `-deleted-`, `+inserted+`, `~was>is~`. */
const show = (runs: readonly Run[]) =>
  runs
    .map(({ mark, text, was = '' }) =>
      mark === 'deleted'
        ? `-${text}-`
        : mark === 'inserted'
          ? `+${text}+`
          : mark === 'typography'
            ? `~${was}>${text}~`
            : text,
    )
    .join('');

/** A comparison of which only texts, sentences and one link matter. */
function linked(original: string[], revision: string[], edits: Link['edits']): { comparison: Comparison; link: Link } {
  const base = compareStories({ sentences: original }, { sentences: revision });
  const link: Link = {
    original: [...original.keys()],
    revision: [...revision.keys()],
    kind: original.length === 0 ? 'added' : revision.length === 0 ? 'dropped' : 'reworded',
    moved: false,
    similarity: 1,
    edits,
  };
  return { comparison: { ...base, links: [link] }, link };
}

describe('redline', () => {
  it('puts deleted words where they stood, and white space outside the marks', () => {
    const { comparison, link } = linked(
      ['It ran late today.'],
      ['It ran today again.'],
      [
        { kind: 'delete', original: [6, 11], revision: [6, 6] },
        { kind: 'insert', original: [17, 17], revision: [12, 18] },
      ],
    );
    expect(show(linkRuns(comparison, link))).toBe('It ran -late- today +again+.');
    expect(show(sideRuns(comparison, link, 'original'))).toBe('It ran -late- today.');
    expect(show(sideRuns(comparison, link, 'revision'))).toBe('It ran today +again+.');
  });

  it('shows a split as one text', () => {
    const { comparison, link } = linked(
      ['It ran and it hid.'],
      ['It ran.', 'It hid.'],
      [{ kind: 'replace', original: [6, 13], revision: [6, 10] }],
    );
    expect(show(linkRuns(comparison, link))).toBe('It ran -and it-+. It+ hid.');
  });

  it('shows glyphs as typography, and leaves out mere spacing', () => {
    const { comparison, link } = linked(
      ['"No"  way.'],
      ['“No” way.'],
      [
        { kind: 'typography', original: [0, 1], revision: [0, 1] },
        { kind: 'typography', original: [3, 4], revision: [3, 4] },
        { kind: 'typography', original: [4, 6], revision: [4, 5] },
      ],
    );
    expect(show(linkRuns(comparison, link))).toBe('~">“~No~">”~ way.');
  });

  it('shows sentences that were cut anew as one text, and says so', () => {
    const comparison = compareStories(
      'The council voted on Tuesday to close the Marrow ferry. Its wooden ramp was declared unsafe in March, and forty jobs are at risk.',
      'The council voted on Tuesday to close the Marrow ferry, whose wooden ramp was declared unsafe in March. Forty jobs are at risk.',
    );
    expect(comparison.links).toHaveLength(1);
    expect(comparison.summary).toMatchObject({ split: 0, merged: 0, regrouped: 1 });
    const [link] = comparison.links as [Link];
    expect(wordingsOf(comparison, en).details(link)).toBe('regrouped');
    expect(show(linkRuns(comparison, link))).toContain('wooden ramp was declared unsafe in March');
    expect(openingLines(comparison, en).join(' ')).toContain('1 regrouped');
    expect(markdownReport(comparison)).toContain('regrouped');
  });

  it('shows a dropped and an added sentence whole', () => {
    const dropped = linked(['It ran.'], [], []);
    expect(show(linkRuns(dropped.comparison, dropped.link))).toBe('-It ran.-');
    expect(show(sideRuns(dropped.comparison, dropped.link, 'revision'))).toBe('');
    const added = linked([], ['It hid.'], []);
    expect(show(linkRuns(added.comparison, added.link))).toBe('+It hid.+');
  });

  it('shows a quote of one side without marks', () => {
    const { comparison } = linked(['“We won,” she said.'], ['She said they won.'], []);
    const quote = { start: 1, end: 8, speaker: null, speakerName: null, cue: null, scare: false };
    const change: QuoteChange = {
      status: 'paraphrased',
      severity: 'check',
      flags: [],
      original: [quote],
      revision: [],
      passage: null,
      edits: [],
      code: 'marks-dropped',
      arguments: {},
      reason: '',
    };
    expect(show(quoteRuns(comparison, change))).toBe('We won,');
  });
});

describe('redline of anything', () => {
  const word = fc.constantFrom(
    'The',
    'pier',
    'is',
    'shut',
    'open',
    '12',
    '$3.50',
    '“late”',
    '"late"',
    '—',
    '--',
    'naïve',
    '港は',
    '🚢',
    'and',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
  const story = fc
    .array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n', '  ')), { maxLength: 6 })
    .map((sentences) => sentences.flat().join(''));
  const squeezed = (parts: readonly string[]) => parts.join('').replace(/\s/g, '');

  it('holds every word of both sides, each in its place', () => {
    fc.assert(
      fc.property(story, story, (original, revision) => {
        const comparison = compareStories(original, revision);
        for (const link of comparison.links) {
          const runs = linkRuns(comparison, link);
          for (const side of ['original', 'revision'] as const) {
            const { text, sentences } = comparison[side];
            const whole = squeezed(
              link[side].map((index) => text.slice(sentences[index]?.start, sentences[index]?.end)),
            );
            expect(squeezed(sideRuns(comparison, link, side).map((run) => run.text))).toBe(whole);
            const gone = side === 'original' ? 'inserted' : 'deleted';
            const kept = runs.filter((run) => run.mark !== gone);
            expect(squeezed(kept.map((run) => (side === 'original' ? (run.was ?? run.text) : run.text)))).toBe(whole);
          }
        }
        for (const line of terminalReport(comparison).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      }),
      { seed: 21, numRuns: 300 },
    );
  });
});
