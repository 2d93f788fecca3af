import type { Range } from '../comparison.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribute.ts';
import { sentenceIndex } from './frame.ts';
import { type ParsedName, parseName, sameName } from './names.ts';
import type { Report } from './reports.ts';
import type { Marked } from './spans.ts';
import type { SpeechTable } from './speech-table.ts';

/** A person of a story under the fullest name it gives. */
export interface Person {
  readonly keys: readonly string[];
  readonly display: string;
  readonly roles: Set<string>;
  gender: 'm' | 'f' | null;
  /** Told to be a person by a title, an age, speech, or by the surname used alone. */
  person: boolean;
}

export interface Mention {
  readonly at: number;
  readonly sentence: number;
  readonly parsed: ParsedName;
  /** First name of its sentence and not after a preposition: what a later pronoun most likely means. */
  readonly subject: boolean;
}

/** Who is who in a story. */
export interface Directory {
  readonly story: StoryText;
  readonly table: SpeechTable;
  readonly people: readonly Person[];
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  readonly mentions: readonly Mention[];
  readonly speaking: ReadonlyMap<number, Range>;
}

/** Words of an apposition that are read for roles: `Varesi, [leader of a farmers’ party], is`. */
const APPOSITION_REACH = 8;

/** Reads the names of a story outside its quotations: fullest forms, titles, and who is a person. */
export function readDirectory(
  story: StoryText,
  passages: readonly Marked[],
  sources: readonly (Attribution | null)[],
  reports: readonly Report[],
  table: SpeechTable,
): Directory {
  const mentions = readMentions(story, passages, table);
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const speakers = new Set<number>();
  const speaking = new Map<number, Range>();
  const spoken = sources.flatMap((source) => (source?.speaker == null ? [] : [source.speaker]));
  const reported = reports.map((report) => report.speaker);
  for (const range of [...spoken, ...reported]) {
    speakers.add(range[1]);
    const sentence = sentenceIndex(story, range[0]);
    if (!speaking.has(sentence)) speaking.set(sentence, range);
  }
  for (const mention of mentions) {
    const { keys, display, roles, gender } = mention.parsed;
    if (keys.length < 2) continue;
    const last = keys.at(-1) ?? '';
    const known = byWord.get(last)?.find((person) => person.keys.length > 1 && sameName(person.keys, keys));
    const extra = appositionRoles(story, mention.at, table);
    const body = table.bodies.has(last);
    const spoke =
      speakers.has((story.tokens[mention.at]?.start ?? 0) + display.length) || speakers.has(mentionEnd(story, mention));
    if (known !== undefined) {
      for (const role of [...roles, ...extra]) known.roles.add(role);
      known.gender ??= gender;
      known.person ||= !body && (roles.length > 0 || extra.length > 0 || spoke);
      continue;
    }
    const person: Person = {
      keys,
      display,
      roles: new Set([...roles, ...extra]),
      gender,
      person: !body && (roles.length > 0 || extra.length > 0 || spoke),
    };
    people.push(person);
    for (const word of new Set(keys)) {
      const list = byWord.get(word);
      if (list === undefined) byWord.set(word, [person]);
      else list.push(person);
    }
  }
  for (const mention of mentions) {
    const { keys, gender } = mention.parsed;
    const last = keys[0] ?? '';
    if (keys.length !== 1 || table.bodies.has(last)) continue;
    const named = (byWord.get(last) ?? []).filter((person) => person.keys.at(-1) === last);
    for (const person of named) {
      person.gender ??= gender;
      // a surname alone that speaks or carries a title; a place is named alone as well
      if (gender !== null || mention.parsed.roles.length > 0 || speakers.has(mentionEnd(story, mention)))
        person.person = true;
    }
  }
  return { story, table, people, byWord, mentions, speaking };
}

function mentionEnd(story: StoryText, mention: Mention): number {
  const words = mention.parsed.display;
  const start = story.tokens[mention.at]?.start ?? 0;
  const at = story.text.indexOf(words, start);
  return at < 0 ? start : at + words.length;
}

