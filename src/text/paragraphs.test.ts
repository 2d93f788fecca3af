import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitParagraphs } from './paragraphs.ts';

function paragraphsOf(text: string): string[] {
  return splitParagraphs(text).map(({ start, end }) => text.slice(start, end));
}

test('every line is a paragraph, with or without blank lines between them', () => {
  expect(paragraphsOf('  The ferry sailed.\nIt was full.\n\n \nNobody swam. \n')).toEqual([
    'The ferry sailed.',
    'It was full.',
    'Nobody swam.',
  ]);
  expect(paragraphsOf('')).toEqual([]);
  expect(paragraphsOf(' \n\t\n')).toEqual([]);
});

const WRAPPED = [
  'The council of Port Ellery will meet again in the spring, when the',
  'budget is known and the engineers have seen the piers from below,',
  'the mayor told reporters on the steps of the harbour office. Nobody',
  'expects the ferries to sail before May.',
];

test('a hard-wrapped block is one paragraph, its neighbours stay apart', () => {
  const text = `Council waits for spring\n\n${WRAPPED.join('\n')}\n\nA second paragraph.`;
  expect(paragraphsOf(text)).toEqual(['Council waits for spring', WRAPPED.join('\n'), 'A second paragraph.']);
});

test('marks of quoted mail are no part of a paragraph', () => {
  expect(paragraphsOf('> The ferry sailed.\n>\n>> It was full.\n')).toEqual(['The ferry sailed.', 'It was full.']);
  const quoted = WRAPPED.map((line) => `> ${line}`).join('\n');
  expect(paragraphsOf(quoted)).toEqual([quoted.slice(2)]);
});

test('an initial or a dash at the head of a wrapped line is no list item', () => {
  const lines = [
    'Nobody was hurt, the harbour master said on Monday, but Captain Anna',
    'J. Holm and the crew — all but one of them from the island of Alma',
    '— were taken to the clinic on the quay.',
  ];
  expect(paragraphsOf(`${WRAPPED.join('\n')}\n\n${lines.join('\n')}`)).toHaveLength(2);
});

test('a short block of a wrapped text may break before a name', () => {
  const short = 'The decision rests with the chairman of the harbour board, Captain\nTom Reyes.';
  expect(paragraphsOf(short)).toHaveLength(2);
  expect(paragraphsOf(`${WRAPPED.join('\n')}\n\n${short}`)).toEqual([WRAPPED.join('\n'), short]);
});

test('a heading and list items stay apart in a hard-wrapped block', () => {
  const text = `What comes next\n${WRAPPED.join('\n')}\n- a survey of the piers from below, which divers will\n  make in March\n- a vote`;
  expect(paragraphsOf(text)).toEqual([
    'What comes next',
    WRAPPED.join('\n'),
    '- a survey of the piers from below, which divers will\n  make in March',
    '- a vote',
  ]);
});

test('deck lines of like length are not a wrapped block', () => {
  const text =
    'Ferry fares rise by a tenth from the first of the coming month\nIslanders say that they were never asked and will go to court';
  expect(paragraphsOf(text)).toHaveLength(2);
});

test('a line that was cut inside a sentence is joined, a list of words is not', () => {
  expect(paragraphsOf('The lamps went out \nalong the whole quay.')).toEqual([
    'The lamps went out \nalong the whole quay.',
  ]);
  expect(paragraphsOf('ferries\nquays, moles\nlighthouses\n')).toEqual(['ferries', 'quays, moles', 'lighthouses']);
  expect(paragraphsOf('Prices fall\niPhone sales rose by a tenth.')).toHaveLength(2);
  expect(paragraphsOf('The lamps went out.\nalong came the mayor.')).toHaveLength(2);
});

test('ranges and the white space between them rebuild any text', () => {
  const line = fc.string({
    unit: fc.constantFrom(...Array.from('aB .,-•1)\u00a0\t\n'), 'word ', 'Word. '),
    maxLength: 120,
  });
  fc.assert(
    fc.property(line, (text) => {
      let at = 0;
      for (const { start, end } of splitParagraphs(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
    { numRuns: 1000 },
  );
});
