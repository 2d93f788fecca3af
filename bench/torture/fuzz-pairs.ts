/** Pairs of texts as no editor writes them, drawn by seed. */
import { readStories } from '../cases.ts';
import type { Random } from '../generate.ts';

/** What stands in copied, converted and hostile text. */
const ODD = [
  ...['“', '”', '"', '„', '«', '»', "'", '’', '「', '」', '(', ')', '[', ']', '—', '--', '…', '...', ' . . . '],
  ...['\n', '\n\n', '\t', '\r\n', '\u2028', '\u00a0', '\u202f', '\u200b', '\u00ad', '\ufeff', '\u0000', '\u001b[31m'],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    'e\u0301',
    '\u0301\u0301',
    '𝔸',
    '🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    '👩‍👩‍👧',
    '\ud83d',
    '\udc00',
    '０',
    '٣',
    '㍿',
    'ﬁ',
  ],
  ...[
    '<script>alert(1)</script>',
    '&amp;',
    '=1+1',
    '@SUM(A1)',
    '](javascript:x)',
    '```',
    '| a | b |',
    '# ',
    'https://',
  ],
  ...['U.S.', 'J. R. R.', 'Nr. 5.', '3.5', '1,000,000', '12:30', '$5bn', '50 %', '3/4', '10-12', 'not', 'never', 'may'],
  ...[
    '東京は「驚いた」と述べた。',
    '他说：“不”。',
    'رفضت الشركة.',
    'กรุงเทพฯ',
    'Ἀθῆναι',
    'Straße',
    'İstanbul',
    'By Ida Holm',
  ],
];

export interface Pair {
  readonly original: string;
  readonly revision: string;
}

/** Most sentences of a fuzzed text. */
const MOST_SENTENCES = 9;

/** Returns a function that draws pairs: sentences of the gold stories, and a revision of them with all sorts of harm done. */
export function fuzzer(): (random: Random) => Pair {
  const sentences = readStories().flatMap(({ original, revision }) =>
    [original, revision].flatMap(({ text, sentences }) => sentences.map(({ start, end }) => text.slice(start, end))),
  );
  return (random) => {
    const size = 1 + random.below(MOST_SENTENCES);
    const lines = Array.from({ length: size }, () => random.pick(sentences));
    return {
      original: join(harmed(lines, random), random),
      revision: join(harmed(edited(lines, random), random), random),
    };
  };
}

function join(lines: readonly string[], random: Random): string {
  return lines.map((line) => line + random.pick([' ', ' ', ' ', '\n', '\n\n', ''])).join('');
}

function edited(lines: readonly string[], random: Random): string[] {
  const kept = lines.flatMap((line) => {
    const draw = random.next();
    if (draw < 0.1) return [];
    if (draw < 0.2) return [line, line];
    return draw < 0.6 ? [line] : [withoutWords(line, random)];
  });
  return random.next() < 0.3 ? kept.toReversed() : kept;
}

function withoutWords(line: string, random: Random): string {
  const words = line.split(' ').filter(() => random.next() > 0.15);
  if (random.next() < 0.3) words.reverse();
  return words.join(' ');
}

function harmed(lines: readonly string[], random: Random): string[] {
  return lines.map((line) => {
    let text = line;
    for (let harms = random.below(3); harms > 0; harms--) {
      const at = random.below(text.length + 1);
      text = text.slice(0, at) + random.pick(ODD) + text.slice(random.next() < 0.8 ? at : at + random.below(9));
    }
    return text;
  });
}
