/**
 * The notation of `.story` files: two versions of a story and what is right about them.
 *
 *     Lines before the first section are a note.
 *
 *     # original
 *     {1} Bridge shut after crash
 *
 *     {2} The Oster bridge is shut. {3} “We are sorry,” said Ida Holm.
 *
 *     # revision
 *     {1} Crash shuts bridge
 *
 *     {2,3} The Oster bridge is shut, for which Ida Holm said “we are sorry”.
 *
 *     {+} Read also: Ten bridges to see
 *
 *     # quotes
 *     kept :: We are sorry :: we are sorry :: cue
 *
 *     # facts
 *     variant :: 60,000 :: 60 thousand
 *     hedge :: may ::
 *
 *     # furniture
 *     revision :: Read also: Ten bridges to see
 *
 *     # relation
 *     shared
 *
 *     # passages
 *     The Oster bridge … shut :: The Oster bridge … shut :: original
 *
 * A sentence starts at its marker and runs to the next marker or the end of its paragraph; an empty
 * line ends a paragraph. In the original a marker numbers its sentence. In the revision it names the
 * original's sentences that this one says again: `{2}` one, `{2,3}` several (a merge; the same number
 * in two markers is a split), `{6|3}` or `{2,3|5}` the first, with others that are right as well,
 * `{+}` none, `{+|3}` none but the third is no fault. An original sentence that no marker of the revision names was
 * dropped.
 *
 * Quotes: `status :: original :: revision`, then perhaps `:: flags`, with commas. Several quotes on one
 * side are joined by ` + `; a side without a quote is empty; spacing and punctuation do not matter (`¶` may
 * show where a quote goes on in the next paragraph). Facts: `status :: original :: revision`
 * or `kind :: …` or `kind status :: …`. Furniture: `original :: text` or `revision :: text`.
 *
 * Relation: one word, as in `summary.relation` of the answer. Passages are what both texts have word for word or lightly
 * edited: `original :: revision`, each as it stands in the text once, where ` … ` leaves out all that is between; then
 * perhaps `:: words`: `original` or `revision` where that side names a source for the passage, `quote` where it
 * is what one speaker said.
 */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../cli/package-root.ts';

/** A wire story and a website's rewrite of it, beside the project. */
const FOUNDING = join(packageRoot(), '../shared/stories/kyiv');

/** The founding pair; undefined where it is not there. */
export function readFoundingPair(): GoldStory | undefined {
  const file = join(FOUNDING, 'gold.story');
  return existsSync(file) ? parseStory(readFileSync(file, 'utf8'), 'kyiv') : undefined;
}

/** A pair of common length: the founding pair, or else a story of the project. */
export function readNormalPair(): { readonly name: string; readonly original: string; readonly revision: string } {
  if (existsSync(FOUNDING)) {
    const read = (name: string) => readFileSync(join(FOUNDING, name), 'utf8');
    return { name: 'founding pair', original: read('original.txt'), revision: read('revision.txt') };
  }
  const file = join(packageRoot(), 'bench/stories/en-observatory.story');
  const { original, revision } = parseStory(readFileSync(file, 'utf8'), 'en-observatory');
  return { name: 'own story', original: original.text, revision: revision.text };
}

export interface GoldSentence {
  readonly start: number;
  readonly end: number;
}

export interface GoldSide {
  /** The text without its markers. */
  readonly text: string;
  readonly sentences: readonly GoldSentence[];
}

export interface GoldQuote {
  readonly status: string;
  readonly original: readonly string[];
  readonly revision: readonly string[];
  /** Undefined where the line names none: then the flags are not judged. */
  readonly flags: readonly string[] | undefined;
}

export interface GoldFact {
  /** Kind, status or both. */
  readonly words: readonly string[];
  readonly original: string;
  readonly revision: string;
}

export interface GoldPassage {
  readonly original: GoldSentence;
  readonly revision: GoldSentence;
  readonly isQuote: boolean;
  /** Whether the side names a source for the passage. */
  readonly credited: { readonly original: boolean; readonly revision: boolean };
}

