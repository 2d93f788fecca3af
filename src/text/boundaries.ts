import { LANGUAGES, languageOf, perLanguage } from '../languages/index.ts';
import { NAME_PARTICLES } from '../languages/international.ts';
import { abbreviationEnds } from './abbreviation-rules.ts';
import type { Candidate } from './candidates.ts';
import { DASH, type Following, followingOf, LONGEST_WORD, wordBefore } from './following.ts';
import { OPENS_CREDIT } from './layout.ts';
import { reportingVerbsOf, startersOf } from './sentence-words.ts';

/** How far a speaker's name may reach before the reporting verb: `the mayor of …` is out, `Jane van der Berg` is in. */
const SPEAKER_WORDS = 5;

const CONTINUES = /^(?:[,;:?!&§)\]}%/，、；：）】」』؛،]|[»”’](?![\p{L}\p{N}]))/u;

/**
 * Where the sentence that began at `from` ends because of a candidate, or -1 when it goes on.
 * Positions are UTF-16 offsets into `piece`, one paragraph.
 */
export function endOfSentence(piece: string, c: Candidate, from: number, language: string): number {
  const next = followingOf(piece, c.end);
  if (next.at >= piece.length) return -1;
  if (isLabel(piece, from, c)) return -1;
  const glyph = piece[next.at] as string;
  if (CONTINUES.test(piece.slice(next.at, next.at + 2))) return -1;
  if (isDateline(piece, c, next)) return -1;
  if (isTrailingCredit(piece, next.at)) return -1;
  if (c.wide) return continuesAfterWide(piece, c, next.at) ? -1 : c.end;
  if (next.at === c.end) return isRunTogether(piece, c, from, language) ? c.end : -1;
  if (DASH.test(glyph) && !/[\p{L}\p{N}]/u.test(piece[next.at + 1] ?? '') && (c.quoted || next.case === 'lower'))
    return -1;
  // `—¡Fuera! —gritó Salas.`: the dash that opens speech also closes it
  if (DASH.test(glyph) && /\p{Ll}/u.test(piece[next.at + 1] ?? '') && languageOf(language).marks.dashSpeech) return -1;
  if (c.quoted && glyph === '(' && isCitation(piece, next.at)) return -1;
  if (c.stops >= 2) return afterEllipsis(piece, c, next, language);
  // `3,5 Mio. € im Jahr`, `am 7.10. (Mittwoch) um`
  if (c.stops === 1 && !c.quoted && /\p{Sc}/u.test(glyph) && !/\p{N}/u.test(piece[next.at + 1] ?? '')) return -1;
  if (c.stops === 1 && glyph === '(' && /^\d{1,2}\.\d{1,2}$/.test(wordBefore(piece, c.mark, from))) return -1;
  if (c.stops === 1) return afterFullStop(piece, c, next, from, language) ? c.end : -1;
  return afterStrongMark(piece, c, next, language) ? c.end : -1;
}

/** `1. The first point`, `a. The first point`, `These remain: 1. The roof`: a label alone is no sentence. */
function isLabel(piece: string, from: number, c: Candidate): boolean {
  if (/[:;]\s(?:\d{1,2}|[a-z])$/.test(piece.slice(Math.max(from, c.mark - 4), c.mark))) return true;
  if (c.mark - from > 12) return false;
  return /^\s*[•⁃*–-]?\s*(?:\d{1,3}|[A-Za-z]|[ivx]{1,4}|[IVX]{1,4})$/.test(piece.slice(from, c.mark));
}

