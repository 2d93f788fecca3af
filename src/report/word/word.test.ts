import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../bench/story.ts';
import { compareStories } from '../../compare.ts';
import type { Comparison, Edit, Link, Story } from '../../comparison.ts';
import { splitParagraphs } from '../../text/paragraphs.ts';
import { storyDocument, wordParts } from './parts.ts';

const DATE = new Date('2026-03-01T08:30:00.123Z');
const documentOf = (comparison: Comparison) => wordParts(comparison, DATE)['word/document.xml'] as string;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const decode = (text: string) => text.replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '?');

/**
 * What Word shows after `Accept all` or `Reject all`: text and paragraph marks of the other kind are taken out. Of its
 * own, so that the writer is not asked to prove itself. Checks on the way that every element is closed in its turn.
 */
function settle(xml: string, way: 'accept' | 'reject'): string[] {
  const gone = way === 'accept' ? 'w:del' : 'w:ins';
  const open: string[] = [];
  const paragraphs: string[] = [];
  let text = '';
  let dropsMark = false;
  let wellFormed = true;
  for (const [, closing = '', name = '', attributes = '', words = ''] of xml.matchAll(
    /<(\/?)([\w:?]+)([^>]*)>([^<]*)/g,
  )) {
    if (name.startsWith('?')) continue;
    if (closing !== '') wellFormed &&= open.pop() === name;
    else if (!attributes.endsWith('/')) open.push(name);
    const inMark = open.includes('w:pPr');
    if (inMark && name === gone && closing === '') dropsMark = true;
    if (inMark || open.includes(gone)) continue;
    if (closing === '' && (name === 'w:t' || name === 'w:delText')) text += decode(words);
    else wellFormed &&= words === '';
    if (name === 'w:br') text += '\n';
    if (name === 'w:tab') text += '\t';
    if (name === 'w:p' && closing !== '') {
      if (!dropsMark) {
        paragraphs.push(text);
        text = '';
      }
      dropsMark = false;
    }
  }
  expect({ wellFormed, open }).toEqual({ wellFormed: true, open: [] });
  return paragraphs;
}

/** A story's paragraphs, with what XML cannot hold as the writer has it. */
function paragraphsOf({ text }: Story): string[] {
  const found = splitParagraphs(text).map(({ start, end }) => text.slice(start, end).replace(/[\v\f]/g, '\n'));
  return found.length === 0 ? [''] : found;
}

