/** One line of a batch: bytes in, one JSON object out. */
import { type CompareOptions, compareStories, type Side } from '#engine';
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

/** The answer to one line as JSON, without a line end. Never throws: whatever is wrong is the answer. */
export function comparePair(line: InputLine, options: CompareOptions): string {
  const pair = readPair(line);
  if ('error' in pair) return JSON.stringify(pair);
  try {
    return JSON.stringify({ id: pair.id, comparison: compareStories(pair.original, pair.revision, options) });
  } catch (error) {
    return badLine(pair.id, line, `the comparison failed: ${messageOf(error)}`);
  }
}

/** The answer for a line that could not be compared. */
export function badLine(id: unknown, line: InputLine, what: string): string {
  return JSON.stringify(bad(id, line, what));
}

/** The id that a line gives, as far as it can be read. */
export function idOf(line: InputLine): unknown {
  return readPair(line).id;
}

function bad(id: unknown, { number }: InputLine, what: string): BadLine {
  return { id, error: `line ${number}: ${what}` };
}

function readPair(line: InputLine): Pair | BadLine {
  if (line.bytes === undefined) return bad(null, line, 'longer than 16 MB; send long stories one pair at a time');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(line.bytes);
  } catch {
    return bad(null, line, 'not valid UTF-8');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return bad(null, line, 'not valid JSON; each line is one whole object');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return bad(null, line, 'not an object with id, original and revision');
  }
  const { id = null, original, revision } = value as Record<string, unknown>;
  const before = readSide(original);
  if (before === undefined) return bad(id, line, sideTrouble('original', original));
  const after = readSide(revision);
  if (after === undefined) return bad(id, line, sideTrouble('revision', revision));
  return { id, original: before, revision: after };
}

function readSide(value: unknown): Side | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((sentence) => typeof sentence === 'string')) return { sentences: value };
  return undefined;
}

function sideTrouble(side: string, value: unknown): string {
  return value === undefined ? `${side} is missing` : `${side} must be a string or an array of strings, one a sentence`;
}
