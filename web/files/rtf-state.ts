/** What a reader of rich text knows at each place, and what the groups it meets are. */
import { type ByteText, createByteText } from './rtf-bytes.ts';
import { HIDDEN_DESTINATIONS, KEPT_DESTINATIONS } from './rtf-words.ts';
import type { Change, Writer } from './writer.ts';

export interface Group {
  /** Nothing inside is text of the story. */
  readonly skipped: boolean;
  readonly hidden: boolean;
  readonly revised: boolean;
  readonly deleted: boolean;
  /** How many characters after a `\u` stand in for it where Unicode is not known. */
  readonly unicodeSkip: number;
  readonly font: number;
  /** Inside the table of fonts, whose code pages are kept. */
  readonly fonts: boolean;
  /** What ends with this group. */
  readonly ends?: 'note' | 'aside' | undefined;
}

export interface State {
  readonly writer: Writer;
  readonly bytes: ByteText;
  readonly stack: Group[];
  group: Group;
  /** Stand-ins still to be passed over after a `\u`. */
  standIns: number;
  /** The next control word names what the group is; `\*` before it: pass over the group where the word is unknown. */
  groupBegins: boolean;
  optional: boolean;
  inTable: boolean;
  rows: number;
  comments: number;
  readonly margins: Set<string>;
  hiddenText: boolean;
  ended: boolean;
}

/** Before the first byte. */
export function newState(writer: Writer): State {
  return {
    writer,
    bytes: createByteText(),
    stack: [],
    group: {
      skipped: false,
      hidden: false,
      revised: false,
      deleted: false,
      unicodeSkip: 1,
      font: -1,
      fonts: false,
    },
    standIns: 0,
    groupBegins: false,
    optional: false,
    inTable: false,
    rows: 0,
    comments: 0,
    margins: new Set(),
    hiddenText: false,
    ended: false,
  };
}

/** Takes in what a group is by its first word; false where the word is an ordinary one. */
export function readDestination(word: string, state: State): boolean {
  const { group, optional } = state;
  if (word === 'fonttbl') {
    state.group = { ...group, skipped: true, fonts: true };
    return true;
  }
  if (group.fonts) return false;
  if (word === 'ud') {
    // the Unicode half of a text that is written twice
    state.group = { ...group, skipped: state.stack.at(-2)?.skipped ?? false };
    return true;
  }
  const margin = /^(header|footer)[lrf]?$/.exec(word)?.[1];
  if (margin !== undefined && !group.skipped) {
    state.group = { ...group, skipped: true };
    state.margins.add(margin);
    return true;
  }
  if (word === 'annotation' && !group.skipped) state.comments++;
  if (HIDDEN_DESTINATIONS.has(word) || (optional && !KEPT_DESTINATIONS.has(word))) {
    state.group = { ...group, skipped: true };
    return true;
  }
  if (group.skipped) return false;
  if (word === 'footnote') {
    state.writer.openNote(changeOf(group));
    state.group = { ...group, ends: 'note' };
    return true;
  }
  if (word === 'shptxt' || word === 'dptxbxtext') {
    state.writer.openAside();
    state.group = { ...group, ends: 'aside' };
    return true;
  }
  return KEPT_DESTINATIONS.has(word);
}

/** Which version a piece belongs to that is set so. */
export function changeOf({ revised, deleted }: Group): Change {
  if (revised && deleted) return 'neither';
  return revised ? 'inserted' : deleted ? 'deleted' : 'both';
}
