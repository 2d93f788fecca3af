import { describe, expect, it } from 'vitest';
import { readLines } from './pdf-lines.ts';
import { writeParagraphs } from './pdf-paragraphs.ts';
import { type Page, type Piece, uprightPage } from './pdf-pieces.ts';

const LETTER = 5;
const SIZE = 10;

/** Pieces from a drawing of a page: a letter is 5 points wide, a row 12 points high, its first at the head. */
function page(drawing: string, size = SIZE): Page {
  const rows = drawing.replace(/^\n|\n\s*$/g, '').split('\n');
  const pieces = rows.flatMap((row, index): Piece[] =>
    [...row.matchAll(/\S+(?: \S+)*/g)].map((match) => ({
      text: match[0],
      x: 50 + match.index * LETTER,
      y: 700 - index * 12,
      width: match[0].length * LETTER,
      size,
    })),
  );
  return { width: 600, height: 750, pieces };
}

const text = (...pages: Page[]) => writeParagraphs(readLines(pages).lines).split('\n\n');

describe('paragraphs', () => {
  it('begin after a gap', () => {
    expect(
      text(page('The pier is closed until the\nspring, the board said.\n\nRepairs cost two million in\nall.')),
    ).toEqual(['The pier is closed until the spring, the board said.', 'Repairs cost two million in all.']);
  });

  it('begin with an indent', () => {
    expect(
      text(page('The pier is closed until the\nspring, the board has said.\n   Repairs cost two million,\nit said.')),
    ).toEqual(['The pier is closed until the spring, the board has said.', 'Repairs cost two million, it said.']);
  });

  it('end where a line stops short', () => {
    expect(text(page('The pier is closed until the\nspring.\nRepairs cost two million in\nall.'))).toEqual([
      'The pier is closed until the spring.',
      'Repairs cost two million in all.',
    ]);
  });

  it('go on across pages, without the running head and the number', () => {
    const first = page('Nordvik Post, 3 February\n\nThe pier is closed until the\nspring, and nobody knows when\n\n1');
    const second = page('Nordvik Post, 3 February\n\nthat will be, the board said\non Tuesday.\n\n2');
    expect(text(first, second)).toEqual([
      'The pier is closed until the spring, and nobody knows when that will be, the board said on Tuesday.',
    ]);
  });

  it('of a line a page are all there is, and no running heads', () => {
    expect(text(page('On day 1 the lamp was lit.'), page('On day 2 the lamp was lit.'))).toEqual([
      'On day 1 the lamp was lit.',
      'On day 2 the lamp was lit.',
    ]);
  });

  it('join divided words, and leave hyphens that belong', () => {
    const drawing = `
The main-
land is far. A well-known man,
so a well-
known boat, an Anglo-
Saxon one, sailed in 2019-
20 from here to there, slowly.`;
    expect(text(page(drawing)).join(' ')).toBe(
      'The mainland is far. A well-known man, so a well-known boat, an Anglo-Saxon one, sailed in 2019-20 from here to there, slowly.',
    );
  });

  it('take marks of lists and notes away, and notes to the end', () => {
    const body = page('Boats are late1 again.\n\n• one\n\n• two');
    const [sentence, ...rest] = body.pieces as [Piece, ...Piece[]];
    const mark: Piece = { text: '1', x: sentence.x + 70, y: sentence.y + 4, width: 3, size: 6 };
    const note: Piece = { text: '1Since May.', x: 50, y: 60, width: 50, size: 7 };
    const pieces = [
      { ...sentence, text: 'Boats are late', width: 70 },
      mark,
      { ...sentence, text: ' again.', x: mark.x + 3, width: 35 },
      ...rest,
      note,
    ];
    expect(text({ ...body, pieces })).toEqual(['Boats are late again.', 'one', 'two', 'Since May.']);
  });
});

describe('columns', () => {
  const COLUMNS = `
The pier at Nordvik closes for the whole of the winter

The pier is closed until       began in April and has gone
the spring, the board of       on ever since, said one who
the harbour has said, for      was there and saw it. Some
repairs. The work on it        others did not see it then.
`;

  it('are read one after the other, below a headline across both', () => {
    expect(text(page(COLUMNS))).toEqual([
      'The pier at Nordvik closes for the whole of the winter',
      'The pier is closed until the spring, the board of the harbour has said, for repairs. The work on it began in April and has gone on ever since, said one who was there and saw it. Some others did not see it then.',
    ]);
  });

  it('whatever order the file draws them in', () => {
    const drawn = page(COLUMNS);
    expect(text({ ...drawn, pieces: [...drawn.pieces].reverse() })).toEqual(text(drawn));
  });

  it('are not the columns of a table', () => {
    expect(
      text(page('Year          Boats\n2021          12\n2022          14\n2023          9\n2024          11')),
    ).toEqual(['Year\tBoats', '2021\t12', '2022\t14', '2023\t9', '2024\t11']);
  });
});

