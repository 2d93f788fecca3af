/** A face of a font, as the HTML report carries it inside. */
export interface ReportFont {
  /** As a style sheet calls it: `Public Sans Variable`. */
  readonly family: string;
  /** The weights it has, the lightest and the heaviest: `100 900`. */
  readonly weights: string;
  /** The characters it has, as `unicode-range` writes them: `U+0000-00FF,U+0131`. */
  readonly range: string;
  /** The font itself as a `data:` address. */
  readonly source: string;
}

/**
 * The rules for those of `fonts` that have a character of `text`: a report in Latin letters does not carry Cyrillic ones.
 */
export function fontFaces(fonts: readonly ReportFont[], text: string): string {
  const points = Array.from(new Set(text), (character) => character.codePointAt(0) as number);
  return fonts
    .filter(({ range }) => {
      const spans = spansOf(range);
      return points.some((point) => spans.some(([first, last]) => first <= point && point <= last));
    })
    .map(
      ({ family, weights, range, source }) =>
        `@font-face { font-family: '${family}'; font-weight: ${weights}; src: url(${source}) format('woff2'); unicode-range: ${range}; }`,
    )
    .join('\n');
}

/** `U+0000-00FF,U+0131` as its first and last code points, both included. */
function spansOf(range: string): (readonly [first: number, last: number])[] {
  return range.split(',').map((one) => {
    const [first = '', last = first] = one.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}
