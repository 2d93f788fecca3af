import type { Quote, Range } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import { sentenceIndex, tokensIn } from './context.ts';
import { analyseQuotes } from './find.ts';
import { type ParsedName, parseName, sameName } from './person-names.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import type { CueChange, SpeakerChange } from './severity.ts';
import { type Cue, type SpeechTable, speechOf } from './speech-table.ts';
import type { QuotePair } from './unmatched.ts';

/**
 * How speaker and reporting verb of paired quotes differ; null where they do not, or where a side does
 * not tell. `Varesi` and `Prime Minister Ilsina Varesi` are one person, and so are `Zelensky` and `Zelenskiy`.
 */
export function compareSources(
  pair: QuotePair,
  before: StoryText,
  after: StoryText,
): { speaker: SpeakerChange | null; cue: CueChange | null } {
  const original = pair.original.map((quoteText) => quoteText.quote);
  const revision = pair.revision.map((quoteText) => quoteText.quote);
  let speaker: SpeakerChange | null = null;
  for (const a of original) {
    for (const b of revision) speaker ??= speakerChange(a, before, b, after);
  }
  const a = original.find((quote) => quote.cue !== null);
  const b = revision.find((quote) => quote.cue !== null);
  const cue = a === undefined || b === undefined ? null : cueChange(a, before, b, after);
  return { speaker, cue };
}

function speakerChange(a: Quote, before: StoryText, b: Quote, after: StoryText): SpeakerChange | null {
  if (a.speaker === null || b.speaker === null || a.speakerName === null || b.speakerName === null) return null;
  const tableA = speechOf(before.language);
  const tableB = speechOf(after.language);
  if (tableA === undefined || tableB === undefined) return null;
  // the same pronoun on both sides: if two people came out, the reading of it went wrong somewhere
  const lowerCase = (story: StoryText, range: Range) => story.text.slice(range[0], range[1]).toLowerCase();
  const pronoun = lowerCase(before, a.speaker);
  if (tableA.pronouns.has(pronoun) && pronoun === lowerCase(after, b.speaker)) return null;
  const first = describeSpeaker(before, a.speaker, a.speakerName, tableA);
  const second = describeSpeaker(after, b.speaker, b.speakerName, tableB);
  return mayBeOneSpeaker(first, second, tableA) ? null : { from: a.speakerName, to: b.speakerName };
}

/**
 * Whether reported speech is given to somebody other than the quote it stands for: `“We welcome this,” Brell
 * said` and `Holm said she welcomed it`. Null where either is not named.
 */
export function compareReported(quote: Quote, own: StoryText, passage: Range, other: StoryText): SpeakerChange | null {
  const { reports, peopleIndex } = analyseQuotes(other);
  if (peopleIndex === null || quote.speaker === null || quote.speakerName === null) return null;
  const sentence = sentenceIndex(other, passage[0]);
  const report =
    reports.findLast((each) => each.sentence === sentence && each.cue[0] < passage[1]) ??
    reports.find((each) => each.sentence === sentence);
  if (report === undefined) return null;
  const name = resolveSpeaker(peopleIndex, report.speaker);
  if (name !== null && reportsToo(name, quote, own)) return null;
  const reported: Quote = { ...quote, speaker: report.speaker, speakerName: name };
  return speakerChange(quote, own, reported, other);
}

/** `Okafor said Strom had shouted “every day”` and `Okafor said he shouted every day`: she tells of it on both sides. */
function reportsToo(name: string, quote: Quote, own: StoryText): boolean {
  const { reports, peopleIndex } = analyseQuotes(own);
  if (peopleIndex === null) return false;
  const sentence = sentenceIndex(own, quote.start);
  return reports.some((each) => each.sentence === sentence && resolveSpeaker(peopleIndex, each.speaker) === name);
}

interface SpeakerDescription {
  readonly name: ParsedName;
  /** Every word that describes the speaker where the quote stands. */
  readonly words: ReadonlySet<string>;
}

function describeSpeaker(story: StoryText, range: Range, name: string, table: SpeechTable): SpeakerDescription {
  const tokens = tokensIn(story, range);
  const at = parseName(story.text, tokens, table);
  const words = new Set(tokens.map((token) => token.key.replace(/'s?$/, '')));
  for (const word of name.toLowerCase().split(/\s+/)) words.add(word);
  return { name: { ...at, ...nameOf(name, table, at) }, words };
}

/** The full name parsed from its own text. */
function nameOf(name: string, table: SpeechTable, at: ParsedName): Pick<ParsedName, 'keys' | 'roles'> {
  const words = name.split(/\s+/);
  let start = 0;
  const tokens = words.map((word) => {
    const key = word.toLowerCase().replaceAll('’', "'").replace(/[.,]$/, '');
    const token = { start, end: start + word.length, key, kind: 'word' as const };
    start += word.length + 1;
    return token;
  });
  const parsed = parseName(words.join(' '), tokens, table);
  return { keys: parsed.keys, roles: [...new Set([...at.roles, ...parsed.roles])] };
}

/** Whether two voices can be one: different people only where both are named, or their offices exclude each other. */
function mayBeOneSpeaker(a: SpeakerDescription, b: SpeakerDescription, table: SpeechTable): boolean {
  const namedA = a.name.keys.length > 0 && !isBody(a, table);
  const namedB = b.name.keys.length > 0 && !isBody(b, table);
  if (namedA && namedB) {
    if (sameName(a.name.keys, b.name.keys)) return true;
    return contains(a, b) || contains(b, a);
  }
  const roles = (voice: SpeakerDescription) => voice.name.roles.filter((role) => !table.generic.has(role));
  const rolesA = roles(a);
  const rolesB = roles(b);
  if (rolesA.length === 0 || rolesB.length === 0) return true;
  return rolesA.some((role) => b.words.has(role) || rolesB.includes(role)) || rolesB.some((role) => a.words.has(role));
}

/** A ministry, a company: its spokesman speaks for it. */
function isBody(voice: SpeakerDescription, table: SpeechTable): boolean {
  return table.bodies.has(voice.name.keys.at(-1) ?? '');
}

/** `Kyiv` and `Kyiv spokesman Tolvik`: the one is named in how the other is described. */
function contains(a: SpeakerDescription, b: SpeakerDescription): boolean {
  return b.name.keys.length === 1 && a.words.has(b.name.keys[0] ?? '');
}

function cueChange(a: Quote, before: StoryText, b: Quote, after: StoryText): CueChange | null {
  if (a.cue === null || b.cue === null) return null;
  const first = cueOf(before, a.cue);
  const second = cueOf(after, b.cue);
  if (first === null || second === null || first.cue.verb === second.cue.verb) return null;
  return { from: first.text, to: second.text, neutral: first.cue.neutral && second.cue.neutral };
}

function cueOf(story: StoryText, range: Range): { cue: Cue; text: string } | null {
  const table = speechOf(story.language);
  if (table === undefined) return null;
  const text = story.text.slice(range[0], range[1]);
  const words = text.toLowerCase().replaceAll('’', "'").split(/\s+/);
  for (let i = 0; i < words.length; i++) {
    for (const phrase of table.cues.get(words[i] ?? '') ?? []) {
      if (phrase.words.every((word, step) => words[i + step] === word))
        return { cue: phrase, text: text.toLowerCase() };
    }
  }
  return { cue: { verb: 'according to', neutral: true }, text: text.toLowerCase() };
}