const RELATIONS = ['same', 'rewrite', 'shared', 'reports', 'unrelated'] as const;

export interface GoldStory {
  readonly name: string;
  readonly original: GoldSide;
  readonly revision: GoldSide;
  /** For each sentence of the revision: the sets of original sentences (indices) that are right, the best first. */
  readonly links: readonly (readonly (readonly number[])[])[];
  readonly quotes: readonly GoldQuote[];
  readonly facts: readonly GoldFact[];
  readonly furniture: readonly { readonly side: 'original' | 'revision'; readonly text: string }[];
  /** What the two texts are to each other; undefined where that is not labelled. */
  readonly relation: (typeof RELATIONS)[number] | undefined;
  readonly passages: readonly GoldPassage[];
}

/** For each sentence of a story, which may be cut elsewhere, the gold sentence it shares most text with; -1 for none. */
export function goldSentencesOf(story: { readonly sentences: readonly GoldSentence[] }, gold: GoldSide): number[] {
  return story.sentences.map(({ start, end }) => {
    const shared = gold.sentences.map((one) => Math.min(end, one.end) - Math.max(start, one.start));
    const most = Math.max(...shared);
    return most > 0 ? shared.indexOf(most) : -1;
  });
}

const SECTIONS = ['original', 'revision', 'quotes', 'facts', 'furniture', 'relation', 'passages'] as const;
type Section = (typeof SECTIONS)[number];

interface Line {
  readonly number: number;
  readonly text: string;
}

/** Reads a `.story` file. Throws an Error that names the file and the line where the notation is wrong. */
export function parseStory(source: string, name: string): GoldStory {
  const fail = (line: number, message: string): never => {
    throw new Error(`${name}:${line}: ${message}`);
  };
  const sections = cutSections(source, fail);
  const original = readSide(sections.original, fail);
  const revision = readSide(sections.revision, fail);
  const indexOf = new Map<string, number>();
  for (const [index, { marker, line }] of original.markers.entries()) {
    if (!/^\d+$/.test(marker)) fail(line, `{${marker}}: a sentence of the original is numbered, as in {7}`);
    if (indexOf.has(marker)) fail(line, `{${marker}} numbers two sentences of the original`);
    indexOf.set(marker, index);
  }
  const links = revision.markers.map(({ marker, line }) =>
    marker
      .split('|')
      .map((set) =>
        set.trim() === '+'
          ? []
          : set
              .split(',')
              .map((id) => indexOf.get(id.trim()) ?? fail(line, `{${marker}}: the original has no {${id}}`)),
      ),
  );
  return {
    name,
    original: original.side,
    revision: revision.side,
    links,
    quotes: sections.quotes.map((line) => readQuote(line, fail)),
    facts: sections.facts.map((line) => readFact(line, fail)),
    furniture: sections.furniture.map((line) => {
      const [side, text] = fields(line);
      if ((side !== 'original' && side !== 'revision') || !text) {
        return fail(line.number, 'furniture is written `original :: text` or `revision :: text`');
      }
      return { side, text };
    }),
    relation: sections.relation.map((line) => readRelation(line, fail)).at(-1),
    passages: sections.passages.map((line) => readPassage(line, [original.side.text, revision.side.text], fail)),
  };
}

type Fail = (line: number, message: string) => never;

function cutSections(source: string, fail: Fail): Record<Section, Line[]> {
  const sections = Object.fromEntries(SECTIONS.map((section) => [section, []])) as unknown as Record<Section, Line[]>;
  let current: Section | undefined;
  for (const [index, text] of source.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const heading = /^# (\w+)\s*$/.exec(text)?.[1];
    if (heading !== undefined) {
      current = SECTIONS.find((section) => section === heading);
      if (current === undefined) fail(index + 1, `unknown section: ${heading} (there are ${SECTIONS.join(', ')})`);
    } else if (current !== undefined) {
      const isList = current !== 'original' && current !== 'revision';
      if (!isList || text.trim() !== '') sections[current].push({ number: index + 1, text });
    }
  }
  for (const side of ['original', 'revision'] as const) {
    if (sections[side].every((line) => line.text.trim() === '')) fail(1, `no section: ${side}`);
  }
  return sections;
}

