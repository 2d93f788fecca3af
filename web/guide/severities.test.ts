/** The page *How Storydiff decides* says no more and no less than the engine does in the cases of its own tests. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareStories, type FactKind, factGroup, loadVectors, SEVERITIES, type Severity } from '#engine';
import { FACT_SEVERITIES, QUOTE_SEVERITIES, SOURCE_SEVERITIES } from './severities.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));

/** The answers that the cases of a stage expect: `= altered critical negation :: …`. */
function answers(stage: 'quotes' | 'facts', files: RegExp): (readonly [string, string, string])[] {
  const folder = `src/${stage}/cases`;
  const names = readdirSync(new URL(`../../${folder}`, import.meta.url)).filter((name) => files.test(name));
  const lines = names.flatMap((name) => [
    ...read(`${folder}/${name}`)
      .toString()
      .matchAll(/^= (\S+) (\S+) (\S+) ::/gm),
  ]);
  return lines.map(([, first = '', second = '', third = '']) => [first, second, third]);
}

/** Severities by name, each once and the worst first. */
function gathered(pairs: Iterable<readonly [name: string, severity: string]>): Record<string, readonly Severity[]> {
  const sets = new Map<string, Set<string>>();
  for (const [name, severity] of pairs) sets.set(name, (sets.get(name) ?? new Set()).add(severity));
  return Object.fromEntries([...sets].map(([name, set]) => [name, SEVERITIES.filter((one) => set.has(one))]));
}

test('of quotes, by their status', () => {
  const found = answers('quotes', /^match\./).filter(([, , flags]) => !/speaker|cue/.test(flags));
  expect(gathered(found.map(([status, severity]) => [status, severity]))).toEqual(QUOTE_SEVERITIES);
});

test('of quotes that were kept, by what changed beside them', () => {
  const found = answers('quotes', /^match\./).filter(([status, , flags]) => status === 'kept' && flags !== '-');
  const pairs = found.flatMap(([, severity, flags]) =>
    (['speaker', 'cue'] as const).filter((flag) => flags === flag).map((flag) => [flag, severity] as const),
  );
  expect(gathered(pairs)).toEqual(SOURCE_SEVERITIES);
});

test('of facts, by what they are about', () => {
  const vectors = loadVectors(read('public/vectors/words.bin'), read('public/vectors/synonyms.bin'));
  const told = (original: string, revision: string) =>
    compareStories(original, revision, { vectors }).facts.map(({ kind, severity }) => [kind, severity] as const);
  // what the cases of one sentence have not
  const body = 'The quay at Orle was closed on Friday.\n\nIts owner said the beams were rotten.';
  const notice = told(`The quay at Orle is closed\n\n${body}`, `CORRECTION: The quay at Orle is closed\n\n${body}`);
  const word = told('The guild sold the old barge to a museum.', 'The guild sold the old piano to a museum.');
  expect([...notice, ...word].map(([kind]) => kind)).toEqual(['notice', 'word']);
  const found = answers('facts', /\.cases\.ts$/).map(([kind, , severity]) => [kind as FactKind, severity] as const);
  expect(gathered([...found, ...notice, ...word].map(([kind, severity]) => [factGroup(kind), severity]))).toEqual(
    FACT_SEVERITIES,
  );
});
