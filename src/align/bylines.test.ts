import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import type { Comparison } from '../comparison.ts';
import { en } from '../messages/en.ts';
import { verdictTitle } from '../report/verdict-text.ts';

const story = (byline: string, foot = '') =>
  `Ferry line to close\n\n${byline === '' ? '' : `${byline}\n\n`}The ferry to Norwick stops on Friday, the line said.\n\nForty people work there.${foot === '' ? '' : `\n\n${foot}`}`;

function bylines({ original, revision, links }: Comparison): string[] {
  return links.flatMap((link) => {
    const said = ([original, revision] as const).map((side, at) =>
      link[at === 0 ? 'original' : 'revision'].flatMap((index) => {
        const sentence = side.sentences[index];
        return sentence?.role === 'byline' ? [side.text.slice(sentence.start, sentence.end)] : [];
      }),
    );
    return said.flat().length === 0 ? [] : [said.map((side) => side.join(' + ')).join(' | ')];
  });
}

describe('bylines', () => {
  it.each([
    ['By Jonas Wyle', 'By Ida Holm'],
    ['By Jonas Wyle, Tern', 'From our harbour desk'],
    ['Von Jonas Wyle', 'Von unserer Korrespondentin'],
    ['Par Jonas Wyle', 'De notre correspondante'],
    ['Por Jonas Wyle', 'De nuestra corresponsal'],
  ])('“%s” and “%s” in one place are one row, either way round', (a, b) => {
    expect(bylines(compareStories(story(a), story(b)))).toEqual([`${a} | ${b}`]);
    expect(bylines(compareStories(story(b), story(a)))).toEqual([`${b} | ${a}`]);
  });

  it('in another place, of a date or on one side alone have no counterpart', () => {
    const apart = (a: string, b: string) => bylines(compareStories(a, b)).every((row) => /^ \| | \| $/.test(row));
    expect(apart(story('By Jonas Wyle'), story('', 'Reporting by Ida Holm'))).toBe(true);
    expect(apart(story('By Jonas Wyle'), story('March 2, 2021'))).toBe(true);
    expect(apart(story('By Jonas Wyle'), story(''))).toBe(true);
    const other =
      'Bees return to the old orchard\n\nBy Ida Holm\n\nEleven hives were set up below the apple trees in May.';
    expect(apart(story('By Jonas Wyle'), other)).toBe(true);
  });

  it('tell another author once, which is no concern and leaves the verdict as it is', () => {
    const comparison = compareStories(story('By Jonas Wyle'), story('By Ida Holm'));
    const { facts } = comparison;
    expect(facts.map(({ kind, severity }) => `${kind} ${severity}`)).toEqual(['name cosmetic']);
    expect(verdictTitle(comparison, en)).toBe('No quotes on either side');
    const german = compareStories(story('Von Jonas Wyle'), story('Von Ida Holm'), { language: 'de' });
    expect(german.facts.map(({ reason }) => reason)).toEqual([
      '“Jonas Wyle” in the original, “Ida Holm” in the revision, in the same place.',
    ]);
  });

  it('stay apart where an editor parted them', () => {
    const [a, b] = [story('By Jonas Wyle'), story('By Ida Holm')];
    const start = a.indexOf('By Jonas');
    const corrections = [{ original: [[start, start + 13] as const], revision: [] }];
    expect(bylines(compareStories(a, b, { corrections }))).toEqual(['By Jonas Wyle | ', ' | By Ida Holm']);
  });
});
