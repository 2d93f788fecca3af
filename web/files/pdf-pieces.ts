/** The pieces of text on a page of a PDF, turned upright, each once; positions in points. */

export interface Piece {
  readonly text: string;
  readonly x: number;
  /** Of the base line, from the foot of the page up. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** A piece as the file draws it, in the coordinates of the page as it is shown, from its foot up. */
export interface DrawnPiece extends Piece {
  /** Where the line of text runs to, in degrees: 0 to the right, 90 up. */
  readonly angle: number;
  /** Set from top to bottom by its font, `width` being how far down. */
  readonly vertical: boolean;
}

/** Text within so many degrees of a line is set along it: scanned pages lie askew. */
const ASKEW = 6;

/** The page as one reads it, held so that most of its text is upright; and whether some runs in other ways. */
export function uprightPage(width: number, height: number, drawn: readonly DrawnPiece[]): Page & { turned: boolean } {
  const letters = new Map<number | undefined, number>();
  const ways = drawn.map(wayOf);
  for (const [index, way] of ways.entries()) {
    letters.set(way, (letters.get(way) ?? 0) + (drawn[index] as DrawnPiece).text.trim().length);
  }
  const vertical = isStacked(drawn);
  let main = 0;
  for (const way of [90, 180, 270]) if ((letters.get(way) ?? 0) > (letters.get(main) ?? 0)) main = way;
  if (vertical) main = 270;
  const pieces: Piece[] = [];
  let turned = false;
  for (const [index, piece] of drawn.entries()) {
    if (ways[index] === main || vertical) pieces.push(turn(piece, main, width, height));
    // text that runs up the margin or across the page is a credit or a watermark
    else turned ||= piece.text.trim() !== '';
  }
  const sideways = main === 90 || main === 270;
  const [across, up] = sideways ? [height, width] : [width, height];
  return { width: across, height: up, pieces: withoutCopies(pieces), turned };
}

/** 0, 90, 180 or 270; undefined for text that runs across the page. Vertical type runs down. */
function wayOf({ angle, vertical }: DrawnPiece): number | undefined {
  const quarter = Math.round(angle / 90);
  if (Math.abs(angle - quarter * 90) > ASKEW) return undefined;
  const way = (((quarter % 4) + 4) % 4) * 90;
  return vertical ? (way + 270) % 360 : way;
}

function turn({ text, x, y, width: length, size }: DrawnPiece, way: number, width: number, height: number): Piece {
  if (way === 90) return { text, x: y, y: width - x, width: length, size };
  if (way === 180) return { text, x: width - x, y: height - y, width: length, size };
  if (way === 270) return { text, x: height - y, y: x, width: length, size };
  return { text, x, y, width: length, size };
}

/** Letters of East Asia, which alone are set from top to bottom, one by one. */
const IDEOGRAPH = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]$/u;

/** Whether letters of East Asia stand under each other, in columns from right to left, rather than beside each other. */
function isStacked(drawn: readonly DrawnPiece[]): boolean {
  let under = 0;
  let beside = 0;
  for (const [index, piece] of drawn.entries()) {
    const before = drawn[index - 1];
    if (before === undefined || !IDEOGRAPH.test(piece.text) || !IDEOGRAPH.test(before.text)) continue;
    const step = before.y - piece.y;
    if (Math.abs(piece.x - before.x) < piece.size * 0.2 && step > 0 && step < piece.size * 2) under++;
    else if (Math.abs(step) < piece.size * 0.2) beside++;
  }
  return under > 4 && under > beside;
}

/** Copies nearer than this share of their size are the same letter, drawn again to look bolder or to cast a shadow. */
const COPY = 0.15;

function withoutCopies(pieces: readonly Piece[]): Piece[] {
  const kept: Piece[] = [];
  const places = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const { text, x, y, size } = piece;
    if (text.trim() === '') {
      kept.push(piece);
      continue;
    }
    const cell = (dx: number, dy: number) => `${Math.floor(x / size) + dx} ${Math.floor(y / size) + dy} ${text}`;
    const isCopy = NEIGHBOURS.some(([dx, dy]) =>
      places.get(cell(dx, dy))?.some((one) => Math.abs(one.x - x) < size * COPY && Math.abs(one.y - y) < size * COPY),
    );
    if (isCopy) continue;
    kept.push(piece);
    const own = cell(0, 0);
    const there = places.get(own);
    if (there === undefined) places.set(own, [piece]);
    else there.push(piece);
  }
  return kept;
}

const NEIGHBOURS = [-1, 0, 1].flatMap((dx) => [-1, 0, 1].map((dy) => [dx, dy] as const));
