import type { Range } from '../comparison.ts';
import { firstAtOrAfter } from '../text/ranges.ts';
import type { StoryText } from '../text/story.ts';
import type { Token } from '../text/tokens.ts';
import type { Attribution } from './attribute.ts';
import { sentenceIndex } from './frame.ts';
import { type ParsedName, parseName, sameName } from './names.ts';
import type { Marked } from './spans.ts';
import type { SpeechTable } from './speech/table.ts';

/** A person of a story under the fullest name it gives. */
interface Person {
  readonly keys: readonly string[];
  readonly display: string;
  readonly roles: Set<string>;
  gender: 'm' | 'f' | null;
  /** Told to be a person by a title, an age, speech, or by the surname used alone. */
  person: boolean;
}

interface Mention {
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

/** Sentences back in which a pronoun's person is looked for; farther off a reader would not follow. */
const PRONOUN_REACH = 4;
/** Words of an apposition that are read for roles: `Meloni, [leader of a far-right party], is`. */
const APPOSITION_REACH = 8;

/** Reads the names of a story outside its quotations: fullest forms, titles, and who is a person. */
export function readDirectory(
  story: StoryText,
  passages: readonly Marked[],
  sources: readonly (Attribution | null)[],
  table: SpeechTable,
): Directory {
  const mentions = readMentions(story, passages, table);
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const speakers = new Set<number>();
  const speaking = new Map<number, Range>();
  for (const source of sources) {
    if (source?.speaker == null) continue;
    speakers.add(source.speaker[1]);
    const sentence = sentenceIndex(story, source.speaker[0]);
    if (!speaking.has(sentence)) speaking.set(sentence, source.speaker);
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
  for (const { parsed } of mentions) {
    if (parsed.keys.length !== 1) continue;
    for (const person of byWord.get(parsed.keys[0] ?? '') ?? []) {
      if (person.keys.at(-1) === parsed.keys[0] && !table.bodies.has(person.keys.at(-1) ?? '')) person.person = true;
      if (person.keys.at(-1) === parsed.keys[0]) person.gender ??= parsed.gender;
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
      mentions.push({ at: first, sentence, parsed, subject: free && !possessive && seen !== sentence });
      if (free && !possessive) seen = sentence;
    }
    i = to - 1;
  }
  return mentions;
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

/**
 * The fullest name a story gives for the speaker at `range`.
 * A pronoun gives the person it safely means, or null; `Meloni` and `the prime minister` give
 * `Giorgia Meloni` where only one person fits; anything else gives its own words.
 */
export function nameSpeaker(directory: Directory, range: Range): string | null {
  const { story, table } = directory;
  const from = firstAtOrAfter(story.tokens, range[0]);
  const to = firstAtOrAfter(story.tokens, range[1]);
  const tokens = story.tokens.slice(from, to);
  const own = ownText(story.text, tokens, table);
  const only = tokens.length === 1 ? tokens[0] : undefined;
  if (only !== undefined && table.pronouns.has(only.key)) return resolvePronoun(directory, only);
  const parsed = parseName(story.text, tokens, table);
  if (parsed.keys.length === 0) return byRole(directory, parsed.roles) ?? own;
  const person = findPerson(directory, parsed.keys);
  if (person !== null) return person.display.length >= parsed.display.length ? person.display : parsed.display;
  const last = parsed.keys.at(-1) ?? '';
  if (table.bodies.has(last)) return own;
  return parsed.keys.length === 1 && parsed.roles.length === 0 ? own : parsed.display;
}

function ownText(text: string, tokens: readonly Token[], table: SpeechTable): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return '';
  const from = tokens.length > 1 && table.determiners.has(first.key) && first.key.length < 4 ? tokens[1] : first;
  return text.slice((from as Token).start, last.end);
}

/** The one person who can be meant by these words of a name; null when none or several can. */
function findPerson({ byWord }: Directory, keys: readonly string[]): Person | null {
  const last = keys.at(-1) ?? '';
  const found = (byWord.get(last) ?? []).filter((person) => sameName(person.keys, keys));
  const bySurname = found.filter((person) => person.keys.at(-1) === last);
  const fitting = bySurname.length > 0 ? bySurname : found;
  return fitting.length === 1 ? (fitting[0] as Person) : null;
}

/** The one person who holds all these offices. */
function byRole({ people, table }: Directory, roles: readonly string[]): string | null {
  const wanted = roles.filter((role) => !table.generic.has(role) || roles.length > 1);
  if (wanted.length === 0) return null;
  const found = people.filter((person) => wanted.every((role) => person.roles.has(role)));
  return found.length === 1 ? (found[0]?.display ?? null) : null;
}

/**
 * Whom `he` or `she` means: the nearest earlier sentence's subject or speaker that fits, else the one person
 * named in the sentences before. Null where that is not safe.
 */
function resolvePronoun(directory: Directory, pronoun: Token): string | null {
  const { story, table, mentions, speaking } = directory;
  const gender = table.he.has(pronoun.key) ? 'm' : table.she.has(pronoun.key) ? 'f' : null;
  if (gender === null) return null;
  const sentence = sentenceIndex(story, pronoun.start);
  const near: Person[] = [];
  let index = lastMentionBefore(directory, pronoun.start);
  let subject: { person: Person; sentence: number } | null = null;
  const spokeIn = new Map<number, Person>();
  for (let s = sentence; s >= Math.max(0, sentence - PRONOUN_REACH); s--) {
    const range = speaking.get(s);
    if (range === undefined || range[0] >= pronoun.start) continue;
    const parsed = parseName(story.text, tokensIn(story, range), table);
    const person = parsed.keys.length > 0 ? findPerson(directory, parsed.keys) : null;
    if (person !== null && fits(person, gender)) spokeIn.set(s, person);
  }
  for (; index >= 0; index--) {
    const mention = mentions[index] as Mention;
    if (mention.sentence < sentence - PRONOUN_REACH) break;
    const person = findPerson(directory, mention.parsed.keys);
    if (person === null || !person.person || !fits(person, gender)) continue;
    if (!near.includes(person)) near.push(person);
    if (mention.subject && (subject === null || mention.sentence === subject.sentence)) {
      subject = { person, sentence: mention.sentence };
    }
  }
  const speaker = Array.from(spokeIn).sort((a, b) => b[0] - a[0])[0];
  if (speaker !== undefined && (subject === null || speaker[0] >= subject.sentence)) return speaker[1].display;
  if (subject !== null) return subject.person.display;
  return near.length === 1 ? (near[0]?.display ?? null) : null;
}

function fits(person: Person, gender: 'm' | 'f'): boolean {
  return person.gender === null || person.gender === gender;
}

function tokensIn(story: StoryText, range: Range): Token[] {
  return story.tokens.slice(firstAtOrAfter(story.tokens, range[0]), firstAtOrAfter(story.tokens, range[1]));
}

function lastMentionBefore({ mentions, story }: Directory, position: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const at = story.tokens[(mentions[middle] as Mention).at]?.start ?? 0;
    if (at < position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
