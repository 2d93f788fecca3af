/**
 * A whole comparison in a piece of text: for the fragment of a link, which browsers never send to a server,
 * and for a file. What comes in is unpacked within bounds and believed only where it was looked at.
 */
import { type Comparison, itemKeys, signedKeys } from '#engine';
import { writeAddress } from '../model/address.ts';
import { type Draft, freshWork, sharedContent, type Work } from '../model/work.ts';
import { readWork } from '../model/work-shape.ts';

/** The version of the packing, before what is packed. */
const PACKING = '1.';

/**
 * A desktop program hands a link to the browser on a command line, and Windows ends those at 32,767 characters;
 * some mail and chat programs break longer words. A longer comparison goes as a file.
 */
export const MOST_LINK_CHARACTERS = 30_000;

/** Two long books. Packed text may grow a thousandfold, so the bound holds while it is unpacked. */
export const MOST_UNPACKED_BYTES = 16 * 1024 * 1024;

/** No browser keeps an address of more; a link that Storydiff made is far shorter. */
const MOST_PACKED_CHARACTERS = 2_000_000;

export type Unpacked =
  | { readonly kind: 'work'; readonly work: Work }
  /** `broken`: cut short or changed on its way; `newer`: made by a later version; `large`: beyond the bounds. */
  | { readonly kind: 'problem'; readonly reason: 'broken' | 'newer' | 'large' };

/** The work as text that needs no escaping in a link. Rejects where the browser cannot compress. */
export async function packWork(work: Work): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(sharedContent(work)));
  // The form with a check sum: a link that lost or changed a letter on its way is known to be broken.
  const packed = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate'));
  return PACKING + toBase64Url(new Uint8Array(await new Response(packed).arrayBuffer()));
}

/** Two texts as the fragment of an address that opens their comparison. */
export async function addressOfPair(original: Draft, revision: Draft): Promise<string> {
  return writeAddress({ screen: 'shared', packed: await packWork(freshWork(original, revision)) });
}

/** The work in what `packWork` made. Never throws. */
export async function unpackWork(packed: string): Promise<Unpacked> {
  if (!packed.startsWith(PACKING)) return problem(/^\d+\./.test(packed) ? 'newer' : 'broken');
  if (packed.length > MOST_PACKED_CHARACTERS) return problem('large');
  const bytes = fromBase64Url(packed.slice(PACKING.length));
  if (bytes === null) return problem('broken');
  try {
    const json = await inflate(bytes);
    return json === null ? problem('large') : parseShared(json);
  } catch {
    return problem('broken');
  }
}

/** The work in a file's text. Never throws. */
export function readShared(text: string): Unpacked {
  const own = /"schema"\s*:\s*"storydiff\/(work|comparison)\/(\d+)"/.exec(text.slice(0, 200));
  if (own !== null && own[2] !== '1') return problem('newer');
  return parseShared(text, own?.[1] === 'comparison' ? workOfExport : undefined);
}

/** The work in a file. Never throws. */
export async function readSharedFile(file: File): Promise<Unpacked> {
  if (file.size > MOST_UNPACKED_BYTES) return problem('large');
  try {
    return readShared(await file.text());
  } catch {
    return problem('broken');
  }
}

function parseShared(text: string, convert = (value: unknown) => value): Unpacked {
  try {
    const work = readWork(convert(JSON.parse(text)));
    return work === null ? problem('broken') : { kind: 'work', work };
  } catch {
    return problem('broken');
  }
}

/**
 * What an exported comparison was made from, with what was decided on it. Throws where the value is none; what comes of it
 * is looked at as a work is.
 */
function workOfExport(value: unknown): unknown {
  const comparison = value as Comparison;
  const { original, revision, corrections = [], signedBy = '', summary, newItems } = comparison;
  const keys = itemKeys(comparison);
  const isOld = (kind: 'quote' | 'fact') => (_: string, at: number) =>
    newItems?.some((one) => one.kind === kind && one.index === at) === false;
  const by = signedBy === '' ? {} : { by: signedBy };
  return {
    ...freshWork({ name: original.name, text: original.text }, { name: revision.name, text: revision.text }),
    as: summary.relation?.by === 'editor' ? summary.relation.is : null,
    corrections,
    signOff: signedKeys(comparison).map((one) => ({ ...one, ...(one.by === undefined ? by : {}) })),
    known:
      newItems === undefined
        ? null
        : [...keys.quotes.filter(isOld('quote')), ...keys.facts.filter(isOld('fact')), ...keys.setAside],
  };
}

function problem(reason: 'broken' | 'newer' | 'large'): Unpacked {
  return { kind: 'problem', reason };
}

/** Null where there would be more of it than the bound; rejects where it is broken. */
async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string | null> {
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST_UNPACKED_BYTES) {
      await reader.cancel().catch(() => {});
      return null;
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** How many bytes become characters at a time: no call takes arguments without end. */
const CHUNK = 8192;

function toBase64Url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    binary += String.fromCharCode.apply(null, [...bytes.subarray(at, at + CHUNK)]);
  }
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(text)) return null;
  try {
    return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0));
  } catch {
    return null;
  }
}
