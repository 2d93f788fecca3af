/**
 * The files in a zip archive (which .docx and .odt are), one at a time and only those asked for.
 *
 * The directory at the archive's end says where each file is; what it says of sizes is not believed: a file is
 * unpacked in small pieces and given up when it grows beyond bounds. Format: PKWARE APPNOTE.TXT.
 */
import { Inflate } from 'fflate';
import { FileRefusal, type YieldToUi } from './yield-to-ui.ts';

/** The largest part of a document is its text: 64 MB of XML are several thousand pages. */
export const MAX_EXPANDED_BYTES = 64 * 1024 * 1024;

/** XML shrinks to a tenth or, with much formatting, to a fiftieth; a bomb grows a thousandfold. */
export const MAX_EXPANSION = 200;

/** Below this size a high ratio is only a short, uniform file. */
const RATIO_COUNTS_FROM = 4 * 1024 * 1024;

/** More files than this in one archive are no document and no pair of stories. */
export const MAX_ZIP_ENTRIES = 10_000;

/** Compressed bytes unpacked at a time: even of a bomb at most 16 MB of output before its size is looked at. */
const PIECE_BYTES = 16 * 1024;

export interface ZipEntry {
  readonly name: string;
  readonly compressedSize: number;
  readonly method: number;
  readonly encrypted: boolean;
  /** CRC-32 of the unpacked bytes; 0 where the program that packed them did not say. */
  readonly checksum: number;
  /** Where the entry's own header begins. */
  readonly offset: number;
}

const DAMAGED = { is: 'damaged' } as const;

/** The archive's files in order. Throws `FileRefusal` when its directory cannot be read. */
export function listZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ZIP_ENTRIES || count === 0xffff) {
    throw new FileRefusal({ is: 'crowdedZip', count: MAX_ZIP_ENTRIES });
  }
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw new FileRefusal(DAMAGED);
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      // UTF-8, as today's programs write; older names come out with odd letters but are only shown
      name: plainPath(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))),
      checksum: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** `./wire.txt`, `.\\wire.txt` and `../wire.txt` are `wire.txt`; the folder `./` itself has no name. */
function plainPath(name: string): string {
  return name.replaceAll('\\', '/').replace(/(?<=^|\/)(?:\.{0,2}\/)+/g, '');
}

/** The record that closes the archive: 22 bytes and a comment of at most 65,535. */
function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw new FileRefusal(DAMAGED);
}

/** The bytes of one file. Throws `FileRefusal` when it is damaged, locked, packed in a rare way or grows too large. */
export async function unpack(bytes: Uint8Array, entry: ZipEntry, yieldToUi: YieldToUi): Promise<Uint8Array> {
  if (entry.encrypted) throw new FileRefusal({ is: 'locked' });
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return checked(packed, entry);
  if (entry.method !== 8) throw new FileRefusal({ is: 'rarelyPacked' });
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    pieces.push(piece);
    length += piece.length;
    ended = final;
  });
  for (let at = 0; at < packed.length && !ended; at += PIECE_BYTES) {
    const stop = Math.min(at + PIECE_BYTES, packed.length);
    try {
      inflate.push(packed.subarray(at, stop), stop === packed.length);
    } catch {
      throw new FileRefusal(DAMAGED);
    }
    checkGrowth(length, stop);
    await yieldToUi(stop / packed.length, { at: 'unpacking' });
  }
  return checked(new Uint8Array(await new Blob(pieces).arrayBuffer()), entry);
}

/** The bytes if they are those that were packed: a figure that was flipped on the way must not read as the story. */
function checked(bytes: Uint8Array, { checksum }: ZipEntry): Uint8Array {
  if (checksum !== 0 && crc32(bytes) !== checksum) throw new FileRefusal(DAMAGED);
  return bytes;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** PKWARE APPNOTE.TXT 4.4.7. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] as number);
  return (crc ^ 0xffffffff) >>> 0;
}

function packedBytes(bytes: Uint8Array, { offset, compressedSize }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) throw new FileRefusal(DAMAGED);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw new FileRefusal(DAMAGED);
  return bytes.subarray(start, start + compressedSize);
}

function checkGrowth(length: number, packed: number): void {
  const bomb = length > RATIO_COUNTS_FROM && length > packed * MAX_EXPANSION;
  if (bomb || length > MAX_EXPANDED_BYTES) throw new FileRefusal({ is: bomb ? 'bomb' : 'swollen' });
}
