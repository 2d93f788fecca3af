/** Which words of a language may stand for each other, by a thesaurus; read-only once loaded. */
export interface Thesaurus {
  /** The number of each entry: a word, or the stem of a verb (`text/base-forms.ts`). */
  readonly entries: ReadonlyMap<string, number>;
  readonly bytes: Uint8Array;
  /** Where each group begins: its own entries, which all may stand for each other, and those each of them may stand for. */
  readonly groups: Uint32Array;
  /** The groups of entry `n` stand in `memberships` from `starts[n]` to `starts[n + 1]`. */
  readonly memberships: Uint32Array;
  readonly starts: Uint32Array;
}

const MAGIC = [0x53, 0x44, 0x54, 0x31];
const HEADER_BYTES = 16;
const LAST_LETTER = 0x80;

/**
 * Reads a thesaurus in the format that `scripts/build-thesauri.mjs` writes. Throws a RangeError when the bytes are no
 * such table, or are cut short.
 */
export function loadThesaurus(bytes: ArrayBuffer | Uint8Array): Thesaurus {
  const data = bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes);
  if (data.length < HEADER_BYTES || MAGIC.some((byte, i) => data[i] !== byte)) {
    throw new RangeError('These bytes are no thesaurus.');
  }
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const [count, listBytes, groupCount] = [4, 8, 12].map((at) => view.getUint32(at, true)) as [number, number, number];
  const groupsAt = HEADER_BYTES + listBytes;
  if (data.length < groupsAt) throw new RangeError('The thesaurus is cut short.');
  const entries = readEntries(data, groupsAt);
  const groups = new Uint32Array(groupCount);
  const sizes = new Uint32Array(count + 1);
  let at = groupsAt;
  for (let group = 0; group < groupCount; group++) {
    groups[group] = at;
    at = eachMember(data, at, (entry) => {
      sizes[entry + 1] = (sizes[entry + 1] as number) + 1;
    });
    if (at > data.length) throw new RangeError('The thesaurus is cut short.');
  }
  const starts = sizes;
  for (let n = 1; n <= count; n++) starts[n] = (starts[n] as number) + (starts[n - 1] as number);
  const memberships = new Uint32Array(starts[count] as number);
  const next = starts.slice();
  for (const [group, from] of groups.entries()) {
    eachMember(data, from, (entry) => {
      memberships[next[entry] as number] = group;
      next[entry] = (next[entry] as number) + 1;
    });
  }
  return { entries, bytes: data.slice(), groups, memberships, starts };
}

/** The list is sorted: each entry has the number of letters that it shares with the one before, and its other letters. */
function readEntries(data: Uint8Array, end: number): Map<string, number> {
  const entries = new Map<string, number>();
  let entry = '';
  for (let at = HEADER_BYTES; at < end; ) {
    entry = entry.slice(0, data[at++]);
    for (let isLast = false; !isLast && at < end; ) {
      const letter = data[at++] as number;
      isLast = letter >= LAST_LETTER;
      entry += String.fromCharCode(letter & ~LAST_LETTER);
    }
    entries.set(entry, entries.size);
  }
  return entries;
}

/** Calls `tell` with each entry of the group that begins at `from`; where the group ends. */
function eachMember(data: Uint8Array, from: number, tell: (entry: number, isOwn: boolean) => void): number {
  let at = from;
  const readNumber = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = data[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  for (const isOwn of [true, false]) {
    let entry = 0;
    for (let left = readNumber(); left > 0 && at <= data.length; left--) {
      entry += readNumber();
      tell(entry, isOwn);
    }
  }
  return at;
}

/**
 * Two words of which neither is listed for the other may still stand for each other where the words under which both
 * are entered make such a part of all those (cosine). Measured on the whole words, of four letters and more, in the rows
 * of directions of German, French and Spanish: it lets 43 in place of 35 in a hundred pairs from one side of a row pass,
 * and 3 in place of 2 of the contraries.
 */
const LEAST_OVERLAP = 0.05;

/**
 * Whether two words may stand for each other, each given by the entries that it may belong to (`baseForms`); null where
 * the thesaurus lacks one of them.
 */
export function mayReplace(thesaurus: Thesaurus, a: Iterable<string>, b: Iterable<string>): boolean | null {
  const [ofA, ofB] = [knownOf(thesaurus, a), knownOf(thesaurus, b)];
  if (ofA.length === 0 || ofB.length === 0) return null;
  const [around, other] = [readAround(thesaurus, ofA), readAround(thesaurus, ofB)];
  if (ofB.some((entry) => around.listed.has(entry))) return true;
  const shared = [...around.owners].filter((entry) => other.owners.has(entry)).length;
  return shared > 0 && shared >= LEAST_OVERLAP * Math.sqrt(around.owners.size * other.owners.size);
}

/** Whether a thesaurus has a word, given by the entries that it may belong to. */
export function isEntered({ entries }: Thesaurus, forms: Iterable<string>): boolean {
  for (const form of forms) if (entries.has(form)) return true;
  return false;
}

function knownOf({ entries }: Thesaurus, forms: Iterable<string>): number[] {
  return [...forms].flatMap((form) => entries.get(form) ?? []);
}

/** What may stand for one of some entries, and the own entries of their groups; both with the entries themselves. */
function readAround({ bytes, groups, memberships, starts }: Thesaurus, entries: readonly number[]) {
  const [listed, owners] = [new Set(entries), new Set(entries)];
  for (const entry of entries) {
    for (let n = starts[entry] as number; n < (starts[entry + 1] as number); n++) {
      const others: number[] = [];
      let isOwner = false;
      eachMember(bytes, groups[memberships[n] as number] as number, (member, isOwn) => {
        if (isOwn) owners.add(member);
        else others.push(member);
        if (isOwn && member === entry) isOwner = true;
      });
      if (isOwner) for (const member of others) listed.add(member);
    }
  }
  for (const owner of owners) listed.add(owner);
  return { listed, owners };
}
