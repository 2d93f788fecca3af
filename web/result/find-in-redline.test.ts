import { describe, expect, it } from 'vitest';
import { compareStories, type Link } from '#engine';
import { readLayers } from '../compare/layers.ts';
import { redlineStretches } from '../compare/redline-pieces.ts';
import { indexLine, runsIn, sentencesOf, shownBy } from '../find/map-matches.ts';
import { matchesIn, shownOnce } from '../find/search.ts';
import { layOutRows } from '../model/row-layout.ts';

/** What each row of the redline marks of each match, as `row: words | words`. */
function marked(original: string, revision: string, query: string, side: 'original' | 'revision' | 'both' = 'both') {
  const comparison = compareStories(original, revision);
  const layout = layOutRows(comparison);
  const layers = readLayers(comparison, true);
  const all = matchesIn(layout, query, side === 'both' ? ['original', 'revision'] : [side]);
  const matches = side === 'both' ? shownOnce(layout, all) : all;
  return matches.map((match) =>
    layout.rows.flatMap(({ link: index, stub }) => {
      const link = comparison.links[index] as Link;
      const line = redlineStretches(comparison, link, layers, true);
      const text = line.map(({ side: own, start, end }) => comparison[own].text.slice(start, end)).join('');
      const runs = stub ? [] : runsIn(indexLine(line), shownBy(comparison, link)(match));
      return runs.length === 0 ? [] : [runs.map(({ from, to }) => text.slice(from, to)).join(' | ')];
    }),
  );
}

const ORIGINAL = 'The ferry left at noon.\n\nNobody in Varn saw it go. The bell had been sold.';
const REVISION = 'The ferry left at dusk.\n\nNobody in Varn saw it go. The bell had been stolen.';

describe('words over the end of a row', () => {
  it('are marked in each row that they have a part in', () => {
    expect(marked(ORIGINAL, REVISION, 'dusk. nobody in')).toEqual([['dusk.', 'Nobody in']]);
    expect(marked(ORIGINAL, REVISION, 'noon. Nobody in')).toEqual([['noon | .', 'Nobody in']]);
  });

  it('stand there once where both sides share them', () => {
    expect(marked(ORIGINAL, REVISION, 'go. The bell')).toEqual([['go.', 'The bell']]);
    expect(marked(ORIGINAL, REVISION, 'go. The bell', 'original')).toEqual([['go.', 'The bell']]);
  });

  it('are the original’s own where the revision has another row between', () => {
    const parted = REVISION.replace('go. The', 'go. Gulls cried over the empty harbour all night. The');
    expect(marked(ORIGINAL, parted, 'go. The bell')).toEqual([['go.', 'The bell']]);
    const joined = marked(parted, ORIGINAL, 'night. The bell');
    expect(joined).toEqual([['night.', 'The bell']]);
  });
});

describe('words within a row', () => {
  it('of the original are what is struck and what both sides share', () => {
    expect(marked(ORIGINAL, REVISION, 'at noon')).toEqual([['at | noon']]);
    expect(marked(ORIGINAL, REVISION, 'left at', 'original')).toEqual([['left at']]);
  });

  it('are found where two sentences became one, whatever stands between them', () => {
    const two = 'The pilot waited in the harbour.\n\nHe had no lamp on his boat.';
    const one = 'The pilot waited in the harbour and he had no lamp on his boat.';
    expect(marked(two, one, 'no lamp on', 'original')).toEqual([['no lamp on']]);
    expect(marked(one, two, 'harbour. He had', 'revision').flat()).toEqual(['harbour | .He had']);
  });
});

it('a match knows the sentences that it has a part in', () => {
  const { original } = compareStories(ORIGINAL, REVISION);
  const at = original.text.indexOf('noon');
  expect(sentencesOf(original.sentences, 0, at + 4)).toEqual([0]);
  expect(sentencesOf(original.sentences, 0, original.text.indexOf('The bell') + 3)).toEqual([0, 1, 2]);
});

describe('many matches in one sentence of many edits', () => {
  const many = 400;
  const sentence = (word: string) =>
    `${Array.from({ length: many }, (_, i) => `the harbour pilot ${i} left ${word}`).join(' ')}.`;
  const comparison = compareStories(sentence('one'), sentence('two'), { certainty: 0 });
  const link = comparison.links.find(({ kind }) => kind === 'reworded') as Link;
  const matches = matchesIn(layOutRows(comparison), 'pilot', ['original']);

  it('stand where each of them stands when it is asked for alone', () => {
    expect(matches).toHaveLength(many);
    const shown = shownBy(comparison, link);
    const inOrder = matches.map(shown);
    expect(inOrder).toEqual(matches.map((match) => shownBy(comparison, link)(match)));
    expect([...matches].reverse().map(shown)).toEqual([...inOrder].reverse());
    expect(inOrder.flat().map(({ start, end }) => comparison.revision.text.slice(start, end))).toEqual(
      Array.from({ length: many }, () => 'pilot'),
    );
  });

  it('look at the edits once', () => {
    let read = 0;
    const edits = new Proxy(link.edits, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) read++;
        return Reflect.get(target, key, receiver);
      },
    });
    const shown = shownBy(comparison, { ...link, edits });
    for (const match of matches) shown(match);
    expect(link.edits.length).toBeGreaterThanOrEqual(many);
    expect(read).toBeLessThanOrEqual(3 * many);
  });
});
