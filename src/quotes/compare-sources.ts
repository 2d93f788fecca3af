import type { Quote, Range } from '../comparison.ts';
import { lazily } from '../text/collections.ts';
import { textOf } from '../text/ranges.ts';
import { isSameByList } from '../text/same.ts';
import type { StoryText } from '../text/story.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { sentenceIndex, tokensIn } from './context.ts';
import { analyseQuotes } from './find.ts';
import { isForeign } from './foreign-words.ts';
import { nameKey, type ParsedName, parseName, sameName } from './person-names.ts';
import type { QuoteText } from './quote-text.ts';
import { resolveSpeaker, splitSpeakers } from './resolve-speaker.ts';
import type { CueChange, SpeakerChange } from './severity.ts';
import { type Cue, type SpeechTable, speechOf } from './speech-table.ts';
import { isUncased, mayBeOneUncased } from './uncased-speakers.ts';
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
  const a = pair.original.find((quoteText) => hasOwnCue(quoteText, before))?.quote;
  const b = pair.revision.find((quoteText) => hasOwnCue(quoteText, after))?.quote;
  const cue = a === undefined || b === undefined ? null : cueChange(a, before, b, after);
  return { speaker, cue };
}

/** Whether a quote's verb stands in its own sentences, behind it or before a colon: one that it shares is compared there. */
function hasOwnCue({ quote: { cue, start }, sentences: [first, last] }: QuoteText, story: StoryText): boolean {
  const sentence = cue === null ? -1 : sentenceIndex(story, cue[0]);
  if (sentence >= 0 && sentence < first) return /:[^\p{L}]*$/u.test(story.text.slice(Math.max(0, start - 6), start));
  return sentence >= 0 && sentence <= last + 1;
}

const isNamed = ({ speaker, byHand }: Quote): boolean => speaker !== null || byHand === true;

function speakerChange(a: Quote, before: StoryText, b: Quote, after: StoryText): SpeakerChange | null {
  if (!isNamed(a) || !isNamed(b)) return null;
  const tableA = speechOf(before.language);
  const tableB = speechOf(after.language);
  if (tableA === undefined || tableB === undefined) return null;
  const lowerCase = (story: StoryText, range: Range | null) => textOf(story.text, range ?? [0, 0]).toLowerCase();
  const [wordsA, wordsB] = [lowerCase(before, a.speaker), lowerCase(after, b.speaker)];
  // `he` and `she` are two people, whoever they are
  const opposed =
    (tableA.he.has(wordsA) && tableB.she.has(wordsB)) || (tableA.she.has(wordsA) && tableB.he.has(wordsB));
  if (opposed) return { from: a.speakerName ?? wordsA, to: b.speakerName ?? wordsB };
  if (a.speakerName === null || b.speakerName === null) return null;
  // the same pronoun, and no name that gave way to another one: the reading of it may be what differs
  if (tableA.pronouns.has(wordsA) && wordsA === wordsB) {
    const mentions = (name: string, story: StoryText) => story.text.split(name.split(' ').at(-1) ?? name).length;
    const isReplaced = (name: string, from: StoryText, to: StoryText) => mentions(name, from) > mentions(name, to);
    if (!isReplaced(a.speakerName, before, after) || !isReplaced(b.speakerName, after, before)) return null;
  }
  if (isSameByList(a.speakerName, b.speakerName, before.asSame, before.language)) return null;
  if (isUncased(a.speakerName, b.speakerName)) {
    const isOne = mayBeOneUncased(a.speakerName, b.speakerName, tableA, [before, after]);
    return isOne ? null : { from: a.speakerName, to: b.speakerName };
  }
  const first = describeSpeakers(before, a.speaker, a.speakerName, tableA, after);
  const second = describeSpeakers(after, b.speaker, b.speakerName, tableB, before);
  const has = (others: readonly SpeakerDescription[]) => (one: SpeakerDescription) =>
    others.some((other) => mayBeOneSpeaker(one, other, tableA));
  // of a joint statement one speaker may be named alone, but nobody else
  const [fewer, more] = first.length <= second.length ? [first, second] : [second, first];
  return fewer.every(has(more)) ? null : { from: a.speakerName, to: b.speakerName };
}

/**
 * Whether reported speech is given to somebody other than the quote it stands for: `“We welcome this,” Brell
 * said` and `Holm said she welcomed it`. Null where either is not named.
 */
