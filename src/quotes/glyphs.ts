/**
 * The glyphs that mark quotations. Glyphs of one family close each other, so that `“We won," he said`
 * is one quotation although an editing system changed one of its marks.
 */
export type Family = 'double' | 'single' | 'guillemet' | 'angle' | 'corner' | 'white';

/** What a glyph may be: German closes with the “ that English opens with, Swedish opens with ”. */
export type GlyphSide = 'open' | 'close' | 'both';

/** What a mark's glyph says by itself. */
export interface Glyph {
  readonly family: Family;
  readonly side: GlyphSide;
}

/* glyph, family, side; where both are possible the context decides */
const ROWS: readonly (readonly [glyphs: string, family: Family, side: GlyphSide])[] = [
  ['“', 'double', 'both'], // opens in English, closes in German and Czech
  ['”', 'double', 'both'], // closes in English and Polish, opens and closes in Swedish and Finnish
  ['"＂', 'double', 'both'],
  ['„‟〝', 'double', 'open'],
  ['〞〟', 'double', 'close'],
  ['‘', 'single', 'both'], // opens in English, closes in German
  ['’', 'single', 'both'], // closes in English, opens and closes in Swedish; mostly an apostrophe
  ["'＇", 'single', 'both'],
  ['‚‛', 'single', 'open'],
  ['«»', 'guillemet', 'both'], // « » in French and Spanish, » « in German and Danish, » » in Finnish
  ['‹›', 'angle', 'both'],
  ['「｢', 'corner', 'open'],
  ['」｣', 'corner', 'close'],
  ['『', 'white', 'open'],
  ['』', 'white', 'close'],
];

/** Two typewriter singles, as old wires send them: ``We won,'' he said. */
const DOUBLED: Readonly<Record<string, Glyph>> = {
  '``': { family: 'double', side: 'open' },
  "''": { family: 'double', side: 'both' },
};

const GLYPHS: ReadonlyMap<string, Glyph> = new Map([
  ...ROWS.flatMap(([glyphs, family, side]) =>
    Array.from(glyphs, (glyph): [string, Glyph] => [glyph, { family, side }]),
  ),
  ...Object.entries(DOUBLED),
]);

/** Three apostrophes at the end of a quote: a single mark and a doubled one, `''I said 'go,'''`. */
const TRIPLED = String.raw`(?<=\S)'(?=''(?!['\p{L}\p{N}]))`;

/** Any glyph of the table, the doubled ones before their halves. */
export const ANY_GLYPH = new RegExp(
  [TRIPLED, ...Object.keys(DOUBLED), `[${ROWS.map(([glyphs]) => glyphs).join('')}]`].join('|'),
  'gu',
);

/** The row of a mark; undefined where it marks no quotation. */
export function glyphOf(mark: string): Glyph | undefined {
  return GLYPHS.get(mark);
}

/** Glyphs that open where spaces stand on both their sides: `« Oui »`. */
export const OPENS_BY_SHAPE: ReadonlySet<string> = new Set(['«', '‹', '“', '‘']);
