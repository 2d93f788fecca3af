import type { Edit } from '../../comparison.ts';
import { isTypographic } from '../typographic.ts';

/**
 * A case is one line, a text with its edits in place: `[-dropped-]`, `{+added+}` and `<old glyphs|new glyphs>`. The
 * original and the revision follow from it. `@de` names the language of what follows, `#` begins a heading.
 *
 * ```
 * The ferry was[- very-] late.
 * A [-38-year-old-]{+39-year-old+} man <"|“>slept<"|”>
 * ```
 */
export interface RedlineCase {
  readonly heading: string;
  readonly language: string;
  /** The line itself: the wanted edits. */
  readonly redline: string;
  readonly original: string;
  readonly revision: string;
}

const EDIT = /\[-(.*?)-\]|\{\+(.*?)\+\}|<([^<>|]*)\|([^<>|]*)>/gs;

export function readRedlines(source: string): RedlineCase[] {
  let [heading, language] = ['', 'en'];
  return source.split('\n').flatMap((redline) => {
    if (redline.startsWith('# ')) heading = redline.slice(2);
    else if (/^@\w+$/.test(redline)) language = redline.slice(1);
    else if (redline !== '') {
      const side = (own: 'original' | 'revision') =>
        redline.replace(EDIT, (_, dropped = '', added = '', old = '', other = '') =>
          own === 'original' ? dropped + old : added + other,
        );
      return [{ heading, language, redline, original: side('original'), revision: side('revision') }];
    }
    return [];
  });
}

/** Shows edits in the notation of a case. */
export function showEdits(original: string, revision: string, edits: readonly Edit[]): string {
  let [shown, at] = ['', 0];
  for (const edit of edits) {
    const [dropped, added] = [original.slice(...edit.original), revision.slice(...edit.revision)];
    shown += original.slice(at, edit.original[0]);
    if (isTypographic(edit)) shown += `<${dropped}|${added}>`;
    else shown += (dropped === '' ? '' : `[-${dropped}-]`) + (added === '' ? '' : `{+${added}+}`);
    at = edit.original[1];
  }
  return shown + original.slice(at);
}
