import { describe, expect, test } from 'vitest';
import { compareStories } from '../compare.ts';
import { en } from '../messages/en.ts';
import { gravestOf } from './gravest.ts';
import { verdictOf } from './verdict.ts';
import { wordVerdict } from './verdict-text.ts';

/** The lines over the texts, changed words between stars. */
const linesOf = (original: string, revision: string) =>
  wordVerdict(verdictOf(compareStories(original, revision)), en)
    .lead.filter(({ finding }) => finding !== null)
    .map(({ phrases }) => phrases.map(({ text, look }) => (look === 'changed' ? `*${text}*` : text)).join(''));

const paragraphs = (...texts: readonly string[]) => texts.join('\n\n');
const ABOUT = 'The ferry company of Sondermouth met the harbour board on Tuesday to talk about the winter timetable.';

describe('the gravest findings', () => {
  test('show a word that came or went with those beside it', () => {
    const said = (words: string) => paragraphs(ABOUT, `Chief engineer Per Aldous said that sabotage ${words} out.`);
    expect(linesOf(said('had been ruled'), said('had not been ruled'))).toEqual([
      'Sabotage *had been* became *had not been* ruled out.',
    ]);
    expect(linesOf(said('had not been ruled'), said('had been ruled'))).toEqual([
      'Sabotage *had not been* became *had been* ruled out.',
    ]);
    // longer company for a word alone, and none for a clause
    const police = (words: string) => paragraphs(ABOUT, `Police ${words} the harbour board over the missing money.`);
    expect(linesOf(police('are not investigating'), police('are investigating'))).toEqual([
      'Police *are not investigating* became *are investigating*.',
    ]);
  });

  test('come in the order of the revision among equals, critical before high, three at most', () => {
    const story = (crew: number, cost: string, vote: string, days: number) =>
      paragraphs(
        ABOUT,
        `A crew of ${crew} sailed before dawn.`,
        `The new pier will cost ${cost} euros, the board said.`,
        `The board ${vote} the timetable.`,
        `Repairs will take ${days} weeks in the dry dock.`,
      );
    const lines = linesOf(story(14, '2.5 million', 'approved', 6), story(41, '25 million', 'rejected', 9));
    expect(lines).toEqual([
      '*14* became *41* sailed before dawn.',
      '*2.5 million euros* became *25 million euros*.',
      'Board *approved* became *rejected* the timetable.',
    ]);
  });

  test('tell a number once, in words and in digits', () => {
    const story = (head: string, lead: string) =>
      paragraphs(
        `${head} hurt as crane falls on Sondermouth quay`,
        `${lead} people were hurt when a crane fell on the quay at Sondermouth on Tuesday, the coastguard said.`,
        ABOUT,
      );
    const comparison = compareStories(story('Nine', 'Nine'), story('12', 'Twelve'));
    expect(gravestOf(comparison).map(({ after, items }) => [after, items.length])).toEqual([['12', 2]]);
  });

  test('take no company from a text without spaces', () => {
    const story = (said: string) =>
      paragraphs(
        '浜野港の岸壁が崩れ、作業員がけが',
        '火曜日の朝、浜野港の岸壁が長さ四十メートルにわたって崩れた。',
        `大木市長は「ひび割れのことは${said}」と述べた。`,
      );
    const [finding] = gravestOf(compareStories(story('知らなかった'), story('知っていた')));
    expect(finding).toMatchObject({ lead: '', trail: '' });
  });

  test('tell once what happened in the same words to several', () => {
    const story = (hurt: number, speaker: string) =>
      paragraphs(
        `Boiler bursts on the night ferry, ${hurt} hurt`,
        `A boiler burst on the night ferry to Sondermouth on Tuesday and hurt ${hurt} people, the coastguard said.`,
        `“The men in the engine room saved the ship and everybody on it,” said ${speaker}.`,
        'Captain Ida Holm and the pilot Per Aldous met the coastguard in the morning.',
        `“We saw the smoke from the bridge long before the bell rang,” ${speaker} told the coastguard.`,
      );
    const comparison = compareStories(story(14, 'Ida Holm'), story(41, 'Per Aldous'));
    expect(gravestOf(comparison).map(({ code, items }) => [code, items.length])).toEqual([
      ['became', 2],
      ['speaker', 2],
    ]);
    expect(linesOf(story(14, 'Ida Holm'), story(41, 'Per Aldous'))).toEqual([
      '*14* became *41* hurt.',
      'Two quotes by *Holm* are now given to *Aldous*.',
    ]);
  });

  test('fit a line, however long the words are', () => {
    const quote = (words: string) => paragraphs(ABOUT, `“We ${words} the old harbour,” Ida Holm said.`);
    const long = 'will never under any circumstances whatsoever abandon';
    for (const line of linesOf(quote(long), quote('have been glad to leave for good and without any regret')))
      expect(line.replaceAll('*', '').length).toBeLessThan(60);
    expect(linesOf(quote(long), quote('sold'))[0]).toContain('…');
  });

  test('are none where nothing is critical or high', () => {
    expect(linesOf(paragraphs(ABOUT), paragraphs(ABOUT.replace('met', 'saw')))).toEqual([]);
  });
});
