import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareStories } from '../compare.ts';
import type { Comparison, Reason, ReasonArguments, ReasonCode } from '../comparison.ts';
import { ledgerCsv } from '../report/csv.ts';
import { htmlReport } from '../report/html.ts';
import { mailReport } from '../report/mail.ts';
import { markdownReport } from '../report/markdown.ts';
import { messagesFor } from '../report/sides.ts';
import { terminalReport } from '../report/terminal.ts';
import { wordParts } from '../report/word/parts.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { LOCALES, loadMessages } from './load.ts';
import type { Messages, ReportsCode } from './messages.ts';
import { reasonPieces, reasonText } from './reason-text.ts';

const ROOT = new URL('../../', import.meta.url);
const OTHERS = [de, fr, es];
const CODES = Object.keys(en.reasons.templates) as ReasonCode[];

/** The arguments that a template mentions. */
const slotsOf = (template: string) => Array.from(template.matchAll(/\{(\w+)\}/g), ([, slot]) => slot).sort();

const SAMPLE: ReasonArguments = {
  original: 'erst',
  revision: 'dann',
  originalSpeaker: 'Per Lund',
  revisionSpeaker: 'Ida Holm',
  kind: 'number',
  gone: 3,
  places: 2,
};

/** Every reason that the engine gives for its own cases. */
function everyReason(): Reason[] {
  const read = (folder: string, ending: RegExp) =>
    readdirSync(new URL(folder, ROOT))
      .filter((name) => ending.test(name))
      .map((name) => readFileSync(new URL(folder + name, ROOT), 'utf8'));
  const cases = [...read('src/facts/cases/', /\.cases\.ts$/), ...read('src/quotes/cases/', /^match\./)];
  // A case gives the original's sentences after `-`, the revision's after `+`; a blank line ends it.
  return cases
    .flatMap((source) => source.split(/\n\s*\n/))
    .flatMap((block) => {
      const side = (sign: string) =>
        block
          .split('\n')
          .filter((line) => line.startsWith(`${sign} `))
          .map((line) => line.slice(2).trim())
          .join('\n\n');
      // by words, and as where sentences were read for their meaning
      return [{}, { meanings: new Map() }].flatMap((options) => {
        const { quotes, facts } = compareStories(side('-'), side('+'), options);
        return [...quotes, ...facts];
      });
    });
}

describe('reasons', () => {
  const reasons = everyReason();
  const parts = reasons.flatMap((reason) => [reason, ...(reason.arguments.also ?? [])]);

  test('occur of most codes, and survive as JSON', () => {
    // what an editor decides stands in no case
    const found = CODES.filter((code) => !code.endsWith('-by-hand'));
    expect(new Set(parts.map(({ code }) => code)).size).toBeGreaterThan(0.8 * found.length);
    expect(JSON.parse(JSON.stringify(reasons))).toEqual(reasons);
  });

  test('give exactly the arguments that their sentence mentions', () => {
    for (const { code, arguments: values } of parts) {
      const given = Object.keys(values).filter((name) => name !== 'also');
      expect([code, ...given.sort()]).toEqual([code, ...slotsOf(en.reasons.templates[code])]);
    }
  });

  test.each(OTHERS.map((messages) => [messages.locale, messages] as const))(
    'mention the same in %s, in sentences of its own',
    (_, messages) => {
      for (const code of CODES) {
        expect(slotsOf(messages.reasons.templates[code])).toEqual(slotsOf(en.reasons.templates[code]));
        const sentence = reasonText({ code, arguments: SAMPLE }, messages.reasons);
        expect(sentence).not.toBe(reasonText({ code, arguments: SAMPLE }, en.reasons));
        expect(sentence).toMatch(/^[\p{Lu}\p{N}„«].*[^.]\.$/u);
        expect(sentence).not.toMatch(/[{}]| {2}/);
      }
    },
  );

  test.each([en, ...OTHERS].map((messages) => [messages.locale, messages] as const))(
    'mention no more of two reports in %s, and neither an original nor a change',
    (_, messages) => {
      const told = messagesFor(compareStories('', '', { as: 'reports' }), messages);
      for (const code of Object.keys(messages.inReports.templates) as ReportsCode[]) {
        const slots = slotsOf(messages.inReports.templates[code]).filter(
          (slot) => !/^in(?:First|Second)$/.test(slot ?? ''),
        );
        expect(slotsOf(en.reasons.templates[code])).toEqual(expect.arrayContaining([...slots]));
        const sentence = reasonText({ code, arguments: SAMPLE }, told.reasons);
        expect(sentence).toMatch(/^[\p{Lu}\p{N}„«“].*[^.]\.$/u);
        expect(sentence).not.toMatch(/[{}]| {2}|[Oo]riginal|[Rr]evision|Neufassung|nouvelle version|nueva versión/);
      }
    },
  );

  test('say who it is given to and how, after what became of the words', () => {
    const reason: Reason = {
      code: 'same-words',
      arguments: {
        also: [
          { code: 'speaker-changed', arguments: { originalSpeaker: 'Per Lund', revisionSpeaker: 'Ida Holm' } },
          { code: 'cue-changed', arguments: { original: 'said', revision: 'claims' } },
        ],
      },
    };
    expect(reasonText(reason, en.reasons)).toBe(
      'The same words, given to Ida Holm instead of Per Lund, “said” became “claims”.',
    );
    expect(reasonText(reason, de.reasons)).toBe(
      'Derselbe Wortlaut, zugeschrieben wird es Ida Holm statt Per Lund, aus „said“ wurde „claims“.',
    );
    const values: Reason = { code: 'value-changed', arguments: { original: '60,000', revision: '6,000' } };
    expect(reasonText(values, fr.reasons)).toBe(
      '«\u202f60,000\u202f» dans l’original, «\u202f6,000\u202f» dans la nouvelle version.',
    );
    expect(reasonPieces(values, en.reasons).filter((piece) => typeof piece !== 'string')).toEqual([
      { cited: '60,000' },
      { cited: '6,000' },
    ]);
    expect(reasonText({ code: 'cut-silent', arguments: { gone: 3 } }, es.reasons)).toBe(
      'Faltan 3 palabras y no hay puntos suspensivos que señalen el corte.',
    );
  });
});

