import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Link, Quote } from '../comparison.ts';
import { en } from '../messages/en.ts';
import { reasonText } from '../messages/reason-text.ts';
import { readStory, type StoryText } from '../text/story.ts';
import { findQuotes } from './find.ts';
import { matchQuotes, type QuoteFinding } from './match.ts';

/*
 * cases/match.<language>.txt: `# name`, the original's paragraphs after `- `, the revision's after `+ `,
 * perhaps links `~ 0=0 1=2,3 2=` (sentence by sentence where none are given), and a line per entry, in order:
 * `= status severity flags :: original :: revision :: passage`, quotes joined by ` + `, flags by commas.
 */
const FOLDER = new URL('./cases/', import.meta.url);

interface Case {
  readonly name: string;
  readonly original: string;
  readonly revision: string;
  readonly links: string | undefined;
  readonly expected: string;
}

function readCases(file: string): Case[] {
  return readFileSync(new URL(file, FOLDER), 'utf8')
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const lines = block.split('\n');
      const of = (sign: string) =>
        lines.filter((line) => line.startsWith(`${sign} `)).map((line) => line.slice(2).trim());
      return {
        name: lines[0] ?? '',
        original: of('-').join('\n\n'),
        revision: of('+').join('\n\n'),
        links: of('~')[0],
        expected: of('=').join('\n'),
      };
    });
}

function readLinks(original: StoryText, revision: StoryText, given: string | undefined): Link[] {
  const pairs = new Map<number, number[]>();
  if (given === undefined) {
    const both = Math.min(original.sentences.length, revision.sentences.length);
    for (let i = 0; i < both; i++) pairs.set(i, [i]);
  } else {
    for (const pair of given.split(' ')) {
      const [from, to] = pair.split('=');
      pairs.set(Number(from), to === '' ? [] : (to ?? '').split(',').map(Number));
    }
  }
  const base = { moved: false, similarity: 0.7, edits: [] };
  const linked = new Set(Array.from(pairs.values()).flat());
  const links: Link[] = [];
  for (let i = 0; i < original.sentences.length; i++) {
    const to = pairs.get(i) ?? [];
    links.push({ ...base, original: [i], revision: to, kind: to.length === 0 ? 'dropped' : 'reworded' });
  }
  for (let i = 0; i < revision.sentences.length; i++) {
    if (!linked.has(i)) links.push({ ...base, original: [], revision: [i], kind: 'added' });
  }
  return links;
}

function shown(change: QuoteFinding, original: StoryText, revision: StoryText): string {
  const cut = (story: StoryText, quotes: readonly Quote[]) =>
    quotes.map((quote) => story.text.slice(quote.start, quote.end).replace(/\n+/g, ' ')).join(' + ');
  const passage =
    change.passage === null
      ? ''
      : ` :: ${(change.status === 'promoted' ? original : revision).text.slice(change.passage[0], change.passage[1])}`;
  const head = `${change.status} ${change.severity} ${change.flags.join(',') || '-'}`;
  return `${head} :: ${cut(original, change.original)} :: ${cut(revision, change.revision)}${passage}`
    .replace(/ +/g, ' ')
    .trim();
}

for (const file of readdirSync(FOLDER).filter((name) => name.startsWith('match.'))) {
  const language = file.split('.')[1] ?? 'en';
  describe(`what became of quotes, ${language}`, () => {
    for (const { name, original, revision, links, expected } of readCases(file)) {
      it(name, () => {
        const before = readStory({ text: original, language }, 'original');
        const after = readStory({ text: revision, language }, 'revision');
        const changes = matchQuotes(
          before,
          after,
          findQuotes(before),
          findQuotes(after),
          readLinks(before, after, links),
        );
        expect(changes.map((change) => shown(change, before, after)).join('\n')).toBe(expected);
        for (const change of changes) expect(reasonText(change, en.reasons)).toMatch(/^[A-Z\d].+\.$/);
      });
    }
  });
}

