/** The answer keeps the contract that other programs read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compareStories } from '#engine';
import { parseStory } from '../bench/story.ts';
import { packagedVectors, packageRoot } from './package-root.ts';

const schemaFile = join(packageRoot(), '../shared/contract/comparison.schema.json');
const stories = join(packageRoot(), 'bench/stories');

if (!existsSync(schemaFile)) console.log('The schema is not here (../shared/contract); its test is skipped.');

describe.skipIf(!existsSync(schemaFile))('comparison.schema.json', () => {
  const validate = existsSync(schemaFile)
    ? new Ajv2020({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')))
    : undefined;
  const errorsOf = (value: unknown) => (validate?.(JSON.parse(JSON.stringify(value))) ? [] : validate?.errors);

  it('takes every comparison of the gold stories, both ways round', () => {
    const vectors = packagedVectors();
    const names = readdirSync(stories, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.story'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const { original, revision } = parseStory(readFileSync(join(stories, name), 'utf8'), name);
      expect(errorsOf(compareStories(original.text, revision.text)), name).toEqual([]);
      const options = vectors === undefined ? {} : { vectors };
      expect(errorsOf(compareStories(revision.text, original.text, options)), name).toEqual([]);
    }
  });

  it('takes the founding pair', () => {
    const read = (name: string) => readFileSync(join(packageRoot(), '../shared/stories/kyiv', name), 'utf8');
    expect(errorsOf(compareStories(read('original.txt'), read('revision.txt')))).toEqual([]);
  });

  it.each([
    ['nothing', '', ''],
    ['white space', ' \n\n ', '\t'],
    ['one side', 'The pier is shut.', ''],
    ['marks alone', '“”"\'…', '— — !!!'],
    ['lists', { sentences: ['One.', ''] }, { sentences: [] }],
  ])('takes %s', (_, original, revision) => {
    expect(errorsOf(compareStories(original, revision))).toEqual([]);
  });

  it('takes no comparison that breaks it', () => {
    const comparison = compareStories('The pier is shut.', 'The pier is open.');
    expect(errorsOf({ ...comparison, links: [{ kind: 'lost' }] })).not.toEqual([]);
  });
});