describe('the order of reading', () => {
  it('goes through any number of columns, below headlines across some of them', () => {
    const drawing = `
The weir at Tolvik opens again after nine years of work

The weir at Tolvik is open     out of the old gates. It         would be the last of them,
again, the board of the        took nine years, and those      as the money is gone now.
river said, and the first      Nine years and no fish
boats went through it at       who lived beside it had to      A second lock is planned on
noon on Monday with music      hear of it each day, said       the upper river, and nobody
and a speech by the mayor,     one of them, Runa Holt. She     knows who is to pay for it.
who had come in a boat made    hopes that the fish come        The board meets in autumn.
`;
    const [headline, ...rest] = text(page(drawing));
    expect(headline).toBe('The weir at Tolvik opens again after nine years of work');
    expect(rest.join(' ')).toMatch(
      /^The weir at Tolvik is open again.*boat made out of the old gates\..*come would be the last.*in autumn\.$/,
    );
  });

  it('keeps a caption out of the sentence that it interrupts', () => {
    const body = page(
      'The weir is open again, and the\nfirst boats went through at\n\n\nnoon on Monday with music and\na speech by the mayor of it.',
    );
    const caption: Piece = { text: 'Boats at the weir. Picture: R. Holt', x: 50, y: 670, width: 120, size: 7 };
    expect(text({ ...body, pieces: [...body.pieces, caption] })).toEqual([
      'The weir is open again, and the first boats went through at noon on Monday with music and a speech by the mayor of it.',
      'Boats at the weir. Picture: R. Holt',
    ]);
  });

  it('says where columns may be mixed', () => {
    const row = (at: number) => `The ferry sails at ${at}${' '.repeat(8)}Nobody was seen at ${at}${' '.repeat(8)}${at}`;
    const apart = [1, 2, 3, 4, 5]
      .map((at) => `${row(at)}\n${'A headline that stands across all of the columns of it'}`)
      .join('\n');
    expect(readLines([page(apart)]).mixed).toBe(true);
    expect(readLines([page('Year          Boats\n2021          12\n2022          14')]).mixed).toBe(false);
  });

  it('knows columns of three lines, the first of which is set in', () => {
    const drawing = `
  A vote on the matter is due in        Mr Ness will go to live with
the county hall in December. The      his sister, who has an inn with
council has asked for some delay      a view of two old lighthouses.
until the spring.
`;
    expect(text(page(drawing))).toEqual([
      'A vote on the matter is due in the county hall in December. The council has asked for some delay until the spring.',
      'Mr Ness will go to live with his sister, who has an inn with a view of two old lighthouses.',
    ]);
  });
});

describe('a page', () => {
  const drawn = (words: string, x: number, y: number, angle = 0, vertical = false) => ({
    text: words,
    x,
    y,
    width: words.length * LETTER,
    size: SIZE,
    angle,
    vertical,
  });

  it.each([
    [90, [drawn('The weir is open', 100, 50, 90), drawn('and boats go through.', 112, 50, 90)]],
    [180, [drawn('The weir is open', 500, 100, 180), drawn('and boats go through.', 500, 112, 180)]],
    [270, [drawn('The weir is open', 500, 700, 270), drawn('and boats go through.', 488, 700, 270)]],
  ])('turned by %i degrees is read upright', (_, pieces) => {
    const upright = uprightPage(600, 750, pieces);
    expect(text(upright)).toEqual(['The weir is open and boats go through.']);
    expect(upright.turned).toBe(false);
  });

  it('tells of text that runs another way', () => {
    const upright = uprightPage(600, 750, [drawn('The weir is open.', 50, 700), drawn('DRAFT', 200, 300, 45)]);
    expect(text(upright)).toEqual(['The weir is open.']);
    expect(upright.turned).toBe(true);
  });

  it('has each letter once, however often it is drawn to look bold', () => {
    const copies = [0, 0.3, 0.6, 0.9].flatMap((by) =>
      [...'Weir'].map((letter, at) => drawn(letter, 50 + at * LETTER + by, 700)),
    );
    expect(text(uprightPage(600, 750, copies))).toEqual(['Weir']);
  });

  it('set from top to bottom is read in columns from the right', () => {
    const column = (letters: string, x: number) =>
      [...letters].map((letter, at) => ({ ...drawn(letter, x, 700 - at * SIZE), width: SIZE }));
    expect(text(uprightPage(600, 750, [...column('港は朝まで', 500), ...column('閉まる。', 485)]))).toEqual([
      '港は朝まで閉まる。',
    ]);
  });
});

describe('the words of a line', () => {
  const line = (...bits: [words: string, x: number, size?: number, y?: number][]) =>
    text({
      width: 600,
      height: 750,
      pieces: bits.map(([words, x, size = SIZE, y = 700]) => ({
        text: words,
        x,
        y,
        width: words.length * LETTER * (size / SIZE),
        size,
      })),
    }).join('|');

  it.each([
    ['of a headline of spaced letters', line(['W E I R', 50], [' ', 85], ['N E W S', 95]), 'WEIR NEWS'],
    [
      'drawn letter by letter',
      line(
        ...[...'WEIR'].map((one, at) => [one, 50 + at * 9] as [string, number]),
        ...[...'NEWS'].map((one, at) => [one, 95 + at * 9] as [string, number]),
      ),
      'WEIR NEWS',
    ],
    ['without raised marks', line(['the weir', 50], ['[4][5]', 90, 6, 704], ['is open', 115]), 'the weir is open'],
    [
      'with exponents and lowered figures',
      line(['90 m', 50], ['2', 70, 6, 704], ['of CO', 80], ['2', 105, 6, 698]),
      '90 m² of CO2',
    ],
    ['from the right', line(['שלום', 100], ['44', 80], ['בת', 60]), 'שלום 44 בת'],
    [
      'in the stops and brackets that forms stand for',
      line(['﹁港は︑朝まで閉まる︒﹂', 50]),
      '「港は、朝まで閉まる。」',
    ],
    ['in the letters that forms stand for', line(['ﻦ', 50], ['ﺑ', 55], ['ا', 60]), 'ابن'],
  ])('%s', (_, words, expected) => {
    expect(words).toBe(expected);
  });

  it('are joined at soft hyphens', () => {
    expect(text(page('The main\u00ad\nland is far.'))).toEqual(['The mainland is far.']);
  });

  it('keep hyphens in a text that divides no words', () => {
    const lines = `${'The boats of the island come at ten each day and go\n'.repeat(30)}with a use-\nby date on them.`;
    expect(text(page(lines)).join(' ')).toContain('a use-by date');
  });
});
