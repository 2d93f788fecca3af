import { describe, expect, it } from 'vitest';
import { compareStories } from './compare.ts';
import { sentencesToRead } from './reading.ts';

const ORIGINAL = [
  'Die Schwimmhalle von Ostmoor bleibt bis zum Frühjahr zu.',
  'Ein Rohr war in der Nacht geborsten und hatte den Keller geflutet.',
  'Verletzt wurde niemand.',
  'Den Schaden schätzt der Betreiber auf zwei Millionen Euro.',
  'Die Schulen weichen nach Heidfurt aus.',
  'Der Rat berät am Montag.',
];
const REWORDED = [
  'Wer in Ostmoor baden will, muss sich gedulden.',
  'Wasser strömte vor Sonnenaufgang aus einer geplatzten Leitung unter die Becken.',
  'Alle blieben heil.',
  'Wohl siebenstellig wird, was das Unternehmen nun aufbringen muss.',
  'Klassen fahren ersatzweise in die Nachbarstadt.',
  'Nach dem Wochenende spricht die Politik darüber.',
];

const toRead = (original: readonly string[], revision: readonly string[]) =>
  sentencesToRead(compareStories({ sentences: original, language: 'de' }, { sentences: revision, language: 'de' }));

/** Vectors as an encoder gives them: all point the same way, and what distinguishes one sentence is a fifth of it. */
function meaningsOf(groups: readonly (readonly string[])[]): Map<string, Float32Array> {
  const vectorOf = (group: number, member: number) => {
    const vector = new Float32Array(384);
    vector[0] = 0.88;
    vector[1 + group] = 0.42;
    vector[100 + 2 * group + member] = 0.22;
    return vector;
  };
  return new Map(
    groups.flatMap((texts, group) => texts.map((text, member) => [text, vectorOf(group, member)] as const)),
  );
}

describe('the second reading', () => {
  const sides = [
    { sentences: ORIGINAL, language: 'de' },
    { sentences: REWORDED, language: 'de' },
  ] as const;
  const pairs = ORIGINAL.map((text, index) => [text, REWORDED[index] ?? '']);
  const linked = (meanings: ReadonlyMap<string, Float32Array>) =>
    compareStories(...sides, { meanings }).links.flatMap(({ original, revision }) =>
      original.flatMap((a) => revision.map((b) => `${a}=${b}`)),
    );

  it('links sentences that share a meaning and no word', () => {
    expect(compareStories(...sides).links.filter(({ kind }) => kind === 'reworded')).toEqual([]);
    expect(linked(meaningsOf(pairs))).toEqual(['0=0', '1=1', '2=2', '3=3', '4=4', '5=5']);
  });

  it('links what was told in another order', () => {
    const order = [3, 4, 5, 0, 1, 2];
    const reordered = { sentences: order.map((index) => REWORDED[index] ?? ''), language: 'de' };
    const { links } = compareStories(sides[0], reordered, { meanings: meaningsOf(pairs) });
    expect(links.map(({ original, revision }) => `${original}=${revision}`)).toEqual(
      order.map((index, at) => `${index}=${at}`),
    );
    expect(links.filter(({ moved }) => moved)).toHaveLength(3);
  });

  it('finds a sentence that was split in six', () => {
    const [whole, ...parts] = [
      'Weil ein Rohr barst, ist die Halle zu, die Kurse entfallen, Karten werden ersetzt, und Schulen fahren nach Heidfurt.',
      'Das Bad ist kaputt.',
      'Wasser lief in den Keller.',
      'Niemand kann schwimmen.',
      'Der Unterricht fällt weg.',
      'Sie bekommen Geld zurück.',
      'Kinder nehmen den Bus.',
    ];
    const vectorOf = (shared: number, own: number) => {
      const vector = new Float32Array(384);
      [vector[0], vector[200], vector[201 + own]] = [0.86, shared, Math.sqrt(1 - 0.86 ** 2 - shared ** 2)];
      return vector;
    };
    const meanings = meaningsOf(pairs);
    meanings.set(whole ?? '', vectorOf(0.5, 0));
    for (const [index, part] of parts.entries()) meanings.set(part, vectorOf(0.38, 1 + index));
    const original = { sentences: [...ORIGINAL.slice(0, 3), whole ?? '', ...ORIGINAL.slice(3)], language: 'de' };
    const revision = { sentences: [...REWORDED.slice(0, 3), ...parts, ...REWORDED.slice(3)], language: 'de' };
    const { links } = compareStories(original, revision, { meanings });
    expect(links.find((link) => link.original.includes(3))?.revision).toEqual([3, 4, 5, 6, 7, 8]);
    expect(links).toHaveLength(7);
  });

  it('links nothing where no sentence is near another', () => {
    expect(linked(meaningsOf([...ORIGINAL, ...REWORDED].map((text) => [text])))).toEqual([]);
  });

  it('leaves the vectors as they were, and asks words of a side that was not read', () => {
    const meanings = meaningsOf(pairs);
    const before = [...(meanings.get(ORIGINAL[0] ?? '') ?? [])];
    linked(meanings);
    expect([...(meanings.get(ORIGINAL[0] ?? '') ?? [])]).toEqual(before);
    expect(compareStories(...sides, { meanings: meaningsOf([ORIGINAL]) })).toEqual(compareStories(...sides));
  });
});

describe('sentencesToRead', () => {
  it('reads nothing of a light edit, however long', () => {
    expect(toRead(ORIGINAL, ORIGINAL)).toEqual([]);
    const edited = ORIGINAL.map((sentence) => sentence.replace('zwei', 'drei'));
    expect(toRead(ORIGINAL, edited)).toEqual([]);
    expect(toRead([...ORIGINAL, ...REWORDED], ORIGINAL)).toEqual([]);
  });

  it('reads nothing where a side has no sentence', () => {
    expect(toRead(ORIGINAL, [])).toEqual([]);
  });

  it('reads a reworded story whole, each text once', () => {
    expect(toRead([...ORIGINAL, 'Mehr folgt in Kürze.', 'Mehr folgt in Kürze.'], REWORDED)).toEqual([
      ...ORIGINAL,
      'Mehr folgt in Kürze.',
      ...REWORDED,
    ]);
  });

  it('leaves out what words settle', () => {
    const texts = toRead(ORIGINAL, [...ORIGINAL.slice(0, 2), ...REWORDED.slice(2)]);
    expect(texts).toEqual([...ORIGINAL.slice(2), ...REWORDED.slice(2)]);
  });

  it('leaves out what an editor ruled', () => {
    const [original, revision] = [{ sentences: ORIGINAL }, { sentences: REWORDED }];
    const found = compareStories(original, revision);
    const range = ({ start, end }: { start: number; end: number }) => [start, end] as const;
    const corrections = found.original.sentences.map((sentence, index) => ({
      original: [range(sentence)],
      revision: found.revision.sentences.slice(index, index + 1).map(range),
    }));
    expect(sentencesToRead(found)).not.toEqual([]);
    expect(sentencesToRead(compareStories(original, revision, { corrections }))).toEqual([]);
  });
});
