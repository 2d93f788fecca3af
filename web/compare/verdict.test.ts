import { describe, expect, test } from 'vitest';
import { compareStories } from '#engine';
import { readVerdict, verdictText } from './verdict.ts';

const say = (original: string, revision: string) => verdictText(readVerdict(compareStories(original, revision)));

const STORY = [
  'Harbour bridge stays shut until autumn',
  '',
  'The swing bridge over the Larn will stay shut until October, the port authority of Vessel Quay said on Friday.',
  '',
  '“We will not reopen a bridge that we cannot trust,” harbour master Odile Brandt told reporters.',
  '',
  'Engineers counted 212 loose rivets in the eastern arm during an inspection last week.',
  '',
  'A free ferry will carry walkers and cyclists across the water from Monday morning.',
].join('\n');

describe('the verdict', () => {
  test('of a text and itself', () => {
    expect(say(STORY, STORY)).toMatch(/^The two texts are the same\. All \d+ sentences are unchanged\.$/);
  });

  test('of two texts that only differ in their glyphs', () => {
    const straight = STORY.replaceAll(/[“”]/g, '"');
    expect(say(STORY, straight)).toBe('Only the typography differs. 1 sentence set otherwise, every word is the same.');
  });

  test('of two stories that have nothing in common', () => {
    const other = 'A bakery in Undermill won the county prize for rye bread.\n\nIts owner started with one oven.';
    expect(say(STORY, other)).toMatch(/^These look like two different stories\. None of the original’s/);
  });

  test('names an altered quote and a figure first, and leads to them', () => {
    const altered = STORY.replace('will not reopen', 'may not reopen').replace('212', '221');
    const { lead, rest } = readVerdict(compareStories(STORY, altered));
    const words = lead.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('');
    expect(words).toBe('1 quote altered, 1 figure differs.');
    expect(lead.flatMap(({ target }) => (target === null ? [] : [target]))).toEqual([
      { tab: 'quotes', filter: 'altered' },
      { tab: 'facts', filter: 'figure' },
    ]);
    expect(rest.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('')).toMatch(
      /^2 sentences reworded\. \d+ % of the words are the original’s\.$/,
    );
  });

  test('counts dropped and added sentences with the right plurals', () => {
    const cut = STORY.replace(/\n\nEngineers[^\n]+/, '').replace(/\n\nA free ferry[^\n]+/, '');
    expect(say(STORY, cut)).toContain('2 sentences dropped.');
    expect(say(cut, STORY)).toContain('2 sentences added.');
  });

  test('of one sentence on either side', () => {
    const one = 'The ferry left the old harbour before dawn.';
    expect(say(one, one)).toBe('The two texts are the same. Its one sentence is unchanged.');
    expect(say(one, 'A baker in the hills won a prize for rye bread. Judges tasted loaves all week.')).toBe(
      'These look like two different stories. The original’s one sentence was not found again among the revision’s 2.',
    );
  });

  test('of page furniture alone', () => {
    expect(say('Read more: Ten ferries to ride this summer', 'Sign up for our newsletter')).toBe(
      'Neither text holds a story. All lines look like page furniture, and are set aside at the foot.',
    );
  });

  test('names what it counts where a move is all that happened', () => {
    const paragraphs = [
      'The ferry left the old harbour before dawn.',
      'The crew slept on deck while gulls circled.',
      'Nobody knew the route of the captain.',
      'A baker sold rye bread on the pier.',
    ];
    const turned = [paragraphs[3], ...paragraphs.slice(0, 3)];
    expect(say(paragraphs.join('\n\n'), turned.join('\n\n'))).toContain('1 sentence moved.');
  });

  test('calls a story with another byline the same', () => {
    const by = (name: string) => `Ferry leaves early\n\nBy ${name}\n\nThe ferry left the old harbour before dawn.`;
    expect(say(by('Ann Bell'), by('Carl Dunn'))).toContain('Apart from the byline, every word is the same.');
  });

  test('says that no quote was altered when none was', () => {
    const reworded = STORY.replace('during an inspection last week', 'when they looked at it last week');
    expect(say(STORY, reworded)).toMatch(/^No quote altered: 1 kept\./);
  });
});
