import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import type { Comparison, FactChange, Range } from '../comparison.ts';
import { itemKeys, keyReader, type SignedKey, signedItems, signedKeys, swappedKey } from './item-keys.ts';

const ORIGINAL = `The council did not vote on the pier. It did not vote on the ferry.

“The pier was shut in 7,200 hours,” said Dov Perrin. The harbour office lost 40 boats.

“We are late,” said Ines Vale.`;
const REVISION = `The council did vote on the pier. It did vote on the ferry.

“The pier was shut in 2,700 hours,” said Dov Perrin. The harbour office lost 41 boats.

“We are late,” said Odo Marsh.`;

const base = compareStories(ORIGINAL, REVISION);
const OK = { mark: 'ok', note: '' } as const;

describe('keys of items', () => {
  it('differ from each other, one for each item', () => {
    const { quotes, facts } = itemKeys(base);
    expect(quotes).toHaveLength(base.quotes.length);
    expect(facts).toHaveLength(base.facts.length);
    expect(facts.length).toBeGreaterThanOrEqual(3);
    const all = [...quotes, ...facts];
    expect(new Set(all).size).toBe(all.length);
  });

  it('stay when a sentence elsewhere is edited, put in front, or written with other glyphs', () => {
    const edited = compareStories(ORIGINAL, REVISION.replace('The harbour office', 'The busy harbour office'));
    expect(itemKeys(edited).quotes).toEqual(itemKeys(base).quotes);
    expect(new Set(itemKeys(edited).facts)).toEqual(new Set(itemKeys(base).facts));
    const longer = compareStories(`Ten boats sailed on Monday.\n\n${ORIGINAL}`, `Ten boats sailed.\n\n${REVISION}`);
    expect(itemKeys(longer).facts).toEqual(expect.arrayContaining([...itemKeys(base).facts]));
    const straight = compareStories(ORIGINAL, REVISION.replaceAll(/[“”]/g, '"'));
    expect(itemKeys(straight).quotes).toEqual(itemKeys(base).quotes);
  });

  it('stay when the links change', () => {
    const sure = compareStories(ORIGINAL, REVISION, { certainty: 0.9 });
    expect(itemKeys(sure).quotes).toEqual(itemKeys(base).quotes);
    const links = [...base.links].reverse();
    const facts = base.facts.map((fact) => ({ ...fact, link: links.length - 1 - (fact.link ?? 0) }));
    expect(itemKeys({ ...base, links, facts })).toEqual(itemKeys(base));
  });

  it('are others when the words, the status or the speaker are others', () => {
    const key = (comparison: Comparison) => itemKeys(comparison).quotes;
    const words = compareStories(ORIGINAL, REVISION.replace('2,700 hours', '2,700 long hours'));
    expect(key(words)).not.toEqual(key(base));
    const speaker = compareStories(ORIGINAL, REVISION.replace('Odo Marsh', 'Ana Brook'));
    expect(key(speaker).filter((one) => !key(base).includes(one))).toHaveLength(1);
    const status = { ...base, quotes: base.quotes.map((change) => ({ ...change, status: 'trimmed' as const })) };
    expect(key(status)).not.toEqual(key(base));
  });

  it('number equal items in their order', () => {
    const quote = base.quotes[0] as Comparison['quotes'][number];
    const [first, second, third] = itemKeys({ ...base, quotes: [quote, quote, quote] }).quotes;
    expect(second).toBe(`${first} 2`);
    expect(third).toBe(`${first} 3`);
  });

  it('know a negation by the words around it', () => {
    const negations = itemKeys(base).facts.filter((_, index) => base.facts[index]?.kind === 'negation');
    expect(negations).toHaveLength(2);
    expect(new Set(negations).size).toBe(2);
    // the first is mended: what was said of the second stays with the second
    const mended = compareStories(ORIGINAL, REVISION.replace('did vote on the pier', 'did not vote on the pier'));
    const left = itemKeys(mended).facts.filter((_, index) => mended.facts[index]?.kind === 'negation');
    const ferry = base.facts.findIndex((fact) => (fact.original?.[0] ?? 0) > ORIGINAL.indexOf('It did not'));
    expect(base.facts[ferry]?.kind).toBe('negation');
    expect(left).toEqual([itemKeys(base).facts[ferry]]);
  });
});

describe('judgements', () => {
  const { quotes, facts } = itemKeys(base);
  const signed: SignedKey[] = [
    { item: facts[0] as string, mark: 'fix', note: 'Ask the desk' },
    { item: 'quote altered gone', ...OK },
    { item: quotes[1] as string, ...OK },
    { item: quotes[0] as string, mark: 'query', note: '' },
    { item: quotes[1] as string, mark: null, note: 'Heard on tape' },
    { item: facts[1] as string, mark: null, note: '' },
  ];

  it('find their items, in the ledger’s order, the last one holding', () => {
    expect(signedItems(base, signed)).toEqual([
      { kind: 'quote', index: 0, mark: 'query', note: '' },
      { kind: 'quote', index: 1, mark: null, note: 'Heard on tape' },
      { kind: 'fact', index: 0, mark: 'fix', note: 'Ask the desk' },
    ]);
    expect(signedItems(base, [])).toEqual([]);
  });

  it('go from one comparison to another by their keys', () => {
    const signOff = signedItems(base, signed);
    expect(signedItems(base, signedKeys({ ...base, signOff }))).toEqual(signOff);
    expect(signedKeys(base)).toEqual([]);
    expect(signedKeys({ ...base, signOff: [{ kind: 'fact', index: 99, ...OK }] })).toEqual([]);
    const mended = compareStories(ORIGINAL, REVISION.replace('2,700', '7,200'));
    const kept = signedItems(mended, signedKeys({ ...base, signOff }));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.length).toBeLessThan(signOff.length);
  });
});

