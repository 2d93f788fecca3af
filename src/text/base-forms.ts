import type { Inflection } from '../languages/inflection.ts';
import { foldName } from './fold.ts';

/** What closes the stem of a verb among the entries: the verb `Bau-en` is another entry than the noun `Bau`. */
const VERB = '-';
/** A stem has so many letters at least, where it was not given. */
const LEAST_STEM = 2;

type Change = readonly [ending: string, entry: string];

/** The tables of an inflection, ready to be asked. */
interface Forms {
  readonly nominal: readonly Change[];
  readonly infinitives: readonly string[];
  readonly verbal: readonly string[];
  readonly prefixes: ReadonlySet<string>;
  readonly joints: readonly string[];
  readonly vowels: readonly Change[];
  /** The stems of a dictionary by those that they change to. */
  readonly irregular: ReadonlyMap<string, readonly string[]>;
}

const read = new WeakMap<Inflection, Forms>();

function formsOf(inflection: Inflection): Forms {
  let forms = read.get(inflection);
  if (forms === undefined) {
    forms = readForms(inflection);
    read.set(inflection, forms);
  }
  return forms;
}

function readForms({ nominal, infinitives, verbal, prefixes, joints, vowels, irregular }: Inflection): Forms {
  const listed = (words: string) => words.split(' ').filter(Boolean);
  const changes = (words: string) =>
    listed(words).map((change): Change => {
      const [ending = '', entry = ''] = change.split('>');
      return [ending, entry];
    });
  const stems = new Map<string, string[]>();
  for (const row of irregular.split(',')) {
    const [base = '', ...others] = listed(row);
    for (const other of others) stems.set(other, [...(stems.get(other) ?? []), base]);
  }
  return {
    nominal: changes(nominal),
    infinitives: listed(infinitives).toSorted((a, b) => b.length - a.length),
    verbal: ['', ...new Set([...listed(verbal), ...listed(infinitives)])],
    prefixes: new Set(['', ...listed(prefixes)]),
    joints: listed(joints),
    vowels: changes(vowels),
    irregular: stems,
  };
}

function fold(word: string): string {
  return foldName(word).replaceAll('ß', 'ss').replaceAll('œ', 'oe').replaceAll('æ', 'ae');
}

/** Under what a word of a dictionary is entered: the stem with a hyphen where it is a verb by its ending, or itself. */
export function entryOf(word: string, mayBeVerb: boolean, inflection: Inflection): string {
  const [folded, { infinitives }] = [fold(word), formsOf(inflection)];
  const ending = mayBeVerb ? infinitives.find((one) => folded.endsWith(one)) : undefined;
  return ending === undefined ? folded : folded.slice(0, -ending.length) + VERB;
}

/**
 * The entries that a form in a text may belong to: `gefundenen` to the noun, adjective or participle of that name and
 * to the verb `find-`. Most of them are no words; the dictionary tells.
 */
export function baseForms(key: string, inflection: Inflection): Set<string> {
  const { nominal, verbal, prefixes, joints, vowels, irregular } = formsOf(inflection);
  const word = fold(key);
  const nouns = new Set([word]);
  for (const [ending, entry] of nominal) {
    if (word.length - ending.length >= LEAST_STEM && word.endsWith(ending)) {
      nouns.add(word.slice(0, -ending.length) + entry);
    }
  }
  const forms = new Set(nouns);
  /** A stem without what stands between it and its prefix. */
  const open = (stem: string) =>
    joints.flatMap((joint) =>
      [...prefixes].flatMap((prefix) =>
        stem.startsWith(prefix + joint) ? [prefix + stem.slice(prefix.length + joint.length)] : [],
      ),
    );
  const changed = (stem: string) => {
    const found: string[] = [];
    for (let at = 0; at < stem.length; at++) {
      const bases = irregular.get(stem.slice(at));
      if (bases !== undefined && prefixes.has(stem.slice(0, at))) {
        found.push(...bases.map((base) => stem.slice(0, at) + base));
      }
    }
    for (const [letters, entry] of vowels) {
      const at = stem.lastIndexOf(letters);
      if (at >= 0 && isNearEnd(stem, at + letters.length)) {
        found.push(stem.slice(0, at) + entry + stem.slice(at + letters.length));
      }
    }
    return found;
  };
  for (const noun of nouns) {
    for (const ending of verbal) {
      if (!noun.endsWith(ending)) continue;
      const stem = noun.slice(0, noun.length - ending.length);
      if (stem === '') continue;
      for (const one of [stem, ...open(stem)]) {
        if (one.length >= LEAST_STEM) forms.add(one + VERB);
        for (const base of changed(one)) forms.add(base + VERB);
      }
    }
  }
  return forms;
}

/** Letters that may follow the vowel of a stem: `encuentr`. */
function isNearEnd(stem: string, end: number): boolean {
  return stem.length - end <= 3 && !/[aeiou]/.test(stem.slice(end));
}
