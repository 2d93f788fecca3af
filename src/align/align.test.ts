import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStory } from '../text/story.ts';
import { type AlignOptions, alignStories } from './align.ts';
import { loadVectors } from './vectors.ts';

const vectors = loadVectors(readFileSync(new URL('../../public/vectors/words.bin', import.meta.url)));

/** Aligns sentences and shows the pairs: `0=0` in order, `0~3` moved, `1=1,2` a split, `2=` dropped, `=4` added. */
function align(original: readonly string[], revision: readonly string[], options: AlignOptions = {}): string[] {
  const before = readStory({ sentences: original, language: 'en' }, 'original');
  const after = readStory({ sentences: revision, language: 'en' }, 'revision');
  return alignStories(before, after, options).pairs.map(
    (pair) => `${pair.original.join()}${pair.moved ? '~' : '='}${pair.revision.join()}`,
  );
}

const STORY = [
  'The lock at Weirfold will stay shut until the end of October, the river board said on Monday.',
  'A barge loaded with gravel rammed the lower gate in the night to Sunday.',
  'Nobody was hurt, but the gate hangs askew and lets water through.',
  'Board chairwoman Hanne Bruck put the damage at about 900,000 crowns.',
  'Skippers now have to take the detour by Aldersee, which costs them a day and a half.',
  'The skipper of the barge, a man of 61, had fallen asleep at the wheel, police said.',
];

