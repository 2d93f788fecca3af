/** Which files of a folder or an archive are stories, and which of two is the original: by their names alone. */

/** Hidden files, what systems and Office put beside a document, and what is no text by its ending. */
const NO_STORY =
  /^$|(?:^|\/)(?:__MACOSX\/|[.~]|(?:thumbs\.db|desktop\.ini)$)|\/$|\.(?:jpe?g|png|gif|webp|avif|heic|tiff?|svg|css|js|woff2?|ttf|ico|mp[34]|mov|wav|lnk|url|exe)$/i;

/** Whether a file may be a story; `path` is its name, with its folders if it is in any. */
export function mayBeStory(path: string): boolean {
  return !NO_STORY.test(path);
}

/** Words in a file's name that say which version it is, in the page's languages. */
const EARLIER = new Set(
  (
    'original orig wire agency before first old previous draft copy ' +
    'alt alte alter vorher entwurf erste agentur avant ancien premier antes anterior antiguo viejo primera'
  ).split(' '),
);
const LATER = new Set(
  (
    'revision revised rev rewrite rewritten edited edit desk after second new final ' +
    'neu neue neuer nachher bearbeitet zweite endfassung après nouveau corrigé después nuevo nueva segunda revisión'
  ).split(' '),
);

const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/**
 * Two files as original and revision: where the names say it (`rewrite.txt`, `wire.txt`) as they say, else by name
 * (`story-v2.txt` before `story-v10.txt`), as folders and archives keep no order that anyone chose.
 */
export function inOrder<File extends { readonly name: string }>(files: readonly File[]): readonly File[] {
  const sorted = [...files].sort((a, b) => byName.compare(a.name, b.name));
  const [first, second] = sorted;
  if (sorted.length !== 2 || first === undefined || second === undefined) return sorted;
  return version(first.name) > version(second.name) ? [second, first] : sorted;
}

/** -1 for a name that says it is the earlier one, 1 for the later, 0 where it says neither or both. */
function version(path: string): number {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const words = name.normalize('NFC').match(/\p{L}+/gu) ?? [];
  return Number(words.some((word) => LATER.has(word))) - Number(words.some((word) => EARLIER.has(word)));
}
