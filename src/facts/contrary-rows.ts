import type { ContraryTable, ContraryWords } from '../languages/contraries.ts';
import { appendTo } from '../text/collections.ts';
import { foldName } from '../text/fold.ts';
import type { Word } from './fact.ts';

/** A word of a row: the row's place among all rows, and the side or step on which the word stands. */
export interface RowWord {
  readonly table: ContraryTable;
  readonly row: number;
  readonly step: number;
  /** Its sides say the same when both who act and whom it befalls change places: `beat` and `lost to`. */
  readonly isConverse: boolean;
}

export interface RowEntry extends RowWord {
  /** The words of a phrase after the first. */
  readonly rest: readonly string[];
  /** A particle that must stand later in the clause: `lehnt … ab`. */
  readonly particle: string;
  /** Where it may be a preposition, the words that may follow it as a particle; null where it is nothing else. */
  readonly endings: ReadonlySet<string> | null;
}

/** What tells a particle from the preposition of the same letters. */
export interface ParticleWords {
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions and conjunctions: what goes on behind a clause's end. */
  readonly endings: ReadonlySet<string>;
}

/** Begins a row of converses. */
const CONVERSE = '~';

/** The words of every step of every row, as written in the tables of a language. */
export function readRows(contraries: ContraryWords): (RowWord & { readonly entry: string })[] {
  const rows = Object.entries(contraries).flatMap(([table, list]) =>
    list.map((row) => [table as ContraryTable, row.split(/[|<]/)] as const),
  );
  return rows.flatMap(([table, steps], row) => {
    const isConverse = steps[0]?.startsWith(CONVERSE) ?? false;
    return steps.flatMap((words, step) =>
      words
        .split(' ')
        .filter((entry) => entry !== '' && entry !== CONVERSE)
        .map((entry) => ({ table, row, step, isConverse, entry })),
    );
  });
}

/** Indexes the rows of a language: the entries that a word may begin. An elided article (`l’est`) does not hide a word. */
export function makeRowIndex(
  contraries: ContraryWords,
  elision: RegExp | null,
  joinedAnd: RegExp | null,
  particles: ParticleWords,
): (key: string) => readonly RowEntry[] {
  const whole = new Map<string, RowEntry[]>();
  const stems = new Map<string, RowEntry[]>();
  for (const { entry, table, row, step, isConverse } of readRows(contraries)) {
    const [phrase = '', particle = ''] = (joinedAnd === null ? entry : entry.replace(joinedAnd, '')).split('+');
    const [first = '', ...rest] = phrase.split(/[_-]/);
    const isStem = rest.length === 0 && first.endsWith('*');
    const [index, key] = isStem ? [stems, first.slice(0, -1)] : [whole, first];
    const endings = particles.prepositions.has(particle) ? particles.endings : null;
    appendTo(index, key, { table, row, step, isConverse, rest, particle, endings });
  }
  const lengths = [...new Set([...stems.keys()].map((stem) => stem.length))];
  return (key) => {
    const forms = [...new Set([key, elision === null ? key : key.replace(elision, '')])];
    // an accent comes and goes with the ending: `subió`, `subía`; whole words keep theirs: `sí`
    const spellings = new Set(forms.flatMap((form) => [form, foldName(form)]));
    const begun = [...spellings].flatMap((form) =>
      lengths.flatMap((n) => (form.length < n ? [] : (stems.get(form.slice(0, n)) ?? []))),
    );
    return [...new Set([...forms.flatMap((form) => whole.get(form) ?? []), ...begun])];
  };
}

/** What a row's word is in a text: `end` is the index of its last word. */
export interface RowMatch extends RowWord {
  readonly end: number;
}

const NONE: readonly RowMatch[] = [];

/**
 * Of the entries that the word at `i` may begin, those that stand there as the longest phrase. With its particle a verb is
 * another one: `stieg … auf` is no `stieg`, but `stieg auf 14` is.
 */
export function rowsAt(words: readonly Word[], i: number, entries: readonly RowEntry[]): readonly RowMatch[] {
  if (entries.length === 0) return NONE;
  let longest = i;
  let withParticle = false;
  let found: RowMatch[] = [];
  for (const { table, row, step, isConverse, rest, particle, endings } of entries) {
    const end = rest.length === 0 ? i : endOfPhrase(words, i, rest);
    if (end < longest || (particle !== '' && !standsLater(words, i, particle, endings))) continue;
    const isParted = particle !== '';
    if (end > longest || (isParted && !withParticle)) found = [];
    else if (withParticle && !isParted) continue;
    [longest, withParticle] = [end, isParted];
    found.push({ table, row, step, isConverse, end });
  }
  return found;
}

/** The index of the last word of a phrase whose first stands at `i`, or -1; hyphens count as spaces. */
function endOfPhrase(words: readonly Word[], i: number, rest: readonly string[]): number {
  let at = i;
  for (const part of rest) {
    at++;
    if (words[at]?.key === '-') at++;
    const key = words[at]?.key ?? '';
    if (part.endsWith('*') ? !key.startsWith(part.slice(0, -1)) : key !== part) return -1;
  }
  return at;
}

/** How far behind its verb a particle may stand: `lehnte den Plan der Stadt für die neue Brücke ab`. */
const PARTICLE_REACH = 14;

function standsLater(
  words: readonly Word[],
  i: number,
  particle: string,
  endings: ReadonlySet<string> | null,
): boolean {
  for (let n = 1; n <= PARTICLE_REACH; n++) {
    const word = words[i + n];
    if (word === undefined || (word.kind === 'mark' && word.key !== '-')) return false;
    if (word.key === particle && (endings === null || mayFollow(words[i + n + 1], endings))) return true;
  }
  return false;
}

/** `sie stieg auf [in] die erste Liga`: a preposition would have its noun behind it. */
function mayFollow(next: Word | undefined, endings: ReadonlySet<string>): boolean {
  return next === undefined || next.kind === 'mark' || endings.has(next.key);
}
