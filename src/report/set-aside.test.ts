import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import schema from '../comparison.schema.json' with { type: 'json' };
import type { Comparison } from '../comparison.ts';
import { en } from '../messages/en.ts';
import { ledgerCsv } from './csv.ts';
import { htmlReport } from './html.ts';
import { itemKeys, type SignedKey, signedKeys, swappedKey } from './item-keys.ts';
import { mailReport } from './mail.ts';
import { markdownReport } from './markdown.ts';
import { withNewItems, withoutSetAside, withReview } from './set-aside.ts';
import { terminalReport } from './terminal.ts';
import { verdictOf } from './verdict.ts';
import { wordParts } from './word/parts.ts';

const ORIGINAL = `The mill lost 40 looms. The store lost 40 looms.

“The weir held all night,” said Oda Brekke.`;
const REVISION = `The mill lost 41 looms. The store lost 41 looms.

“The weir held all week,” said Oda Brekke.`;
const base = compareStories(ORIGINAL, REVISION);
const notSo = (item = '', note = ''): SignedKey => ({ item, mark: 'not-so', note });
const { quotes, facts } = itemKeys(base);
const validate = new Ajv2020({ strict: false }).compile(schema);

describe('what is not so', () => {
  const without = withoutSetAside(base, [notSo(facts[0], 'another loom')]);

  it('leaves lists, counts and verdict, and is kept apart', () => {
    expect(base.facts.length).toBe(2);
    expect(without.facts).toEqual([base.facts[1]]);
    expect(without.summary.facts.changed).toBe(1);
    expect(without.summary.severity.critical).toBe(base.summary.severity.critical - 1);
    expect(without.setAside).toEqual([{ kind: 'fact', index: 0, note: 'another loom', change: base.facts[0] }]);
    const figures = (comparison: Comparison) => {
      const verdict = verdictOf(comparison);
      return verdict.is === 'different' ? verdict.parts.find(({ kind }) => kind === 'facts') : undefined;
    };
    expect(figures(base)).toMatchObject({ count: 2 });
    expect(figures(without)).toMatchObject({ count: 1 });
  });

  it('says in every report who set it aside, and takes that along', () => {
    const over = { mark: 'ok', note: '', by: 'Oda Brekke' } as const;
    const said: SignedKey = { ...notSo(facts[0], 'another loom'), at: 1, by: 'Ines Vale', over };
    const signed = withReview(base, { signed: [said] });
    expect(signedKeys(signed)).toEqual([said]);
    expect(validate(JSON.parse(JSON.stringify(signed))), JSON.stringify(validate.errors)).toBe(true);
    for (const report of [markdownReport(signed), htmlReport(signed), mailReport(signed).text])
      expect(report).toContain('Ines Vale');
  });

  it('leaves equal items their keys, and keeps its own', () => {
    expect(facts[1]).toBe(`${facts[0]} 2`);
    expect(itemKeys(without)).toEqual({ quotes, facts: [facts[1]], setAside: [facts[0]] });
    expect(signedKeys(without)).toEqual([notSo(facts[0], 'another loom')]);
  });

  it('is found again with the sides swapped', () => {
    const back = compareStories(REVISION, ORIGINAL);
    const turned = withoutSetAside(back, [notSo(swappedKey(facts[1] ?? ''))]);
    expect(turned.setAside).toEqual([{ kind: 'fact', index: 1, note: '', change: back.facts[1] }]);
  });

  it('changes nothing where its item is gone, or nothing is not so', () => {
    expect(withoutSetAside(base, [notSo('quote altered 0')])).toBe(base);
    expect(withoutSetAside(base, [{ item: quotes[0] ?? '', mark: 'fix', note: '' }])).toBe(base);
  });

  it('leaves the lists of two reports, whose indices follow', () => {
    const two = compareStories(ORIGINAL, REVISION, { as: 'reports' });
    const keys = itemKeys(two);
    expect(two.reports?.values).toEqual([0, 1]);
    const left = withoutSetAside(two, [notSo(keys.facts[0]), notSo(keys.quotes[0])]);
    expect(left.reports?.values).toEqual([0]);
    expect(left.reports?.quotes.differing).toEqual([]);
    expect(left.setAside).toHaveLength(2);
  });

  it('is told at the end of every export, beside what was signed off', () => {
    const signed = withReview(base, {
      signed: [notSo(quotes[0], 'Heard *both*'), { item: facts[1] ?? '', mark: 'ok', note: '' }],
      signedBy: 'Ada',
    });
    expect(signed.signOff).toEqual([{ kind: 'fact', index: 1, mark: 'ok', note: '' }]);
    expect(signed.signedBy).toBe('Ada');
    const reports = [
      terminalReport(signed, { width: 120 }),
      htmlReport(signed),
      markdownReport(signed).replaceAll('\\', ''),
      mailReport(signed).html,
      wordParts(signed, new Date(0), en)['word/comments.xml'],
    ];
    for (const report of reports) {
      expect(report).toContain('1 finding set aside as not so.');
      expect(report).toContain('Not so: Heard *both*');
    }
    for (const report of reports.slice(0, -1)) expect(report).toContain('Set aside as not so');
    expect(ledgerCsv(signed)).toContain(',Not so,Heard *both*');
    expect(validate(JSON.parse(JSON.stringify(signed)))).toBe(true);
    expect(validate({ ...signed, setAside: [{ kind: 'quote', index: 0 }] })).toBe(false);
  });
});

describe('what is new', () => {
  const later = compareStories(ORIGINAL, `${REVISION.replace('all week', 'all year')} The mayor lost 3 boats.`);
  const known = [...quotes, ...facts];

  it('is what has no key of the version before, and nothing that nobody must look at', () => {
    const { newItems = [] } = withNewItems(later, known);
    const altered = later.quotes.findIndex(({ status }) => status === 'altered');
    expect(newItems).toContainEqual({ kind: 'quote', index: altered });
    for (const { kind, index } of newItems) {
      if (kind === 'fact') expect(facts).not.toContain(itemKeys(later).facts[index]);
    }
    expect(
      later.facts.slice(0, 2).map((_, index) => newItems.some((one) => one.kind === 'fact' && one.index === index)),
    ).toEqual([false, false]);
    expect(withNewItems(base, known)).toBe(base);
    expect(withNewItems(later, null)).toBe(later);
  });

  it('is found with the sides swapped', () => {
    const back = compareStories(REVISION, ORIGINAL);
    expect(withNewItems(back, known.map(swappedKey))).toBe(back);
  });

  it('comes first in every report, once, and is called new', () => {
    const told = withReview(later, { signed: [], known });
    const html = htmlReport(told);
    expect(html.indexOf('New since the last version')).toBeLessThan(html.indexOf('<h2>Facts'));
    expect(html.match(/<strong>altered, new<\/strong>/g)).toHaveLength(1);
    expect(terminalReport(told)).toMatch(/\d findings? (?:is|are) new since the last version\./);
    expect(ledgerCsv(told).split('\r\n')[1]).toMatch(/,altered,,new,/);
    expect(validate(JSON.parse(JSON.stringify(told)))).toBe(true);
  });
});
