import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findQuotes } from '#engine';

/*
 * Short texts in twelve languages, three of each, whose quotes are labelled `quote :: speaker :: cue`: what is found, and
 * whose it is said to be. `npx vitest run bench/quote-study/languages` prints the table and every miss.
 */
interface Label {
  readonly quote: string;
  /** `-` where nobody speaks: a name, a title, words held at a distance. */
  readonly speaker: string;
  readonly cue: string;
}

interface LabelledText {
  readonly name: string;
  readonly language: string;
  readonly text: string;
  readonly labels: readonly Label[];
}

const FOLDER = new URL('./languages/', import.meta.url);
const NONE = '-';

/** A little below what is reached. */
const FOUND = 0.8;
const RIGHT = 0.1;
const WRONG = 0.1;

function readText(file: string): LabelledText {
  const source = readFileSync(new URL(file, FOLDER), 'utf8');
  const [, language = '', text = '', list = ''] = source.split(/^# (?:language|text|quotes)\n/m);
  const labels = list
    .trim()
    .split('\n')
    .map((line): Label => {
      const [quote = '', speaker = '', cue = ''] = line.split('::').map((field) => field.trim());
      return { quote, speaker, cue };
    });
  return { name: file, language: language.trim(), text: text.trim(), labels };
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The last word of a labelled name must stand in the name that was found. */
const isSpeaker = (found: string, wanted: string) =>
  letters(found).includes(letters(wanted.split(' ').at(-1) ?? wanted));

interface Row {
  labelled: number;
  found: number;
  spoken: number;
  right: number;
  wrong: number;
}

function measure(texts: readonly LabelledText[]): { rows: Map<string, Row>; misses: string[] } {
  const rows = new Map<string, Row>();
  const misses: string[] = [];
  for (const { name, language, text, labels } of texts) {
    const row = rows.get(language) ?? { labelled: 0, found: 0, spoken: 0, right: 0, wrong: 0 };
    rows.set(language, row);
    const quotes = findQuotes(text, { language });
    for (const { quote, speaker } of labels) {
      const found = quotes.find(({ start, end }) => letters(text.slice(start, end)) === letters(quote));
      const read = found?.speaker == null ? null : (found.speakerName ?? text.slice(...found.speaker));
      row.labelled++;
      if (found !== undefined) row.found++;
      else misses.push(`${name}: not found: ${quote}`);
      if (speaker !== NONE) row.spoken++;
      const isRight = read !== null && speaker !== NONE && isSpeaker(read, speaker);
      if (isRight) row.right++;
      else if (read !== null) row.wrong++;
      if (!isRight && (read !== null || speaker !== NONE)) {
        misses.push(`${name}: speaker of ${quote}: ${speaker} (found ${read})`);
      }
    }
  }
  return { rows, misses };
}

function table(rows: ReadonlyMap<string, Row>): string {
  const lines = [...rows].map(
    ([language, { labelled, found, spoken, right, wrong }]) =>
      `| ${language} | ${found}/${labelled} | ${right}/${spoken} | ${wrong} |`,
  );
  return ['| language | found | speaker right | speaker wrong |', '|---|---|---|---|', ...lines].join('\n');
}

describe('quotes in twelve languages', () => {
  const texts = readdirSync(FOLDER).sort().map(readText);

  it('has three texts of each', () => {
    const languages = new Set(texts.map(({ language }) => language));
    expect(languages.size).toBe(12);
    for (const one of languages) expect(texts.filter(({ language }) => language === one)).toHaveLength(3);
  });

  it.each(texts)('$name has what is labelled', ({ text, labels }) => {
    expect(labels.length).toBeGreaterThanOrEqual(3);
    for (const { quote, speaker, cue } of labels) {
      expect(letters(text)).toContain(letters(quote));
      if (speaker !== NONE) expect(letters(text)).toContain(letters(speaker));
      for (const word of cue.split(' ')) expect(letters(text)).toContain(letters(word));
    }
  });

  it('keeps to what is reached', () => {
    const { rows, misses } = measure(texts);
    console.log([table(rows), ...misses].join('\n'));
    const all = [...rows.values()];
    const total = (of: (row: Row) => number) => all.reduce((sum, row) => sum + of(row), 0);
    expect(total(({ found }) => found) / total(({ labelled }) => labelled)).toBeGreaterThanOrEqual(FOUND);
    expect(total(({ right }) => right) / total(({ spoken }) => spoken)).toBeGreaterThanOrEqual(RIGHT);
    expect(total(({ wrong }) => wrong) / total(({ spoken }) => spoken)).toBeLessThanOrEqual(WRONG);
  });
});
