import type { NamedSource, Range, SideName } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import { tokensIn } from './context.ts';
import { analyseQuotes } from './find.ts';
import { parseName, sameName } from './person-names.ts';
import { resolveSpeaker } from './resolve-speaker.ts';

interface Source extends NamedSource {
  readonly keys: readonly string[];
}

/** Those whom one story names as the source of something and the other does not, in reading order. */
export function sourcesAlone(
  original: StoryText,
  revision: StoryText,
): Readonly<Record<SideName, readonly NamedSource[]>> {
  const sources = { original: namedSources(original), revision: namedSources(revision) };
  const aloneIn = (side: SideName, other: SideName): NamedSource[] =>
    sources[side]
      .filter(({ keys }) => !sources[other].some((one) => sameName(one.keys, keys)))
      .map(({ name, at, statements }) => ({ name, at, statements }));
  return { original: aloneIn('original', 'revision'), revision: aloneIn('revision', 'original') };
}

/**
 * The named speakers of quotes and of reported speech, each once under the fullest name: `Ida Holm`, not `police` nor
 * `a neighbour`. None in a language whose speech is not read.
 */
function namedSources(story: StoryText): Source[] {
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
  return found;

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
