import displayWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import type { Comparison, QuoteChange } from '../comparison.ts';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { fr } from '../messages/fr.ts';
import { coverageLines } from './coverage-text.ts';
import { ledgerCsv } from './csv.ts';
import { htmlReport } from './html.ts';
import { mailReport } from './mail.ts';
import { markdownReport } from './markdown.ts';
import { terminalReport } from './terminal.ts';
import { verdictLines } from './verdict-text.ts';
import { openingLines } from './wording.ts';

const ORIGINAL = `Ferry fares to rise in Port Ellery

The council voted on Tuesday to raise ferry fares by 12 percent. The vote ended a long dispute.

“They voted first and they will listen later,” Dov Perrin said.

The old pier stays shut.`;
const REVISION = `Ferry fares to rise in Port Ellery

The council voted on Tuesday to raise ferry fares by 21 percent. The vote ended a very long dispute.

"They voted first and they will never listen," Dov Perrin said.

Ninety trees were planted by schoolchildren along Garden Road.`;

const edited = () => compareStories({ name: 'a.txt', text: ORIGINAL }, { name: 'b.txt', text: REVISION });

describe('a line to the desk', () => {
  it('is no correction where it is an embargo', () => {
    const embargoed = compareStories(ORIGINAL, `EMBARGOED until 06:00 on Friday\n\n${ORIGINAL}`);
    expect(embargoed.facts.map(({ code }) => code)).toEqual(['embargo-added']);
    for (const report of [terminalReport, htmlReport, markdownReport, ledgerCsv]) {
      expect(report(embargoed)).toMatch(/notice/i);
      expect(report(embargoed)).not.toMatch(/correction/i);
    }
  });
});

describe('sign-off and corrections', () => {
  const base = edited();
  const fact = base.facts.findIndex(({ kind }) => kind === 'percent');
  const judged: Comparison = {
    ...base,
    links: base.links.map((link, index) => (index === 1 ? { ...link, byHand: true } : link)),
    signOff: [
      { kind: 'quote', index: 0, mark: 'query', note: 'Heard\non *tape*?' },
      { kind: 'fact', index: fact, mark: 'fix', note: '' },
      { kind: 'fact', index: 99, mark: 'ok', note: 'of an item that is gone' },
    ],
  };
  const PROGRESS = /\b2 of \d signed off: 1 Query, 1 Fix\./;

  it('stand in every report, each at its item, with their count', () => {
    expect(fact).toBeGreaterThanOrEqual(0);
    const text = terminalReport(judged);
    expect(text).toMatch(PROGRESS);
    expect(text).toContain('inside the marks.\n      Sign-off: Query: Heard on *tape*?\n');
    expect(text).toContain('in the revision.\n      Sign-off: Fix\n');
    const html = htmlReport(judged);
    expect(html).toMatch(PROGRESS);
    expect(html).toContain('<p class="signed" data-mark="query" dir="auto">Sign-off: Query: Heard on *tape*?</p></li>');
    expect(html.match(/class="signed"/g)).toHaveLength(2);
    const markdown = markdownReport(judged);
    expect(markdown).toMatch(PROGRESS);
    expect(markdown).toContain('  \n  Sign-off: **Query: Heard on \\*tape\\*?**\n');
    const csv = ledgerCsv(judged);
    expect(csv).toMatch(/,mark,note\r\n/);
    expect(csv).toContain(',Query,Heard on *tape*?\r\n');
    expect(csv.trimEnd().split('\r\n').at(-1)).toMatch(/^sign-off,.*"2 of \d signed off: 1 Query, 1 Fix\.",,$/);
  });

  it('say who signed, where a name was given', () => {
    const named = { ...judged, signedBy: '  Tove\nLindqvist, *night* <desk> ' };
    const BY = '2 of 2 signed off by Tove Lindqvist, *night* <desk>: 1 Query, 1 Fix.';
    expect(terminalReport(named)).toContain(`${BY}\n`);
    expect(htmlReport(named)).toContain(BY.replace('<desk>', '&lt;desk&gt;'));
    expect(markdownReport(named)).toContain(BY.replace('*night* <desk>', '\\*night\\* \\<desk\\>'));
    expect(ledgerCsv(named)).toContain(`"${BY}"`);
    expect(terminalReport({ ...judged, signedBy: 'Tove\u001b[31m' })).not.toContain('\u001b');
    for (const signedBy of ['', ' \n']) expect(terminalReport({ ...judged, signedBy })).toMatch(PROGRESS);
    expect(terminalReport({ ...base, signedBy: 'Tove' })).not.toContain('Tove');
  });

  it('say which links an editor made', () => {
    expect(terminalReport(judged)).toMatch(/^1 ~ 1 {2}\(by hand\) The council/m);
    expect(terminalReport(judged)).toMatch(/^1 link made by hand\.$/m);
    expect(ledgerCsv(judged)).toContain('"sentence 1 → 1, linked by hand"');
    expect(htmlReport(judged)).toContain('reworded, by hand</td>');
    expect(markdownReport(judged)).toContain('*reworded, by hand*');
  });

  it('are not spoken of before anybody judged', () => {
    for (const report of [terminalReport(base), htmlReport(base), markdownReport(base), ledgerCsv(base)]) {
      expect(report).not.toMatch(/Sign-off:|signed off/);
    }
  });
});

