import type { Range } from '../comparison.ts';
import { appendTo, gather } from '../text/collections.ts';
import { isCapitalAt } from '../text/fold.ts';
import { indexAt } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribute-before.ts';
import { isTitleCase, type Narration, sentenceIndex } from './context.ts';
import { nicknameEnd } from './nicknames.ts';
import { type ParsedName, parseName, sameName } from './person-names.ts';
import type { QuotedSpan } from './quoted-spans.ts';
import type { ReportingClause } from './reporting-clauses.ts';
import { genderOfFirstName, type SpeechTable } from './speech-table.ts';

/** A person of a story under the fullest name it gives. */
export interface Person {
  readonly keys: readonly string[];
  readonly display: string;
  readonly roles: Set<string>;
  gender: 'm' | 'f' | null;
  /** Told to be a person by a title, an age, speech, or by the surname used alone. */
  person: boolean;
  /** Called by its first word, as firms are: `Seldon Dredging`, `Seldon won three contracts`. */
  byFirstWord: boolean;
}

/** A name where it stands outside quotations. `at` is the index of its first token. */
export interface Mention {
  readonly at: number;
  readonly sentence: number;
  readonly parsed: ParsedName;
  /** First name of its sentence and not after a preposition: what a later pronoun most likely means. */
  readonly subject: boolean;
}

/** Who is who in a story. */
export interface PeopleIndex {
  readonly story: StoryText;
  readonly table: SpeechTable;
  readonly people: readonly Person[];
  readonly byWord: ReadonlyMap<string, readonly Person[]>;
  readonly mentions: readonly Mention[];
  readonly speaking: ReadonlyMap<number, Range>;
}

