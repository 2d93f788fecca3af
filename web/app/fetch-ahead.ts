/** The template whose links the build writes (`scripts/chunks.mjs`); the page in one file has none. */
const ID = 'ahead';

/**
 * Fetches the files of the comparison screen without running them: what takes a phone a third of a second to run is not
 * in the way of who only looks, and is there for who puts a text in. A browser that follows no such links loads them then.
 */
export function fetchAhead(): void {
  const ahead = document.getElementById(ID);
  if (!(ahead instanceof HTMLTemplateElement)) return;
  document.head.append(ahead.content);
}
