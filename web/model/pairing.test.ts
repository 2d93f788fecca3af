import { describe, expect, it } from 'vitest';
import { type Correction, compareStories, type Link } from '#engine';
import { asFound, followRanges, linkPicked, rangesOf, sentencesAt, splitLink, unlinkPicked } from './pairing.ts';

const ORIGINAL = 'The dam at Holt broke on Sunday. Two farms were flooded. Nobody was hurt.';
const REVISION =
  'The dam at Holt broke on Sunday. Two farms were flooded, and forty sheep drowned in the water. The mayor wept. Nobody was hurt.';

const compare = (corrections: readonly Correction[]) => compareStories(ORIGINAL, REVISION, { corrections });
const links = (corrections: readonly Correction[]) =>
  compare(corrections).links.map(({ original, revision }) => `${original.join('+')}–${revision.join('+')}`);

describe('pairing by hand', () => {
  const found = compare([]);

  it('begins with what the engine found', () => {
    expect(links([])).toEqual(['0–0', '1–1', '–2', '2–3']);
  });

  it('links, and links again: the last word holds, and the first leaves nothing behind', () => {
    const first = linkPicked(found, [], { original: [1], revision: [1, 2] });
    expect(links(first)).toEqual(['0–0', '1–1+2', '2–3']);
    const second = linkPicked(compare(first), first, { original: [1], revision: [2] });
    expect(second).toHaveLength(1);
    expect(links(second)).toContain('1–2');
  });

  it('unlinks', () => {
    expect(links(unlinkPicked(found, [], { original: [0], revision: [0] }))).toEqual(['0–', '–0', '1–1', '–2', '2–3']);
  });

  it('splits a row and keeps the sentence that has more in common', () => {
    const merged = linkPicked(found, [], { original: [1], revision: [1, 2] });
    const comparison = compare(merged);
    const split = splitLink(comparison, merged, comparison.links[1] as Link);
    expect(links(split)).toEqual(['0–0', '1–1', '–2', '2–3']);
  });

  it('splits many to many in order', () => {
    const merged = linkPicked(found, [], { original: [0, 1], revision: [0, 1, 2] });
    const comparison = compare(merged);
    expect(links(splitLink(comparison, merged, comparison.links[0] as Link))).toEqual(['0–0', '1–1', '–2', '2–3']);
  });

  it('goes back to what the engine found', () => {
    const made = unlinkPicked(found, [], { original: [0], revision: [0] });
    expect(asFound(compare(made), made, { original: [0], revision: [] })).toHaveLength(1);
    expect(asFound(compare(made), made, { original: [0], revision: [0] })).toEqual([]);
  });
});

describe('sentences that are held', () => {
  const before = compareStories('One gull sat. The mill was sold. Rain fell.', 'One gull sat. Rain fell.');
  const held = rangesOf(before, { original: [1], revision: [] });
  const follow = (original: string, revision = before.revision.text) => {
    const after = compareStories(original, revision);
    return sentencesAt(after, followRanges(held, before, after));
  };

  it('are followed through an edit of their text', () => {
    expect(follow('One gull sat; it was early. The mill was sold. Rain fell.').original).toEqual([1]);
    expect(follow('A gull. It sat. The mill was sold. Rain poured.').original).toEqual([2]);
  });

  it('are gone with their words, and change sides with them', () => {
    expect(follow('One gull sat. Rain fell.')).toEqual({ original: [], revision: [] });
    expect(follow(before.revision.text, before.original.text)).toEqual({ original: [], revision: [1] });
  });
});
