import { describe, expect, it } from 'vitest';
import { readStory } from '../text/story.ts';
import { compareFacts } from './compare-facts.ts';

/** What is told of two sentences of two reports, linked by nothing but what they mean. */
function told(original: string, revision: string): string[] {
  const [before, after] = [readStory({ sentences: [original] }, 'a'), readStory({ sentences: [revision] }, 'b')];
  const link = { original: [0], revision: [0], kind: 'reworded', moved: false, similarity: 0.1, edits: [] } as const;
  return compareFacts(before, after, [link], [], () => null)
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
});