/** Longest dateline that is looked for, with date and agency. */
const LONGEST_DATELINE = 70;
const NAME_OR_DATE = /^[\p{Lu}\p{N}][^\s]*(?:\s[\p{Lu}\p{N}(/][^\s]*)*$/u;
const PLACE = "[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*(?:\\s[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*){0,3}";
const BRACKETED_AGENCY = '(?:,[^()!?।]{1,24})?\\s?(?:\\([\\p{Lu}\\p{Lo}][^()]{1,30}\\)|\\/[^/]{2,20}\\/)';
/** Behind a dash an agency is one only where a date stands before it. */
const DASHED_AGENCY = ',\\s\\d[^()!?।\\d]{1,12}\\s[—–-]\\s\\p{Lu}+(?:\\s\\p{Lu}\\p{L}+)?';
const WITH_AGENCY = new RegExp(`^${PLACE}(?:${BRACKETED_AGENCY}|${DASHED_AGENCY})$`, 'u');

/**
 * The stop inside or at the end of a dateline, which belongs to the sentence behind it: `READING, Pa. — A fire`,
 * `Bruxelles (Belga). Le ministre`, `МОСКВА, 3 окт. — РИА Новости. Министр`.
 */
function isDateline(piece: string, c: Candidate, next: Following): boolean {
  if (c.mark > LONGEST_DATELINE || c.stops > 1 || c.quoted || (c.stops === 0 && !c.wide)) return false;
  const head = piece.slice(0, c.mark).trimStart();
  const dash = DASH.test(piece[next.at] ?? '') && /[-–—\s]/.test(piece[next.at + 1] ?? '');
  return (dash && NAME_OR_DATE.test(head)) || WITH_AGENCY.test(piece.slice(0, c.end).trim().replace(/[.।]$/, ''));
}

/** `「行きます。」と彼は言った。` and `“我们走吧。”他说。` go on after the quotation closes. */
function continuesAfterWide(piece: string, c: Candidate, at: number): boolean {
  if (!c.quoted) return false;
  return AFTER_QUOTE.some((pattern) => pattern.test(piece.slice(at, at + 16)));
}
const AFTER_QUOTE = LANGUAGES.flatMap(({ sentences }) => sentences.afterQuote ?? []);

/** `The bridge is closed.Trains still run.`: the space is missing, but word, stop and capital are those of two sentences. */
function isRunTogether(piece: string, c: Candidate, from: number, language: string): boolean {
  const after = piece.slice(c.end, c.end + LONGEST_WORD);
  if (!/^["“„«]?\p{Lu}[\p{Ll}’']/u.test(after) || /^(?:Com|Net|Org|Js|Io)\b/.test(after)) return false;
  const before = wordBefore(piece, c.mark, from);
  if (/[/@\\#=]|^www/.test(before) || /^[^\s]{0,60}(?:[@/]|\.\p{L})/u.test(piece.slice(c.end, c.end + 64)))
    return false;
  if (c.quoted || c.stops === 0) return /[\p{L}\p{N}]$/u.test(before);
  if (c.stops > 1) return false;
  if (/^\p{N}+(?:[.,]\p{N}+)*$/u.test(before)) return true;
  return (
    /^["'“‘(]?\p{L}[\p{L}’'-]*\p{Ll}$/u.test(before) &&
    abbreviationEnds({ piece, mark: c.mark, from, language, before, next: followingOf(piece, c.end) }) &&
    before.length > 2
  );
}

/**
 * `The tide kept rising.... Nobody slept.` ends, and so does `it was gone … By then`; `they waited ... and waited` does
 * not, nor does `it paid for our roof ... Holm never said so`: a name may go on.
 * `sold by the barrel. . . . The trade` ends at the first stop: the dots open the next sentence.
 */
function afterEllipsis(piece: string, c: Candidate, next: Following, language: string): number {
  const attached = c.mark > 0 && /[\p{L}\p{N}\p{M}]/u.test(piece[c.mark - 1] as string);
  if (next.case === 'lower') return -1;
  if (attached && piece[c.mark] === '.' && piece[c.mark + 1] === ' ' && !c.quoted) return c.mark + 1;
  if (attached || c.quoted || c.stops > 3) return c.end;
  if (next.case === 'upper' && next.word !== 'I' && startersOf(language).has(next.word.toLowerCase())) return c.end;
  const bracketed = /[[(（]/.test(piece[c.mark - 1] ?? '');
  return bracketed && next.case === 'upper' && next.word !== 'I' ? c.end : -1;
}

/** Names that carry an exclamation mark of their own: `Yum! Brands` goes on. */
const EXCLAIMED = new Set(['yahoo', 'jeopardy', 'yum', 'panic', 'wham', 'oklahoma']);

function afterStrongMark(piece: string, c: Candidate, next: Following, language: string): boolean {
  // (!) and (?) comment on the word before them.
  if (/[([（]/.test(piece[c.mark - 1] ?? '')) return false;
  if (next.case === 'lower') return next.opened && !c.quoted;
  if (c.quoted && isReportingClause(piece, next, language)) return false;
  const before = wordBefore(piece, c.mark, 0).toLowerCase();
  if (piece[c.mark] === '!' && EXCLAIMED.has(before)) return startersOf(language).has(next.word.toLowerCase());
  return true;
}

const PARTICLES = new Set(NAME_PARTICLES.split(' '));

/** `“Why now?” Anna Varga asked.` goes on: a name and a reporting verb follow the quotation. */
function isReportingClause(piece: string, next: Following, language: string): boolean {
  if (next.opened) return false;
  const verbs = reportingVerbsOf(language);
  if (next.case === 'other') return isUncasedReportingClause(piece, next, verbs);
  if (next.case !== 'upper') return false;
  const clause = withoutApposition(piece.slice(next.at, next.at + LONGEST_WORD * 4));
  const words = clause.split(/\s+/, SPEAKER_WORDS + 1);
  if (startersOf(language).has((words[0] ?? '').toLowerCase())) return false;
  const between = wordsToVerb(language);
  for (const [index, raw] of words.entries()) {
    const word = raw.replace(/[,.;:]+$/, '');
    if (index > 0 && (verbs.has(word.toLowerCase()) || between.phrase(words, index))) return true;
    if (!/^\p{Lu}/u.test(word) && !PARTICLES.has(word) && !(index > 0 && between.has(word))) return false;
  }
  return false;
}

/** `Tom Reilly, the harbour master, asked`, `Ida Lind, 41, asked`: what stands between commas behind the name. */
function withoutApposition(clause: string): string {
  return clause.replace(/^([^,.!?\n]{2,40}),\s(?!\p{Lu}[^,]*\p{Lu})[^,.!?\n]{1,48},(?=\s\p{Ll})/u, '$1');
}

/** What may stand between a speaker and the verb: `Lind suddenly shouted`, `Lind would later ask`, `wanted to know`. */
const wordsToVerb = perLanguage(({ speech }) => {
  const fillers = new Set((speech?.fillers ?? '').split(/\s+/));
  const adverb = speech?.adverbEnding ?? null;
  const phrases = Object.values({ ...speech?.neutral, ...speech?.loaded })
    .flatMap((verbs) => verbs.split(/\s*[,;]\s*/))
    .filter((form) => form.includes(' '))
    .map((form) => form.split(' '));
  return {
    has: (word: string) => /^\p{Ll}/u.test(word) && (fillers.has(word) || adverb?.test(word) === true),
    phrase: (words: readonly string[], at: number) =>
      phrases.some((phrase) => phrase.every((part, n) => words[at + n]?.replace(/[,.;:]+$/, '') === part)),
  };
});

/** `"לאן?" שאלה רות.`, `“إلى أين؟” سألت المرأة.`, `“कौन देगा?” एक विधायक ने पूछा।`: no capital tells, but the verb does. */
function isUncasedReportingClause(piece: string, next: Following, verbs: ReadonlySet<string>): boolean {
  const clause = piece.slice(next.at, next.at + LONGEST_WORD * 3).split(/[.,!?…।॥؟،]/u, 1)[0] ?? '';
  const words = clause.trim().split(/\s+/);
  // Hindi and Persian set the verb last, Hebrew and Arabic first.
  return verbs.has(words[0] ?? '') || (words.length <= SPEAKER_WORDS + 1 && verbs.has(words.at(-1) ?? ''));
}

function afterFullStop(piece: string, c: Candidate, next: Following, from: number, language: string): boolean {
  const before = wordBefore(piece, c.mark, from);
  // Thai ends no sentence with a full stop.
  if (/\p{Script=Thai}\p{M}*$/u.test(before)) return false;
  // A stop on no word is no abbreviation's.
  if (before === '' || next.case === 'none') return true;
  const stop = { piece, mark: c.mark, from, language, before, next };
  if (next.case !== 'lower') return abbreviationEnds(stop);
  const careless = /^\s*["“(]?\p{Ll}/u.test(piece.slice(from, from + 4));
  return (
    c.end === c.mark + 1 && (next.opened || careless) && endsBeforeLowerCase(before, next) && abbreviationEnds(stop)
  );
}

/**
 * `we went home. it was late` are two sentences in careless copy, which begins them in lower case throughout;
 * `approx. five`, `ul. lipowa` are one. Only a plain word that no table knows ends a sentence before lower case.
 */
function endsBeforeLowerCase(before: string, next: Following): boolean {
  if (next.opened) return /^\p{L}{3,}$/u.test(before);
  return /^\p{Ll}{4,}$/u.test(before) && /[aeiouyäöüáéíóúàèòùâêîôûãõåæøаеиоуыэюяіїє].*[^.]$/.test(before);
}

/** `“… and the lamp went out.” (Berg 55).`: a source in brackets that carries the full stop. */
function isCitation(piece: string, at: number): boolean {
  return /^\([^()]{1,60}\)[.;,]/.test(piece.slice(at, at + 64));
}

/**
 * `… leaves the quay. (AP)`, `… at dusk. Photo: Mia Holm`: a credit that closes the paragraph without a stop of its
 * own belongs to the caption's last sentence.
 */
function isTrailingCredit(piece: string, at: number): boolean {
  if (piece.length - at > LONGEST_CREDIT) return false;
  const rest = piece.slice(at);
  return BRACKETED.test(rest) || (OPENS_CREDIT.test(rest) && !/[.!?。]$/.test(rest));
}
const LONGEST_CREDIT = 90;
const BRACKETED = /^(?:\([^().!?…]*(?:\.[^().!?…]+)*\)|\[[^\][.!?…]*\]|（[^（）。！？]*）)$/;
