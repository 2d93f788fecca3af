/**
 * The product's two faces, for the reports that leave it: those of one optical size, which are a third as large as the
 * page's own. Only a report that is written as HTML loads them.
 */

import sansLatinExt from '@fontsource-variable/public-sans/files/public-sans-latin-ext-wght-normal.woff2?inline';
import sansLatin from '@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2?inline';
import sansVietnamese from '@fontsource-variable/public-sans/files/public-sans-vietnamese-wght-normal.woff2?inline';
import sansRanges from '@fontsource-variable/public-sans/unicode.json';
import serifCyrillicExt from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-ext-wght-normal.woff2?inline';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?inline';
import serifGreek from '@fontsource-variable/source-serif-4/files/source-serif-4-greek-wght-normal.woff2?inline';
import serifLatinExt from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?inline';
import serifLatin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?inline';
import serifVietnamese from '@fontsource-variable/source-serif-4/files/source-serif-4-vietnamese-wght-normal.woff2?inline';
import serifRanges from '@fontsource-variable/source-serif-4/unicode.json';
import type { ReportFont } from '#engine';

const sans = (range: string, source: string) => ({ family: 'Public Sans Variable', weights: '100 900', range, source });
const serif = (range: string, source: string) => ({
  family: 'Source Serif 4 Variable',
  weights: '200 900',
  range,
  source,
});

/** Each script's face of the serif and of the sans. */
export const REPORT_FONTS: readonly ReportFont[] = [
  sans(sansRanges.latin, sansLatin),
  sans(sansRanges['latin-ext'], sansLatinExt),
  sans(sansRanges.vietnamese, sansVietnamese),
  serif(serifRanges.latin, serifLatin),
  serif(serifRanges['latin-ext'], serifLatinExt),
  serif(serifRanges.vietnamese, serifVietnamese),
  serif(serifRanges.greek, serifGreek),
  serif(serifRanges.cyrillic, serifCyrillic),
  serif(serifRanges['cyrillic-ext'], serifCyrillicExt),
];
