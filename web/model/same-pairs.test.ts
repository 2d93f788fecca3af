import { describe, expect, test } from 'vitest';
import { compareStories, readSameList, type SamePair, writeSameList } from '#engine';
import { pairsOf, readListFile, withoutPairs, withPairs } from './same-pairs.ts';

const bytes = (text: string) => new TextEncoder().encode(text).buffer as ArrayBuffer;

describe('what an item offers', () => {
  const comparison = compareStories(
    'Kovel’s harbour board met in March. “We shut the dye works at noon,” said Hilda Brask. Prices rose by 42 percent. He is G7 envoy.',
    'Kowel’s harbour board met late in March. “We shut the ink works at noon,” admitted Hilde Brask. Prices fell by 24 percent. He is G8 envoy now.',
  );
  const fact = (kind: string) => comparison.facts.findIndex((one) => one.kind === kind);

  test('a name and a word that differ are offered as they stand', () => {
    expect(pairsOf(comparison, { kind: 'fact', index: fact('name') })).toEqual([['G7', 'G8']]);
    expect(pairsOf(comparison, { kind: 'fact', index: fact('direction') })).toEqual([['rose', 'fell']]);
  });

  test('no figure is, nor anything where nothing is chosen', () => {
    expect(fact('percent')).toBeGreaterThanOrEqual(0);
    expect(pairsOf(comparison, { kind: 'fact', index: fact('percent') })).toEqual([]);
    const link = comparison.links.findIndex(({ original }) => original[0] === 2);
    expect(pairsOf(comparison, { kind: 'link', index: link })).toEqual([['rose', 'fell']]);
    expect(pairsOf(comparison, null)).toEqual([]);
    expect(pairsOf(comparison, { kind: 'quote', index: 99 })).toEqual([]);
  });

  test('a quote offers its speaker, its verb and its words; a sentence what it exchanged, without the genitive of both', () => {
    expect(pairsOf(comparison, { kind: 'quote', index: 0 })).toEqual(
      expect.arrayContaining([
        ['said', 'admitted'],
        ['dye', 'ink'],
      ]),
    );
    expect(pairsOf(comparison, { kind: 'link', index: 0 })).toEqual([['Kovel', 'Kowel']]);
  });

  test.each([
    [
      'en',
      '“We should keep the pier as it was,” said Hilda Brask.',
      '“We could keep the quay as it was not,” said Hilda Brask.',
      'pier = quay',
    ],
    [
      'en',
      'The board must sell the mill and may not ask the council again.',
      'The board may sell the mill and must ask the council again.',
      '',
    ],
    [
      'de',
      'Der Rat sollte die Fähre am Montag verkaufen, sagte Hilda Brask.',
      'Der Rat könnte die Fähre am Montag verkaufen, sagte Hilda Brask.',
      '',
    ],
    [
      'fr',
      'Le conseil devrait vendre le bac lundi, selon Hilda Brask.',
      'Le conseil pourrait vendre le bac lundi, selon Hilda Brask.',
      '',
    ],
    [
      'es',
      'El concejo debería vender el barco el lunes, según Hilda Brask.',
      'El concejo podría vender el barco el lunes, según Hilda Brask.',
      '',
    ],
    [
      'it',
      'Il consiglio deve vendere il traghetto lunedì, dice Hilda Brask.',
      'Il consiglio può vendere il traghetto lunedì, dice Hilda Brask.',
      '',
    ],
  ])('offers no duty, leave, chance or denial as the same as another, in %s', (language, before, after, offered) => {
    const { links, quotes, facts, ...texts } = compareStories(before, after, { language });
    const all = (['link', 'quote', 'fact'] as const).flatMap((kind) => {
      const items = { link: links, quote: quotes, fact: facts }[kind];
      return [...items.keys()].flatMap((index) => pairsOf({ links, quotes, facts, ...texts }, { kind, index }));
    });
    expect(links.some(({ edits }) => edits.length > 0)).toBe(true);
    expect([...new Set(all.map((pair) => pair.join(' = ')))].join()).toBe(offered);
  });

  test('what it offers holds the difference back, whatever is offered', () => {
    const same = [
      ...pairsOf(comparison, { kind: 'quote', index: 0 }),
      ...comparison.links.flatMap((_, index) => pairsOf(comparison, { kind: 'link', index })),
    ];
    const again = compareStories(comparison.original.text, comparison.revision.text, { same });
    expect(again.facts.filter(({ kind }) => kind === 'name' || kind === 'direction')).toEqual([]);
    expect(again.quotes.map(({ status, flags }) => [status, flags])).toEqual([['kept', []]]);
  });
});

describe('the list', () => {
  const list: SamePair[] = [
    ['Kovel', 'Kowel'],
    ['quay', 'pier'],
  ];

  test('holds a pair once, whichever way round', () => {
    const more = withPairs(list, [
      ['pier', 'quay'],
      ['Sorn', 'Sorne'],
    ]);
    expect(more).toEqual([...list, ['Sorn', 'Sorne']]);
    expect(withoutPairs(more, [['Kowel', 'Kovel']])).toEqual([
      ['quay', 'pier'],
      ['Sorn', 'Sorne'],
    ]);
  });

  test('comes out of its file as it went in, with what the file had besides', () => {
    expect(readListFile(bytes(writeSameList(list)), [])).toEqual({ kind: 'list', pairs: list, unread: [] });
    expect(readListFile(bytes('\ufeff# ours\r\nKovel = Kowel\r\nno pair\r\n\r\na = b = c'), list)).toEqual({
      kind: 'list',
      pairs: [['Kovel', 'Kowel']],
      unread: [3, 5],
    });
  });

  test('takes nothing of a file that is none', () => {
    const reason = (file: ArrayBuffer, held: readonly SamePair[] = []) => {
      const found = readListFile(file, held);
      return found.kind === 'problem' ? found.reason : found.pairs.length;
    };
    expect(reason(new Uint8Array([0xff, 0xfe, 0x4b, 0]).buffer)).toBe('encoding');
    expect(reason(bytes('PK\u0003\u0004\0\0'))).toBe('encoding');
    expect(reason(bytes('# nothing but a remark\n'))).toBe('empty');
    const many = Array.from({ length: 4999 }, (_, at): SamePair => [`a${at}`, `b${at}`]);
    expect(reason(bytes(writeSameList(many)))).toBe(4999);
    expect(reason(bytes(writeSameList(many)), list)).toBe('many');
    expect(reason(bytes(writeSameList([...many, ...list])))).toBe('many');
    expect(reason(new ArrayBuffer(3_000_000))).toBe('many');
  });

  test('never holds what its file could not', () => {
    const odd = compareStories('The a=b club met in May.', 'The a#b club met in May.');
    expect(odd.links.flatMap((_, index) => pairsOf(odd, { kind: 'link', index }))).toEqual([]);
    expect(readSameList(writeSameList(list))).toEqual(list);
  });
});
