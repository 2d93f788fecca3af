/** One line of a batch: bytes in, one JSON object out. */
import { type CompareOptions, type Comparison, compareStories, type SentenceMeanings, type Side } from '#engine';
import { isBlank } from '#files';
import type { InputLine } from './lines.ts';
import { messageOf } from './trouble.ts';

interface Pair {
  readonly id: unknown;
  readonly original: Side;
  readonly revision: Side;
}

interface BadLine {
  readonly id: unknown;
  readonly error: string;
}

/** The meanings of a comparison's sentences; undefined where none are read. */
export type ReadAgain = (comparison: Comparison) => Promise<SentenceMeanings | undefined>;

/** The answer to one line as JSON, without a line end. Never rejects: whatever is wrong is the answer. */
export async function comparePair(line: InputLine, options: CompareOptions, readAgain: ReadAgain): Promise<string> {
  const pair = readPair(line);
  if ('error' in pair) return JSON.stringify(pair);
  try {
    const first = compareStories(pair.original, pair.revision, options);
    const meanings = await readAgain(first);
    const comparison =
      meanings === undefined ? first : compareStories(pair.original, pair.revision, { ...options, meanings });
    return JSON.stringify({ id: pair.id, comparison });
  } catch (error) {
    return failed(line, messageOf(error));
  }
}

/** The answer to a line whose comparison failed, with the id that the line gives as far as it can be read. */
export function failed(line: InputLine, cause: string): string {
  return JSON.stringify(badLine(readPair(line).id, line, `the comparison failed: ${cause}`));
}

function badLine(id: unknown, { number }: InputLine, what: string): BadLine {
  return { id, error: `line ${number}: ${what}` };
}

function readPair(line: InputLine): Pair | BadLine {
  if (line.bytes === undefined) return badLine(null, line, 'longer than 16 MB; send long stories one pair at a time');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(line.bytes));
  } catch (error) {
    const isText = error instanceof SyntaxError;
    return badLine(null, line, isText ? 'not valid JSON; each line is one whole object' : 'not valid UTF-8');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return badLine(null, line, 'not an object with id, original and revision');
  }
  const { id = null, ...sides } = value as Record<string, unknown>;
  const [original, revision] = [readSide(sides.original), readSide(sides.revision)];
  if (original !== undefined && revision !== undefined) {
    const blank = isBlankSide(original) ? 'original' : isBlankSide(revision) ? 'revision' : undefined;
    return blank === undefined ? { id, original, revision } : badLine(id, line, `${blank} holds no text`);
  }
  const side = original === undefined ? 'original' : 'revision';
  const what = sides[side] === undefined ? 'is missing' : 'must be a string or an array of strings, one a sentence';
  return badLine(id, line, `${side} ${what}`);
}

function isBlankSide(side: Side): boolean {
  return isBlank(typeof side === 'string' ? side : 'sentences' in side ? side.sentences.join('') : side.text);
}

function readSide(value: unknown): Side | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((sentence) => typeof sentence === 'string')) return { sentences: value };
  return undefined;
}
