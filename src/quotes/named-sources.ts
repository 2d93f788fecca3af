import type { NamedSource, Range } from '../comparison.ts';
import { isCapitalAt } from '../text/fold.ts';
import type { StoryText } from '../text/story.ts';
import { tokensIn } from './context.ts';
import { analyseQuotes } from './find.ts';
import { nameKey, parseName, sameName } from './person-names.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { speechOf } from './speech-table.ts';

interface Source extends NamedSource {
  readonly keys: readonly string[];
}

/**
 * The named speakers of quotes and of reported speech, each once under the fullest name: `Ida Holm`, not `police` nor
 * `a neighbour`. None in a language whose speech is not read.
 */
export function namedSources(story: StoryText): NamedSource[] {
  const { sources, reports, scares, peopleIndex } = analyseQuotes(story);
  if (peopleIndex === null) return [];
  const quoted = sources.map((source, index) => (scares[index] === true ? null : (source?.speaker ?? null)));
  // one clause may stand beside a quote and be read as reporting by itself
  const clauses = new Map(
    [...quoted, ...reports.map(({ speaker }) => speaker)].flatMap((range) =>
      range === null ? [] : [[range[0], range] as const],
    ),
  );
  const found: Source[] = [];
  for (const range of [...clauses.values()].toSorted((x, y) => x[0] - y[0])) {
    const source = sourceAt(range);
    const known = found.findIndex(({ keys }) => source !== null && sameName(keys, source.keys));
    const one = found[known];
    if (source !== null && one === undefined) found.push(source);
    if (source === null || one === undefined) continue;
    const fuller = one.keys.length < source.keys.length ? source : one;
    found[known] = { ...fuller, at: one.at, statements: one.statements + 1 };
  }
  return found.map(({ name, at, statements }) => ({ name, at, statements }));

  function sourceAt(range: Range): Source | null {
    if (peopleIndex === null) return null;
    const name = resolveSpeaker(peopleIndex, range);
    if (name === null) return null;
    const own = parseName(story.text, tokensIn(story, range), peopleIndex.table);
    const person = peopleIndex.people.find(({ display }) => display === name);
    const keys = person?.keys ?? own.keys;
    return keys.length === 0 ? null : { name, at: range, statements: 1, keys };
  }
}

/** Whether two names can be one person's or body's: `Holm` and `Ida Holm`. */
export function isSameSource(a: NamedSource, b: NamedSource): boolean {
  return sameName(nameKeys(a.name), nameKeys(b.name));
}

/** The words of a name as they are compared. */
export function nameKeys(name: string): string[] {
  return name.split(/\s+/).map((word) => nameKey(word.toLowerCase()));
}

/**
 * The name that the words for who speaks end in: `holm` of `Ms. Holm`; undefined of `she`, `the Norland minister`, `the
 * Independent`, `eine Nachbarin`.
 */
export function lastName(story: StoryText, range: Range): string | undefined {
  const table = speechOf(story.language);
  const words = tokensIn(story, range).filter(({ kind }) => kind === 'word');
  const [first, last] = [words[0], words.at(-1)];
  if (table === undefined || first === undefined || last === undefined) return undefined;
  if (!isCapitalAt(story.text, last.start) || table.pronouns.has(last.key)) return undefined;
  const keys = parseName(story.text, words, table).keys.filter((key) => table.namesByCapital || !table.voices.has(key));
  return keys.length === 0 || (keys.length === 1 && table.determiners.has(first.key)) ? undefined : keys.at(-1);
}
