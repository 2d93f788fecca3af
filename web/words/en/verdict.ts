import type { FactGroup } from '../terms.ts';
import type { Apart, VerdictPhrases } from '../verdict.ts';
import { formats } from './common.ts';

const { counted, form, list, number, percent } = formats;

const sentences = (count: number) => counted(count, 'sentence', 'sentences');
const quotes = (count: number, fate: string) => `${counted(count, 'quote', 'quotes')} ${fate}`;

const GROUPS: Readonly<Record<FactGroup, readonly [one: string, many: string]>> = {
  figure: ['figure', 'figures'],
  date: ['date or time', 'dates or times'],
  name: ['name', 'names'],
  negation: ['negation', 'negations'],
  hedge: ['hedge', 'hedges'],
  intensity: ['word of intensity', 'words of intensity'],
};

const APART: Readonly<Record<Apart, string>> = { headline: 'headline', caption: 'caption', deck: 'deck' };

export const verdict: VerdictPhrases = {
  same: {
    lead: 'The two texts are the same.',
    rest: (count) => (count === 1 ? 'Its one sentence is unchanged.' : `All ${sentences(count)} are unchanged.`),
  },
  typography: {
    lead: 'Only the typography differs.',
    part: (count) => `${sentences(count)} set otherwise`,
    rest: ', every word is the same.',
  },
  apart: {
    lead: 'These look like two different stories.',
    rest: (original, revision) => {
      const subject =
        original === 1 ? 'The original’s one sentence was not' : `None of the original’s ${sentences(original)} was`;
      const where = revision === 1 ? 'in the revision’s one' : `among the revision’s ${number(revision)}`;
      return `${subject} found again ${where}.`;
    },
  },
  noStory: {
    lead: (sides) => (sides.length === 2 ? 'Neither text holds a story.' : `The ${sides[0]} holds no story.`),
    rest: (both) => `${both ? 'All lines' : 'Its lines'} look like page furniture, and are set aside at the foot.`,
    empty: (both) => (both ? 'Both are empty.' : 'It is empty.'),
  },
  noQuotes: 'No quotes on either side.',
  noneAltered: 'No quote altered: ',
  quotes: {
    altered: (count) => quotes(count, 'altered'),
    speaker: (count) => `${counted(count, 'speaker', 'speakers')} changed`,
    promoted: (count) => `${counted(count, 'paraphrase', 'paraphrases')} now in quotes`,
    silent: (count) => quotes(count, 'cut silently'),
    trimmed: (count) => quotes(count, 'trimmed'),
    dropped: (count) => quotes(count, 'dropped'),
    added: (count) => quotes(count, 'added'),
    paraphrased: (count) => quotes(count, 'paraphrased'),
    kept: (count) => quotes(count, 'kept'),
  },
  quietQuotes: {
    paraphrased: (count) => `${number(count)}\u00a0paraphrased`,
    kept: (count) => `${number(count)}\u00a0kept`,
  },
  facts: ({ group, status, count }) =>
    `${counted(count, ...GROUPS[group])} ${status === 'changed' ? form(count, 'differs', 'differ') : status}`,
  fate: (fate, { body, apart }, named, all) => {
    const things = apart.map((role) => APART[role]);
    if (body > 0 && all) things.push(`all ${counted(body, 'body sentence', 'body sentences')}`);
    else if (body > 0) things.push(named || apart.length > 0 ? sentences(body) : number(body));
    return `${list(things)} ${fate}`;
  },
  split: (count, named) => `${named ? sentences(count) : number(count)} split`,
  merged: (count, named) =>
    named ? `sentences merged in ${counted(count, 'place', 'places')}` : `${number(count)}\u00a0merged`,
  regrouped: (count, named) =>
    named ? `sentences regrouped in ${counted(count, 'place', 'places')}` : `${number(count)}\u00a0regrouped`,
  moved: (count, named) => `${named ? sentences(count) : number(count)} moved`,
  bylineOnly: 'Apart from the byline, every word is the same.',
  share: (share) => `${percent(share)} of the words are the original’s.`,
};
