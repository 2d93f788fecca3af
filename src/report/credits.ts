/** News agencies that a story names as the source of its copy. */
import { languageOf, perLanguage } from '../languages/index.ts';
import { AGENCIES } from '../languages/international.ts';
import { isContent } from '../quotes/content.ts';
import { foldWord } from '../text/fold.ts';
import type { StoryText } from '../text/story.ts';

/** Agencies that are known by name, without those that sign pictures as a rule, or whose letters are no agency's alone. */
const KNOWN = AGENCIES.split(' ').filter((name) => !/^(?:Getty|imago|IMAGO|Shutterstock|Alamy|PA|CP)$/.test(name));
/** `MARROWBY (Northline) -`, `Orla (mdp) –`: the agency in the bracket of a dateline, with a day before it or without. */
const DATELINE = /^[\p{Lu}\d][^()\n]{0,60}\(([\p{L} .-]{2,40})\)\.? ?[-–—:]/u;
/** Characters from the head of a sentence in which a dateline ends. */
const LONGEST_DATELINE = 120;
/** A name as a language's row `newsAgency` has it, of at most two words: `Meridian`, `Hallam Wire`. */
const NAME = '(\\p{Lu}[\\p{Ll}-]{1,30}(?: \\p{Lu}[\\p{L}-]{1,30})?)';

const agencyPattern = perLanguage(({ page }) =>
  page.newsAgency === '' ? null : new RegExp(`(?<!\\p{L})${page.newsAgency.replace('NAME', NAME)}(?!\\p{L})`, 'gu'),
);

/** The names of agencies that any of the stories calls one: in a dateline's bracket, or beside the word. Linear. */
export function nameAgencies(stories: readonly StoryText[]): readonly string[] {
  return [...new Set(stories.flatMap((story) => [...inDatelines(story), ...besideTheWord(story)]))];
}

/** Whether a story names an agency outside its captions: one of `names`, or one that is known everywhere. */
export function namesAgency({ text, sentences }: StoryText, names: readonly string[]): boolean {
  const all = [...names, ...KNOWN].map((name) => name.replaceAll('.', '\\.')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${all})(?![\\p{L}\\p{N}])`, 'u');
  return sentences.some(({ start, end, role }) => role !== 'caption' && pattern.test(text.slice(start, end)));
}

function inDatelines({ text, sentences }: StoryText): string[] {
  return sentences.flatMap(({ start, end, role }) => {
    const head = role === 'body' ? text.slice(start, Math.min(end, start + LONGEST_DATELINE)) : '';
    const name = DATELINE.exec(head)?.[1]?.trim();
    return name === undefined || name === '' ? [] : [name];
  });
}

/** `the Meridian news agency`, `l’agence Nord`; of `The Meridian agency` the article is no part. */
function besideTheWord({ text, language }: StoryText): string[] {
  const pattern = agencyPattern(languageOf(language).tags[0] ?? language);
  if (pattern === null) return [];
  return [...text.matchAll(pattern)].flatMap(([, name = '']) => {
    const words = name.split(' ');
    const isNamed = isContent(foldWord(words[0] ?? ''), language);
    return isNamed ? [name] : words.slice(1).length > 0 ? [words.slice(1).join(' ')] : [];
  });
}
