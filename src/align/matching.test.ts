import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStory } from '../text/story.ts';
import { type ContentWords, type Matched, matcherOf, type WordSpace } from './matching.ts';
import { profilesOf } from './profiles.ts';
import { loadVectors } from './vectors.ts';

const vectors = loadVectors(readFileSync('public/vectors/words.bin'));

/** Matches the first sentence of the original with each of the revision. */
function matches(original: string, revision: string): Matched[] {
  const read = (text: string, side: 'original' | 'revision') => readStory({ text, language: 'en' }, side);
  const profiles = profilesOf(read(original, 'original'), read(revision, 'revision'), { vectors });
  const match = matcherOf(profiles.space as WordSpace);
  const [first] = profiles.original;
  return profiles.revision.map((other) => {
    const there = match(first?.contentWords as ContentWords, other.contentWords as ContentWords);
    const back = match(other.contentWords as ContentWords, first?.contentWords as ContentWords);
    expect(back.both).toBeCloseTo(there.both, 6);
    expect(back.contained).toBeCloseTo(there.contained, 6);
    return there;
  });
}

describe('words matched one by one', () => {
  test('a sentence matches itself wholly, names and figures that the table lacks too', () => {
    const sentence = 'Oluf Brandrup bought 412 barrels of herring in Kestrelmouth.';
    const [same] = matches(sentence, sentence);
    expect(same?.both).toBeCloseTo(1, 6);
  });

  test('other words of like meaning come nearer than other words of the topic', () => {
    const [rewording, topic, other] = matches(
      'The physician was dismissed after the inquiry.',
      'Investigators had examined the matter before the doctor got fired.\n\nPatients of the hospital are waiting for a meal.\n\nThe ferry sails at noon on weekdays.',
    );
    expect(rewording?.both).toBeGreaterThan((topic?.both ?? 1) + 0.05);
    expect(topic?.both).toBeGreaterThan(other?.both ?? 1);
  });

  test('a part is contained in its whole', () => {
    const [whole] = matches(
      'Two dockers were hurt.',
      'A crane toppled into the basin of Kestrelmouth on Tuesday night, and two dockers were hurt.',
    );
    expect(whole?.contained).toBeGreaterThan(0.95);
    expect(whole?.both).toBeLessThan(0.9);
  });

  test("stories that are matched in turns do not take each other's words", () => {
    const spaceOf = (original: string, revision: string) => {
      const read = (text: string, side: 'original' | 'revision') => readStory({ text, language: 'en' }, side);
      const profiles = profilesOf(read(original, 'original'), read(revision, 'revision'), { vectors });
      const match = matcherOf(profiles.space as WordSpace);
      const [a, b] = [
        profiles.original[0]?.contentWords as ContentWords,
        profiles.revision[0]?.contentWords as ContentWords,
      ];
      return () => match(a, b).both;
    };
    const near = ['The physician was dismissed.', 'The doctor got fired.'] as const;
    const far = ['The ferry sails at noon.', 'A judge rejected the appeal.'] as const;
    const [nearAlone, farAlone] = [spaceOf(...near)(), spaceOf(...far)()];
    const [first, second] = [spaceOf(...near), spaceOf(...far)];
    expect([first(), second(), first(), second()]).toEqual([nearAlone, farAlone, nearAlone, farAlone]);
    expect(nearAlone).toBeGreaterThan(farAlone);
    // so many words that no cosine is kept
    const many = Array.from(vectors.ranks.keys()).slice(3000, 3700).join(' ');
    spaceOf(`${many}.`, 'A judge rejected the appeal.')();
    expect([first(), first(), second(), second()]).toEqual([nearAlone, nearAlone, farAlone, farAlone]);
  });

  test('a sentence without a content word matches nothing', () => {
    const [nothing] = matches('It was.', 'It was the ferry.');
    expect(nothing?.both).toBe(0);
  });
});