describe('alignment', () => {
  test('of a story with itself pairs each sentence with itself', () => {
    expect(align(STORY, STORY)).toEqual(['0=0', '1=1', '2=2', '3=3', '4=4', '5=5']);
  });

  test('finds reworded sentences', () => {
    expect(
      align(STORY, [
        'Weirfold’s lock stays shut until late October, according to the river board.',
        'In the night to Sunday the lower gate was rammed by a barge carrying gravel.',
        'No one was injured, yet the gate now hangs askew and water gets through.',
        'Hanne Bruck, who chairs the board, estimated the damage at 900,000 crowns.',
        'For skippers the detour by Aldersee means a day and a half more.',
        'Police said the barge’s skipper, 61, had fallen asleep.',
      ]),
    ).toEqual(['0=0', '1=1', '2=2', '3=3', '4=4', '5=5']);
  });

  test('finds reworded sentences of a long story between unchanged ones', () => {
    const syllables = ['ka', 'lo', 'mi', 'ren', 'sul', 'tav', 'bor', 'dun', 'fel', 'gar', 'hes', 'jor', 'vik'];
    const name = (i: number) =>
      [i % 13, Math.floor(i / 13) % 13, (i * 7) % 13]
        .map((k) => syllables[k])
        .join('')
        .replace(/^./, (c) => c.toUpperCase());
    const people = Array.from({ length: 160 }, (_, i) => name(i));
    const before = people.map((one) => `Keeper ${one} sold herring to the mayor of Weirfold on Monday.`);
    const after = people.map((one) => `On Monday herring was bought by the mayor, who had it from keeper ${one}.`);
    const [first, last] = [STORY[0] as string, STORY[1] as string];
    const links = align([first, ...before, last], [first, ...after, last]);
    expect(links).toEqual(links.map((_, i) => `${i}=${i}`));
    expect(links.length).toBe(162);
  });

  test('finds what was dropped and what was added, in the revision’s order', () => {
    const added = 'Fishermen in the harbour of Lisk are mending their nets this week.';
    expect(align(STORY, [STORY[0] ?? '', added, ...STORY.slice(2)])).toEqual([
      '0=0',
      '1=',
      '=1',
      '2=2',
      '3=3',
      '4=4',
      '5=5',
    ]);
  });

  test('finds a split and a merge', () => {
    const split = [
      ...STORY.slice(0, 4),
      'Skippers now have to take the detour by Aldersee.',
      'That detour costs them a day and a half.',
      ...STORY.slice(5),
    ];
    expect(align(STORY, split)).toEqual(['0=0', '1=1', '2=2', '3=3', '4=4,5', '5=6']);
    expect(align(split, STORY)).toEqual(['0=0', '1=1', '2=2', '3=3', '4,5=4', '6=5']);
  });

  test('finds a merge whose parts stand apart', () => {
    const merged = [
      ...STORY.slice(0, 2),
      'Nobody was hurt, but the gate hangs askew and lets water through, and skippers now have to take the detour by Aldersee, which costs them a day and a half.',
      STORY[3] ?? '',
      STORY[5] ?? '',
    ];
    expect(align(STORY, merged)).toEqual(['0=0', '1=1', '2,4=2', '3=3', '5=4']);
  });

  test('finds neighbours that were cut anew', () => {
    const regrouped = [
      ...STORY.slice(0, 2),
      'Nobody was hurt, but the gate hangs askew.',
      'It lets water through, and skippers now have to take the detour by Aldersee, which costs them a day and a half.',
    ];
    const before = [
      ...STORY.slice(0, 2),
      'Nobody was hurt.',
      'The gate hangs askew and lets water through, and skippers now have to take the detour by Aldersee, which costs them a day and a half.',
    ];
    expect(align(before, regrouped)).toEqual(['0=0', '1=1', '2,3=2,3']);
    expect(align(regrouped, before)).toEqual(['0=0', '1=1', '2,3=2,3']);
  });

  test('finds a moved sentence, and calls the shorter part of a swap moved', () => {
    const [first, second, third, ...rest] = STORY as [string, string, string, ...string[]];
    expect(align(STORY, [first, third, ...rest, second])).toEqual(['0=0', '2=1', '3=2', '4=3', '5=4', '1~5']);
  });

  test('takes no caption for moved that has its photographer in common and no more', () => {
    const [first, second] = STORY as [string, string];
    const paragraphs = (...parts: string[]) => parts.join('\n\n');
    const linked = (a: string, b: string) =>
      alignStories(readStory({ text: a, language: 'en' }, 'a'), readStory({ text: b, language: 'en' }, 'b'), {})
        .pairs.filter((pair) => pair.original.length > 0 && pair.revision.length > 0)
        .map((pair) => `${pair.original.join()}${pair.moved ? '~' : '='}${pair.revision.join()}`);
    const long = 'Skippers wait at the lock on Monday. (Mia Thorne/Quill Gazette)';
    expect(linked(paragraphs(first, long, second), paragraphs(first, second, 'Photo: Mia Thorne'))).toEqual([
      '0=0',
      '2=1',
    ]);
    expect(linked(paragraphs(first, long, second), paragraphs(first, second, long))).toContain('1~2');
  });

  test('links nothing between different stories', () => {
    expect(
      align(STORY, [
        'The oldest cinema of Port Quill has been sold to a chain of gymnasiums.',
        'Its last film, a silent comedy, played to eleven people on Friday.',
        'The projector goes to the town museum, the seats to a school.',
        'Owner Emil Stray said streaming had finished what television began.',
        'A petition to save the house gathered forty names.',
      ]).filter((pair) => !pair.startsWith('=') && !pair.endsWith('=')),
    ).toEqual([]);
  });

  test('links between different stories what was taken over to the letter', () => {
    const taken = 'Board chairwoman Hanne Bruck put the damage at about 900,000 crowns.';
    const other = [
      'The oldest cinema of Port Quill has been sold to a chain of gymnasiums.',
      'Its last film, a silent comedy, played to eleven people on Friday.',
      taken,
      'The projector goes to the town museum, the seats to a school.',
      'A petition to save the house gathered forty names.',
    ];
    for (const options of [{}, { vectors }]) {
      expect(align(STORY, other, options).filter((pair) => !pair.startsWith('=') && !pair.endsWith('='))).toEqual([
        '3=2',
      ]);
    }
  });

  test('links the less, the surer a pairing must be', () => {
    const revision = [
      'The river board keeps the Weirfold lock shut for months.',
      'The gate was hit by a gravel barge.',
      'It now leaks.',
      'Repairs could cost 900,000 crowns, said Bruck.',
      'Barges go by Aldersee meanwhile.',
      'The man at the wheel slept.',
    ];
    const linked = [0.05, 0.3, 0.5, 0.7, 0.9, 0.99].map(
      (certainty) =>
        align(STORY, revision, { certainty, vectors }).filter((pair) => !pair.startsWith('=') && !pair.endsWith('='))
          .length,
    );
    expect(linked).toEqual([...linked].sort((x, y) => y - x));
    expect(linked[0]).toBeGreaterThan(linked.at(-1) ?? 0);
  });

  test('never tears equal sentences apart, in their place or moved, however sure a pairing must be', () => {
    const [first, second, third, ...rest] = STORY as [string, string, string, ...string[]];
    const revision = [first, third, 'Swans were seen on the lock, too.', ...rest, second];
    for (const certainty of [0.9, 0.999, 1]) {
      expect(align(STORY, STORY, { certainty })).toEqual(['0=0', '1=1', '2=2', '3=3', '4=4', '5=5']);
      const pairs = ['0=0', '2=1', '=2', '3=3', '4=4', '5=5', '1~6'];
      expect(align(STORY, revision, { certainty })).toEqual(pairs);
      expect(align(STORY, revision, { certainty, vectors })).toEqual(pairs);
    }
  });

  test('finds the reworded ones among many that are alike, with and without meanings', () => {
    const days = ['Monday', 'Tuesday', 'Thursday', 'Friday', 'Saturday'];
    const timetable = days.flatMap((day) => [
      `The morning ferry to Orla stays in the harbour on ${day}.`,
      `The evening ferry to Orla stays in the harbour on ${day}.`,
    ]);
    const revision = timetable.map((line, i) => (i % 3 === 1 ? line.replace('stays', 'is kept') : line));
    const expected = timetable.map((_, i) => `${i}=${i}`);
    expect(align(timetable, revision)).toEqual(expected);
    expect(align(timetable, revision, { vectors })).toEqual(expected);
  });

  test('does not pair by place alone what stands between sentences that are kept', () => {
    const revision = STORY.with(3, 'Two photographers waited for the tugs from Aldersee all through Monday night.');
    expect(align(STORY, revision, { vectors })).toEqual(['0=0', '1=1', '2=2', '3=', '=3', '4=4', '5=5']);
  });

  test('links agency copy in stories that look unrelated otherwise', () => {
    const own = [
      'Marta Olsen bakes at four in the morning.',
      'Her grandmother taught her to knead.',
      'Flour is dear this winter.',
      'The oven was built in 1931.',
    ];
    const others = [
      'Football was off at Brenn.',
      'The pitch lay under snow.',
      'Coach Ilse Hagen blamed nobody.',
      'Tickets stay valid until spring.',
    ];
    const edited = STORY[1]?.replace('loaded with', 'with a load of') ?? '';
    const pairs = align([...own, STORY[1] ?? ''], [edited, ...others], { vectors });
    expect(pairs.filter((pair) => /\d[=~]\d/.test(pair))).toEqual(['4=0']);
  });

  test('tells when the budget did not suffice', () => {
    const many = (word: string) =>
      Array.from({ length: 200 }, (_, i) => `Item ${i} on the ${word} list is number ${i * 7}.`);
    const sides = [readStory({ sentences: many('long') }, 'a'), readStory({ sentences: many('short') }, 'b')] as const;
    expect(alignStories(...sides, {}).precise).toBe(true);
    expect(alignStories(...sides, { budget: 100 }).precise).toBe(false);
  });

  test('of a long story works with a few pairs a sentence', () => {
    const long = Array.from(
      { length: 1500 },
      (_, i) => `Ship number ${i} left berth ${i % 90} with ${i * 13} crates of tea.`,
    );
    const edited = long.map((sentence, i) => (i % 5 === 0 ? sentence.replace('left', 'cleared') : sentence));
    const pairs = align(long, edited, { budget: 40 * 1500 });
    expect(pairs).toEqual(long.map((_, i) => `${i}=${i}`));
  });
});
