/** Whether the reader wants a copy of the page on this computer. Wanted, until they remove it. */
const KEY = 'storydiff-offline';

export function wantsCopy(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

export function setWantsCopy(wants: boolean): void {
  try {
    if (wants) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
  } catch {
    // Storage is refused: the choice lasts as long as the page.
  }
}