describe('a quote in a weak link', () => {
  const told = (original: string, revision: string, language = 'en') => {
    const [before, after] = [original, revision].map((text) => readStory({ text, language }, 'story')) as [
      StoryText,
      StoryText,
    ];
    const links = readLinks(before, after, undefined).map((link) => ({ ...link, similarity: 0 }));
    return matchQuotes(before, after, findQuotes(before), findQuotes(after), links).map((change) =>
      shown(change, before, after),
    );
  };

  it('is the one in its place where nothing else of the sentence differs, though no word is the same', () => {
    expect(told('“Yes.”', '“No.”')).toEqual(['altered critical negation :: Yes :: No']);
    expect(told('Holm said the wall was “rotten.”', 'Holm said the wall was “splendid.”')).toEqual([
      'altered critical - :: rotten :: splendid',
    ]);
    expect(told('Хольм назвала план «поспешным».', 'Хольм назвала план «постыдным».', 'ru')).toEqual([
      'altered critical - :: поспешным :: постыдным',
    ]);
  });

  it('is another one where more differs', () => {
    expect(told('Holm said the wall was “rotten.”', 'Holm said the roof was “splendid.”')).toEqual([
      'dropped high - :: rotten ::',
      'added check - :: :: splendid',
    ]);
    expect(told('“Yes,” Holm said.', 'Then the lamps went out: “No.”')).toEqual([
      'dropped high - :: Yes ::',
      'added check - :: :: No',
    ]);
  });
});

describe('the reason', () => {
  it('tells of words that are gone beside an insertion in brackets', () => {
    const before = readStory(
      { text: '“The skull suggests a hunter, but there is more to find,” Ida Holm said.', language: 'en' },
      'a',
    );
    const after = readStory({ text: '“The skull [shows] a hunter,” Ida Holm said.', language: 'en' }, 'b');
    const [change] = matchQuotes(
      before,
      after,
      findQuotes(before),
      findQuotes(after),
      readLinks(before, after, undefined),
    );
    expect(change?.severity).toBe('high');
    expect(change?.code).toBe('bracket-and-cut');
  });

  it('calls no noun a name that differs where all nouns have capitals', () => {
    const codeOf = (language: string, one: string, other: string) => {
      const [before, after] = [readStory({ text: one, language }, 'a'), readStory({ text: other, language }, 'b')];
      const links = readLinks(before, after, undefined);
      return matchQuotes(before, after, findQuotes(before), findQuotes(after), links)[0]?.code;
    };
    const german = '„Wir haben seit Jahren vor dieser Stelle gewarnt“, sagte Holm.';
    expect(codeOf('de', german, german.replace('Jahren', 'Monaten'))).toBe('words-replaced');
    const english = '“We have warned Norwick of it for years,” said Holm.';
    expect(codeOf('en', english, english.replace('Norwick', 'Tollmere'))).toBe('name-in-quote');
  });

  it('tells of a quote for which a sentence of like meaning stands, in other words', () => {
    const before = readStory(
      {
        text: '“No child of ours will be left standing at the stop,” said Ida Holm, who runs the buses.',
        language: 'en',
      },
      'a',
    );
    const after = readStory({ text: 'Every pupil gets a ride, the operator promised.', language: 'en' }, 'b');
    const links = readLinks(before, after, undefined);
    const told = (isRead: boolean) => {
      const [change] = matchQuotes(before, after, findQuotes(before), findQuotes(after), links, isRead);
      return [change?.status, change?.severity, change?.code];
    };
    expect(told(true)).toEqual(['paraphrased', 'check', 'marks-dropped-meaning']);
    expect(told(false)).toEqual(['paraphrased', 'check', 'marks-dropped']);
    const half = readStory(
      {
        text: '“No child will ever be left standing there,” said Ida Holm, manager since spring.',
        language: 'en',
      },
      'a',
    );
    const [change] = matchQuotes(
      half,
      after,
      findQuotes(half),
      findQuotes(after),
      readLinks(half, after, undefined),
      true,
    );
    expect(change?.status).toBe('paraphrased');
    const [unread] = matchQuotes(half, after, findQuotes(half), findQuotes(after), readLinks(half, after, undefined));
    expect(unread?.status).toBe('dropped');
  });
});
