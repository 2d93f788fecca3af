import { isUnspaced, languageOf } from '../languages/index.ts';
import { editDistance } from '../text/edit-distance.ts';
import { foldName } from '../text/fold.ts';
import type { StoryText } from '../text/story.ts';
import type { SpeechTable } from './speech-table.ts';

/** Longest title that is looked for at either end of a name, in letters. */
const LONGEST_TITLE = 6;

/** Whether neither name has a letter that could be a capital, so that only their words tell who they are. */
export const isUncased = (a: string, b: string): boolean => !/[\p{Lu}\p{Ll}]/u.test(a + b);

/**
 * Whether two names in a script without capitals can be one speaker’s: `林安娜` and `市长林安娜`, `林女士`; not `市长林安娜` and
 * `市长何文`. A title alone is whoever has it beside the name in either story.
 */
export function mayBeOneUncased(
  a: string,
  b: string,
  table: SpeechTable,
  stories: readonly [StoryText, StoryText],
): boolean {
  const [before, after] = stories;
  const [nameA, nameB] = [normal(a), normal(b)];
  if (nameA.includes(nameB) || nameB.includes(nameA)) return true;
  const isBeside = ({ text }: StoryText) =>
    [nameA + nameB, nameB + nameA, `${nameA} ${nameB}`, `${nameB} ${nameA}`].some((both) => text.includes(both));
  if (stories.some(isBeside)) return true;
  // `الصغير` and `المهندسة`, whom both stories know: by what name somebody goes is not read
  if (isKnown(nameA, after) || isKnown(nameB, before)) return true;
  const { language } = before;
  return isUnspaced(language) ? isOneUnspaced(nameA, nameB, table, language) : isOneOfWords(nameA, nameB, table);
}

/** Whether a story has every word of a name somewhere. */
const isKnown = (name: string, { text }: StoryText): boolean => name.split(/\s+/).every((word) => text.includes(word));

/** Without what stands in brackets. */
const normal = (name: string): string => foldName(name.replace(/[（(][^）)]*[）)]?/gu, '').trim());

function isOneUnspaced(a: string, b: string, table: SpeechTable, language: string): boolean {
  const titles = new Set(languageOf(language).unspaced?.afterName?.split(' '));
  const isTitle = (word: string) => titles.has(word) || table.roles.has(word);
  const voice = (core: string) => table.voices.get(core) ?? core;
  // `先生` is a title, and `教師` by another word
  if (voice(a) === voice(b)) return true;
  const [coreA, coreB] = [withoutTitles(a, isTitle), withoutTitles(b, isTitle)];
  if (coreA === '' || coreB === '') return [...a].some((letter) => b.includes(letter));
  if (coreA.includes(coreB) || coreB.includes(coreA)) return true;
  if (voice(coreA) === voice(coreB)) return true;
  // a body speaks through whoever has an office
  if (table.bodies.has(coreA) !== table.bodies.has(coreB)) return coreA !== a || coreB !== b;
  return Math.min(coreA.length, coreB.length) > 3 && editDistance(coreA, coreB) <= 1;
}

/** A name without the titles at its ends, and without what stands before it and の. */
function withoutTitles(name: string, isTitle: (word: string) => boolean): string {
  let core = name.slice(name.lastIndexOf('の') + 1);
  for (let length = LONGEST_TITLE; length > 0; length--) {
    if (core.length < length) continue;
    const [head, tail] = [core.slice(0, length), core.slice(-length)];
    if (!isTitle(head) && !isTitle(tail)) continue;
    core = isTitle(tail) ? core.slice(0, -length) : core.slice(length);
    length = LONGEST_TITLE + 1;
  }
  return core;
}

function isOneOfWords(a: string, b: string, table: SpeechTable): boolean {
  const telling = (name: string) =>
    name.split(/\s+/).filter((word) => word.length > 2 && !table.determiners.has(word) && !table.generic.has(word));
  // an office that two names share makes them no one: `المهندسة ليلى حداد`, `المهندسة منى صالح`
  const named = (name: string) => telling(name).filter((word) => !table.roles.has(word));
  const words = named(a).length > 0 && named(b).length > 0 ? named : telling;
  const voice = (word: string) => table.voices.get(word) ?? word;
  const isOne = (x: string, y: string) =>
    voice(x) === voice(y) || (Math.min(x.length, y.length) > 3 && editDistance(x, y) <= 1);
  return words(a).some((x) => words(b).some((y) => isOne(x, y)));
}
