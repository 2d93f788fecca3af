import type { Range } from '../comparison.ts';
import { firstIndexWhere } from '../text/collections.ts';
import type { Token } from '../text/tokens.ts';
import { sentenceIndex, tokensIn } from './context.ts';
import type { Mention, PeopleIndex, Person } from './people.ts';
import { parseName, sameName } from './person-names.ts';
import { genderOfFirstName, type SpeechTable } from './speech-table.ts';

/**
 * The fullest name a story gives for the speaker at `range`.
 * A pronoun gives the person it safely means, or null; `Varesi` and `the prime minister` give
 * `Ilsina Varesi` where only one person fits; anything else gives its own words.
 */
export function resolveSpeaker(peopleIndex: PeopleIndex, range: Range): string | null {
  const { story, table } = peopleIndex;
  const tokens = tokensIn(story, range);
  const own = ownText(story.text, tokens);
  const only = tokens.length === 1 ? tokens[0] : undefined;
  const word = only?.key.replace(/'(?:d|s|ve|ll)$/, '') ?? '';
  if (only !== undefined && isPronoun(table, word)) return resolvePronoun(peopleIndex, { ...only, key: word });
  const both = splitSpeakers(story.text, tokens, table);
  if (both.length > 1) return joinedNames(peopleIndex, both);
  const parsed = parseName(story.text, tokens, table);
  if (parsed.keys.length === 0) return byRole(peopleIndex, parsed.roles) ?? own;
  const person = findPerson(peopleIndex, parsed.keys);
  if (person !== null) return person.display.length >= parsed.display.length ? person.display : parsed.display;
  const last = parsed.keys.at(-1) ?? '';
  if (table.bodies.has(last)) return own;
  return parsed.keys.length === 1 && parsed.roles.length === 0 ? own : parsed.display;
}

const isPronoun = (table: SpeechTable, word: string) =>
  [table.pronouns, table.his, table.hers, table.theirs].some((row) => row.has(word));

/** The noun phrases of several speakers, `Tom Holm and Lena Ward`; one where they are not all named. */
export function splitSpeakers(text: string, tokens: readonly Token[], table: SpeechTable): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (table.and.has(token.key) && (parts.at(-1) as Token[]).length > 0) parts.push([]);
    else (parts.at(-1) as Token[]).push(token);
  }
  const named = (part: readonly Token[]) => parseName(text, part, table).keys.length > 0;
  return parts.length > 1 && parts.every(named) ? parts : [[...tokens]];
}

/** The full names of several speakers with the words between them. */
function joinedNames(peopleIndex: PeopleIndex, parts: readonly (readonly Token[])[]): string {
  const { text } = peopleIndex.story;
  let joined = '';
  let end = -1;
  for (const part of parts) {
    const [start, to] = [part[0]?.start ?? 0, part.at(-1)?.end ?? 0];
    if (end >= 0) joined += text.slice(end, start);
    joined += resolveSpeaker(peopleIndex, [start, to]) ?? text.slice(start, to);
    end = to;
  }
  return joined;
}

