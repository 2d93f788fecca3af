/**
 * The bytes at an address. What the page carries inside, a `data:` address in base64, is read where it stands: a policy
 * that allows no connection forbids `fetch` even there. Rejects where a file cannot be had.
 */
export async function bytesAt(place: string): Promise<Uint8Array<ArrayBuffer>> {
  if (place.startsWith('data:')) {
    return Uint8Array.from(atob(place.slice(place.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  }
  const response = await fetch(place);
  if (!response.ok) throw new Error(`${place} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
