/** A reload that the reader agreed to, with the work put by, needs no question before the page is left. */
let agreed = false;

export function reloadWithoutPrompt(): void {
  agreed = true;
  location.reload();
}

/** What asks before the page is left looks here first. */
export function leavesWithoutPrompt(): boolean {
  return agreed;
}
