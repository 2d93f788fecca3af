import { describe, expect, it } from 'vitest';
import { type Page, type Piece, readLines } from './pdf-lines.ts';
import { writeParagraphs } from './pdf-paragraphs.ts';

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
