/** The engine's own thread: one question in, one answer out. */
import {
  type CompareOptions,
  compareStories,
  countWords,
  knownLanguages,
  loadThesaurus,
  loadVectors,
  type Thesaurus,
  thesauriFor,
  type WordVectors,
} from '#engine';
import { readingList } from '../meaning/reading.ts';
import { bytesAt } from '../model/bytes-at.ts';
import { splitAnswer } from './answer-parts.ts';
import type { Answer, Request, ThesaurusPlaces } from './messages.ts';

type CompareRequest = Extract<Request, { kind: 'compare' }>;
type PracticeRequest = Extract<Request, { kind: 'practise' }>;

/** Settled once the table is there or known to be missing; the first question waits for it. */
let vectors: Promise<WordVectors | undefined> = Promise.resolve(undefined);
/** Where the thesauri are, and those that were asked for. */
let thesaurusPlaces: ThesaurusPlaces = {};
const thesauri = new Map<string, Promise<Thesaurus | undefined>>();
/** Whether anything was to be compared yet. */
let asked = false;

/** Without the table everything works on words alone, so a failure is no more than its absence. */
async function fetchVectors(place: string, synonymsPlace: string): Promise<WordVectors | undefined> {
  const [words, synonyms] = await Promise.all([fetchBytes(place), fetchBytes(synonymsPlace)]);
  try {
    return words === undefined ? undefined : loadVectors(words, synonyms);
  } catch {
    return undefined;
  }
}

/** The tables that two stories are compared with; a thesaurus is fetched when the first story in its language comes. */
async function tablesFor({ original, revision, language }: Pick<CompareRequest, 'original' | 'revision' | 'language'>) {
  const found = new Map<string, Thesaurus | undefined>();
  for (const tag of thesauriFor(original, revision, language)) {
    const fetched = thesauri.get(tag) ?? fetchThesaurus(placeOfThesaurus(tag));
    thesauri.set(tag, fetched);
    found.set(tag, await fetched);
  }
  const table = await vectors;
  const tables: Pick<CompareOptions, 'vectors' | 'thesaurus'> = {
    ...(table === undefined ? {} : { vectors: table }),
    thesaurus: (tag) => found.get(tag),
  };
  return tables;
}

function placeOfThesaurus(tag: string): string | undefined {
  return isInFolder(thesaurusPlaces) ? thesaurusPlaces.join(tag) : thesaurusPlaces[tag];
}

const isInFolder = (places: ThesaurusPlaces): places is readonly [string, string] => Array.isArray(places);

async function fetchThesaurus(place: string | undefined): Promise<Thesaurus | undefined> {
  const bytes = place === undefined ? undefined : await fetchBytes(place);
  try {
    return bytes === undefined ? undefined : loadThesaurus(bytes);
  } catch {
    return undefined;
  }
}

async function fetchBytes(place: string): Promise<Uint8Array | undefined> {
  try {
    return await bytesAt(place);
  } catch {
    return undefined;
  }
}

function answer(question: CompareRequest, tables: Pick<CompareOptions, 'vectors' | 'thesaurus'>): Answer {
  const { id, original, revision, certainty, language, as, corrections, same, meaning, meanings } = question;
  return attempt(id, () => {
    const comparison = compareStories(original, revision, {
      corrections,
      onStage: (stage) => self.postMessage({ id, kind: 'stage', stage } satisfies Answer),
      ...(certainty === undefined ? {} : { certainty }),
      ...(language === undefined ? {} : { language }),
      ...(as === undefined ? {} : { as }),
      ...(same === undefined ? {} : { same }),
      ...tables,
      ...(meanings === undefined ? {} : { meanings }),
    });
    return {
      id,
      kind: 'comparison',
      comparison,
      unread: meanings === undefined ? readingList(comparison, meaning) : [],
    };
  });
}

function attempt(id: number, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    return { id, kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}

function tell(found: Answer): void {
  if (found.kind !== 'comparison') {
    self.postMessage(found);
    return;
  }
  const { id } = found;
  const { rest, parts } = splitAnswer(found);
  for (const part of parts) self.postMessage({ id, kind: 'part', part } satisfies Answer);
  self.postMessage({ id, kind: 'comparison', ...rest } satisfies Answer);
}

/** So often a pair is compared until most of what the engine runs is compiled for speed. */
const PRACTICE_ROUNDS = 3;

/** Compares a pair for nobody, until the first question comes: a thread answers its first ones two to three times slower. */
async function practise({ original, revision }: PracticeRequest): Promise<void> {
  const tables = await tablesFor({ original, revision });
  for (let round = 0; round < PRACTICE_ROUNDS && !asked; round++) {
    compareStories(original, revision, tables);
    // a question that came meanwhile is heard before the next round
    await new Promise((resolve) => setTimeout(resolve));
  }
}

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'vectors') {
    vectors = fetchVectors(data.url, data.synonyms);
    thesaurusPlaces = data.thesauri;
  } else if (data.kind === 'count') {
    const { id, text } = data;
    self.postMessage({ id, kind: 'count', words: countWords(text) } satisfies Answer);
  } else if (data.kind === 'languages') {
    self.postMessage({ id: data.id, kind: 'languages', languages: knownLanguages() } satisfies Answer);
  } else if (data.kind === 'practise') {
    await practise(data);
  } else {
    asked = true;
    tell(answer(data, await tablesFor(data)));
  }
};
