import type { Link } from '../comparison.ts';
import { languageOf } from '../languages/index.ts';
import type { Span } from '../text/ranges.ts';
import { change, type FactFinding, type FactSide, type FactSides, isCompared, type LinkedSides } from './side.ts';

/** A name that a title or the kind of a place closes: `田中` of `田中市長`, `新川` of `新川市`. */
interface TitledName extends Span {
  readonly name: string;
  readonly title: string;
}

/** A link with more such names than this is a list. */
const MOST_NAMES = 12;

/**
 * Names that stand beside the same title or kind of place on both sides and differ, in a script that shows no capitals
 * and no spaces: `新川市` → `古川市`. In order, title by title; a name that the other story has anywhere is none that
 * was exchanged. A transliteration may be spelled in two ways, so that of two long names in katakana little is told.
 */
export function compareUnspacedNames(sides: FactSides, links: readonly Link[]): FactFinding[] {
  const { unspaced } = languageOf(sides.original.story.language);
  const titles = unspaced?.afterName;
  if (titles === undefined) return [];
  const pattern = new RegExp(
    `([\\p{Script=Han}\\p{Script=Katakana}ー・々]{2,8}?)(${titles.split(' ').join('|')})`,
    'gu',
  );
  const seen = new Set<string>();
  return links.flatMap((link, index) => {
    if (!isCompared(link)) return [];
    const at: LinkedSides = { ...sides, link: index };
    const [before, after] = [
      namesIn(sides.original, link.original, pattern),
      namesIn(sides.revision, link.revision, pattern),
    ];
    if (Math.max(before.length, after.length) > MOST_NAMES) return [];
    const [gone, come] = [missing(before, sides.revision), missing(after, sides.original)];
    return gone.flatMap((name) => {
      const other = come.find(({ title }) => title === name.title);
      const key = `${name.name} ${other?.name}`;
      if (other === undefined || seen.has(key) || isSameSound(name.name, other.name)) return [];
      seen.add(key);
      come.splice(come.indexOf(other), 1);
      return [change(at, 'name', 'changed', 'critical', name, other, 'name-replaced')];
    });
  });
}

/** Signs of a name in a run without particles: Chinese joins what stands before it. */
const LONGEST_JOINED = 2;

function namesIn({ story }: FactSide, sentences: readonly number[], pattern: RegExp): TitledName[] {
  const isJoined = languageOf(story.language).unspaced?.phraseStands === 'before';
  return sentences.flatMap((s) => {
    const sentence = story.sentences[s];
    if (sentence === undefined) return [];
    return [...story.text.slice(sentence.start, sentence.end).matchAll(pattern)].map((match) => {
      const [, whole = '', title = ''] = match;
      const name = isJoined ? whole.slice(-LONGEST_JOINED) : whole;
      const end = sentence.start + match.index + whole.length;
      return { start: end - name.length, end, name, title };
    });
  });
}

function missing(names: readonly TitledName[], { story }: FactSide): TitledName[] {
  return names.filter(({ name }) => !story.text.includes(name));
}

const KATAKANA = /^[\p{Script=Katakana}ー・]+$/u;

/** `ゼレンスキー` and `ゼレンスキイ`: the same two signs at the head of two long names in katakana. */
function isSameSound(a: string, b: string): boolean {
  return KATAKANA.test(a) && KATAKANA.test(b) && a.slice(0, 2) === b.slice(0, 2);
}