const POSSESSIVE = /['’]s?$/u;

/** Words of an apposition that are read for roles: `Varesi, [leader of a farmers’ party], is`. */
const APPOSITION_REACH = 8;

/** Reads the names of a story outside its quotations: fullest forms, titles, and who is a person. */
export function readPeople(
  { story, spans, table }: Narration,
  sources: readonly (Attribution | null)[],
  reports: readonly ReportingClause[],
): PeopleIndex {
  const mentions = readMentions(story, spans, table);
  const speakers = gather([...sources, ...reports], (source) => (source?.speaker == null ? [] : [source.speaker]));
  const speakerEnds = new Set(speakers.map(([, end]) => end));
  const speaking = new Map<number, Range>();
  for (const range of speakers.toReversed()) speaking.set(sentenceIndex(story, range[0]), range);
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  for (const mention of mentions) {
    const { keys, display, gender } = mention.parsed;
    const last = keys.at(-1) ?? '';
    if (keys.length < 2) continue;
    let person = byWord.get(last)?.find((other) => sameName(other.keys, keys));
    if (person === undefined) {
      person = { keys, display, roles: new Set(), gender, person: false, byFirstWord: false };
      people.push(person);
      for (const word of new Set(keys)) appendTo(byWord, word, person);
    }
    const roles = [...mention.parsed.roles, ...appositionRoles(story, mention.at, table)];
    for (const role of roles) person.roles.add(role);
    person.gender ??= gender;
    const known = roles.length > 0 || genderOfFirstName(keys[0] ?? '') !== null;
    person.person ||= !table.bodies.has(last) && (known || isSpeaker(story, mention, speakerEnds));
  }
  for (const mention of mentions) {
    const { keys, roles, gender } = mention.parsed;
    const [surname = ''] = keys;
    if (keys.length !== 1 || table.bodies.has(surname)) continue;
    // a surname alone that speaks or carries a title; a place is named alone as well
    const isPerson = gender !== null || roles.length > 0 || isSpeaker(story, mention, speakerEnds);
    for (const person of byWord.get(surname) ?? []) {
      if (person.keys.at(-1) !== surname) {
        person.byFirstWord ||= person.keys[0] === surname && genderOfFirstName(surname) === null;
        continue;
      }
      person.gender ??= gender;
      person.person ||= isPerson;
    }
  }
  return { story, table, people, byWord, mentions, speaking };
}

/** Whether a mention is the end of a speaker's noun phrase. */
function isSpeaker({ tokens, text }: StoryText, { at, parsed }: Mention, speakerEnds: ReadonlySet<number>): boolean {
  const start = tokens[at]?.start ?? 0;
  const found = Math.max(start, text.indexOf(parsed.display, start));
  return speakerEnds.has(start + parsed.display.length) || speakerEnds.has(found + parsed.display.length);
}

const startsWithCapital = ({ text }: StoryText, token: Token | undefined): boolean =>
  token?.kind === 'word' && isCapitalAt(text, token.start);

/** Every run of capitalised words outside quotations, headlines and furniture, with the titles before it. */
function readMentions(story: StoryText, spans: readonly QuotedSpan[], table: SpeechTable): Mention[] {
  const mentions: Mention[] = [];
  const outers = spans.map((span) => span.outer);
  for (const [s, { role }] of story.sentences.entries()) {
    if (role === 'furniture' || role === 'headline') continue;
    const [start, end] = [story.tokenStart[s] ?? 0, story.tokenStart[s + 1] ?? 0];
    const isLine = table.namesByCapital && end - start > LONGEST_NAME_LINE;
    if (isLine && isTitleCase(story, story.tokens.slice(start, end))) continue;
    let hasSubject = false;
    for (let i = start; i < end; i++) {
      const token = story.tokens[i] as Token;
      if (!startsWithCapital(story, token) || indexAt(outers, token.start) >= 0) continue;
      const to = mentionEnd(story, i, end, table);
      const mention = readMention(story, i, to, start, table);
      if (mention !== null) {
        const { at, parsed, subject } = mention;
        mentions.push({ at, sentence: s, parsed, subject: subject && !hasSubject });
        hasSubject ||= subject;
      }
      i = to - 1;
    }
  }
  return mentions;
}

/** A line of fewer tokens is a name: `By Ida Holm`. */
const LONGEST_NAME_LINE = 5;
/** Most tokens of a name, counted from its first capital. */
const MOST_TOKENS = 10;
/** Most title words before a name's first capital: `former deputy prime minister Ada Brell`. */
const MOST_TITLES = 4;

/** The index after the last token of the name that begins at `from`: capitals, initials, hyphens, inner particles. */
function mentionEnd(story: StoryText, from: number, sentenceEnd: number, table: SpeechTable): number {
  const { tokens } = story;
  let to = from;
  while (to < sentenceEnd && to - from < MOST_TOKENS) {
    to = Math.max(to, nicknameEnd(story, to));
    const [last, token, next] = [tokens[to - 1], tokens[to] as Token, tokens[to + 1]];
    const { key } = token;
    const joined = last?.end === token.start;
    const initial = key === '.' && joined && (last.key.length === 1 || table.roles.has(last.key));
    const hyphen = key === '-' && joined && next?.start === token.end;
    const inner = (table.roles.has(key) || table.particles.has(key)) && startsWithCapital(story, next);
    if (!startsWithCapital(story, token) && !(to > from && (initial || hyphen || inner))) break;
    to++;
    if (POSSESSIVE.test(key)) break;
  }
  return to;
}

/** The mention of tokens `[from, to)` with the titles before them; null where they are no name. */
function readMention(story: StoryText, from: number, to: number, sentenceStart: number, table: SpeechTable) {
  const { tokens, text } = story;
  let at = from;
  while (at > sentenceStart && from - at < MOST_TITLES && table.roles.has(tokens[at - 1]?.key ?? '')) at--;
  while (at < to - 1 && table.openers.has(tokens[at]?.key ?? '')) at++;
  at = afterSourcePhrase(story, at, table);
  if (at >= to) return null;
  const parsed = parseName(text, tokens.slice(at, to), table);
  const last = tokens[to - 1]?.key ?? '';
  if (parsed.keys.length === 0) return null;
  if (parsed.keys.length === 1 && (table.openers.has(last) || table.fillers.has(last))) return null;
  const before = at > sentenceStart ? tokens[at - 1]?.key : undefined;
  // `the Brandt Medal`, `an Astra Prize`: after an article and without a title a name is no person's
  const isThing = parsed.roles.length === 0 && table.determiners.has(tokens[at - 1]?.key ?? '');
  const subject = !isThing && !POSSESSIVE.test(last) && !isGoverned(before, table);
  return { at, parsed, subject };
}

/** `nach [Angaben von] Ada Brell`: where nouns have capitals, what announces a source is no part of its name. */
function afterSourcePhrase({ tokens }: StoryText, at: number, table: SpeechTable): number {
  for (const from of [at - 1, at]) {
    const found = table.accordingTo
      .get(tokens[from]?.key ?? '')
      ?.find((phrase) => phrase.every((word, step) => tokens[from + step]?.key === word));
    if (found !== undefined && from + found.length > at) return from + found.length;
  }
  return at;
}

/** Conjunctions and the like after which a name may be the subject of its clause. */
const CLAUSE_OPENER = /^(?:that|as|when|while|where|who|said|and|but|if|because)$/;

/** Whether a name follows a preposition: `of`, `by`, `after` and their like, which make it no subject. */
function isGoverned(before: string | undefined, table: SpeechTable): boolean {
  if (before === undefined) return false;
  if (table.inside.has(before) || table.agent.has(before)) return true;
  return table.stops.has(before) && !CLAUSE_OPENER.test(before);
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
