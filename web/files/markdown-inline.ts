/** The marks inside a paragraph of Markdown: emphasis, links, pictures, code, escapes. Linear, without recursion. */
import { decodeEntities } from './entities.ts';

/** A link's address is shorter; a bound on the work that open brackets can cause. */
const LONGEST_ADDRESS = 2000;

interface Delimiter {
  /** Where in the pieces its marks stand. */
  readonly piece: number;
  left: number;
}

/** The text of one paragraph without its marks. */
export function readInline(source: string): string {
  const pieces: string[] = [];
  const brackets: number[] = [];
  const openers: Record<string, Delimiter[]> = { '*': [], _: [], '~': [] };
  let plain = 0;
  const flush = (to: number) => {
    if (to > plain) pieces.push(decodeEntities(source.slice(plain, to)));
  };
  for (let at = 0; at < source.length; ) {
    const sign = source[at] as string;
    let next = at + 1;
    if (sign === '\\' && /[!-/:-@[-`{-~]/.test(source[next] ?? '')) {
      flush(at);
      pieces.push(source[next] as string);
      next++;
    } else if (sign === '`') {
      const run = runLength(source, at);
      const end = codeEnd(source, at + run, run);
      if (end === -1) {
        at += run;
        continue;
      }
      flush(at);
      pieces.push(source.slice(at + run, end).trim());
      next = end + run;
    } else if (sign === '<') {
      const tag = TAG.exec(source.slice(at, at + LONGEST_ADDRESS));
      if (tag === null) {
        at++;
        continue;
      }
      flush(at);
      if (/^<br[\s/>]/i.test(tag[0])) pieces.push('\n');
      else if (tag[1] !== undefined) pieces.push(tag[1]);
      next = at + tag[0].length;
    } else if (sign === '[' || (sign === '!' && source[next] === '[')) {
      flush(at);
      next = at + (sign === '!' ? 2 : 1);
      const note = NOTE_REFERENCE.exec(source.slice(at, at + 220));
      if (note !== null) next = at + note[0].length;
      else {
        brackets.push(pieces.length);
        pieces.push(source.slice(at, next));
      }
    } else if (sign === ']' && brackets.length > 0) {
      flush(at);
      const opened = brackets.pop() as number;
      const end = linkEnd(source, next);
      if (end === next) pieces.push(']');
      else if (pieces[opened] === '![') pieces.length = opened;
      else pieces[opened] = '';
      next = end;
    } else if (sign === '*' || sign === '_' || sign === '~') {
      flush(at);
      next = at + runLength(source, at);
      emphasise(source, at, next, pieces, openers[sign] as Delimiter[]);
    } else {
      at++;
      continue;
    }
    plain = at = next;
  }
  flush(source.length);
  return pieces.join('');
}

/** A tag, or the address in `<https://example.org>`. */
const TAG = /^<(?:((?:https?|mailto):[^\s<>]+)|\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]*)?\/?)>/i;
const NOTE_REFERENCE = /^\[\^[^\]\s]{1,200}\]/;

function runLength(source: string, at: number): number {
  let end = at + 1;
  while (source[end] === source[at]) end++;
  return end - at;
}

/** Where code ends: at a run of as many backticks as it began with, within a bound. */
function codeEnd(source: string, from: number, run: number): number {
  const stop = Math.min(source.length, from + LONGEST_ADDRESS);
  for (let at = source.indexOf('`', from); at !== -1 && at < stop; ) {
    const length = runLength(source, at);
    if (length === run) return at;
    at = source.indexOf('`', at + length);
  }
  return -1;
}

/** The place after a link's address, `(https://example.org "Title")` or `[name]`; `from` where there is none. */
function linkEnd(source: string, from: number): number {
  const close = source[from] === '(' ? ')' : source[from] === '[' ? ']' : undefined;
  if (close === undefined) return from;
  const open = source[from];
  let depth = 0;
  for (let at = from; at < source.length && at < from + LONGEST_ADDRESS; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === open) depth++;
    else if (source[at] === close && --depth === 0) return at + 1;
  }
  return from;
}

/**
 * Marks of emphasis go in pairs, and only where they lean on a word: `**no**` → no; `5 * 3`, `snake_case` and a star
 * for a footnote stay.
 */
function emphasise(source: string, from: number, to: number, pieces: string[], openers: Delimiter[]): void {
  const before = source[from - 1] ?? ' ';
  const behind = source[to] ?? ' ';
  const length = to - from;
  const word = /[\p{L}\p{N}]/u;
  const inWord = source[from] === '_' && word.test(before) && word.test(behind);
  const opens = !/\s/.test(behind) && !inWord && !(isPunctuation(behind) && word.test(before));
  const closes = !/\s/.test(before) && !inWord && !(isPunctuation(before) && word.test(behind));
  let left = source[from] === '~' && length !== 2 ? 0 : length;
  const kept = length - left;
  while (closes && left > 0 && openers.length > 0) {
    const opener = openers.at(-1) as Delimiter;
    const matched = Math.min(left, opener.left);
    left -= matched;
    opener.left -= matched;
    pieces[opener.piece] = (source[from] as string).repeat(opener.left);
    if (opener.left === 0) openers.pop();
  }
  if (opens && left > 0) openers.push({ piece: pieces.length, left });
  pieces.push((source[from] as string).repeat(left + kept));
}

function isPunctuation(sign: string): boolean {
  return /[\p{P}\p{S}]/u.test(sign);
}
