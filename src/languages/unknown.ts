import { NO_CLAUSE_ROWS } from './clause-rows.ts';
import { type ContraryWords, NO_CONTRARIES, NO_ROLES, type RoleWords } from './contraries.ts';
import type {
  AbbreviationRows,
  FigureWords,
  Language,
  MeaningWords,
  NumberWords,
  SentenceWords,
  SpeechRows,
  UnspacedWords,
} from './language.ts';

/**
 * A language of which nothing is known: figures, signs and symbols alone; commas for decimals, as most have it.
 * Every other language is this one with what is known of it laid over it.
 */
export const UNKNOWN: Language = {
  tags: ['und'],
  readsFacts: false,
  guess: { commonWords: '', ownLetters: null },
  sentences: {
    abbreviations: { 'before-name': '', 'before-number': '', inner: '', either: '', closing: '' },
    ordinalStop: false,
    starters: '',
    reporting: '',
    finite: '',
    timePrepositions: '',
    afterTime: '',
    smallInTitles: '',
    afterQuote: null,
    spaceBreaks: null,
    elision: null,
  },
  page: {
    pointers: [],
    listLabels: [],
    boxes: [],
    by: [],
    authorLabels: '',
    nameJoins: '',
    desks: [],
    dated: [],
    dateWords: '',
    captionLabels: [],
    creditBy: '',
    agencyWords: '',
    newsAgency: '',
    captionOpenings: [],
    corrections: [],
    embargoes: [],
    kills: [],
  },
  marks: {
    sameBothSides: false,
    dashInterrupts: false,
    dashSpeech: false,
    clauseInterrupts: false,
    quotative: null,
    clipped: '',
  },
  words: {
    haveVectors: false,
    functionWords: '',
    modals: '',
    that: '',
    and: '',
    or: '',
    grammarForms: [],
    presentatives: [],
    irregular: {},
    endings: null,
    negations: '',
    joinedAnd: null,
    negatingPrefixes: '',
    negationEnding: '',
    numbers: '',
    spellings: [],
    contractions: [],
  },
  inflection: null,
  speech: null,
  figures: {
    decimal: ',',
    numbers: {
      added: {},
      hundred: {},
      scales: {},
      collective: {},
      joiners: [],
      articles: [],
      halves: [],
      andHalf: [],
      abbreviated: [],
      compound: null,
      parts: {},
      vague: {},
      ordinals: {},
      weak: [],
    },
    ordinalEndings: [],
    bounds: {},
    boundsAfter: {},
    percent: [],
    points: [],
    currencies: {},
    units: {},
    ageAfter: [],
    ageBefore: [],
    between: {},
    to: [],
    from: [],
    votes: [],
    of: [],
    outOf: [],
    afterMetres: [],
    times: {},
    months: {},
    doubtfulMonths: [],
    dateArticles: [],
    monthFirst: false,
    capitalWeekdays: false,
    twelveHours: false,
    dateSigns: [],
    weekdays: {},
    doubtfulWeekdays: {},
    relative: {},
    decades: {},
    am: [],
    pm: [],
    clock: [],
    timeSigns: [],
    hours: {},
  },
  contraries: NO_CONTRARIES,
  roles: NO_ROLES,
  meaning: {
    negations: [],
    softNegations: [],
    notNegations: [],
    allegation: [],
    possibility: [],
    softHedges: [],
    certain: [],
    plain: [],
    intensity: [],
    boosters: [],
  },
  names: {
    titles: [],
    shortTitles: {},
    openers: [],
    inside: [],
    reporting: [],
    places: {},
    capitals: 'nothing',
    familyNameFirst: false,
  },
  unspaced: null,
};

/** What a language is asked of speech when it has not said so. */
const NO_SPEECH: SpeechRows = {
  ...NO_CLAUSE_ROWS,
  neutral: {},
  loaded: {},
  nounLike: '',
  accordingTo: '',
  roleEnding: null,
  he: '',
  she: '',
  they: '',
  unnamed: '',
  relative: '',
  determiners: '',
  fillers: '',
  inside: '',
  stops: '',
  particles: '',
  roles: '',
  bodies: '',
  generic: '',
  male: '',
  female: '',
  openers: '',
  agent: '',
  termSigns: '',
  works: '',
  announces: '',
  adverbEnding: null,
  fixedOrder: false,
  dropsPronouns: false,
  pastTense: null,
  participle: null,
  passive: '',
  reflexive: '',
  femaleEnding: '',
};

/** Figures as far as they are known. */
export type KnownFigures = Partial<Omit<FigureWords, 'numbers'>> & { readonly numbers?: Partial<NumberWords> };
/** Lines of a page as far as they are known. */
export type KnownPage = Partial<Language['page']>;
/** Words around names as far as they are known. */
export type KnownNames = Partial<Language['names']>;
/** Meaning words as far as they are known. */
export type KnownMeaning = Partial<MeaningWords>;

/** What is known of a language: any of its sections, and of a section any of its rows. */
interface Known {
  readonly guess?: Partial<Language['guess']>;
  readonly sentences?: Partial<Omit<SentenceWords, 'abbreviations'>> & {
    readonly abbreviations?: Partial<AbbreviationRows>;
  };
  readonly page?: KnownPage;
  readonly marks?: Partial<Language['marks']>;
  readonly words?: Partial<Language['words']>;
  readonly inflection?: Language['inflection'];
  readonly speech?: Partial<SpeechRows>;
  readonly figures?: KnownFigures;
  readonly meaning?: KnownMeaning;
  readonly contraries?: Partial<ContraryWords>;
  readonly roles?: RoleWords;
  readonly names?: KnownNames;
  readonly unspaced?: UnspacedWords;
}

/** The words that open sentences are no names: they are asked of names, too, where these bring none. */
function openersOf({ sentences, guess, words }: Known): readonly string[] {
  const lists = [sentences?.starters, guess?.commonWords, words?.functionWords].map((list) => list ?? '');
  return lists.join(' ').split(/\s+/).filter(Boolean);
}

/** A language by its tags, the usual one first, separated by spaces, and what is known of it. */
export function language(tags: string, known: Known): Language {
  const { sentences, figures } = UNKNOWN;
  return {
    tags: tags.split(' '),
    readsFacts: known.figures !== undefined || known.unspaced !== undefined,
    guess: { ...UNKNOWN.guess, ...known.guess },
    sentences: {
      ...sentences,
      ...known.sentences,
      abbreviations: { ...sentences.abbreviations, ...known.sentences?.abbreviations },
    },
    page: { ...UNKNOWN.page, ...known.page },
    marks: { ...UNKNOWN.marks, ...known.marks },
    words: { ...UNKNOWN.words, ...known.words },
    inflection: known.inflection ?? null,
    speech: known.speech === undefined ? null : { ...NO_SPEECH, ...known.speech },
    figures: { ...figures, ...known.figures, numbers: { ...figures.numbers, ...known.figures?.numbers } },
    meaning: { ...UNKNOWN.meaning, ...known.meaning },
    contraries: { ...UNKNOWN.contraries, ...known.contraries },
    roles: known.roles ?? UNKNOWN.roles,
    names: { ...UNKNOWN.names, openers: openersOf(known), ...known.names },
    unspaced: known.unspaced ?? null,
  };
}
