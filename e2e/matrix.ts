/** What is looked at in every width and colour scheme: all of them in the long run, the extremes otherwise. */

/** Set by `npm run test:all`. */
export const ALL = process.env.STORYDIFF_ALL !== undefined;

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
}

const SIZES = [
  [360, 780],
  [768, 1024],
  [1280, 900],
  [1920, 1080],
] as const;

/** Each width in each scheme; without the long run a phone in the light and a desk in the dark. */
export const LOOKS: readonly Look[] = (['light', 'dark'] as const)
  .flatMap((colorScheme) => SIZES.map(([width, height]) => ({ width, height, colorScheme })))
  .filter(({ width, colorScheme }) => ALL || width === (colorScheme === 'light' ? 360 : 1280));

/** The same without the widths between: what a page is to a program differs between a phone and a desk only. */
export const EXTREMES = LOOKS.filter(({ width }) => width === 360 || width === 1280);
