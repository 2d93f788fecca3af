const COMPRESSED = 'data:application/gzip;';

/**
 * The bytes at an address. What the page carries inside, a `data:` address in base64, compressed or not, is read where it
 * stands: a policy that allows no connection forbids `fetch` even there. Rejects where a file cannot be had.
 */
export async function bytesAt(place: string): Promise<Uint8Array<ArrayBuffer>> {
  if (place.startsWith('data:')) {
    const bytes = Uint8Array.from(atob(place.slice(place.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
    if (!place.startsWith(COMPRESSED)) return bytes;
    const whole = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(whole).arrayBuffer());
  }
  const response = await fetch(place);
  if (!response.ok) throw new Error(`${place} answered ${response.status}.`);
  return new Uint8Array(await response.arrayBuffer());
}
