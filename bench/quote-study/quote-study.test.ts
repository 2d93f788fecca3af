import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Comparison, compareStories, type Quote, type QuoteChange } from '#engine';

/*
 * The study of quotes: what README.md says is computed here. The labels stand in the `# quotes` section of each
 * story, `status :: original words :: revision words :: speaker` and perhaps `:: speaker in the revision`, and were written before the tool ran.
 */
interface Label {
  readonly status: string;
  readonly original: string;
  readonly revision: string;
  /** Who speaks, `-` where nobody is named or nobody speaks. */
  readonly speaker: string;
  /** Who speaks in the revision, where that is somebody else. */
  readonly revisionSpeaker: string;
}

interface Study {
  readonly name: string;
  readonly comparison: Comparison;
  readonly labels: readonly Label[];
}

/** A little below what is reached: the links of another stage move a label or two. */
const STATUS_RECALL = 0.93;
const SPEAKER_PRECISION = 0.96;
const SPEAKER_RECALL = 0.92;

const FOLDER = new URL('./', import.meta.url);

function readStudy(file: string): Study {
  const sections = new Map<string, string>();
  for (const part of readFileSync(new URL(file, FOLDER), 'utf8').split(/^# /m).slice(1)) {
    const end = part.indexOf('\n');
    sections.set(part.slice(0, end).trim(), part.slice(end + 1).trim());
  }
  const language = sections.get('language') ?? 'en';
  const side = (name: string) => ({ language, text: sections.get(name) ?? '' });
  const labels = (sections.get('quotes') ?? '').split('\n').map((line): Label => {
    const fields = line.split('::').map((field) => field.trim());
    const [status = '', original = '', revision = '', speaker = ''] = fields;
    return { status, original, revision, speaker, revisionSpeaker: fields[4] ?? speaker };
  });
  return { name: file, comparison: compareStories(side('original'), side('revision')), labels };
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const wordsOf = (text: string, quotes: readonly Quote[]): string =>
  letters(quotes.map((quote) => text.slice(quote.start, quote.end)).join(' '));

function isOf({ original, revision }: Comparison, change: QuoteChange, label: Label): boolean {
  return (
    wordsOf(original.text, change.original) === letters(label.original) &&
    wordsOf(revision.text, change.revision) === letters(label.revision)
  );
}

interface Row {
  labelled: number;
  found: number;
  right: number;
}

interface Figures {
  readonly rows: Map<string, Row>;
  readonly speakers: { labelled: number; found: number; right: number };
  readonly misses: string[];
}

/** A speaker is right when the name found contains the last word of the name labelled. */
function speakerIsRight(found: string | null, label: string): boolean {
  const wanted = label.split(' ').at(-1)?.toLowerCase() ?? '';
  return found?.toLowerCase().split(/\s+/).includes(wanted) === true;
}

function measure(studies: readonly Study[]): Figures {
  const rows = new Map<string, Row>();
  const row = (status: string): Row => {
    const known = rows.get(status) ?? { labelled: 0, found: 0, right: 0 };
    rows.set(status, known);
    return known;
  };
  const speakers = { labelled: 0, found: 0, right: 0 };
  const misses: string[] = [];
  for (const { name, comparison, labels } of studies) {
    for (const change of comparison.quotes) row(change.status).found++;
    for (const label of labels) {
      row(label.status).labelled++;
      const change = comparison.quotes.find((each) => isOf(comparison, each, label));
      if (change?.status === label.status) row(label.status).right++;
      else
        misses.push(
          `${name}: ${label.status} :: ${label.original} :: ${label.revision} (found ${change?.status ?? 'no such entry'})`,
        );
      for (const side of ['original', 'revision'] as const) {
        const wanted = side === 'original' ? label.speaker : label.revisionSpeaker;
        for (const words of label[side].split(' + ').filter((part) => part !== '')) {
          const quote = comparison.quotes
            .flatMap((each) => each[side])
            .find((each) => wordsOf(comparison[side].text, [each]) === letters(words));
          const found = quote?.speaker == null ? null : (quote.speakerName ?? '');
          if (wanted !== '-') speakers.labelled++;
          if (found !== null) speakers.found++;
          const right = wanted === '-' ? found === null : speakerIsRight(found, wanted);
          if (right && wanted !== '-') speakers.right++;
          if (!right) misses.push(`${name}: ${side} speaker of ${words}: ${wanted} (found ${found})`);
        }
      }
    }
  }
  return { rows, speakers, misses };
}

const share = (part: number, whole: number): string => (whole === 0 ? '–' : `${part}/${whole}`);

function table({ rows, speakers }: Figures): string {
  const lines = ['| status | precision | recall |', '|---|---|---|'];
  for (const [status, { labelled, found, right }] of [...rows].sort((a, b) => b[1].labelled - a[1].labelled)) {
    lines.push(`| ${status} | ${share(right, found)} | ${share(right, labelled)} |`);
  }
  lines.push(`| speaker | ${share(speakers.right, speakers.found)} | ${share(speakers.right, speakers.labelled)} |`);
  return lines.join('\n');
}

describe('the study of quotes', () => {
  const studies = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.story'))
    .sort()
    .map(readStudy);
  const figures = measure(studies);

  it('has at least fifty labels', () => {
    expect(studies.reduce((sum, study) => sum + study.labels.length, 0)).toBeGreaterThanOrEqual(50);
  });

  it('has every labelled quote in its story', () => {
    for (const { comparison, labels } of studies) {
      for (const label of labels) {
        for (const part of label.original.split(' + '))
          expect(letters(comparison.original.text)).toContain(letters(part));
        for (const part of label.revision.split(' + '))
          expect(letters(comparison.revision.text)).toContain(letters(part));
      }
    }
  });

  it('keeps to the figures of the README', () => {
    console.log([table(figures), ...figures.misses].join('\n'));
    const all = [...figures.rows.values()];
    const labelled = all.reduce((sum, row) => sum + row.labelled, 0);
    const right = all.reduce((sum, row) => sum + row.right, 0);
    expect(right / labelled).toBeGreaterThanOrEqual(STATUS_RECALL);
    expect(figures.speakers.right / figures.speakers.found).toBeGreaterThanOrEqual(SPEAKER_PRECISION);
    expect(figures.speakers.right / figures.speakers.labelled).toBeGreaterThanOrEqual(SPEAKER_RECALL);
  });
});
