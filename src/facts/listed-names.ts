import type { Edit, Link } from '../comparison.ts';
import { perLanguage } from '../languages/index.ts';
import type { Span } from '../text/ranges.ts';
import type { Word } from './fact.ts';
import { isMisspelling } from './name-forms.ts';
import { change, type FactFinding, type FactSide, type FactSides, inSentences, isCompared } from './side.ts';

/** Tells whether two words that an edit exchanged are names: the words right before and after them, on both sides. */
type Judge = (a: Place, b: Place) => boolean;

interface Place {
  readonly span: Span;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** How the names of a script without capitals show: by lists of words, or by the sign of a family name. */
const judgeOf = perLanguage(({ names: { listed } }): { readonly find: typeof wordAt; readonly judge: Judge } | null => {
  if (listed === undefined) return null;
  if (listed.surnames !== undefined) return { find: signsAt, judge: bySurname(listed.surnames) };
  const set = (list = '') => new Set(list.split(' '));
  const [given, persons, places] = [set(listed.given), set(listed.beforePerson), set(listed.beforePlace)];
  const isGiven = (word: string) => given.has(bare(word, given));
  const judge: Judge = (a, b) => {
    if (isGiven(a.text) && isGiven(b.text)) return true;
    if (a.before === b.before && places.has(a.before)) return true;
    if (a.before === b.before && (isGiven(a.before) || persons.has(a.before)))
      return ![a, b].some(({ text }) => text.startsWith(ARTICLE));
    return a.after === b.after && isGiven(a.after) && a.before === b.before && persons.has(a.before);
  };
  return { find: wordAt, judge };
});

/** A word with the article is an adjective, `the former`. */
const ARTICLE = 'ال';

/** A name without the small words that Arabic joins to it: `ليوسف`. */
function bare(word: string, given: ReadonlySet<string>): string {
  return given.has(word) ? word : word.replace(/^[وفبلك]/u, '');
}

/** `خالد عمر` → `خالد زيد`, `بلدية النور` → `بلدية الفجر`, `王建国` → `王建民`: a name in another's place, in a script that has no capitals. */
export function compareListedNames(sides: FactSides, links: readonly Link[]): FactFinding[] {
  const rule = judgeOf(sides.original.story.language);
  if (rule === null) return [];
  return links.flatMap((link, index) => {
    if (!isCompared(link)) return [];
    return link.edits.flatMap((edit) => {
      if (edit.kind !== 'replace') return [];
      const [a, b] = [
        rule.find(sides.original, link.original, edit, 'original'),
        rule.find(sides.revision, link.revision, edit, 'revision'),
      ];
      if (a === null || b === null || !rule.judge(a, b)) return [];
      const isSlip = isMisspelling(a.text, b.text);
      return [
        change(
          { ...sides, link: index },
          'name',
          isSlip ? 'variant' : 'changed',
          isSlip ? 'check' : 'critical',
          a.span,
          b.span,
          isSlip ? 'name-spelling' : 'name-replaced',
        ),
      ];
    });
  });
}

/** The one word that an edit takes on a side, with its neighbours. */
function wordAt(side: FactSide, sentences: readonly number[], edit: Edit, name: 'original' | 'revision'): Place | null {
  const words = inSentences(side.words, sentences);
  const [start, end] = edit[name];
  const at = words.findIndex((word) => word.start < end && start < word.end);
  const [word, next] = [words[at], words[at + 1]];
  if (word?.kind !== 'word' || (next !== undefined && next.start < end)) return null;
  const key = (other: Word | undefined) => (other?.kind === 'word' ? other.key : '');
  return { span: word, text: word.key, before: key(words[at - 1]), after: key(next) };
}

/** Signs that an edit takes, with the two before them. */
const SIGNS_BEFORE = 2;

function signsAt({ story }: FactSide, _: readonly number[], edit: Edit, name: 'original' | 'revision'): Place | null {
  const [start, end] = edit[name];
  const before = story.text.slice(Math.max(0, start - SIGNS_BEFORE), start);
  return { span: { start, end }, text: story.text.slice(start, end), before, after: story.text.slice(end, end + 2) };
}

/** The longest first name. */
const MOST_GIVEN = 2;

/** `刘洋` → `刘扬`: after the sign of a family name, one or two others; or two such signs before the same first name. */
function bySurname(surnames: string): Judge {
  const isSurname = (sign: string) => sign !== '' && surnames.includes(sign);
  return (a, b) => {
    if (![a, b].every(({ text }) => /^\p{Script=Han}{1,3}$/u.test(text))) return false;
    if (isSurname(a.text) && isSurname(b.text)) return true;
    if (isSurname(a.text.charAt(0)) && a.text.charAt(0) === b.text.charAt(0) && a.text.length > 1 && b.text.length > 1)
      return true;
    if (Math.max(a.text.length, b.text.length) > MOST_GIVEN || a.before !== b.before) return false;
    const [far = '', near = ''] = [a.before.slice(0, -1), a.before.slice(-1)];
    return isSurname(near) || (isSurname(far) && a.text.length === 1 && b.text.length === 1);
  };
}