/** What functions of a catalogue are tried with; a text that wants something else is left out. */
const TRIES: readonly (readonly unknown[])[] = [
  [3, 5],
  [1, true],
  ['Nest', true],
  [{ text: '4', many: false }],
  [['original']],
  [['original', 'revision']],
  ['reworded', { body: 2, apart: ['headline', 'deck'] }, true, false],
  ['dropped', { body: 0, apart: ['caption'] }, true, false],
  [{ group: 'figure', status: 'changed', count: 1 }],
  ['number', 'dropped'],
  [{ critical: 1, high: 2, check: 3 }],
  [{ done: 1, total: 2, name: 'Nest', marks: [['query', 1]], lesser: 1 }],
];

/** Every text of a catalogue, by the way to it. */
function textsOf(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return TRIES.flatMap((tried) => {
      try {
        const text: unknown = value(...tried);
        return typeof text === 'string' && !/undefined|NaN|\[object/.test(text) ? [[path, text] as const] : [];
      } catch {
        return [];
      }
    });
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
}

function offending(messages: Messages, fault: RegExp): string[] {
  const { marks: _, ...reasons } = messages.reasons;
  return textsOf({ ...messages, reasons }, '').flatMap(([path, text]) =>
    fault.test(text) ? [`${path}: ${text}`] : [],
  );
}

describe('the catalogues', () => {
  test('are loaded by their locale', async () => {
    expect(await Promise.all(LOCALES.map(loadMessages))).toEqual([en, de, fr, es]);
    expect(LOCALES).toEqual([en, de, fr, es].map(({ locale }) => locale));
  });

  test.each([en, de, fr, es].map((messages) => [messages.locale, messages] as const))(
    '%s has several hundred texts, with typographic marks',
    (_, messages) => {
      expect(textsOf(messages, '').length).toBeGreaterThan(250);
      expect(offending(messages, /["']|\.\.\.|(?<!\w)--(?!\w)| {2}/)).toEqual([]);
    },
  );

  test('French sets a narrow space before double punctuation', () => {
    expect(offending(fr, /[^\u202f\u00a0»](?:[;?!]|:(?!\d))(?=\s|$)/)).toEqual([]);
    expect(offending(fr, /[“”„]/)).toEqual([]);
  });

  test('no other language spaces its punctuation as French does', () => {
    for (const messages of [en, de, es]) expect(offending(messages, /[ \u202f\u00a0][;:!?](?=\s|$)/)).toEqual([]);
    expect(offending(de, /[«»”]|“(?=\p{L})/u)).toEqual([]);
    expect(offending(es, /[“”„]/)).toEqual([]);
  });
});

describe('every export', () => {
  const compared = compareStories(
    {
      name: 'a.txt',
      text: 'Ferry fares rise\n\nThe council voted on Tuesday to raise fares by 12 percent.\n\n“They will listen later,” Dov Perrin said.\n\nThe old pier stays shut.\n\nShare this article',
    },
    {
      name: 'b.txt',
      text: 'Ferry fares rise\n\nThe council voted on Tuesday to raise fares by 21 percent.\n\n“They will never listen,” Dov Perrin admitted.\n\nNinety trees were planted along Garden Road.',
    },
  );
  const comparison: Comparison = {
    ...compared,
    precise: false,
    signOff: [{ kind: 'quote', index: 0, mark: 'query', note: 'Tonband' }],
  };
  const mailOf = (messages: Messages) => mailReport(comparison, messages);
  const EXPORTS: readonly (readonly [name: string, write: (messages: Messages) => string])[] = [
    ['terminal', (messages) => terminalReport(comparison, { width: 120, messages })],
    [
      'HTML',
      (messages) =>
        htmlReport(comparison, messages).replace(/<style>.*<\/style>|<p [^>]*translate="no">.*?<\/p>/gs, ''),
    ],
    ['Markdown', (messages) => markdownReport(comparison, messages)],
    ['CSV', (messages) => ledgerCsv(comparison, messages)],
    ['mail', (messages) => `${mailOf(messages).html}\n${mailOf(messages).text}`],
    ['Word', (messages) => wordParts(comparison, new Date(0), messages)['word/comments.xml'] as string],
  ];
  const wordsOf = (report: string) => report.replace(/<[^>]*>/g, ' ').match(/\p{L}{4,}/gu) ?? [];
  const cited = new Set(wordsOf(`${comparison.original.text} ${comparison.revision.text} Tonband`));
  /** Written in English as in another language, and rightly. */
  const SHARED = new Set(['Storydiff', 'Original', 'original', 'Note', 'note', 'date', 'Question', 'citation']);

  test.each(EXPORTS)('%s is the same with English as without a language', (_, write) => {
    expect(write(en)).not.toBe('');
    expect(htmlReport(comparison)).toBe(htmlReport(comparison, en));
  });

  const reports = compareStories(
    {
      name: 'Hafenblatt 06:40.txt',
      text: 'Ferry fares rise\n\nThe council voted on Tuesday to raise fares by 12 percent.\n\n“They will never listen to us, not even when the whole harbour goes under,” Dov Perrin said.\n\nThe old pier stays shut until the engineers of the district have measured every single pile of it.',
    },
    {
      name: 'Küstenbote',
      text: 'Ferry fares rise\n\nThe council voted on Tuesday to raise fares by 21 percent.\n\n“They will never listen to us, not even when the whole harbour goes under,” Ida Holm said. She counted 41 gulls.\n\nThe old pier stays shut until the engineers of the district have measured every single pile of it.',
    },
    { as: 'reports' },
  );
  const OF_REPORTS: typeof EXPORTS = [
    ['terminal', (messages) => terminalReport(reports, { width: 120, messages })],
    ['HTML', (messages) => htmlReport(reports, messages).replace(/<style>.*<\/style>/s, '')],
    ['Markdown', (messages) => markdownReport(reports, messages)],
    ['CSV', (messages) => ledgerCsv(reports, messages)],
    ['mail', (messages) => `${mailReport(reports, messages).html}\n${mailReport(reports, messages).text}`],
  ];

  for (const messages of [en, ...OTHERS]) {
    test.each(OF_REPORTS)(`%s tells of two reports by their names in ${messages.locale}`, (name, write) => {
      const report = write(messages);
      const { lists } = messages.inReports;
      const titles = [lists.passages, lists.alone({ title: '', in: '' }).trim(), lists.values, lists.quotes];
      // a row of the table has no title over it where it says itself what it is
      for (const title of titles.slice(0, name === 'CSV' ? 2 : 4))
        expect(report.toLowerCase()).toContain(title.toLowerCase());
      for (const words of ['Hafenblatt 06:40', 'Küstenbote', '41', 'Ida Holm']) expect(report).toContain(words);
      expect(report).not.toMatch(/original|revision|Neufassung|nouvelle version|nueva versión|<del|<ins|\[-|\{\+/i);
    });
  }

  for (const messages of OTHERS) {
    test.each(EXPORTS)(`%s leaves nothing in English in ${messages.locale}`, (_, write) => {
      const english = new Set(wordsOf(write(en)));
      const left = wordsOf(write(messages)).filter(
        (word) => english.has(word) && !cited.has(word) && !SHARED.has(word),
      );
      expect(left).toEqual([]);
    });
  }
});
