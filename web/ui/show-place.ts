/** Brings a link's row into the middle of its view. Views that place their rows themselves take over by a listener. */
export function showPlace(link: number): void {
  const request = new CustomEvent('storydiff-show', { detail: link, cancelable: true });
  if (!document.dispatchEvent(request)) return;
  const row = document.getElementById(`link-${link}`);
  if (row === null) return;
  row.scrollIntoView({ block: 'center' });
  // Rows that were never drawn have a guessed height until they come into view: look again.
  requestAnimationFrame(() => row.scrollIntoView({ block: 'center' }));
}
