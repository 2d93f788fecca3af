/** The sentence encoder's files missing, cut, changed or exchanged: it says so, reads nothing wrong, and recovers. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEncoder, DamagedFile } from '#meaning/encoder';
import { MissingFile } from '#meaning/files';
import { packageRoot } from '../../cli/package-root.ts';
import { type Random, seeded } from '../generate.ts';
import { report, SEED, TIMES } from './scale.ts';

const FAULTS = 40 * TIMES;
const FOLDER = join(packageRoot(), 'public/encoder');
/** The language whose pieces are fewest. */
const LANGUAGE = 'ar';
const SENTENCE = 'رفضت الشركة العرض يوم الاثنين.';

type Bytes = Uint8Array<ArrayBuffer>;
type Harm = (bytes: Bytes, random: Random) => Bytes | undefined;

const HARMS: Readonly<Record<string, Harm>> = {
  missing: () => undefined,
  empty: () => new Uint8Array(),
  cut: (bytes, random) => bytes.slice(0, random.below(bytes.length)),
  changed: (bytes, random) => {
    const harmed = bytes.slice();
    const at = random.below(bytes.length);
    harmed[at] = (harmed[at] as number) ^ (1 << random.below(8));
    return harmed;
  },
  longer: (bytes) => new Uint8Array([...bytes.subarray(0, 64), ...bytes]),
  exchanged: (_, random) => read(random.pick(readdirSync(FOLDER).filter((name) => name.startsWith('pieces-0')))),
};

function read(name: string): Bytes {
  return new Uint8Array(readFileSync(join(FOLDER, name)));
}

/** Whether a harmed file says what the whole one says: the manifest, whatever white space it has. */
function isAlike(name: string, harmed: Bytes | undefined, whole: Bytes): boolean {
  const text = (bytes: Bytes) => new TextDecoder().decode(bytes);
  if (harmed === undefined) return false;
  if (name === 'manifest.json') return text(harmed).trim() === text(whole).trim();
  return Buffer.from(harmed).equals(Buffer.from(whole));
}

test('no harmed file is read', { timeout: 0 }, async () => {
  const manifest = JSON.parse(new TextDecoder().decode(read('manifest.json'))) as {
    readonly encoder: string;
    readonly languages: Readonly<Record<string, readonly string[]>>;
  };
  const shards = manifest.languages[LANGUAGE] ?? [];
  const files = new Map(['manifest.json', manifest.encoder, ...shards].map((name) => [name, read(name)]));
  let harmedName = '';
  let harmed: Bytes | undefined;
  const newEncoder = () =>
    createEncoder({
      load: async (name) => {
        const bytes = name === harmedName ? harmed : files.get(name);
        if (bytes === undefined) throw new MissingFile(name);
        return bytes;
      },
      // the pieces are what can be told apart here; the model itself is tested where it runs
      createSession: async () => ({ run: async (rows) => ({ meaning: rows.slice(), pieces: rows.slice() }) }),
    });
  const expected = await newEncoder().read(SENTENCE, LANGUAGE);
  for (let fault = 0; fault < FAULTS; fault++) {
    const random = seeded(SEED + fault);
    // the model is some hundred times as long as the others, and only its checksum is looked at
    harmedName = random.below(10) === 0 ? manifest.encoder : random.pick(['manifest.json', ...shards]);
    const kind = random.pick(Object.keys(HARMS));
    harmed = HARMS[kind]?.(files.get(harmedName) as Bytes, random);
    const what = `fault ${fault} of seed ${SEED}: ${harmedName} ${kind}`;
    const encoder = newEncoder();
    const found = await encoder.read(SENTENCE, LANGUAGE).catch((error: unknown) => error);
    const isSaid = found instanceof MissingFile || found instanceof DamagedFile;
    const isSame = isAlike(harmedName, harmed, read(harmedName));
    expect([isSaid || isSame, found instanceof Error && !isSaid], what).toEqual([true, false]);
    harmedName = '';
    if (isSaid) expect(await encoder.read(SENTENCE, LANGUAGE), what).toEqual(expected);
  }
  report("faults of the encoder's files", FAULTS);
});