interface ReadSide {
  readonly side: GoldSide;
  readonly markers: readonly { readonly marker: string; readonly line: number }[];
}

function readSide(lines: readonly Line[], fail: Fail): ReadSide {
  const first = lines.findIndex((line) => line.text.trim() !== '');
  const last = lines.findLastIndex((line) => line.text.trim() !== '');
  const sentences: { start: number; end: number }[] = [];
  const markers: { marker: string; line: number }[] = [];
  let text = '';
  let open = false;
  const close = () => {
    const sentence = sentences.at(-1);
    if (!open || sentence === undefined) return;
    sentence.end = sentence.start + text.slice(sentence.start).trimEnd().length;
    if (sentence.end === sentence.start) fail(markers.at(-1)?.line ?? 1, 'a marker without a sentence');
    open = false;
  };
  for (const line of lines.slice(first, last + 1)) {
    if (line.text.trim() === '') close();
    let at = 0;
    for (const found of line.text.matchAll(/\{([^{}]*)\} ?/g)) {
      text += line.text.slice(at, found.index);
      close();
      at = found.index + found[0].length;
      sentences.push({ start: text.length, end: text.length });
      markers.push({ marker: (found[1] as string).trim(), line: line.number });
      open = true;
    }
    const rest = line.text.slice(at);
    if (!open && rest.trim() !== '') fail(line.number, 'text before the first marker of its paragraph');
    text += `${rest.trimEnd()}\n`;
  }
  close();
  return { side: { text, sentences }, markers };
}

function fields(line: Line): string[] {
  return line.text.split('::').map((field) => field.trim());
}

function words(field: string | undefined): string[] {
  return (field ?? '').split(/[\s,]+/).filter((word) => word !== '');
}

function readQuote(line: Line, fail: Fail): GoldQuote {
  const [status, original, revision, flags] = fields(line);
  if (!status || original === undefined || revision === undefined) {
    return fail(line.number, 'a quote is written `status :: original :: revision`');
  }
  const quotes = (field: string) => (field === '' ? [] : field.split(' + ').map((quote) => quote.trim()));
  return {
    status,
    original: quotes(original),
    revision: quotes(revision),
    flags: flags === undefined ? undefined : words(flags),
  };
}

function readFact(line: Line, fail: Fail): GoldFact {
  const [head, original, revision] = fields(line);
  if (!head || original === undefined || revision === undefined || original + revision === '') {
    return fail(line.number, 'a fact is written `status :: original :: revision`');
  }
  return { words: words(head), original, revision };
}

function readRelation(line: Line, fail: Fail): (typeof RELATIONS)[number] {
  const relation = RELATIONS.find((one) => one === line.text.trim());
  return relation ?? fail(line.number, `a relation is one of ${RELATIONS.join(', ')}`);
}

function readPassage(line: Line, texts: readonly [string, string], fail: Fail): GoldPassage {
  const [original, revision, notes] = fields(line);
  if (!original || !revision) return fail(line.number, 'a passage is written `original :: revision`');
  const said = words(notes);
  const unknown = said.find((word) => !['original', 'revision', 'quote'].includes(word));
  if (unknown !== undefined) fail(line.number, `${unknown}: a passage has the words original, revision, quote`);
  return {
    original: findPassage(original, texts[0], line.number, fail),
    revision: findPassage(revision, texts[1], line.number, fail),
    isQuote: said.includes('quote'),
    credited: { original: said.includes('original'), revision: said.includes('revision') },
  };
}

/** Where a passage stands, `first words … last words` or whole. */
function findPassage(passage: string, text: string, line: number, fail: Fail): GoldSentence {
  const [from = '', to] = passage.split(' … ');
  const start = text.indexOf(from);
  if (start < 0 || text.indexOf(from, start + 1) >= 0) fail(line, `not once in its text: ${from}`);
  const last = to === undefined ? start : text.indexOf(to, start + from.length);
  if (last < 0) fail(line, `not after “${from}”: ${to}`);
  return { start, end: last + (to ?? from).length };
}
