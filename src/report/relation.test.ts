import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import type { Link } from '../comparison.ts';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { fr } from '../messages/fr.ts';
import { readStory } from '../text/story.ts';
import { commonPassages } from './passages.ts';
import { isOfReports, relationOf } from './relation.ts';
import { factsOfReports, linksOfReports } from './reports.ts';
import { verdictLines } from './verdict-text.ts';

const WIRE = 'The ferry Amity ran aground off Grebe Point shortly before dawn on Tuesday, the coastguard said.';
const FIRST = [
  WIRE,
  'Nobody was hurt.',
  'A tug from Marrow was sent.',
  'Passengers waited on deck.',
  'The owner is Larn Lines.',
  'She was built in Marrow.',
  'Her last survey was in May.',
];
const SECOND = [
  WIRE,
  'Divers will inspect the hull.',
  'All on board are safe.',
  'Fog lay over the bay.',
  'Trains ran.',
  'Gulls cried.',
  'It rained.',
];

/** Links by indices, `2=3`; all others stand alone. */
function relation(
  places: readonly string[],
  original = FIRST,
  revision = SECOND,
  mutual: number | null = 0.35,
  reused = 0.1,
  oneEvent = false,
  sure = places.length,
) {
  const [before, after] = [readStory({ sentences: original }, 'a'), readStory({ sentences: revision }, 'b')];
  const passages = commonPassages(before, after, { original: [], revision: [] });
  const links = places.map((place): Link => {
    const [a, b] = place.split('=').map((indices) => (indices === '' ? [] : indices.split(',').map(Number)));
    const kind = original[a?.[0] ?? -1] === revision[b?.[0] ?? -1] ? 'unchanged' : 'reworded';
    return { original: a ?? [], revision: b ?? [], kind, moved: false, similarity: 0.3, edits: [] };
  });
  const words = { original: reused, revision: reused };
  const told = links.slice(0, sure);
  return relationOf(before, after, links, words, passages, { told, as: undefined, mutual, oneEvent });
}

describe('what two texts are to each other', () => {
  it('counts as told again what has evidence of its own', () => {
    const places = ['0=0', '1=2', '2=1', '3=3,4,5'];
    expect(relation(places, FIRST, SECOND, 0.35, 0.2, false, 3)).toMatchObject({
      is: 'shared',
      linked: { original: 3 / 7, revision: 3 / 7 },
    });
  });

  it('is a rewrite where most of one side is told again', () => {
    expect(relation(['0=0', '1=2', '2=1', '3=3,4,5'])).toMatchObject({
      is: 'rewrite',
      by: 'engine',
      linked: { original: 4 / 7, revision: 6 / 7 },
      order: 2 / 3,
    });
    expect(relation(['0=0', '=1', '=2', '=3', '=4'], [WIRE], SECOND).is).toBe('rewrite');
  });

  it('is two reports where both tell some of the same, and shared where they do so in the same words', () => {
    expect(relation(['1=2', '2=1'])).toMatchObject({ is: 'shared', order: -1 });
    const [first, second] = [FIRST.slice(1), SECOND.slice(1)];
    expect(relation(['0=1', '1=0'], first, second)).toMatchObject({
      is: 'reports',
      copied: { original: 0, revision: 0 },
    });
  });

  it('is a rewrite, too, where half is told again in words of its own, and what agrees is not as near as in reports', () => {
    const [first, second] = [FIRST.slice(1), SECOND.slice(1)];
    expect(relation(['0=1', '1=0', '2=2'], first, second, 0.35, 0.05).is).toBe('rewrite');
    expect(relation(['0=1', '1=0', '2=2'], first, second, 0.35, 0.2).is).toBe('reports');
    expect(relation(['0=1', '1=0', '2=2'], first, second, 0.45, 0.05).is).toBe('reports');
    expect(relation(['0=1', '1=0'], first, second, 0.35, 0.05).is).toBe('reports');
  });

  it('is two reports where either side has names and figures of its own', () => {
    const [first, second] = [FIRST.slice(1), SECOND.slice(1)];
    const told = (more: string, others: string) =>
      relation(['0=1', '1=0', '2=2'], [...first, more], [...second, others], 0.35, 0.05).is;
    expect(told('It was cold.', 'It rained on.')).toBe('rewrite');
    const [own, others] = ['Ida Holm counted 212 crates.', 'Tom Reeve paid $90 for the tug Corvin.'];
    expect(told(own, 'It rained on.')).toBe('rewrite');
    expect(told(own, others)).toBe('reports');
  });

  it('is a rewrite in plain language where the sentences of one side are short', () => {
    const [first, second] = [FIRST.slice(1), SECOND.slice(1)];
    const long = first.map(
      (sentence) => `${sentence.slice(0, -1)}, as the harbour master told a reporter on the quay.`,
    );
    expect(relation(['0=1', '1=0', '2=2'], long, second, 0.45, 0.05).is).toBe('rewrite');
  });

  it('is not told from words alone, nor of a few sentences', () => {
    expect(relation(['1=2'], FIRST, SECOND, null).is).toBe('rewrite');
    expect(relation(['1=2'], FIRST.slice(0, 5), SECOND).is).toBe('rewrite');
  });

  it('is the same text, or two stories', () => {
    expect(relation(['0=0', '1=1'], FIRST.slice(0, 2), FIRST.slice(0, 2)).is).toBe('same');
    expect(relation(['0=', '=0'], FIRST, SECOND).is).toBe('unrelated');
    expect(relation(['0=', '=0'], FIRST, SECOND, 0.35, 0, true).is).toBe('reports');
    expect(relation(['0=', '=0'], FIRST.slice(0, 5), SECOND, 0.35, 0, true).is).toBe('unrelated');
  });

  it('counts copied words of overlapping runs once', () => {
    const { copied } = relation([], [WIRE], [`Late on: ${WIRE}`]);
    expect(copied.original).toBe(1);
    expect(copied.revision).toBeCloseTo(16 / 18);
  });
});

