import { languageOf } from '../languages/index.ts';
import { firstAtOrAfter, type Span } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import { isPersonal, subjectAfter } from './clause.ts';
import type { Context } from './context.ts';
import { isIn, keyAt } from './context-words.ts';
import { readNoun } from './noun-phrase.ts';
import { cueAt } from './phrase.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { SpeechTable } from './speech-table.ts';

const DASH = /^(?:[-–—―]|--)$/;
/** A paragraph that opens with a dash and a letter or an opening mark. */
const OPENS = /^[-–—―]\s?(?=[\p{Lu}\p{N}¿¡«"“(…]|\.\.\.)/u;
/** Words between the end of speech and its verb: `a-t-il [ajouté]`, `se [lamenta]`. */
const MOST_BEFORE_VERB = 5;
/** Longest clause that names a speaker, in tokens. */
const LONGEST_CLAUSE = 40;

/**
 * Adds speech that a dash opens (`– Läget är sämre, säger Petra Sommar.`), and cuts the words that name its speaker out
 * of it and of speech in marks (`« Le pont est fermé, regrette Petra Sommier. Il faut partir. »`). A paragraph with a
 * dash counts as speech where it names its speaker; others, which may be lists, where one of the story does.
 */
export function readDialogue(
  story: StoryText,
  spans: readonly QuotedSpan[],
  table: SpeechTable | undefined,
): readonly QuotedSpan[] {
  const { dashSpeech, clauseInterrupts } = languageOf(story.language).marks;
  if (table === undefined) return spans;
  const marked = clauseInterrupts ? spans.flatMap((span) => withoutClause(story, span, table)) : spans;
  if (!dashSpeech) return marked;
  const outers = spans.map((span) => span.outer);
  const named: QuotedSpan[] = [];
  const others: QuotedSpan[] = [];
  for (const { start, end } of dashRanges(story)) {
    const at = firstAtOrAfter(outers, start);
    if ((outers[at]?.start ?? end) < start + 4) continue;
    const parts = partsOf(story, table, start, end);
    const found = parts.map((part) => spokenSpan(story, part)).filter((span) => span !== null);
    if (parts.length > 1 || (parts[0]?.end ?? 0) < end - 1) named.push(...found);
    else if (/[.!?…]["»”]?$/.test(story.text.slice(end - 2, end))) others.push(...found);
  }
  if (named.length === 0) return marked;
  const dashes = [...named, ...others];
  const free = marked.filter(
    ({ outer }) => !dashes.some((dash) => outer.start < dash.outer.end && dash.outer.start < outer.end),
  );
  return [...free, ...dashes].sort((a, b) => a.outer.start - b.outer.start);
}

/** From each dash that opens a paragraph or a sentence to the end of the paragraph, or to the next such dash. */
function dashRanges(story: StoryText): Span[] {
  const ranges: Span[] = [];
  for (const sentence of story.sentences) {
    if (sentence.role === 'furniture' || !OPENS.test(story.text.slice(sentence.start, sentence.start + 6))) continue;
    const end = story.paragraphs[sentence.paragraph]?.end ?? sentence.end;
    const last = ranges.at(-1);
    // `– Så är det, säger hon. – Vi väntar.`: the reader of the first finds the second
    if (last === undefined || sentence.start >= last.end) ranges.push({ start: sentence.start, end });
  }
  return ranges;
}

/** A range of the story, with where its sentences start. */
interface DialogueContext extends Context {
  readonly starts: ReadonlySet<number>;
}

/** A part that is speech; `outer` holds the dash before it. */
interface Part extends Span {
  readonly outer: number;
}

/** The parts of a range that are speech, without the clauses that name who speaks. */
function partsOf(story: StoryText, table: SpeechTable, textStart: number, textEnd: number): Part[] {
  const tokens = story.tokens.slice(firstAtOrAfter(story.tokens, textStart), firstAtOrAfter(story.tokens, textEnd));
  const starts = new Set(story.sentences.map(({ start }) => start));
  const context: DialogueContext = { text: story.text, tokens, table, proper: new Set(), starts };
  const parts: Part[] = [];
  let from = 0;
  for (let at = 1; at < tokens.length; at++) {
    const clause = clauseAt(context, at);
    if (clause === null) continue;
    push(from, /^[!?…]$/.test(keyAt(context, at)) ? at + 1 : at);
    from = clause.dash && !clause.resumed ? nextDash(context, clause.end) : clause.end;
    at = from;
  }
  push(from, tokens.length);
  return parts;
  function push(start: number, b: number) {
    let a = start;
    while (a < b && (DASH.test(keyAt(context, a)) || /^[,.;:]$/.test(keyAt(context, a)))) a++;
    const [outer, first, last] = [tokens[start], tokens[a], tokens[b - 1]];
    if (a < b && outer && first && last) parts.push({ outer: outer.start, start: first.start, end: last.end });
  }
}

/** After a clause between dashes that ends its sentence, speech goes on only behind another dash. */
function nextDash(context: Context, from: number): number {
  for (let i = from; i < context.tokens.length; i++) {
    if (DASH.test(keyAt(context, i)) && /^[.!?…]$/.test(keyAt(context, i - 1))) return i;
  }
  return context.tokens.length;
}

interface NamingClause {
  readonly end: number;
  /** It stands between dashes. */
  readonly dash: boolean;
  /** A dash closes it, behind which the speech goes on. */
  readonly resumed: boolean;
}

/**
 * Where a clause that names a speaker ends, if one starts with the mark at `at`: a dash, a comma, a question or
 * exclamation mark, then a reporting verb and its subject; null where none does.
 */
function clauseAt(context: DialogueContext, at: number): NamingClause | null {
  const { tokens } = context;
  const mark = keyAt(context, at);
  const dash = DASH.test(mark);
  if (!dash && !/^[,!?…]$/.test(mark)) return null;
  if (
    dash &&
    context.tokens[at - 1]?.end === context.tokens[at]?.start &&
    context.tokens[at + 1]?.start === context.tokens[at]?.end
  )
    return null;
  let verb = at + 1;
  while (/^[,—–-]$/.test(keyAt(context, verb)) && verb < at + 3) verb++;
  const first = verb;
  while (
    verb < first + MOST_BEFORE_VERB &&
    cueAt(context, verb) === null &&
    (isIn(context, verb, 'fillers', 'auxiliaries', 'oblique', 'pronouns') || /^(?:-|t)$/.test(keyAt(context, verb)))
  )
    verb++;
  const cue = cueAt(context, verb);
  const subject = cue === null ? null : subjectAfter(sentenceOnly(context, cue.to), cue.to);
  if (dash) {
    const word = context.text[tokens[first]?.start ?? 0] ?? '';
    const narrates = cue !== null || (/\p{Ll}/u.test(word) && hasCue(context, first));
    const unlisted = cue === null && /\p{Ll}/u.test(word) && isUnlistedVerb(context, first);
    const named = cue === null && hasCue(context, first) && isBeforeVerb(context, first);
    if (!narrates && !named && !unlisted) return null;
    return endOfClause(context, first, true);
  }
  if (cue === null || isIn(context, verb, 'nounLike')) return null;
  const inverted = verb > first && isIn(context, verb - 1, 'pronouns');
  if (!inverted && (subject === null || !isPersonal(context, subject) || subject.from > cue.to + 6)) return null;
  return endOfClause(context, subject === null || inverted ? cue.to : subject.to, false);
}

/** The tokens up to the end of the sentence of one: a short name, `Malin Ek.`, is no abbreviation there. */
function sentenceOnly(context: DialogueContext, at: number): Context {
  const end = context.tokens.findIndex(({ start }, index) => index > at && context.starts.has(start));
  return end < 0 ? context : { ...context, tokens: context.tokens.slice(0, end) };
}

/** `– ucina wiceburmistrz Monika Telka`: behind a dash, a word of which nothing is known and a name or an office. */
function isUnlistedVerb(context: Context, at: number): boolean {
  if (isIn(context, at, 'stops', 'prepositions', 'subordinators', 'coordinators', 'determiners', 'pronouns', 'roles'))
    return false;
  const subject = readNoun(context, at + 1);
  return subject !== null && !subject.oblique && (subject.office || (subject.named && subject.from === at + 1));
}

/** Whether a reporting verb stands in the words up to the next dash or the end of the sentence. */
function hasCue(context: Context, from: number): boolean {
  for (let i = from; i < Math.min(context.tokens.length, from + 14); i++) {
    if (DASH.test(keyAt(context, i)) || /^[.;:]$/.test(keyAt(context, i))) return false;
    if (cueAt(context, i) !== null) return true;
  }
  return false;
}

/** `— Анна Котова сказала`: a name, then the verb. */
function isBeforeVerb(context: Context, from: number): boolean {
  let at = from;
  while (at < from + 5 && context.tokens[at]?.kind === 'word' && cueAt(context, at) === null) at++;
  return at > from && cueAt(context, at) !== null;
}

/** A clause from its verb on: a dash closes it, or the end of its sentence. */
function endOfClause(context: DialogueContext, from: number, dash: boolean): NamingClause {
  const { tokens } = context;
  for (let i = from; i < Math.min(tokens.length, from + LONGEST_CLAUSE); i++) {
    const key = keyAt(context, i);
    const glued =
      tokens[i - 1]?.end === tokens[i]?.start &&
      tokens[i + 1]?.start === tokens[i]?.end &&
      tokens[i + 1]?.kind !== 'mark';
    if (DASH.test(key) && !glued) {
      let end = i + 1;
      while (/^[.,;:]$/.test(keyAt(context, end))) end++;
      return { end, dash, resumed: true };
    }
    const isShort = (tokens[i - 1]?.end ?? 0) - (tokens[i - 1]?.start ?? 0) <= 2;
    const abbreviation = key === '.' && isShort && !context.starts.has(tokens[i + 1]?.start ?? -1);
    if (/^[.:…!?]$/.test(key) && !glued && !abbreviation) {
      return { end: i + 1, dash, resumed: DASH.test(keyAt(context, i + 1)) };
    }
  }
  return { end: tokens.length, dash, resumed: false };
}

/** Speech in marks without the clause that names its speaker. */
function withoutClause(story: StoryText, span: QuotedSpan, table: SpeechTable): QuotedSpan[] {
  const parts = partsOf(story, table, span.inner.start, span.inner.end);
  if (parts.length < 2) return [span];
  const speech = parts.map((part, index) => {
    const outer = {
      start: index === 0 ? span.outer.start : part.outer,
      end: index === parts.length - 1 ? span.outer.end : part.end,
    };
    return {
      ...span,
      outer,
      inner: part,
      ending: index === parts.length - 1 ? span.ending : ',',
      closed: true,
      spoken: true,
    };
  });
  return speech.filter(({ inner }) => /[\p{L}\p{N}]/u.test(story.text.slice(inner.start, inner.end)));
}

function spokenSpan(story: StoryText, part: Part): QuotedSpan | null {
  const text = story.text.slice(part.start, part.end);
  if (!/\p{L}/u.test(text)) return null;
  const ending = /[,.;:!?…]$/.exec(text)?.[0] ?? ',';
  const end = /[,.;:]$/.test(text) ? part.end - 1 : part.end;
  return {
    outer: { start: part.outer, end: part.end },
    inner: { start: part.start, end },
    ending,
    closed: true,
    family: 'none',
    spoken: true,
  };
}
