import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import { en } from '../messages/en.ts';
import { htmlReport } from './html.ts';
import { fontFaces, type ReportFont } from './html-fonts.ts';

const face = (source: string, range: string): ReportFont => ({ family: 'Serif', weights: '200 900', range, source });
const LATIN = face('data:latin', 'U+0000-00FF,U+20AC');
const CYRILLIC = face('data:cyrillic', 'U+0301,U+0400-045F');
const GREEK = face('data:greek', 'U+0370-0377');

describe('fontFaces', () => {
  it('takes the faces whose characters the text has, at either end of a range', () => {
    const faces = fontFaces([LATIN, CYRILLIC, GREEK], 'Ferry late, Ѐ');
    expect(faces).toContain(
      "font-weight: 200 900; src: url(data:latin) format('woff2'); unicode-range: U+0000-00FF,U+20AC",
    );
    expect(faces).toContain('data:cyrillic');
    expect(faces).not.toContain('data:greek');
  });

  it('reads a range of one character', () => {
    expect(fontFaces([CYRILLIC, LATIN], '€')).toContain('data:latin');
    expect(fontFaces([CYRILLIC, LATIN], '€')).not.toContain('data:cyrillic');
  });
});

describe('an HTML report with fonts', () => {
  it('carries those of its own letters, and may load nothing else', () => {
    const comparison = compareStories('The ferry was late.', 'The ferry was late on Monday.');
    const report = htmlReport(comparison, en, [LATIN, CYRILLIC, GREEK]);
    expect(report).toContain('url(data:latin)');
    expect(report).not.toContain('data:cyrillic');
    expect(report).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"`);
    expect(htmlReport(comparison)).not.toContain('@font-face');
  });
});
