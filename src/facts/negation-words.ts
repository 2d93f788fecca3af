/** What a negation is where it stands: whether it denies, and anything of its own. */
import type { Word } from './fact.ts';

/** What the tables of one language say of negations: built once for each language. */
export interface NegationTables {
  readonly know: (key: string) => { readonly isNegation: boolean };
  /** Words that negate only near `ne`. */
  readonly besideNe: ReadonlySet<string>;
  /** Words that carry a negation on, and those that begin another clause. */
  readonly correlatives: ReadonlySet<string>;
  readonly breaks: ReadonlySet<string>;
  /** The verb behind them is denied as well. */
  readonly concord: boolean;
  readonly idle: ReadonlySet<string>;
}

/** `not only`, `no doubt`, `no later than`, `No. 10` negate nothing; `no-one` and `no one` do. */
export function isNegation(words: readonly Word[], i: number, tables: NegationTables): boolean {
  const word = words[i] as Word;
  const next = words[i + 1];
  const keys = [-2, -1, 0, 1, 2].map((n) => words[i + n]?.key ?? '');
  const around = [keys.slice(1, 3), keys.slice(2, 4), keys.slice(0, 3), keys.slice(1, 4), keys.slice(2, 5)];
  if (around.some((phrase) => tables.idle.has(phrase.join(' ')))) return false;
  if (tables.besideNe.has(word.key) && !isNearNe(words, i)) return false;
  if (word.key === 'no' && next?.key === '.' && words[i + 2]?.kind === 'number') return false;
  // `no fewer than 40`, `no more than 40` bound a figure
  return !(word.key === 'no' && words[i + 2]?.key === 'than');
}

/** How far behind a negation a correlative carries it on: `no tiene, según el alcalde, dinero ni tiempo`. */
const CORRELATIVE_REACH = 10;

/**
 * `no vino ni Ana [ni] Luis` denies once: behind another negation of its clause a correlative is none of its own; nor before
 * one, where the verb is denied as well: `[никто] не пришёл`, `[ні] поранених, [ні] загиблих немає`.
 */
export function carriesOn(words: readonly Word[], i: number, tables: NegationTables): boolean {
  if (!tables.correlatives.has(words[i]?.key ?? '')) return false;
  return denies(words, i, -1, tables) || (tables.concord && denies(words, i, 1, tables));
}

/** Whether a negation stands before (`step` -1) or behind (1) a correlative in its clause; behind it, one that is none itself. */
function denies(words: readonly Word[], i: number, step: 1 | -1, tables: NegationTables): boolean {
  for (let n = 1; n <= CORRELATIVE_REACH; n++) {
    const at = i + step * n;
    const word = words[at];
    if (word === undefined || (word.kind === 'mark' && word.key !== ',') || tables.breaks.has(word.key)) return false;
    const isOwn = step < 0 || !tables.correlatives.has(word.key);
    if (isOwn && word.kind === 'word' && tables.know(word.key).isNegation && isNegation(words, at, tables)) return true;
  }
  return false;
}

/** How far from `ne` its partner may stand: `Personne, dit-il, n’est venu`. */
const NE_REACH = 5;
/** `Personne n’a été blessé` and `ni le maire ni l’adjoint n’iront`; `une personne` and `plus de 40` negate nothing. */
function isNearNe(words: readonly Word[], i: number): boolean {
  return words.slice(Math.max(0, i - NE_REACH), i + NE_REACH + 1).some(({ key }) => key === 'ne' || key === "n'");
}

/** How far before `whether` the word may stand that says nobody knows: `not immediately clear whether`. */
const UNKNOWN_REACH = 5;
const UNKNOWN = new Set(['unclear', 'unknown', 'uncertain', 'unsure']);

/** `It was not clear [whether] he had been drinking` leaves open what follows; `asked whether` and `decide whether` only ask. */
export function isUnknown(words: readonly Word[], i: number, tables: NegationTables): boolean {
  if (words[i]?.key !== 'whether') return false;
  for (let n = 1; n <= UNKNOWN_REACH; n++) {
    const word = words[i - n];
    if (word === undefined || word.kind === 'mark') return false;
    if (UNKNOWN.has(word.key) || tables.know(word.key).isNegation) return true;
  }
  return false;
}
