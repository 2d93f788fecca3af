/** What a reader of rich text knows at each place, and what the groups it meets are. */
import { createByteText } from './rtf-bytes.ts';
import { changeOf, type Writer } from './writer.ts';

/** How the text of a group is set; a group begins as the one around it. */
const OUTERMOST = {
  /** Nothing inside is text of the story. */
  skipped: false,
  hidden: false,
  revised: false,
  deleted: false,
  raised: false,
  /** How many characters after a `\u` stand in for it where Unicode is not known. */
  unicodeSkip: 1,
  font: -1,
  /** Inside the table of fonts, whose code pages are kept. */
  fonts: false,
  /** What ends with this group. */
  ends: undefined as 'note' | 'aside' | undefined,
};

export type State = ReturnType<typeof newState>;

/** Before the first byte. */
export function newState(writer: Writer) {
  return {
    writer,
    bytes: createByteText(),
    stack: [] as Readonly<typeof OUTERMOST>[],
    group: OUTERMOST as Readonly<typeof OUTERMOST>,
    /** Stand-ins still to be passed over after a `\u`. */
    standIns: 0,
    /** The next control word names what the group is; `\*` before it: pass over the group where the word is unknown. */
    groupBegins: false,
    optional: false,
    inTable: false,
    inRow: false,
    /** The last characters of the paragraph, by which raised ones are judged. */
    before: '',
    ended: false,
  };
}

/** Groups that any reader knows but that hold tables, pictures, code of fields, marks of lists, comments. */
const HIDDEN_DESTINATIONS = new Set(
  (
    'aftncn aftnsep aftnsepc annotation atndate atnauthor atnicn atnid atnparent atnref atntime atrfend atrfstart ' +
    'author background bkmkend bkmkstart blipuid buptim category colorschememapping colortbl comment company creatim ' +
    'datafield datastore doccomm docvar falt ffdeftext ffname file filetbl fldinst fontemb fontfile formfield ftncn ' +
    'ftnsep ftnsepc generator gridtbl hlinkbase info keycode keywords latentstyles leveltext levelnumbers list ' +
    'listlevel listname listoverride listoverridetable liststylename listtable listtext manager mmathPr nextfile ' +
    'nonesttables nonshppict objclass objdata objname objtime oleclsid operator panose passwordhash pgptbl pict ' +
    'picprop pn pnseclvl pntext pntxta pntxtb printim private propname protusertbl pxe revtbl revtim rsidtbl rxe ' +
    'shppict sn sp staticval stylesheet subject sv tc tcn template themedata title txe upr userprops wgrffmtfilter ' +
    'writereservhash xe xform xmlattrname xmlattrvalue xmlclose xmlname xmlnstbl xmlopen'
  ).split(' '),
);

/** Groups that old readers pass over (`\*`) but that hold text of the story. */
const KEPT_DESTINATIONS = new Set('footnote shpinst shptxt do dptxbxtext nesttableprops ud'.split(' '));

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
  const margin = /^(header|footer)[lrf]?$/.exec(word)?.[1] as 'header' | 'footer' | undefined;
  if (margin !== undefined && !group.skipped) {
    state.group = { ...group, skipped: true };
    state.writer.leftOut[`${margin}s`] = true;
    return true;
  }
  if (word === 'annotation' && !group.skipped) state.writer.leftOut.comments++;
  if (HIDDEN_DESTINATIONS.has(word) || (optional && !KEPT_DESTINATIONS.has(word))) {
    state.group = { ...group, skipped: true };
    return true;
  }
  if (group.skipped) return false;
  if (word === 'footnote') {
    state.writer.openNote(changeOf(group.revised, group.deleted));
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
