import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareStories } from '#engine';
import { de } from '../de/index.ts';
import { en } from '../en/index.ts';
import { es } from '../es/index.ts';
import { fr } from '../fr/index.ts';
import type { Words } from '../use-words.ts';
import { ENGLISH } from './english.ts';

const ROOT = new URL('../../../', import.meta.url);
const OTHERS: readonly (readonly [name: string, words: Words])[] = [
  ['German', de],
  ['French', fr],
  ['Spanish', es],
];

/** Every reason the engine gives for its own cases and for the stories written to measure it. */
function everyReason(): ReadonlySet<string> {
  const reasons = new Set<string>();
  const compare = (original: string, revision: string) => {
    const { quotes, facts } = compareStories(original, revision);
    for (const { reason } of [...quotes, ...facts]) reasons.add(reason);
  };
  const read = (folder: string, ending: RegExp) =>
    readdirSync(new URL(folder, ROOT))
      .filter((name) => ending.test(name))
      .map((name) => readFileSync(new URL(folder + name, ROOT), 'utf8'));
  // A case gives the original's sentences after `-`, the revision's after `+`; a blank line ends it.
  for (const source of [...read('src/facts/cases/', /\.cases\.ts$/), ...read('src/quotes/cases/', /^match\./)]) {
    for (const block of source.split(/\n\s*\n/)) {
      const of = (sign: string) =>
        block
          .split('\n')
          .filter((line) => line.startsWith(`${sign} `))
          .map((line) => line.slice(2).trim())
          .join('\n\n');
      compare(of('-'), of('+'));
    }
  }
  const stories = ['', 'paraphrases/', 'rewordings/', 'unseen/'].map((folder) => `bench/stories/${folder}`);
  for (const folder of [...stories, 'bench/quote-study/']) {
    for (const source of read(folder, /\.story$/)) {
      const story = source.replace(/\{[\d,|+]+\} ?/g, '');
      const side = (name: string) => new RegExp(`^# ${name}\n([^#]*)`, 'm').exec(story)?.[1]?.trim() ?? '';
      compare(side('original'), side('revision'));
    }
  }
  return reasons;
}

const plain = (words: Words, reason: string) =>
  words.reasons
    .tell(reason)
    ?.map((piece) => (typeof piece === 'string' ? piece : piece.cited))
    .join('') ?? null;

describe('the engine’s reasons', () => {
  const reasons = everyReason();

  test('are many, and the page says them in English as they are', () => {
    expect(reasons.size).toBeGreaterThan(300);
    for (const reason of reasons) expect(plain(en, reason)).toBe(reason);
  });

  test.each(OTHERS)('are told in %s, every one', (_, words) => {
    expect(Array.from(reasons).filter((reason) => words.reasons.tell(reason) === null)).toEqual([]);
  });

  test.each(OTHERS)('keep in %s what they cite, in its order', (_, words) => {
    for (const reason of reasons) {
      const cited = Array.from(reason.matchAll(/“([^”]*)”/g), ([, text]) => text);
      const pieces = words.reasons.tell(reason) ?? [];
      const told = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.cited]));
      expect(told.filter((text) => cited.includes(text))).toEqual(cited);
    }
  });

  test.each(OTHERS)('read as sentences of %s, without a slot left open', (_, words) => {
    for (const template of Object.values(ENGLISH)) {
      const sample = template
        .replaceAll('{a}', '“erst”')
        .replaceAll('{b}', '“dann”')
        .replaceAll('{s}', 'Ida Holm')
        .replaceAll('{t}', 'Per Lund')
        .replaceAll('{n}', 'three words are gone')
        .replaceAll('{p}', 'two')
        .replaceAll('{k}', 'the figure');
      const told = plain(words, `${sample.charAt(0).toUpperCase()}${sample.slice(1)}.`);
      expect(told).toMatch(/^[\p{Lu}\p{N}„«].*[^.]\.$/u);
      expect(told).not.toMatch(/\{\w\}|NaN|undefined/);
      expect(told).not.toBe(sample);
    }
  });

  test('say who it is given to and how, after what became of the words', () => {
    const reason = 'The same words, given to Ida Holm instead of Per Lund, “said” became “claims”.';
    expect(plain(de, reason)).toBe(
      'Derselbe Wortlaut, zugeschrieben wird es Ida Holm statt Per Lund, aus „said“ wurde „claims“.',
    );
    expect(plain(fr, '“60,000” in the original, “6,000” in the revision.')).toBe(
      '«\u202f60,000\u202f» dans l’original, «\u202f6,000\u202f» dans la nouvelle version.',
    );
    expect(plain(es, 'Three words are gone and no ellipsis marks the cut.')).toBe(
      'Faltan 3 palabras y no hay puntos suspensivos que señalen el corte.',
    );
  });

  test('stay as they are where no template fits', () => {
    expect(de.reasons.tell('Something else altogether.')).toBeNull();
  });
});
