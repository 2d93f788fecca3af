/** The encoder of the second reading, where it is installed: a part of its own, some sixty megabytes. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Comparison, SentenceMeanings } from '#engine';
import { createEncoder, type Encoder } from '#meaning/encoder';
import { type MeaningChoice, readingList, readMeanings, remembering, type SentenceToRead } from '#meaning/reading';
import { createSession } from '#meaning/session';
import { packageRoot } from './package-root.ts';
import { messageOf } from './trouble.ts';
import { write } from './write.ts';

/** The package beside: its files, and the runtime that it brings. `scripts/pack-encoder.mjs` packs it. */
const PACKAGE = 'storydiff-encoder';
/** Sentences whose meanings are remembered, some 5 kB each. */
const MOST_REMEMBERED = 10_000;

interface Installed {
  /** The folder of the encoder's files. */
  readonly folder: string;
  readonly loadRuntime: () => Promise<typeof import('onnxruntime-web/wasm')>;
}

/** The encoder of a checkout, or of the package beside this one, which remembers what it read; undefined where there is none. */
export async function findEncoder(): Promise<Encoder | undefined> {
  const encoder = await openEncoder();
  return encoder === undefined ? undefined : remembering(encoder, MOST_REMEMBERED);
}

/** The same without a memory: every sentence is read, however often. */
export async function openEncoder(): Promise<Encoder | undefined> {
  const installed = await findInstalled();
  if (installed === undefined) return undefined;
  return createEncoder({
    load: async (name) => new Uint8Array(await readFile(join(installed.folder, name))),
    createSession: async (model) => createSession(await installed.loadRuntime(), model),
  });
}

async function findInstalled(): Promise<Installed | undefined> {
  const folder = join(packageRoot(), 'public/encoder');
  if (existsSync(join(folder, 'manifest.json'))) return { folder, loadRuntime: () => import('onnxruntime-web/wasm') };
  try {
    return (await import(PACKAGE)) as Installed;
  } catch {
    return undefined;
  }
}

interface Listener {
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

/** Reads sentences for as many comparisons as there are, with one encoder that is found when it is first needed. */
export function startReader(choice: MeaningChoice, { stderr }: Listener) {
  let encoder: Promise<Encoder | undefined> | undefined;
  let silent = false;
  const complain = async (why: string) => {
    if (!silent) await write(stderr, `storydiff: ${why}; compared by words alone\n`);
    silent = true;
  };
  return {
    /** The meanings; undefined where there are none, which is said once where they were to be had. */
    read: async (list: readonly SentenceToRead[]): Promise<SentenceMeanings | undefined> => {
      if (list.length === 0) return undefined;
      encoder ??= findEncoder();
      const tell = stderr.isTTY === true ? showProgress(stderr, list.length) : undefined;
      try {
        const found = await encoder;
        if (found === undefined) {
          if (choice === 'always') await complain(`no encoder is installed (npm install ${PACKAGE})`);
          return undefined;
        }
        return await readMeanings(found, list, tell);
      } catch (error) {
        await complain(`the encoder cannot be used: ${messageOf(error)}`);
        return undefined;
      } finally {
        if (tell !== undefined) stderr.write('\r\x1b[K');
      }
    },
  };
}

/** The meanings that a second reading of one comparison finds. */
export function readAgain(comparison: Comparison, choice: MeaningChoice, around: Listener) {
  return startReader(choice, around).read(readingList(comparison, choice));
}

function showProgress(stderr: NodeJS.WritableStream, all: number) {
  return (done: number) => {
    stderr.write(`\rReading for meaning, ${done} of ${all} sentences`);
  };
}
