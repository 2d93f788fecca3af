import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startPool } from './pool.ts';

/** Answers with the line; dies on a line that says so. */
const SCRIPT = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ kind, line, meanings }) => {
  if (kind === 'meanings') return parentPort.postMessage({ kind: 'answer', answer: [...meanings.keys()].join() });
  const text = new TextDecoder().decode(line.bytes);
  if (text.includes('read')) {
    return parentPort.postMessage({ kind: 'read', list: [{ text, language: 'en' }] });
  }
  if (text.includes('die')) throw new Error('out of breath');
  if (text.includes('exit')) process.exit(3);
  parentPort.postMessage({ kind: 'answer', answer: text });
});`;

const folder = mkdtempSync(join(tmpdir(), 'storydiff-pool-'));
const script = join(folder, 'worker.mjs');
writeFileSync(script, SCRIPT);
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

const OPTIONS = {
  vectors: false,
  meaning: 'when-in-doubt',
  language: undefined,
  as: undefined,
  certainty: undefined,
  same: undefined,
} as const;
const read = async (list: readonly { text: string }[]) => new Map(list.map(({ text }) => [text, new Float32Array()]));

const line = (number: number, text: string) => ({ number, bytes: new TextEncoder().encode(text) });

describe('startPool', () => {
  it('reads the sentences that a thread asks for', async () => {
    const pool = startPool(1, OPTIONS, read, script);
    expect(await Promise.all([pool.compare(line(1, 'read this')), pool.compare(line(2, 'plain'))])).toEqual([
      'read this',
      'plain',
    ]);
    await pool.close();
  });

  it.each([1, 3])('answers every line, and goes on after a worker died (%i jobs)', async (jobs) => {
    const pool = startPool(jobs, OPTIONS, read, script);
    const texts = ['a', '{"id": 7, "original": "die"}', 'b', '{"id": 8, "original": "exit"}', 'c', 'd'];
    const answers = await Promise.all(texts.map((text, index) => pool.compare(line(index + 1, text))));
    await pool.close();
    expect(answers.filter((_, index) => index !== 1 && index !== 3)).toEqual(['a', 'b', 'c', 'd']);
    expect(JSON.parse(answers[1] ?? '')).toEqual({ id: 7, error: 'line 2: the comparison failed: out of breath' });
    expect(JSON.parse(answers[3] ?? '')).toEqual({ id: 8, error: 'line 4: the comparison failed: the worker ended' });
  });
});
