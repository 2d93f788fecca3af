import { describe, expect, it } from 'vitest';
import { readStory } from '../text/story.ts';
import { nameAgencies, namesAgency } from './credits.ts';

describe('the agencies of a story', () => {
  it.each(['Nord-Press', 'R-Brenn.', 'N.P.A.'])('are found by any name a dateline has: %s', (name) => {
    const story = readStory(`HULT (${name}) — The ferry left at noon. Nobody was on board.`, 'story');
    expect(nameAgencies([story])).toEqual([name]);
    expect(namesAgency(story, [name])).toBe(true);
    expect(namesAgency(readStory('The ferry left at noon.', 'story'), [name])).toBe(false);
  });
});