export function compareReported(quote: Quote, own: StoryText, passage: Range, other: StoryText): SpeakerChange | null {
  const { reports, peopleIndex } = analyseQuotes(other);
  if (peopleIndex === null || !isNamed(quote) || quote.speakerName === null) return null;
  const sentence = sentenceIndex(other, passage[0]);
  const report =
    reports.findLast((each) => each.sentence === sentence && each.cue[0] < passage[0]) ??
    reports.find((each) => each.sentence === sentence && each.cue[0] >= passage[1]);
  if (report === undefined) return null;
  const name = resolveSpeaker(peopleIndex, report.speaker);
  // without capitals, whoever reports may be anybody's other name
  if (name !== null && (reportsToo(name, quote, own) || isUncased(name, quote.speakerName))) return null;
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
  /** A name with an article and nothing else, which is no person's: `the Kremlin`. */
  readonly isPlace: boolean;
  /** Nobody in particular: `an official`, `sources close to the talks`. */
  readonly anonymous: boolean;
  /** The last office of the words, where none of them goes on behind it: the spokesman of `a police spokesman`. */
  readonly office: string | null;
  /** Words with a capital that the other story has nowhere; looked for where they are asked for. */
  readonly foreign: () => ReadonlySet<string>;
}

/** Each of the speakers at a range, as a rule one; without a range the name is all that is known of them. */
function describeSpeakers(
  story: StoryText,
  range: Range | null,
  name: string,
  table: SpeechTable,
  other: StoryText,
): SpeakerDescription[] {
  const text = range === null ? name : story.text;
  const all = range === null ? tokenize(name, 0, name.length, story.language) : tokensIn(story, range);
  const parts = splitSpeakers(text, all, table);
  if (parts.length === 1) return [describeSpeaker(story, text, parts[0] ?? [], name, table, other)];
  return parts.map((tokens) => {
    const own = parseName(text, tokens, table);
    const full = findFullName(name, own.keys);
    return describeSpeaker(story, text, tokens, full ?? own.display, table, other);
  });
}

/** The part of a joint name that ends with these words. */
function findFullName(joined: string, keys: readonly string[]): string | null {
  const last = keys.at(-1) ?? '';
  const words = joined.split(/\s+/);
  const end = words.findIndex((word) => nameKey(word.toLowerCase().replace(/,$/, '')) === last);
  return end < 0 ? null : words.slice(Math.max(0, end - 1), end + 1).join(' ');
}

/** The offices that a story gives the bearer of a full name anywhere. */
function rolesOf(story: StoryText, name: string): Iterable<string> {
  return analyseQuotes(story).peopleIndex?.people.find(({ display }) => display === name)?.roles ?? [];
}