describe('judgements when the sides are swapped', () => {
  const BEFORE = `The council did not vote on the pier. The harbour office lost 40 boats, and Ida Sorrel left.

“The pier was shut in 7,200 hours,” said Dov Perrin. “The gulls are back,” said Ines Vale, who keeps the light.

“Nobody rang the bell,” said Odo Marsh. The crew of nine had asked for lamps, said Ines Vale.

“We kept the old charts,” the pilot said. “We kept the old charts,” the mate said, too.`;
  const AFTER = `The council did vote on the pier. The harbour office lost 41 boats, and Ida Sorrel left.

“The pier was shut in 2,700 hours,” said Dov Perrin. The gulls are back, said Ines Vale, who keeps the light.

“Nobody rang the bell,” said Ana Brook. “The crew of nine had asked for lamps,” said Ines Vale.

“A new buoy lies off Brindle,” the warden said on 12 May.`;
  const there = compareStories(BEFORE, AFTER);
  const back = compareStories(AFTER, BEFORE);
  const all = ({ quotes, facts }: { quotes: readonly string[]; facts: readonly string[] }) => [...quotes, ...facts];
  const judged: SignedKey[] = all(itemKeys(there)).map((item, index) => ({
    item,
    mark: 'query',
    note: `No. ${index}`,
  }));
  const turn = (signed: readonly SignedKey[]) => signed.map((one) => ({ ...one, item: swappedKey(one.item) }));

  it('stay with every item that is the mirror of what was judged', () => {
    expect(new Set(there.quotes.map(({ status }) => status))).toEqual(
      new Set(['kept', 'altered', 'paraphrased', 'promoted', 'dropped', 'added']),
    );
    expect(new Set(there.facts.map(({ status }) => status))).toEqual(new Set(['changed', 'dropped']));
    const mirrored = { kept: 'kept', altered: 'altered', paraphrased: 'promoted', promoted: 'paraphrased' } as const;
    const status = {
      ...mirrored,
      dropped: 'added',
      added: 'dropped',
      trimmed: 'trimmed',
      extended: 'extended',
    } as const;
    const quotes = signedItems(back, turn(judged)).filter(({ kind }) => kind === 'quote');
    expect(quotes).toHaveLength(back.quotes.length);
    for (const { index, note } of quotes) {
      const [now, before] = [back.quotes[index], there.quotes[Number(note.slice(4))]];
      expect(now?.status).toBe(before && status[before.status]);
      expect(now?.original.map(({ start }) => start)).toEqual(before?.revision.map(({ start }) => start));
      expect(now?.revision.map(({ start }) => start)).toEqual(before?.original.map(({ start }) => start));
    }
    const facts = signedItems(back, turn(judged)).filter(({ kind }) => kind === 'fact');
    expect(facts).toHaveLength(there.facts.length);
    for (const { index, note } of facts) {
      const before = there.facts[Number(note.slice(4)) - there.quotes.length];
      expect(back.facts[index]).toMatchObject({ original: before?.revision, revision: before?.original });
    }
  });

  it('are what they were after a second swap', () => {
    expect(turn(turn(judged))).toEqual(judged);
    // judged anew while swapped: then they stand under keys of the other way round
    const anew = keyReader(back)(turn(judged)).map((one) => ({ ...one, mark: 'ok' as const }));
    const again = signedItems(there, turn(anew));
    const kept = signedItems(there, judged);
    expect(again.map(({ note, kind, index }) => ({ note, kind, index }))).toEqual(
      kept.map(({ note, kind, index }) => ({ note, kind, index })),
    );
    expect(again.some(({ mark }) => mark === 'ok')).toBe(true);
  });

  it('go to no item that only looks alike: a number dropped is not the same number added', () => {
    const forty = (text: string): Range => [text.indexOf('40'), text.indexOf('40') + 2];
    const fact = there.facts.find(({ kind }) => kind === 'number') as FactChange;
    const after = { ...there.revision, text: AFTER.replace('41', '40') };
    const lost: Comparison = {
      ...there,
      revision: after,
      facts: [
        { ...fact, status: 'dropped', original: forty(BEFORE), revision: null },
        { ...fact, status: 'added', original: null, revision: forty(after.text) },
      ],
    };
    const signed = itemKeys(lost).facts.flatMap((item, index): SignedKey[] =>
      lost.facts[index]?.status === 'dropped' ? [{ item, mark: 'ok', note: '' }] : [],
    );
    expect(signed.length).toBeGreaterThan(0);
    expect(signedItems(lost, signed).map(({ index }) => lost.facts[index]?.status)).toEqual(['dropped']);
    expect(signedItems(lost, turn(signed)).map(({ index }) => lost.facts[index]?.status)).toEqual(['added']);
  });

  it('leave a cut alone that is words put in when seen from the other end', () => {
    const cut = compareStories(
      '“We mended the lock and the gate before the tide,” said Ida Holm.',
      '“We mended the lock before the tide,” said Ida Holm.',
    );
    expect(cut.quotes.map(({ status }) => status)).toEqual(['trimmed']);
    const signed = itemKeys(cut).quotes.map((item): SignedKey => ({ item, mark: 'ok', note: '' }));
    const turned = compareStories(cut.revision.text, cut.original.text);
    expect(turned.quotes.map(({ status }) => status)).toEqual(['altered']);
    expect(signedItems(turned, turn(signed))).toEqual([]);
    expect(signedItems(cut, turn(turn(signed)))).toHaveLength(1);
  });
});
