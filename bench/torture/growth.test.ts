/** How the work grows with the text, counted: no text that repeats itself makes it grow faster than it is long. */
import { beforeAll, expect, it } from 'vitest';
import { countingEngine, stepsOf, withCounters } from './count-work.ts';
import { growing, UNITS } from './growth-units.ts';
import { report, TIMES } from './scale.ts';

/** Characters of the longer of two texts; the shorter has a fourth. `npm run torture` goes to a megabyte. */
const LONGEST = TIMES === 1 ? 16_000 : Number(process.env.STORYDIFF_LONGEST ?? 1_000_000);
const MOST = 1.15;

let engine: Awaited<ReturnType<typeof countingEngine>>;

beforeAll(async () => {
  engine = await countingEngine();
  // it is built: how long that takes says nothing
}, 0);

/** The power of its length by which work grows, over the last fourfold growth. */
function exponent(work: (length: number) => void, longest = LONGEST): number {
  // the tables of a language are built once, whatever the length
  work(longest / 16);
  return Math.log(stepsOf(() => work(longest)) / stepsOf(() => work(longest / 4))) / Math.log(4);
}

it.each(Object.entries(UNITS))('%s', { timeout: 0 }, (name, unit) => {
  const found = exponent((length) => {
    const { original, revision } = growing(unit, length);
    engine.compareStories(original, revision);
  });
  report(`growth to ${LONGEST.toLocaleString('en')} characters: ${name}`, Number(found.toFixed(2)));
  expect(found).toBeLessThanOrEqual(MOST);
});

/** Each does work that grows with the square of the text, in another way. */
it.each([
  ['a closure in a loop', 'for (const a of text) [...text].some((b) => b === "#")'],
  ['a loop in a loop', 'for (let a = 0; a < text.length; a++) for (let b = 0; b < text.length; b++);'],
  ['a search for a text', 'for (const _ of text) text.indexOf("#")'],
  ['a search in a list', 'const list = text.split(""); for (const _ of text) list.includes("#")'],
  ['a regular expression', 'for (const _ of text) /#/.test(text)'],
  ['a sticky one in the middle', 'const near = /a+/y; for (const _ of text) { near.lastIndex = 0; near.exec(text); }'],
  ['a copy of a list', 'let list = []; for (const a of text) list = [...list, a]'],
  ['a set of all', 'for (const _ of text) new Set(text)'],
])('a control is seen to grow with the square: %s', (_, body) => {
  const run = new Function('text', withCounters(body, 'control.ts')) as (text: string) => void;
  expect(exponent((length) => run('a'.repeat(length)), 2000)).toBeGreaterThan(1.9);
});