describe('the first lines', () => {
  it('say when the method was coarse', () => {
    expect(openingLines({ ...edited(), precise: false }, en).at(-1)).toMatch(/^Not precise/);
  });

  it('are the same in every report, and the page’s verdict', () => {
    const comparison = edited();
    const [lead, rest] = verdictLines(comparison, en);
    expect(lead).toMatch(/^12 percent became 21 percent\./);
    expect(rest).toMatch(
      /^2 critical, 1 to check\. 1 quote altered, 1 figure differs\. 3 sentences reworded, 1 dropped, 1 added\. \d+ % of the words are the original’s\.$/,
    );
    const mail = mailReport(comparison);
    // a page sets each of the gravest findings in a line of its own
    const page = htmlReport(comparison)
      .replace(/<\/p>\n<p class="lead">/g, ' ')
      .replace(/<[^>]+>/g, '');
    for (const report of [page, markdownReport(comparison), mail.html, mail.text]) {
      for (const line of [lead, rest]) expect(report).toContain(line);
    }
    // a terminal breaks its lines
    const wide = terminalReport(comparison, { width: 120 }).replace(/\s+/g, ' ');
    for (const line of [lead, rest]) expect(wide).toContain(line);
  });
});

describe('the gravest findings in HTML', () => {
  it('set off the words that changed, and keep words of one run in one direction', () => {
    const [before, after] = ['«سيغير حياة الحي كله»', '«سيغير حياة المدينة كلها»'];
    const html = htmlReport(compareStories(`قال الحلو إن الجسر ${before}.`, `قال الحلو إن الجسر ${after}.`));
    expect(html).toContain('<p class="lead"><bdi>');
    expect(html).toContain('<bdi>حياة <b>المدينة كلها</b></bdi>');
    expect(htmlReport(edited())).toContain('<p class="lead"><bdi><b>12 percent</b></bdi> became');
  });
});

