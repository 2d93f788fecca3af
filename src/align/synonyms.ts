/** Which words of the table of vectors may stand for each other; read-only once loaded. */
export interface Synonyms {
  readonly bytes: Uint8Array;
  /** Where the record of each word begins, by its rank in the table of vectors. */
  readonly starts: Uint32Array;
}

const MAGIC = [0x53, 0x44, 0x53, 0x31];
const HEADER_BYTES = 8;

/**
 * Reads a table of synonyms in the format that `scripts/build-synonyms.mjs` writes. Throws a RangeError when the bytes
 * are not such a table, or are cut short.
 */
export function loadSynonyms(bytes: ArrayBuffer | Uint8Array): Synonyms {
  const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  if (data.length < HEADER_BYTES || MAGIC.some((byte, i) => data[i] !== byte)) {
    throw new RangeError('These bytes are no table of synonyms.');
  }
  const count = new DataView(data.buffer, data.byteOffset, data.byteLength).getUint32(4, true);
  const starts = new Uint32Array(count);
  let at = HEADER_BYTES;
  const skipNumber = () => {
    while ((data[at++] ?? 0) > 127);
  };
  for (let word = 0; word < count; word++) {
    if (at >= data.length) throw new RangeError('The table of synonyms is cut short.');
    starts[word] = at;
    const own = readNumber(data, at);
    at = own.end;
    for (let n = 1; n < own.value; n++) skipNumber();
    if (own.value === 0) continue;
    const wider = readNumber(data, at);
    at = wider.end;
    for (let n = 0; n < wider.value; n++) skipNumber();
  }
  if (at > data.length) throw new RangeError('The table of synonyms is cut short.');
  return { bytes: data.slice(), starts };
}

function readNumber(data: Uint8Array, from: number): { value: number; end: number } {
  let value = 0;
  let end = from;
  for (let shift = 0; ; shift += 7) {
    const byte = data[end++] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return { value, end };
  }
}

interface Groups {
  readonly own: ReadonlySet<number>;
  readonly wider: ReadonlySet<number>;
}

function groupsOf({ bytes, starts }: Synonyms, rank: number): Groups | null {
  const start = starts[rank];
  if (start === undefined) return null;
  const own = readNumber(bytes, start);
  if (own.value === 0) return null;
  let at = own.end;
  const readList = (length: number) => {
    const list = new Set<number>();
    let last = 0;
    for (let n = 0; n < length; n++) {
      const next = readNumber(bytes, at);
      last += next.value;
      at = next.end;
      list.add(last);
    }
    return list;
  };
  const ownGroups = readList(own.value - 1);
  const wider = readNumber(bytes, at);
  at = wider.end;
  return { own: ownGroups, wider: readList(wider.value) };
}

/**
 * Whether two words, by their ranks in the table of vectors, may stand for each other: `crash` and `accident`, `car`
 * and `vehicle`; null where the table lacks one of them.
 */
export function mayStandFor(synonyms: Synonyms, rankA: number, rankB: number): boolean | null {
  const [a, b] = [groupsOf(synonyms, rankA), groupsOf(synonyms, rankB)];
  if (a === null || b === null) return null;
  const shares = (one: ReadonlySet<number>, other: ReadonlySet<number>) => [...one].some((group) => other.has(group));
  return shares(a.own, b.own) || shares(a.own, b.wider) || shares(a.wider, b.own);
}
