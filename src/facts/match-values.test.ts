import { describe, expect, it } from 'vitest';
import type { Link } from '../comparison.ts';
import { readStory } from '../text/story.ts';
import { compareFacts } from './compare-facts.ts';

/** What is told of two sentences of two reports, linked by nothing but what they mean. */
function told(original: string, revision: string, nearness: number | null = null, isLinked = true): string[] {
  const [before, after] = [readStory({ sentences: [original] }, 'a'), readStory({ sentences: [revision] }, 'b')];
  const link = { original: [0], revision: [0], kind: 'reworded', moved: false, similarity: 0.1, edits: [] } as const;
  const links: Link[] = isLinked
    ? [link]
    : [
        { ...link, kind: 'dropped', revision: [] },
        { ...link, kind: 'added', original: [] },
      ];
  return compareFacts(before, after, links, [], () => nearness)
    .filter(({ status }) => status === 'changed')
    .map(
      ({ original: a, revision: b }) =>
        `${before.text.slice(...(a ?? [0, 0]))} > ${after.text.slice(...(b ?? [0, 0]))}`,
    );
}

describe('the values of two reports', () => {
  it('are of one thing beside the same word, or by the half that is the same', () => {
    expect(told('The slide hurt nine dockers in Marrow.', 'Some 30 dockers were pulled from the mud.')).toEqual([
      'nine > 30',
    ]);
    expect(told('It passed by 88 votes to 71.', 'Members of the house voted 89 to 71 for the law.')).toEqual([
      '88 votes to 71 > 89 to 71',
    ]);
  });

  it('are of one thing where they are the only ones of their kind and near each other', () => {
    expect(told('The mill employs 860 weavers.', 'Gone are 810 jobs.')).toEqual(['860 > 810']);
    expect(told('The loss is put at 9 million crowns.', 'An insurer reckons with 12 million.')).toEqual([
      '9 million crowns > 12 million',
    ]);
    expect(told('The quay shuts on 3 March.', 'From 8 March on the quay is closed.')).toEqual(['3 March > 8 March']);
  });

  it('are not by their place', () => {
    expect(told('A crane of 60 metres fell.', 'Eleven were hurt when a crane fell.')).toEqual([]);
    expect(told('The mill employs 860 weavers.', 'It was built by 90 masons.')).toEqual([]);
    expect(told('Reeve scored in the 81st minute.', 'He shot in the third minute of added time.')).toEqual([]);
  });

  it('are of one thing in linked sentences that mean much the same, days and months too', () => {
    const [quits, free] = ['Vole leaves her chair on Tuesday.', 'Her chair is free from Wednesday.'] as const;
    expect(told(quits, free, 0.3)).toEqual(['Tuesday > Wednesday']);
    expect(told(quits, free, 0.1)).toEqual([]);
    expect(told('The council meets on Thursday.', 'A vigil is planned for Friday.', 0.35)).toEqual([]);
    expect(told('The mill shuts on 30 June.', 'The last loom stops in September.', 0.5)).toEqual([
      '30 June > September',
    ]);
  });

  it('are of one thing in sentences that are not linked but mean much the same', () => {
    const crowd = ['A crowd of 11,870 watched it.', 'Some 12,400 had come, 900 of them by boat.'] as const;
    expect(told(...crowd, 0.3, false)).toEqual(['11,870 > 12,400']);
    expect(told(...crowd, 0.1, false)).toEqual([]);
    expect(told('It gave way at 2,900 metres.', 'The slab broke at 2,600 metres.', 0.16, false)).toHaveLength(1);
    expect(told('It passed a law of 1976.', 'It heard of the attacks of 2001.', 0.5, false)).toEqual([]);
    expect(told('Vole quits on Tuesday.', 'Her chair is free from Wednesday.', 0.5, false)).toEqual([]);
  });

  it('are of one thing by their words where the sentences were not read', () => {
    const toll = 'The quake in Tashkora killed 31 villagers';
    expect(told(`${toll}.`, `${toll.replace('31', '44')} on Friday.`, null, false)).toEqual(['31 > 44']);
    expect(told('The quake killed 31.', 'The quake hurt 44.', null, false)).toEqual([]);
  });
});
