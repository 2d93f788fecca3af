/** The README's table of languages, written from their tables: `npx vitest run bench/languages --update` writes it anew. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type ENGLISH, formatsOf, knownLanguages } from '#engine';
import { packageRoot } from '../cli/package-root.ts';
import { formatTable, replaceBetween } from './results.ts';

const README = join(packageRoot(), 'README.md');
const ENCODER = join(packageRoot(), 'public/encoder');
const { language: nameOf, list } = formatsOf('en-GB');

/** Heads of the columns, by topic. */
const HEADS = {
  figures: 'figures',
  dates: 'dates',
  names: 'names',
  negations: 'negations',
  hedges: 'hedges',
  intensity: 'strong',
  directions: 'contraries',
  agents: 'roles',
  scales: 'degrees',
  relations: 'relations',
  causes: 'causes',
  sources: 'sources',
  exchanges: 'exchanges',
  speakers: 'speakers',
} satisfies typeof ENGLISH.coverage.topics;

function table(): string {
  const topics = Object.keys(HEADS) as (keyof typeof HEADS)[];
  const { languages: pieces } = JSON.parse(readFileSync(join(ENCODER, 'manifest.json'), 'utf8'));
  const all = knownLanguages();
  const known = all.filter((entry) => topics.some((topic) => entry.known[topic] !== 0));
  const others = all.filter((entry) => !known.includes(entry));
  const rows = known.map(({ language, known: words }) => [
    nameOf(language),
    ...topics.map((topic) => (words[topic] === 0 ? '–' : words[topic] === true ? 'yes' : atLeast(words[topic]))),
    pieces[language] === undefined ? '–' : megabytes(pieces[language]),
  ]);
  return `${formatTable(['', ...topics.map((topic) => HEADS[topic]), 'meaning'], rows)}

Sentences and quotation marks alone: ${list(others.map(({ language }) => nameOf(language)))}.`;
}

/** A count cut to its first figure, so that the table outlives most new words: `600+` of 638, `<10` of 8. */
function atLeast(count: number): string {
  const unit = 10 ** (String(count).length - 1);
  return count < 10 ? '<10' : `${Math.floor(count / unit) * unit}+`;
}

/** The size of what the page loads, besides the encoder itself, to read a language for meaning. */
function megabytes(files: readonly string[]): string {
  const bytes = files.reduce((sum, file) => sum + statSync(join(ENCODER, file)).size, 0);
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

test('stands in the README as the tables of the languages are', async () => {
  const readme = readFileSync(README, 'utf8');
  await expect(replaceBetween(readme, 'languages', table())).toMatchFileSnapshot(README);
});
