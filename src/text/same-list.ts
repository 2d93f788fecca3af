/** Two names, spellings or phrases that a house takes for the same. */
export type SamePair = readonly [one: string, other: string];

/** A list holds at most so many pairs, and a side of one at most so many words. */
export const MOST_PAIRS = 5000;
export const MOST_WORDS = 8;

/**
 * A house's list: a pair a line, `Kiev = Kyiv`; `#` begins a comment. Lines that hold no pair are passed over.
 */
export function readSameList(text: string): SamePair[] {
  return text
    .split(LINE_END)
    .flatMap((line): SamePair[] => {
      const [one = '', other = '', ...more] = withoutComment(line).split('=');
      return one.trim() === '' || other.trim() === '' || more.length > 0 ? [] : [[one.trim(), other.trim()]];
    })
    .slice(0, MOST_PAIRS);
}

/** The numbers of the lines that say something and hold no pair. */
export function unreadLines(text: string): number[] {
  return text
    .split(LINE_END)
    .flatMap((line, index) => (withoutComment(line).trim() === '' || readSameList(line).length > 0 ? [] : [index + 1]));
}

/** The same list as text, for a file. */
export function writeSameList(pairs: readonly SamePair[]): string {
  return pairs.map(([one, other]) => `${one} = ${other}\n`).join('');
}

/**
 * Two wordings of a text as a pair of the list, without the genitive that both may have (`Kiev’s`, `Kyiv’s`); null where
 * they are one wording, or more than the list or its file can hold.
 */
export function samePair(original: string, revision: string): SamePair | null {
  const pair = [original, revision].map((words) => words.replace(/\s+/g, ' ').trim());
  const bare = pair.every((words) => GENITIVE.test(words)) ? pair.map((words) => words.replace(GENITIVE, '')) : pair;
  const [one = '', other = ''] = bare;
  const fits = (words: string) => words !== '' && !/[=#]/.test(words) && words.split(' ').length <= MOST_WORDS;
  return one !== other && fits(one) && fits(other) ? [one, other] : null;
}

const LINE_END = /\r\n?|\n/;
const GENITIVE = /['’]s$/i;

function withoutComment(line: string): string {
  return line.replace(/#.*$/, '');
}
