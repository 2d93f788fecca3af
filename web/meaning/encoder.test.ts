import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as runtime from 'onnxruntime-web/wasm';
import { describe, expect, it } from 'vitest';
import { createEncoder, DamagedFile } from './encoder.ts';
import { createSession } from './session.ts';

/** Fifty sentences, with pieces and vectors as the package's own engine has them (scripts/encoder/store-gold.py). */
interface Gold {
  readonly language: string;
  readonly text: string;
  readonly tokens: readonly string[];
  /** Base64 of 384 int8. */
  readonly vector: string;
}

const GOLD = JSON.parse(readFileSync(new URL('./gold.json', import.meta.url), 'utf8')) as readonly Gold[];
/** What the model was trained to read before every text that is compared. */
const QUERY = ['▁que', 'ry', ':'];
const FOLDER = fileURLToPath(new URL('../../public/encoder/', import.meta.url));

const load = async (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const encoder = createEncoder({ load, createSession: (model) => createSession(runtime, model) });

const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')) as {
  readonly languages: Readonly<Record<string, readonly string[]>>;
};
const bytesOf = (names: readonly string[]) => names.reduce((sum, name) => sum + statSync(join(FOLDER, name)).size, 0);

describe('the encoder', () => {
  it('is told fifty sentences in fourteen languages', () => {
    expect(GOLD).toHaveLength(50);
    expect(new Set(GOLD.map(({ language }) => language))).toEqual(new Set(Object.keys(manifest.languages)));
  });

  it.each(GOLD)('cuts and reads as its package does: $language $text', async ({ language, text, tokens, vector }) => {
    expect((await encoder.tokens(text, language)).slice(1, -1)).toEqual(tokens);
    const { meaning: found, pieces } = await encoder.read(text, language);
    expect(['<s>', ...QUERY, ...pieces, '</s>']).toEqual(await encoder.tokens(text, language));
    expect(Math.hypot(...found)).toBeCloseTo(1, 5);
    const expected = new Int8Array(Buffer.from(vector, 'base64'));
    const product = found.reduce((sum, value, i) => sum + value * (expected[i] ?? 0), 0);
    expect(product / Math.hypot(...expected)).toBeGreaterThanOrEqual(0.99);
  });

  it('reads a sentence alike whatever was read before', async () => {
    const [first] = GOLD as [Gold];
    const again = createEncoder({ load, createSession: (model) => createSession(runtime, model) });
    expect(await again.read(first.text, first.language)).toEqual(await encoder.read(first.text, first.language));
  });

  it('cuts what no piece holds into smaller pieces, a very long word and a foreign script too', async () => {
    for (const text of [
      'Quarksilberverordnungsdurchführungsgesetzgebung'.repeat(40),
      'ᚠᚢᚦ in Tollmere',
      '',
      '\ud800',
    ]) {
      const { meaning, pieces, inContext } = await encoder.read(text, 'de');
      expect(meaning).toHaveLength(384);
      expect(inContext).toHaveLength(96 * pieces.length);
    }
    expect((await encoder.tokens('ab '.repeat(2000), 'en')).length).toBe(512);
  });

  it('reads the sentence as a whole alone with a model of an older build', async () => {
    const older = createEncoder({
      load,
      createSession: async () => ({
        run: async (rows) => ({ meaning: rows.slice(0, 384), pieces: new Float32Array() }),
      }),
    });
    const { meaning, pieces, inContext } = await older.read('Rain fell.', 'en');
    expect([meaning.length, pieces.length, inContext.length]).toEqual([384, 0, 0]);
  });

  it('knows which languages it has pieces of', async () => {
    expect(await encoder.reads('de')).toBe(true);
    expect(await encoder.reads('th')).toBe(false);
    expect(await encoder.reads('constructor')).toBe(false);
  });

  it('tells a file that is cut short from one that is missing, and tries again', async () => {
    const [name = ''] = manifest.languages.ar ?? [];
    let state: 'cut' | 'missing' | 'whole' = 'cut';
    const ailing = createEncoder({
      load: async (file) => {
        const bytes = await load(file);
        if (file !== name || state === 'whole') return bytes;
        if (state === 'missing') throw new Error('404');
        return bytes.slice(0, 1000);
      },
      createSession: (model) => createSession(runtime, model),
    });
    const tokens = () => ailing.tokens('قال', 'ar');
    await expect(tokens()).rejects.toThrow(DamagedFile);
    state = 'missing';
    await expect(tokens()).rejects.toThrow('404');
    state = 'whole';
    expect(await tokens()).toEqual(await encoder.tokens('قال', 'ar'));
  });
});

describe('its manifest', () => {
  const ailing = (manifestOf: () => Promise<Uint8Array<ArrayBuffer>>, kept: string[] = []) =>
    createEncoder({
      load: (name) => (name === 'manifest.json' ? manifestOf() : load(name)),
      keep: async (name) => {
        kept.push(name);
      },
      createSession: (model) => createSession(runtime, model),
    });

  it('is neither read nor kept with one letter changed', async () => {
    const kept: string[] = [];
    const bytes = await load('manifest.json');
    const at = bytes.indexOf('¼'.codePointAt(0) as number);
    bytes[at] = (bytes[at] as number) ^ 1;
    await expect(ailing(async () => bytes, kept).tokens('قال', 'ar')).rejects.toThrow(DamagedFile);
    expect(kept).toEqual([]);
  });

  it('is asked for again where a file is not what it says: a newer build came to the server', async () => {
    const text = new TextDecoder().decode(await load('manifest.json'));
    const { checksum: _, ...older } = JSON.parse(text) as { checksum: string; checksums: Record<string, string> };
    const [name = ''] = manifest.languages.ar ?? [];
    older.checksums[name] = 'of an older build';
    const checksum = createHash('sha256').update(JSON.stringify(older)).digest('hex');
    let now = JSON.stringify({ ...older, checksum });
    const reader = ailing(async () => new TextEncoder().encode(now));
    await expect(reader.tokens('قال', 'ar')).rejects.toThrow(DamagedFile);
    now = text;
    expect(await reader.tokens('قال', 'ar')).toEqual(await encoder.tokens('قال', 'ar'));
  });
});

describe('its files', () => {
  it('stay within what a page may load: encoder 23 MB, a language 6 MB, all 46 MB', () => {
    expect(bytesOf(['encoder.onnx'])).toBeLessThanOrEqual(23e6);
    for (const names of Object.values(manifest.languages)) expect(bytesOf(names)).toBeLessThanOrEqual(6e6);
    expect(bytesOf(readdirSync(FOLDER))).toBeLessThanOrEqual(46e6);
  });

  it('come with their licences', () => {
    expect(existsSync(join(FOLDER, 'LICENCE.md'))).toBe(true);
  });
});
