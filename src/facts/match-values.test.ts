import { describe, expect, it } from 'vitest';
import type { Nearness } from '../align/reports.ts';
import type { Link } from '../comparison.ts';
import { readStory } from '../text/story.ts';
import { compareFacts } from './compare-facts.ts';

/** What is told of two sentences of two reports, linked by nothing but what they mean. */
function told(
  original: string,
  revision: string,
  nearness: number | null = null,
  isLinked = true,
  share = 0,
): string[] {
  const link = { original: [0], revision: [0], kind: 'reworded', moved: false, similarity: 0.1, edits: [] } as const;
  const near = nearness === null ? null : { cosine: nearness, share };
  return isLinked ? toldOf([original], [revision], [link], () => near) : toldApart([original], [revision], () => near);
}

/** The same of sentences without a link. */
function toldApart(original: readonly string[], revision: readonly string[], nearness: Nearness): string[] {
  const link = { original: [], revision: [], moved: false, similarity: 0, edits: [] } as const;
  const links: Link[] = [
    ...original.map((_, index) => ({ ...link, kind: 'dropped' as const, original: [index] })),
    ...revision.map((_, index) => ({ ...link, kind: 'added' as const, revision: [index] })),
  ];
  return toldOf(original, revision, links, nearness);
}

function toldOf(
  original: readonly string[],
  revision: readonly string[],
  links: readonly Link[],
  nearness: Nearness,
): string[] {
  const [before, after] = [readStory({ sentences: original }, 'a'), readStory({ sentences: revision }, 'b')];
  return compareFacts(before, after, links, [], nearness)
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
    expect(told('The line is shut until Monday.', 'No train leaves before Tuesday.', 0.3)).toEqual([
      'Monday > Tuesday',
    ]);
    expect(told('The mill shuts on 30 June.', 'The last loom stops in September.', 0.5)).toEqual([
      '30 June > September',
    ]);
  });

  it('are not the days that leads name, which tell much', () => {
    const [friday, sunday] = [
      'Mayor Ida Holm drew fierce criticism and a call for her resignation on Friday after saying that the harbour was sold too cheaply.',
      'Members of the council kept up the pressure on Mayor Ida Holm Sunday to explain what she had said of the harbour.',
    ] as const;
    expect(told(friday, sunday, 0.45)).toEqual([]);
    expect(told('Ida Holm resigned on Friday.', 'Holm resigned on Sunday.', 0.45)).toEqual(['Friday > Sunday']);
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
  it('are of one thing with what is nearest to them alone', () => {
    const original = ['Of that, $3 billion comes by the decree.', 'The decree would take $3.5 billion from the yards.'];
    const revision = [
      'By the decree $3.6 billion goes to the dykes.',
      'Another $2.5 billion comes from the port fund.',
    ];
    const cosines = [
      [0.56, 0.1],
      [0.52, 0.27],
    ];
    const near = (a: number, b: number) => ({ cosine: cosines[a]?.[b] ?? 0, share: 0 });
    expect(toldApart(original, revision, near)).toEqual(['$3 billion > $3.6 billion']);
  });

  it('are of one thing where neither sentence could as well stand for another', () => {
    const [square, train] = ['The square held 40,000 people.', 'Some 55,000 people had come by train.'] as const;
    expect(told(square, train, 0.1, false)).toEqual([]);
    expect(told(square, train, 0.1, false, 0.7)).toEqual(['40,000 > 55,000']);
  });

  it('are days of one clause, in longer sentences where neither is a lead', () => {
    const due = 'The premier of the island cut short a visit abroad and is due at the scene of it on Monday.';
    const comes = 'The head of government will come on Tuesday.';
    const link = { original: [2], revision: [2], kind: 'reworded', moved: false, similarity: 0.1, edits: [] } as const;
    const later = (sentence: string) => ['A train left the rails.', 'Nobody was hurt.', sentence];
    const near = () => ({ cosine: 0.5, share: 1 });
    expect(toldOf(later(due), later(comes), [link], near)).toEqual(['Monday > Tuesday']);
    expect(told(due, comes, 0.5, true, 1)).toEqual([]);
  });

  it('are lengths and spans of short sentences, or beside the same word', () => {
    const [slab, snow] = ['The slab broke at 2,900 metres.', 'The snow gave way at a height of 2,600 metres.'] as const;
    expect(told(slab, snow, 0.25, false)).toEqual(['2,900 metres > 2,600 metres']);
    const [shot, attack] = [
      'A day earlier, on another field some seven miles southwest, a man had opened fire on players who were there for a practice.',
      'The attack took place shortly after dawn at a park that lies less than 8 miles south of the old town hall.',
    ] as const;
    expect(told(shot, attack, 0.32, false)).toEqual([]);
  });
});