describe('two reports', () => {
  const original = 'The harbour is shut until May, Ida Holm said. “We lost a crane,” Ida Holm said on Monday.';
  const revision = '“We lost two cranes,” Ida Holm said on Monday. “The harbour is shut until May,” Ida Holm said.';

  it('have nothing promoted and nothing moved, and keep what is critical in both', () => {
    const asRewrite = compareStories(original, revision);
    const asReports = compareStories(original, revision, { as: 'reports' });
    expect(asRewrite.quotes.map(({ status }) => status)).toContain('promoted');
    expect(asRewrite.summary.moved).toBeGreaterThan(0);
    expect(asReports.summary.relation).toMatchObject({ is: 'reports', by: 'editor' });
    expect(asReports.summary.moved).toBe(0);
    expect(asReports.quotes.map(({ status, severity }) => `${status} ${severity}`)).toEqual([
      'altered critical',
      'added check',
    ]);
  });

  it('are named in the verdict, which names no original', () => {
    const comparison = compareStories(original, revision, { as: 'reports' });
    for (const words of [en, de, fr, es]) {
      const [lead, rest] = verdictLines(comparison, words);
      expect(lead.startsWith(words.inReports.verdict.lead.reports)).toBe(true);
      expect(`${lead} ${rest}`).not.toMatch(/original|Neufassung|nouvelle version|nueva versión/);
    }
    expect(verdictLines(comparison, en)[0]).toMatch(/^Two reports of one event\. Holm: “a crane” in the first/);
    expect(verdictLines(compareStories(original, revision, { as: 'rewrite' }), en)[1]).toContain('%');
  });

  it('keep a turned sense high in a strong link alone, and in a weak one nothing but values', () => {
    const link = (similarity: number): Link => ({
      original: [0],
      revision: [0],
      kind: 'reworded',
      moved: true,
      similarity,
      edits: [],
    });
    const links = [link(0.6), link(0.2)];
    const fact = (kind: 'negation' | 'money' | 'name', status: 'changed' | 'dropped', at: number) =>
      ({ kind, status, severity: 'critical', original: [0, 1], revision: null, link: at }) as never;
    const told = factsOfReports(
      [
        fact('negation', 'changed', 1),
        fact('negation', 'changed', 0),
        fact('money', 'changed', 1),
        fact('money', 'dropped', 0),
        fact('name', 'changed', 0),
      ],
      links,
    );
    expect(told.map(({ kind, severity, link: at }) => `${kind} ${severity} ${at}`)).toEqual([
      'money critical 1',
      'negation high 0',
      'money check 0',
      'name check 0',
    ]);
    expect(linksOfReports(links).some(({ moved }) => moved)).toBe(false);
    expect(isOfReports({ is: 'shared' })).toBe(true);
    expect(isOfReports({ is: 'rewrite' })).toBe(false);
  });
});
