import type { Range } from '../comparison.ts';
import type { UnspacedSpeech } from '../languages/unspaced-speech.ts';
import { indexAt } from '../text/ranges.ts';
import type { Attribution } from './attribute-before.ts';
import type { Narration } from './context.ts';
import type { QuotedSpan } from './quoted-spans.ts';

/** Letters beside a quotation that are read. */
const REACH = 120;
const OTHER_QUOTE = '◆';
const STOP = /[。！？!?\n]/u;

/** Who speaks a quote in a script without spaces, by the patterns of its language; null where none fits. */
export function attributeUnspaced(narration: Narration, index: number, speech: UnspacedSpeech): Attribution | null {
  const { spans, story } = narration;
  const { outer } = spans[index] as QuotedSpan;
  const paragraph = story.paragraphs[indexAt(story.paragraphs, outer.start)] ?? { start: 0, end: story.text.length };
  const from = Math.max(paragraph.start, outer.start - REACH);
  const near = maskQuotes(narration, index, from, Math.min(paragraph.end, outer.end + REACH));
  const before = near.slice(0, outer.start - from);
  const own = before.slice(lastStop(before) + 1);
  const start = outer.start - own.length;
  const rest = near.slice(outer.end - from);
  const stop = rest.slice(1).search(STOP);
  const after = stop < 0 ? rest : rest.slice(0, stop + 2);
  const isAsked = speech.quotative === null || speech.quotative.test(after);
  // `强调：「…」`: a colon gives the quotation to what stands before it
  const announced = /[：:]$/.test(own.trimEnd())
    ? match(speech, speech.before, own, start, narration.text, false)
    : null;
  return (
    announced ??
    match(speech, speech.sources, own, start, narration.text, false) ??
    match(speech, speech.after, after, outer.end, narration.text, true) ??
    (isAsked
      ? withCue(speech, match(speech, speech.before, own, start, narration.text, false), after, outer.end)
      : null) ??
    match(
      speech,
      /^[。！？]?$/u.test(after.trim()) || after.startsWith('。') ? speech.following : [],
      rest.replace(/^[。！？]/u, ' '),
      outer.end,
      narration.text,
      true,
    )
  );
}

/** The story between two positions with every other quotation as `◆`. */
function maskQuotes({ spans, text }: Narration, own: number, from: number, to: number): string {
  let masked = text.slice(from, to);
  for (let i = Math.max(0, own - 8); i < Math.min(spans.length, own + 8); i++) {
    const { start, end } = (spans[i] as QuotedSpan).outer;
    const [first, last] = [Math.max(start, from), Math.min(end, to)];
    if (i === own || first >= last) continue;
    // a sentence that ends inside the marks ends there
    const ending = STOP.test(text[end - 2] ?? '') ? '。' : OTHER_QUOTE;
    masked = masked.slice(0, first - from) + OTHER_QUOTE.repeat(last - first - 1) + ending + masked.slice(last - from);
  }
  return masked;
}

function lastStop(before: string): number {
  for (let at = before.length - 1; at >= 0; at--) if (STOP.test(before[at] as string)) return at;
  return -1;
}

/** The first pattern that names somebody; positions of `words` start at `offset` of the text. */
function match(
  speech: UnspacedSpeech,
  patterns: readonly RegExp[],
  words: string,
  offset: number,
  text: string,
  direct: boolean,
): Attribution | null {
  for (const pattern of patterns) {
    const found = pattern.exec(words);
    const who = found?.groups?.who;
    if (found == null || who === undefined) continue;
    // a colon behind the verb announces the next quotation
    if (direct && /[：:]/.test(words[found.index + found[0].length - 1] ?? '') && words.includes(OTHER_QUOTE)) continue;
    const whoAt = offset + found.index + found[0].indexOf(who);
    const speaker = trimmed(speech, text, whoAt, whoAt + who.length);
    if (speaker === null) continue;
    const cue = found.groups?.cue;
    const cueAt = cue === undefined ? -1 : found[0].indexOf(cue, found[0].indexOf(who) + who.length);
    return { speaker, cue: cue === undefined || cueAt < 0 ? null : rangeAt(offset + found.index + cueAt, cue), direct };
  }
  return null;
}

const rangeAt = (start: number, words: string): Range => [start, start + words.length];

/** The speaker's noun phrase without adverbials around it; null where it is nobody. */
function trimmed(speech: UnspacedSpeech, text: string, from: number, to: number): Range | null {
  let [start, end] = [from, to];
  for (let changed = true; changed && start < end; ) {
    const words = text.slice(start, end);
    const lead = speech.leading?.exec(words)?.[0].length ?? 0;
    const trail = lead > 0 ? 0 : (speech.trailing?.exec(words)?.[0].length ?? 0);
    changed = lead + trail > 0;
    start += lead;
    end -= trail;
    while (/[\s，,、]/u.test(text[start] ?? '') && start < end) start++;
  }
  const head = speech.head?.exec(text.slice(start, end));
  if (speech.head !== null && head == null) return null;
  if (head != null) start += head.index;
  const words = text.slice(start, end);
  return words === '' || speech.nobody.test(words) ? null : [start, end];
}

/** The verb behind the quotation, where its speaker stands before it: `市長は「…」と[述べた]`. */
function withCue(
  speech: UnspacedSpeech,
  source: Attribution | null,
  after: string,
  offset: number,
): Attribution | null {
  if (source === null || source.cue !== null || speech.cue === null) return source;
  const verb = speech.cue.exec(after);
  return verb === null ? source : { ...source, cue: rangeAt(offset + verb.index, verb[0]), direct: true };
}
