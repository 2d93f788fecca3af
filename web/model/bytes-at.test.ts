import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bytesAt } from './bytes-at.ts';

test('what the page carries inside is read where it stands, compressed or not', async () => {
  const bytes = Buffer.from([1, 2, 0, 255, 7]);
  const plain = `data:application/octet-stream;base64,${bytes.toString('base64')}`;
  const compressed = `data:application/gzip;base64,${gzipSync(bytes).toString('base64')}`;
  expect([...(await bytesAt(plain))]).toEqual([...bytes]);
  expect([...(await bytesAt(compressed))]).toEqual([...bytes]);
  await expect(bytesAt(`${compressed.slice(0, -12)}`)).rejects.toThrow();
});
