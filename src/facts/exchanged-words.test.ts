import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { loadThesaurus } from '../align/thesaurus.ts';
import { loadVectors } from '../align/vectors.ts';
import { compareStories } from '../compare.ts';
import { memoise } from '../text/collections.ts';
import { EXCHANGED_WORDS } from './cases/exchanged-words.cases.ts';
import { readCases, readPair, reported } from './cases/notation.ts';
import { lexiconOf } from './lexicon.ts';

const folder = new URL('../../public/vectors/', import.meta.url);
const vectors = loadVectors(readFileSync(new URL('words.bin', folder)), readFileSync(new URL('synonyms.bin', folder)));

const thesaurusOf = memoise((tag: string) => loadThesaurus(readFileSync(new URL(`thesaurus-${tag}.bin`, folder))));

const exchanged = (original: string, revision: string, language = 'en') =>
  compareStories(original, revision, { vectors, language })
    .facts.filter(({ kind }) => kind === 'word')
    .map(({ severity, code, arguments: cited }) => `${severity} ${code} ${cited.original} > ${cited.revision}`);

test.each([
  [
    'The council closed the old bridge for repairs.',
    'The council closed the old tunnel for repairs.',
    'bridge > tunnel',
  ],
  [
    'The museum lent two paintings to a school.',
    'The museum lent two sculptures to a school.',
    'paintings > sculptures',
  ],
  [
    'The guild painted the old lighthouse in May.',
    'In May the old lighthouse was flooded by the guild.',
    'painted > flooded',
  ],
  [
    'Divers found the engine of the plane in the lake.',
    'Divers found the wing of the plane in the lake.',
    'engine > wing',
  ],
])('tells a word in the place of another: %s', (original, revision, words) => {
  expect(exchanged(original, revision)).toEqual([`check word-exchanged ${words}`]);
});

test.each([
  ['a synonym', 'The crash happened near the school at noon.', 'The accident happened near the school at noon.'],
  ['a wider word', 'The car was stolen from a garage in Orle.', 'The vehicle was stolen from a garage in Orle.'],
  [
    'a word with a prefix',
    'The rule is not constitutional, the court held.',
    'The rule is unconstitutional, the court held.',
  ],
  ['another form', 'The firm hires forty workers for its plant.', 'The firm hired forty workers for its plant.'],
  ['another verb of saying', 'The bridge is shut, the mayor said.', 'The bridge is shut, the mayor added.'],
  ['what is told as a contrary', 'The price of milk rose in spring.', 'The price of milk fell in spring.'],
  [
    'words of one side of a row',
    'The bank cut the rate for savers in June.',
    'In June the rate for savers was lowered by the bank.',
  ],
  [
    'contraries in two orders',
    'Turnout in Norle was higher than in Halden.',
    'Turnout in Halden was lower than in Norle.',
  ],
  ['another phrase', 'The price of eels in Orle went up in June.', 'In June the price of eels in Orle changed.'],
  [
    'a sentence worded anew',
    'The council closed the old bridge for repairs.',
    'An ancient tunnel was shut by the city.',
  ],
  [
    'a word that no dictionary has',
    'The council closed the old brimble for repairs.',
    'The council closed the old tunnel for repairs.',
  ],
])('says nothing of %s', (_, original, revision) => {
  expect(exchanged(original, revision)).toEqual([]);
});

test('says nothing in a language without a dictionary', () => {
  expect(exchanged('Der Rat sperrt die alte Brücke.', 'Der Rat sperrt den alten Tunnel.', 'de')).toEqual([]);
});

test('leaves a verb of saying to the entry of its quote', () => {
  const told = (original: string, revision: string) =>
    compareStories(original, revision, { language: 'es', thesaurus: thesaurusOf }).facts.map(({ kind }) => kind);
  expect(told('«El puente está roto», afirmó el alcalde.', '«El puente está roto», denunció el alcalde.')).toEqual([]);
  expect(told('El alcalde prestó el puente a Orle.', 'El alcalde quemó el puente a Orle.')).toEqual(['word']);
});

describe('with a thesaurus', () => {
  it.each(readCases(EXCHANGED_WORDS))('line $line: $original → $revision', ({ expected, ...one }) => {
    const lexicon = lexiconOf(one.language, undefined, thesaurusOf(one.language));
    expect(reported(readPair(one), lexicon)).toEqual(expected);
  });
});
