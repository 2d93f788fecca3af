import { describe, expect, test } from 'vitest';
import { compareStories } from '#engine';
import { answeredBy } from './card.ts';

const headline = (original: string, revision: string) => answeredBy(compareStories(original, revision), 0, 0).headline;

const BODY = 'The ferry to Skarn stops on Friday, the harbour office said. Its crew of twelve was told by letter.';

describe('what the list calls a comparison', () => {
  test('is a headline, of the revision before the original', () => {
    expect(headline(`Ferry stops\n\n${BODY}`, `Skarn loses its ferry\n\n${BODY}`)).toBe('Skarn loses its ferry');
    expect(headline(`Ferry stops\n\n${BODY}`, BODY)).toBe('Ferry stops');
  });

  test('is the first sentence where neither has a headline', () => {
    expect(headline(BODY, BODY.replace('Friday', 'Sunday'))).toBe(
      'The ferry to Skarn stops on Sunday, the harbour office said.',
    );
  });

  test('ends with a whole word', () => {
    const long = `The ferry to Skarn stops on Friday, the harbour office said in a letter that ${'nobody read '.repeat(9)}.`;
    const cut = headline(long, long);
    expect(cut).toMatch(/ (?:nobody|read)…$/);
    expect(cut.length).toBeLessThanOrEqual(101);
    expect(long.startsWith(cut.slice(0, -1))).toBe(true);
  });

  test('is cut at a letter where a script has no spaces', () => {
    const long = `${'港の渡し船は金曜日に止まると港務局が述べた'.repeat(8)}。`;
    expect(headline(long, long)).toBe(`${long.slice(0, 100)}…`);
  });
});