function describeSpeaker(
  story: StoryText,
  text: string,
  tokens: readonly Token[],
  name: string,
  table: SpeechTable,
  other: StoryText,
): SpeakerDescription {
  const at = parseName(text, tokens, table);
  const words = new Set(tokens.map((token) => token.key.replace(/'s?$/, '')));
  for (const word of name.toLowerCase().split(/\s+/)) words.add(word);
  for (const role of rolesOf(story, name)) words.add(role);
  const first = tokens[0]?.key ?? '';
  const capital = (token: Token) => /^\p{Lu}/u.test(text.slice(token.start, token.end));
  const rest = tokens.slice(1).filter(({ kind }) => kind === 'word');
  const isPlace = table.namesByCapital && table.determiners.has(first) && rest.length > 0 && rest.every(capital);
  const anonymous = table.indefinite.has(first) && at.keys.length === 0;
  const held = at.roles.at(-1);
  const behind = tokens[tokens.findLastIndex(({ key }) => key === held) + 1];
  const isLast = behind === undefined || behind.kind === 'mark' || table.inside.has(behind.key);
  const office = held !== undefined && isLast ? held : null;
  const isOffice = at.roles.length > 0 && !table.bodies.has(tokens.at(-1)?.key ?? '');
  const foreign = lazily(() => {
    const named = rest.concat(tokens.slice(0, 1)).filter((token) => capital(token) && isForeign(token.key, other));
    return new Set(named.map(({ key }) => key));
  });
  return {
    name: { ...at, ...nameOf(name, table, at) },
    words,
    isPlace: isPlace && !isOffice,
    anonymous,
    office,
    foreign,
  };
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
  return { keys: parsed.keys.length > 0 ? parsed.keys : at.keys, roles: [...new Set([...at.roles, ...parsed.roles])] };
}

/** Whether two voices can be one: not two people, nor two bodies, nor two that exclude each other. */
function mayBeOneSpeaker(a: SpeakerDescription, b: SpeakerDescription, table: SpeechTable): boolean {
  const kind = (voice: SpeakerDescription) =>
    isBody(voice, table) ? 'body' : isDescribed(voice, table) ? 'described' : 'person';
  const [kindA, kindB] = [kind(a), kind(b)];
  if (kindA === 'person' && kindB === 'person') {
    if (sameName(a.name.keys, b.name.keys)) return true;
    return contains(a, b) || contains(b, a);
  }
  if (kindA === 'body' && kindB === 'body') return isOneBody(a, b, table);
  if (kindA === 'described' && kindB === 'described' && (hasOtherOwner(a, b, table) || hasOtherOwner(b, a, table)))
    return false;
  if (shareWord(a, b, table)) return true;
  // an office that gave way to a name which its story knows for nobody and the other one not at all
  const [office, named] = kindA === 'described' ? [a, b] : [b, a];
  if (kindA !== kindB && office.name.roles.some((role) => !table.generic.has(role)) && isUnknown(named, table))
    return false;
  // a body speaks through a person with an office, not through anybody
  const [body, person] = kindA === 'body' ? [kindA, b] : [kindB, a];
  if (body === 'body' && kindA !== kindB && person.name.keys.length > 1 && !hasOffice(person, table)) return false;
  // a name that gave way to nobody in particular
  if (a.anonymous && kindB === 'person') return bearsOffice(b, a);
  if (b.anonymous && kindA === 'person') return bearsOffice(a, b);
  if (kindA === 'described' && kindB === 'described') {
    const shared = sharedVoices(a, b, table);
    if (shared !== null) return shared > 0;
  }
  const roles = (voice: SpeakerDescription) => voice.name.roles.filter((role) => !table.generic.has(role));
  const rolesA = roles(a);
  const rolesB = roles(b);
  if (rolesA.length === 0 || rolesB.length === 0) return true;
  return rolesA.some((role) => b.words.has(role) || rolesB.includes(role)) || rolesB.some((role) => a.words.has(role));
}

/** `spokesman Odd Tarn` and `a police spokesman`: somebody of the office that the nameless one has. */
const bearsOffice = (person: SpeakerDescription, nameless: SpeakerDescription): boolean =>
  nameless.office !== null && person.words.has(nameless.office);

/** Whether a person’s whole name stands in one story alone, which says nothing of what he is. */
const isUnknown = (person: SpeakerDescription, table: SpeechTable): boolean =>
  person.name.keys.length > 1 &&
  person.name.keys.every((key) => person.foreign().has(key)) &&
  !hasOffice(person, table);

/** `a spokesman for Brell Steel` and `a spokesman for Norwick Yards`: an owner whom the other story does not know. */
function hasOtherOwner(own: SpeakerDescription, other: SpeakerDescription, table: SpeechTable): boolean {
  const isOwner = (word: string) => !table.roles.has(word) && !table.bodies.has(word) && !table.generic.has(word);
  return (
    [...own.foreign()].some(isOwner) &&
    [...other.words].some((word) => isOwner(word) && isTelling(word, table) && !own.words.has(word))
  );
}

const isTelling = (word: string, table: SpeechTable): boolean =>
  word.length > 2 && !table.determiners.has(word) && !table.stops.has(word) && !table.generic.has(word);

const hasOffice = ({ words }: SpeakerDescription, table: SpeechTable): boolean =>
  [...words].some((word) => table.roles.has(word));

/** Whether a voice has no name: `a neighbour`, and `eine Nachbarin` where every noun has a capital. */
function isDescribed({ name: { keys } }: SpeakerDescription, table: SpeechTable): boolean {
  return keys.every((key) => !table.namesByCapital && table.voices.has(key));
}

/**
 * How many of the offices and bodies that two descriptions name they have in common, null where one names none: `the
 * company` and `a union spokesman` have none, `a neighbour` and `a resident` one.
 */
function sharedVoices(a: SpeakerDescription, b: SpeakerDescription, { voices }: SpeechTable): number | null {
  const groups = ({ words }: SpeakerDescription) => new Set([...words].flatMap((word) => voices.get(word) ?? []));
  const [ofA, ofB] = [groups(a), groups(b)];
  return ofA.size === 0 || ofB.size === 0 ? null : [...ofA].filter((group) => ofB.has(group)).length;
}

/** Whether two descriptions have a telling word in common: `a council spokesman`, `the council`. */
function shareWord(a: SpeakerDescription, b: SpeakerDescription, table: SpeechTable): boolean {
  return [...a.words].some((word) => isTelling(word, table) && b.words.has(word));
}

/** `the FBI` and `the Federal Bureau of Investigation`, `Brell Steel` and `Brell`: one body under two names. */
function isOneBody(a: SpeakerDescription, b: SpeakerDescription, table: SpeechTable): boolean {
  const initials = ({ name: { keys } }: SpeakerDescription) => keys.map((key) => key[0]).join('');
  const plain = ({ name: { keys } }: SpeakerDescription) => keys.join('').replaceAll('.', '');
  const isAcronym = plain(a).startsWith(initials(b)) || plain(b).startsWith(initials(a));
  const lengths = [a.name.keys.length, b.name.keys.length].sort((x, y) => x - y);
  return (isAcronym && lengths[0] === 1 && (lengths[1] ?? 0) > 1) || shareWord(a, b, table);
}

/** A ministry, a company: its spokesman speaks for it. */
function isBody(voice: SpeakerDescription, table: SpeechTable): boolean {
  return voice.isPlace || table.bodies.has(voice.name.keys.at(-1) ?? '');
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
  if (isSameByList(first.text, second.text, before.asSame, before.language)) return null;
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