describe('terminal', () => {
  it('reads without colour in the width asked for', () => {
    for (const width of [40, 80, 200]) {
      const lines = terminalReport(edited(), { width }).split('\n');
      expect(Math.max(...lines.map((line) => displayWidth(line)))).toBeLessThanOrEqual(Math.min(120, width));
      expect(lines.join('\n')).not.toContain('\x1b');
    }
  });

  it('marks every word that changed, and names both numbers', () => {
    const report = terminalReport(edited());
    expect(report).toContain('a.txt → b.txt');
    expect(report).toMatch(/^1 ~ 1 {2}The council voted on Tuesday to raise ferry fares by/m);
    expect(report).toContain('[-12-]{+21+}');
    expect(report).toContain('a {+very+} long');
    expect(report).toMatch(/^4 - {4}The old pier stays shut\.$/m);
    expect(report).toMatch(/^ {2}\+ 4 {2}Ninety trees were/m);
    expect(report).toMatch(/^Quotes$/m);
    expect(report).toMatch(/^ {2}Critical$/m);
  });

  it('adds colours only to what is marked without them', () => {
    const plain = terminalReport(edited());
    const colour = terminalReport(edited(), { colour: true });
    expect(colour).toContain('\x1b[4;94m{+very+}\x1b[0m');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what a terminal code starts with
    expect(colour.replace(/\x1b\[[\d;]*m/g, '')).toBe(plain);
  });

  it('shows no redline where nothing changed', () => {
    expect(terminalReport(compareStories(ORIGINAL, ORIGINAL))).not.toContain('The old pier');
  });

  it('lets no story steer the terminal', () => {
    const report = terminalReport(compareStories('The \x1b[31mpier\x07 is shut.', 'The pier\x9b2J is open.'));
    expect(report).toMatch(/\ufffd/);
    expect(report).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});

const HOSTILE = 'The <script>alert(1)</script> & "pier" *is* _shut_ | `now` [x](y).';

describe('html', () => {
  it('is one page without script, with both stories and the ledger in it', () => {
    const report = htmlReport(edited());
    expect(report).toMatch(/^<!doctype html>/);
    expect(report).toContain("default-src 'none'");
    expect(report).toContain('<del>12</del>');
    expect(report).toContain('<ins>21</ins>');
    expect(report).toContain('data-kind="dropped"');
    expect(report).toContain('data-status="altered" data-severity="critical"');
    expect(report).not.toMatch(/<script|<img|<link|@import|url\(|\bon\w+=/i);
  });

  it('leaves text text', () => {
    const report = htmlReport(compareStories({ name: '<b>', text: HOSTILE }, 'The pier is open.'));
    expect(report).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;pier&quot;');
    expect(report).not.toMatch(/<script|<b>/);
  });
});

describe('markdown', () => {
  it('strikes what was deleted and sets inserted words bold', () => {
    const report = markdownReport(edited());
    expect(report).toMatch(/^# a\.txt → b\.txt\n/);
    expect(report).toContain('by ~~12~~**21** percent');
    expect(report).toMatch(/^- \*\*altered/m);
  });

  it('leaves text text', () => {
    const report = markdownReport(compareStories(HOSTILE, 'The pier is open.'));
    expect(report).toContain('\\<script\\>');
    expect(report).toContain('\\*is\\* \\_shut\\_ \\| \\`now\\`');
  });
});

describe('csv', () => {
  it('has a row for each entry, and as many cells in each', () => {
    const { quotes, facts } = edited();
    const report = ledgerCsv(edited());
    expect(report.startsWith('\ufeffentry,severity,status,')).toBe(true);
    const rows = report.trimEnd().split('\r\n');
    expect(rows).toHaveLength(1 + quotes.length + facts.length);
    expect(report).toContain('They voted first and they will never listen');
  });

  it('quotes cells, and lets no cell be a formula', () => {
    const comparison = edited();
    const change = {
      ...(comparison.quotes[0] as QuoteChange),
      code: 'of another version' as QuoteChange['code'],
      reason: '=1+1, "x"',
    };
    expect(ledgerCsv({ ...comparison, quotes: [change], facts: [] })).toContain(`,"'=1+1, ""x""",,\r\n`);
  });
});

describe('a language without tables for everything', () => {
  const polish = compareStories(
    { language: 'pl', text: 'Prom „Mewa” spóźnił się w piątek.' },
    { language: 'pl', text: 'Prom „Mewa” spóźnił się we wtorek.' },
  );
  const LINE = 'Not compared in Polish: strong words.';

  it('is named with its gaps in every report', () => {
    const mail = mailReport(polish);
    for (const report of [terminalReport(polish), htmlReport(polish), markdownReport(polish), mail.html, mail.text]) {
      expect(report.replace(/\n/g, ' ')).toContain(LINE);
    }
    expect(ledgerCsv(polish)).toContain(`languages,,,,,,,,,,${LINE},,\r\n`);
  });

  it('is named once, and not where nothing was asked', () => {
    const pair = (language: string, word = 'hyvin ') =>
      compareStories('Laiva Mewa oli tänään myöhässä.', `Laiva Mewa oli tänään ${word}myöhässä.`, { language });
    expect(coverageLines(pair('fi'), en)).toEqual([expect.stringMatching(/^Nothing is known of Finnish: /)]);
    expect(coverageLines(pair('fi', ''), en)).toEqual([]);
    expect(coverageLines(pair('en'), en)).toEqual([]);
  });
});

describe('a language that is not known', () => {
  const swahili = (fare: number) =>
    `Baraza la mji liliidhinisha nauli ya ${fare} siku ya Jumanne baada ya mkutano wa saa tano. Wakazi hawakufurahishwa na ongezeko hilo.`;

  it.each([
    [en, 'The language of the texts is not known: ', 'The revision is in an unknown language, the original in German.'],
    [
      de,
      'Die Sprache der Texte ist nicht bekannt: ',
      'Die Neufassung ist in einer unbekannten Sprache, das Original auf Deutsch.',
    ],
    [
      fr,
      'La langue des textes n’est pas connue\u202f: ',
      'La nouvelle version est dans une langue inconnue, l’original en allemand.',
    ],
    [
      es,
      'No se conoce el idioma de los textos: ',
      'La nueva versión está en un idioma desconocido, el original en alemán.',
    ],
  ])('is said to be not known', (messages, opening, ofTwo) => {
    const [line = ''] = coverageLines(compareStories(swahili(12), swahili(15)), messages);
    expect(line.slice(0, opening.length)).toBe(opening);
    const german = { text: 'Der Rat stimmte zu.', language: 'de' };
    expect(openingLines(compareStories(german, { text: swahili(12), language: 'und' }), messages)).toContain(ofTwo);
  });
});

describe('two texts in different languages', () => {
  it('are said to be, and nothing else is claimed', () => {
    const pair = compareStories(
      'The council of Saltmarsh voted on Tuesday, and the ferry will not sail for 12 weeks, “at the earliest,” as it is said.',
      'Der Rat von Saltmarsh hat am Dienstag abgestimmt, und die Fähre wird für 21 Wochen nicht fahren, wie es heißt.',
    );
    expect([pair.quotes, pair.facts]).toEqual([[], []]);
    expect(openingLines(pair, en)).toEqual([
      'The revision is in German, the original in English.',
      expect.stringMatching(/not compared/),
    ]);
    expect(compareStories({ language: 'no', text: ORIGINAL }, { language: 'nb', text: REVISION }).facts).not.toEqual(
      [],
    );
  });
});