/** Every run of capitalised words outside quotations, with the titles before it. */
function readMentions(story: StoryText, passages: readonly Marked[], table: SpeechTable): Mention[] {
  const { tokens, text } = story;
  const mentions: Mention[] = [];
  let passage = 0;
  let sentence = 0;
  let seen = -1;
  const capital = (token: Token | undefined) =>
    token?.kind === 'word' && /^\p{Lu}/u.test(text.slice(token.start, token.start + 2));
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    while ((passages[passage]?.outer.end ?? Number.POSITIVE_INFINITY) <= token.start) passage++;
    while ((story.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= token.start) sentence++;
    if ((passages[passage]?.outer.start ?? Number.POSITIVE_INFINITY) <= token.start) continue;
    const role = story.sentences[sentence]?.role;
    if (role === 'furniture' || role === 'headline') continue;
    if (!capital(token)) continue;
    let from = i;
    const sentenceStart = story.sentences[sentence]?.start ?? 0;
    const sentenceEnd = story.sentences[sentence]?.end ?? text.length;
    while (from > 0 && i - from < 4 && isTitleWord(tokens[from - 1], sentenceStart, table)) from--;
    let to = i;
    while (to < tokens.length && to - i < 10) {
      const next = tokens[to] as Token;
      if (next.start >= sentenceEnd) break;
      const joined = tokens[to - 1]?.end === next.start;
      const initial =
        next.key === '.' &&
        joined &&
        ((tokens[to - 1]?.key.length ?? 9) === 1 || table.roles.has(tokens[to - 1]?.key ?? ''));
      const hyphen = next.key === '-' && joined && tokens[to + 1]?.start === next.end;
      const inner = to > i && (table.roles.has(next.key) || table.particles.has(next.key)) && capital(tokens[to + 1]);
      if (!capital(next) && !(to > i && (initial || hyphen || inner))) break;
      to++;
      if (/['’]s?$/u.test(next.key)) break;
    }
    let first = from;
    while (first < to - 1 && table.openers.has(tokens[first]?.key ?? '')) first++;
    const parsed = parseName(text, tokens.slice(first, to), table);
    if (parsed.keys.length > 0 && !(parsed.keys.length === 1 && isOpener(tokens[to - 1], table))) {
      const before = tokens[first - 1];
      const free =
        before === undefined ||
        before.start < sentenceStart ||
        !(
          table.inside.has(before.key) ||
          table.agent.has(before.key) ||
          (table.stops.has(before.key) &&
            !/^(?:that|as|when|while|where|who|said|and|but|if|because)$/.test(before.key))
        );
      const possessive = /['’]s?$/u.test(tokens[to - 1]?.key ?? '');
      const opens = free && !possessive && !isThing(before, parsed, table);
      mentions.push({ at: first, sentence, parsed, subject: opens && seen !== sentence });
      if (opens) seen = sentence;
    }
    i = to - 1;
  }
  return mentions;
}

/** `the Brandt Medal`, `an Astra Prize`: after an article and without a title a name is no person's. */
function isThing(before: Token | undefined, parsed: ParsedName, table: SpeechTable): boolean {
  return before !== undefined && parsed.roles.length === 0 && table.determiners.has(before.key);
}

function isTitleWord(token: Token | undefined, sentenceStart: number, table: SpeechTable): boolean {
  return token !== undefined && token.start >= sentenceStart && table.roles.has(token.key);
}

function isOpener(token: Token | undefined, table: SpeechTable): boolean {
  return token !== undefined && (table.openers.has(token.key) || table.fillers.has(token.key));
}

/** Roles after a name: `Ada Brell, the [mayor] of Norwick,` and ages: `Ada Brell, 41,` count as one too. */
function appositionRoles(story: StoryText, at: number, table: SpeechTable): string[] {
  const { tokens } = story;
  let i = at;
  while (i < at + 8 && tokens[i] !== undefined && tokens[i]?.key !== ',') i++;
  if (tokens[i]?.key !== ',') return [];
  const found: string[] = [];
  for (let k = i + 1; k < i + 1 + APPOSITION_REACH; k++) {
    const token = tokens[k];
    if (token === undefined || token.kind === 'mark') break;
    if (k === i + 1 && (token.kind === 'number' || table.relative.has(token.key))) found.push('');
    if (table.roles.has(token.key)) found.push(token.key);
    else if (k > i + 3 && found.length === 0) break;
  }
  return found;
}