/** Articles, which a speaker's own words are shown without: `the company` is `company`, `one resident` stays. */
const ARTICLE = /^(?:the|an?|der|die|das|dem|den|eine?|einem|einer|le|la|les|l'|une?|el|los|las|una)$/;

function ownText(text: string, tokens: readonly Token[]): string {
  const first = tokens[0];
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return '';
  const from = tokens.length > 1 && ARTICLE.test(first.key) ? tokens[1] : first;
  return text.slice((from as Token).start, last.end);
}

/** The one person who can be meant by these words of a name; null when none or several can. */
function findPerson({ byWord }: PeopleIndex, keys: readonly string[]): Person | null {
  const last = keys.at(-1) ?? '';
  const found = (byWord.get(last) ?? []).filter((person) => sameName(person.keys, keys));
  const bySurname = found.filter((person) => person.keys.at(-1) === last);
  const fitting = bySurname.length > 0 ? bySurname : found;
  return fitting.length === 1 ? (fitting[0] as Person) : null;
}

/** The one person who holds all these offices. */
function byRole({ people, table }: PeopleIndex, roles: readonly string[]): string | null {
  const wanted = roles.filter((role) => !table.generic.has(role) || roles.length > 1);
  if (wanted.length === 0) return null;
  const found = people.filter((person) => wanted.every((role) => person.roles.has(role)));
  return found.length === 1 ? (found[0]?.display ?? null) : null;
}

/** Sentences back in which a pronoun's person is looked for; farther off a reader would not follow. */
const REACH = 4;
/** Pronouns that stand for pronouns: `She lived on rainwater. “…,” she said.` */
const DEEPEST = 6;

/**
 * Whom `he` or `she` means: the nearest earlier sentence's speaker or subject that fits, through other
 * pronouns of the kind. Null where that is not safe: where nobody fits, or where the chain leads out of a
 * narrating paragraph to somebody who was only quoted before it.
 */
export function resolvePronoun(peopleIndex: PeopleIndex, pronoun: Token, depth = 0): string | null {
  const { story, table, speaking } = peopleIndex;
  const { he, she, his, hers } = table;
  const gender =
    he.has(pronoun.key) || his.has(pronoun.key) ? 'm' : she.has(pronoun.key) || hers.has(pronoun.key) ? 'f' : null;
  if (gender === null || depth > DEEPEST) return null;
  const sentence = sentenceIndex(story, pronoun.start);
  const paragraph = story.sentences[sentence]?.paragraph;
  const near: Person[] = [];
  for (let s = sentence; s >= Math.max(0, sentence - REACH); s--) {
    const range = s === sentence ? undefined : speaking.get(s);
    if (range !== undefined) {
      const tokens = tokensIn(story, range);
      const only = tokens.length === 1 ? tokens[0] : undefined;
      if (only?.key === pronoun.key) return resolvePronoun(peopleIndex, only, depth + 1);
      const parsed = parseName(story.text, tokens, table);
      const person = parsed.keys.length > 0 ? findPerson(peopleIndex, parsed.keys) : null;
      if (person !== null && fits(person, gender)) {
        const narrates = depth > 0 && story.sentences[s]?.paragraph !== paragraph;
        return narrates && person.gender === null ? null : person.display;
      }
      const isUnknown = parsed.gender === null && !table.bodies.has(parsed.keys[0] ?? '') && parsed.roles.length === 0;
      if (person === null && parsed.keys.length === 1 && (parsed.gender === gender || isUnknown)) return parsed.display;
    }
    const found = peopleIn(peopleIndex, s, pronoun.start, gender);
    if (found.subject !== null) return found.subject.display;
    const first = story.tokens[story.tokenStart[s] ?? 0];
    if (first?.key === pronoun.key && first !== pronoun && first.start < pronoun.start) {
      return resolvePronoun(peopleIndex, first, depth + 1);
    }
    for (const person of found.all) if (!near.includes(person)) near.push(person);
  }
  return near.length === 1 ? (near[0]?.display ?? null) : null;
}

/** The people a sentence names before `until` who fit a pronoun, and the one who is its subject. */
function peopleIn(
  peopleIndex: PeopleIndex,
  sentence: number,
  until: number,
  gender: 'm' | 'f',
): { subject: Person | null; all: Person[] } {
  const { mentions, story } = peopleIndex;
  const all: Person[] = [];
  let subject: Person | null = null;
  const from = firstIndexWhere(mentions, (mention) => mention.sentence >= sentence);
  for (let i = from; i < mentions.length && mentions[i]?.sentence === sentence; i++) {
    const mention = mentions[i] as Mention;
    if ((story.tokens[mention.at]?.start ?? 0) >= until) break;
    const person = findPerson(peopleIndex, mention.parsed.keys);
    if (person === null || !fits(person, gender)) continue;
    // a full name that opens its sentence is taken for a person's even where nothing else tells
    const { bodies, capitalNouns, personEnding } = peopleIndex.table;
    const isBody = person.byFirstWord || bodies.has(person.keys.at(-1) ?? '');
    const opens = mention.subject && mention.parsed.keys.length > 1 && !isBody;
    // where any noun has a capital, a first name or an occupation has to be among its words: not `Neue Gutachten`
    const tells = (key: string) => genderOfFirstName(key) !== null || personEnding?.test(key) === true;
    if (opens && !person.person && capitalNouns && !person.keys.some(tells)) continue;
    if (!person.person && !opens) continue;
    all.push(person);
    if (mention.subject) subject ??= person;
  }
  return { subject, all };
}

function fits(person: Person, gender: 'm' | 'f'): boolean {
  return person.gender === null || person.gender === gender;
}