function expectWhole(comparison: Comparison): void {
  const parts = wordParts(comparison, DATE);
  const xml = parts['word/document.xml'] as string;
  const comments = [...(parts['word/comments.xml'] as string).matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id);
  for (const id of comments) {
    const places = ['RangeStart', 'RangeEnd', 'Reference'].map((kind) =>
      xml.indexOf(`<w:comment${kind} w:id="${id}"/>`),
    );
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
  expect(settle(xml, 'accept')).toEqual(paragraphsOf(comparison.revision));
  expect(settle(xml, 'reject')).toEqual(paragraphsOf(comparison.original));
}

/** The redline in short: `[-deleted-]`, `{+inserted+}`, `¶` a paragraph mark. */
function redline(xml: string): string {
  const body = xml.slice(xml.indexOf('<w:body>'), xml.indexOf('<w:sectPr>')).replace(/<w:comment\w+ [^>]*\/>/g, '');
  return body
    .replace(/<w:p><w:pPr>(.*?)<\/w:pPr>(.*?)<\/w:p>/g, (_, mark: string, text: string) =>
      mark.includes('<w:ins') ? `${text}{+¶+}` : mark.includes('<w:del') ? `${text}[-¶-]` : `${text}¶`,
    )
    .replace(/<w:(?:ins|del) [^>]*><w:r><w:rPr><w:rStyle[^>]*\/><\/w:rPr><\/w:r><\/w:(?:ins|del)>/g, '')
    .replace(/<w:ins [^>]*>(.*?)<\/w:ins>/g, '{+$1+}')
    .replace(/<w:del [^>]*>(.*?)<\/w:del>/g, '[-$1-]')
    .replace(/<[^>]*>/g, '')
    .replace(/\+\}\{\+|-\]\[-/g, '');
}

/** Half of a character outside the basic plane. */
const HALF = /\p{Surrogate}/u;

describe('the redline of Word', () => {
  it.each([0, 1])('cuts no character in half, wherever it stands: %d', (before) => {
    const text = `${'a'.repeat(before)}${'𝔸'.repeat(80)} sank.`;
    const corrected = { original: text, revision: `${text} ${text}`.replace('sank', 'swam') };
    const comparison = compareStories(corrected.original, corrected.revision);
    for (const part of Object.values(wordParts(comparison, DATE))) expect(part).not.toMatch(HALF);
    expectWhole(comparison);
  });

  it.each([
    ['a word', 'The pier is shut today.', 'The pier is open today.', 'The pier is [-shut-]{+open+} today.¶'],
    [
      'a split paragraph',
      'It ran late. It hid well.',
      'It ran late.\n\nIt hid well.',
      'It ran late.[- -]{+¶+}It hid well.¶',
    ],
    [
      'a merged paragraph',
      'It ran late.\n\nIt hid well.',
      'It ran late. It hid well.',
      'It ran late.{+ +}[-¶-]It hid well.¶',
    ],
    [
      'a dropped paragraph',
      'The ferry sails at noon.\n\nGulls ate the bread.\n\nThe mayor waved twice.',
      'The ferry sails at noon.\n\nThe mayor waved twice.',
      'The ferry sails at noon.¶[-Gulls ate the bread.¶-]The mayor waved twice.¶',
    ],
    [
      'an added last paragraph',
      'The ferry sails at noon.',
      'The ferry sails at noon.\n\nGulls ate the bread.',
      'The ferry sails at noon.{+¶Gulls ate the bread.+}¶',
    ],
    [
      'a paragraph in the place of another',
      'The ferry sails at noon.\n\nGulls ate the bread.\n\nThe mayor waved twice.',
      'The ferry sails at noon.\n\nNinety trees were planted along Garden Road.\n\nThe mayor waved twice.',
      'The ferry sails at noon.¶[-Gulls ate the bread.¶-]{+Ninety trees were planted along Garden Road.¶+}The mayor waved twice.¶',
    ],
    [
      'a last paragraph in the place of another',
      'The pier is shut.\n\nThe ferry sails at noon.\n\nGulls ate the bread.',
      'The pier is shut.\n\nThe ferry sails at noon.\n\nNinety trees were planted along Garden Road.',
      'The pier is shut.¶The ferry sails at noon.[-¶Gulls ate the bread.-]{+¶Ninety trees were planted along Garden Road.+}¶',
    ],
    [
      'lines that end and begin otherwise',
      'The ferry sails at noon. It was late.\n\nGulls ate the bread.\n\nSome say so. The mayor waved twice at the crowd.',
      'The ferry sails at noon. Trains stood still.\n\nThe mayor waved twice at the crowd.',
      'The ferry sails at noon. [-It was late.-]{+Trains stood still.+}¶[-Gulls ate the bread.¶Some say so. -]The mayor waved twice at the crowd.¶',
    ],
    ['nothing before', '', 'The pier is open.', '{+The pier is open.+}¶'],
    ['nothing after', 'The pier is open.', '', '[-The pier is open.-]¶'],
    ['nothing at all', '', '', '¶'],
  ])('%s', (_, original, revision, shown) => {
    const comparison = compareStories(original, revision);
    expect(redline(documentOf(comparison))).toBe(shown);
    expectWhole(comparison);
  });

  it('deletes a moved sentence here and inserts it there', () => {
    const [a, b, c] = [
      'The ferry sails at noon on Friday.',
      'The mayor waved twice at the crowd.',
      'Gulls ate all the bread.',
    ];
    const base = compareStories(`${a}\n\n${b}\n\n${c}`, `${c}\n\n${a}\n\n${b}`);
    expectWhole(base);
    const shown = redline(documentOf(base));
    expect(shown.match(/Gulls/g)).toHaveLength(2);
    expect(shown.match(/ferry|mayor/g)).toHaveLength(2);
    expect(wordParts(base, DATE)['word/comments.xml']).toContain('Moved here: sentence 3 of the original.');
  });

  it('says who made the changes and when', () => {
    const xml = documentOf(compareStories('The pier is shut.', 'The pier is open.'));
    expect(xml).toContain('w:author="Storydiff" w:date="2026-03-01T08:30:00Z"');
    const ids = [...xml.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps line breaks, tabs, spaces and signs of XML, and names what XML cannot hold', () => {
    expectWhole(compareStories('A & B:\t<open>  "now".', 'A & B:\t<shut>  "now".\u00a0And then.'));
    const comparison = compareStories('A & B.', 'A & C \u0001.');
    expect(documentOf(comparison)).toContain('\ufffd');
    expect(documentOf(comparison)).not.toContain('\u0001');
  });

  it('gives each paragraph the style of its role', () => {
    const story =
      'Ferry fares to rise in Port Ellery\n\nBy Ines Vale\n\nThe council voted on Tuesday to raise ferry fares by 12 percent. The vote ended a long dispute.';
    const xml = documentOf(compareStories(story, story));
    expect([...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style)).toEqual([
      'Heading1',
      'Byline',
      'BodyText',
    ]);
  });

  it('lays right-to-left stories out from right to left, foreign names in runs of their own', () => {
    const comparison = compareStories('أعلنت شركة Brightwater اليوم موعدا.', 'أعلنت شركة Brightwater أمس موعدا.');
    const xml = documentOf(comparison);
    expect(xml).toContain('<w:bidi/>');
    expect(xml).toContain('<w:r><w:t xml:space="preserve">Brightwater</w:t></w:r>');
    expect(xml).toMatch(/<w:r><w:rPr><w:rtl\/><\/w:rPr><w:t xml:space="preserve">[^<]*شركة <\/w:t>/);
    expect(wordParts(comparison, DATE)['word/styles.xml']).toContain('w:bidi="ar"');
    expectWhole(comparison);
  });

  it('names fonts and language of an East Asian story', () => {
    const styles = wordParts(compareStories('港は閉まっている。', '港は開いている。'), DATE)['word/styles.xml'];
    expect(styles).toContain('w:eastAsia="Yu Mincho"');
    expect(styles).toContain('<w:lang w:eastAsia="ja"/>');
  });

  it('has no spelling checked in a language that is not known', () => {
    const [original, revision] = ['Meya alisema ndiyo.', 'Meya alisema hapana.'].map((text) => ({
      text,
      language: 'und',
    }));
    const styles = wordParts(compareStories(original ?? '', revision ?? ''), DATE)['word/styles.xml'];
    expect(styles).toContain('<w:lang w:val="x-none"/>');
  });
});

describe('remarks', () => {
  const comparison = compareStories(
    'The council voted on Tuesday to raise fares by 12 percent.\n\n“They will listen later,” Dov Perrin said.\n\n“We are late,” said Ines Vale.',
    'The council voted on Tuesday to raise fares by 21 percent.\n\n“They will never listen,” Dov Perrin said.\n\n“We are late,” said Ines Vale.',
  );

  it('stand at the words of critical and high items, with the verdict first', () => {
    const parts = wordParts(comparison, DATE);
    const serious = [...comparison.quotes, ...comparison.facts].filter(({ severity }) => severity === 'critical');
    const comments = [...(parts['word/comments.xml'] as string).matchAll(/<w:comment .*?<\/w:comment>/g)].map(
      ([all]) => all,
    );
    expect(comments).toHaveLength(1 + serious.length);
    expect(comments[0]).toContain('of the words are the original’s');
    expect(comments[1]).toMatch(/Quote altered.*\(critical\)/);
    const xml = parts['word/document.xml'] as string;
    const anchored = /<w:commentRangeStart w:id="1"\/>(.*?)<w:commentRangeEnd w:id="1"\/>/.exec(xml)?.[1] ?? '';
    expect(anchored.replace(/<w:del .*?<\/w:del>/g, '').replace(/<[^>]+>/g, '')).toBe('They will never listen');
    for (const kind of ['RangeStart', 'RangeEnd', 'Reference']) {
      const ids = [...xml.matchAll(new RegExp(`<w:comment${kind} w:id="(\\d+)"`, 'g'))].map(([, id]) => Number(id));
      expect(ids.sort((a, b) => a - b)).toEqual([...comments.keys()]);
    }
  });

  it('carry the sign-off, and its count', () => {
    const quote = comparison.quotes.findIndex(({ severity }) => severity === 'none');
    const signOff = [
      { kind: 'quote', index: 0, mark: 'query', note: 'Heard <on> tape?' },
      { kind: 'quote', index: quote, mark: 'ok', note: '' },
    ] as const;
    const comments = wordParts({ ...comparison, signOff }, DATE)['word/comments.xml'] as string;
    expect(comments).toContain('Query: Heard &lt;on&gt; tape?');
    expect(comments).toMatch(/1 of \d signed off: 1 Query\. 1 lesser item marked as well\./);
    expect(comments).toContain('Quote kept (none).');
    const named = wordParts({ ...comparison, signOff, signedBy: 'Tove & Ida' }, DATE)['word/comments.xml'] as string;
    expect(named).toMatch(/1 of \d signed off by Tove &amp; Ida: 1 Query\./);
  });
});

describe('two reports', () => {
  it('stand side by side under the verdict and the lists, with no change tracked', () => {
    const name = (text: string) => ({ name: text.slice(0, 5), text });
    const comparison = compareStories(
      name(
        'Wire: nine people & a dog were hurt on the quay.\n\n“We asked for nets on that slope, and nobody came to look,” said Ida Holm. It rained.',
      ),
      name(
        'Ours: twelve people & a dog were hurt on the quay.\n\n“We asked for nets on that slope, and nobody came to look,” said Per Lund.',
      ),
      { as: 'reports' },
    );
    const parts = wordParts(comparison, DATE);
    const xml = parts['word/document.xml'] as string;
    expect(xml).not.toMatch(/<w:(?:ins|del|commentRangeStart)\b/);
    expect(parts['word/comments.xml']).not.toContain('<w:comment ');
    const rows = [...xml.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
    );
    expect(rows[0]).toEqual(['Wire:', 'Ours:']);
    expect(rows).toContainEqual(['It rained.', '']);
    expect(xml).toMatch(/Two reports of one event.*Quotes in both.*given to Ida Holm in Wire:, to Per Lund in Ours:/s);
  });
});

describe('accepted it is the revision, rejected the original', () => {
  const stories = join(import.meta.dirname, '../../../bench/stories');
  const names = readdirSync(stories, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.story'));

  it.each(names)('%s', (name) => {
    const { original, revision } = parseStory(readFileSync(join(stories, name), 'utf8'), name);
    expectWhole(compareStories(original.text, revision.text));
    expectWhole(compareStories(revision.text, original.text));
  });

  const word = fc.constantFrom(
    'The',
    'pier',
    'is',
    'shut',
    '“late”',
    '"late"',
    '—',
    'naïve',
    '港は',
    '🚢',
    'השער',
    '<b>',
    '\u00a0',
    'Ines Vale said',
    'not',
    '12',
  );
  const sentence = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}.`);
  const gap = fc.constantFrom(' ', '  ', '\n', '\n\n', ' \n \n', '\t', '');
  const text = fc.array(fc.tuple(sentence, gap), { maxLength: 7 }).map((parts) => parts.flat().join(''));

  it('of any two texts', () => {
    fc.assert(
      fc.property(text, text, (original, revision) => expectWhole(compareStories(original, revision))),
      { seed: 5, numRuns: 500 },
    );
  });

  it('whatever the links and edits claim', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const claims = fc.array(fc.tuple(share, share, share, share, fc.boolean()), { maxLength: 8 });
    fc.assert(
      fc.property(text, text, claims, (original, revision, list) => {
        const base = compareStories(original, revision);
        const pick = (side: Story, at: number) => Math.floor(at * side.sentences.length * 0.999);
        const links = list.map(([a, b, c, d, moved]): Link => {
          const edit: Edit = {
            kind: 'replace',
            original: [Math.floor(c * original.length), Math.floor(c * original.length) + 3],
            revision: [Math.floor(d * revision.length), Math.floor(d * revision.length) + 2],
          };
          const sides = base.original.sentences.length > 0 && base.revision.sentences.length > 0;
          return {
            original: sides ? [pick(base.original, a)] : [],
            revision: sides ? [pick(base.revision, b)] : [],
            kind: 'reworded',
            moved,
            similarity: 1,
            edits: c > 0.5 ? [edit] : [],
          };
        });
        expectWhole({ ...base, links, quotes: [], facts: [] });
      }),
      { seed: 6, numRuns: 500 },
    );
  });
});

it('writes a story alone with its paragraphs, nothing tracked and no comment', () => {
  const { revision } = compareStories(
    'One & two.',
    'Mill fire\n\nThe <old> mill & 41 looms.\nNobody was hurt.\n\nThe end.',
  );
  const files = unzipSync(storyDocument(revision, DATE));
  const document = strFromU8(files['word/document.xml'] as Uint8Array);
  expect(settle(document, 'accept')).toEqual(paragraphsOf(revision));
  expect(document).not.toMatch(/<w:(?:ins|del|comment)/);
  expect(strFromU8(files['word/comments.xml'] as Uint8Array)).not.toContain('<w:comment ');
});
