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
