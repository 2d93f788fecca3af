/** Files that were cut, changed and renamed by drawn harm: text or a sentence that says why not, never a throw. */
import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readFile } from '#files';
import { type Random, seeded } from '../generate.ts';
import { report, SEED, TIMES } from './scale.ts';

const FILES = 60 * TIMES;
const SAMPLES = new URL('../../web/files/samples/', import.meta.url);
/** More text than any reader gives. */
const MOST_TEXT = 64 * 1024 * 1024;

type Harm = (bytes: Uint8Array, random: Random) => Uint8Array;

const cut: Harm = (bytes, random) => bytes.slice(0, random.below(bytes.length + 1));

const flipped: Harm = (bytes, random) => {
  const harmed = bytes.slice();
  for (let flips = 1 + random.below(40); flips > 0; flips--) harmed[random.below(harmed.length)] = random.below(256);
  return harmed;
};

const doubled: Harm = (bytes, random) => {
  const from = random.below(bytes.length);
  const part = bytes.slice(from, from + random.below(4096));
  return joined([bytes.slice(0, from), ...Array.from({ length: 2 + random.below(60) }, () => part), bytes.slice(from)]);
};

const emptied: Harm = (bytes, random) => {
  const harmed = bytes.slice();
  const from = random.below(harmed.length);
  return harmed.fill(random.pick([0, 0xff, 0x20, 0x3c]), from, from + random.below(2048));
};

const joinedToAnother: Harm = (bytes, random) =>
  joined([bytes.slice(0, random.below(bytes.length)), bytes.slice(random.below(bytes.length))]);

/** What stands in markup that means harm. */
const MARKUP = [
  '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>&b;',
  '<w:p>'.repeat(3000),
  `<a ${'b="c" '.repeat(5000)}>`,
  '<![CDATA[',
  '<!--',
  '&#x110000;&#0;&#xd800;',
  `${'{'.repeat(2500)}\\bin999999999 `,
  '<script>fetch("https://example.org")</script><svg onload=alert(1)>',
  '</body></html></w:body></w:document>',
  '\u0000\ufffe\uffff\u202e',
];

/** Harm inside the archive's files, which is packed anew; other formats are harmed as text. */
const inside: Harm = (bytes, random) => {
  const text = random.pick(MARKUP);
  const put = (content: string) => {
    const at = random.below(content.length + 1);
    return content.slice(0, at) + text + content.slice(at);
  };
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    return joined([bytes.slice(0, bytes.length >> 1), strToU8(text), bytes.slice(bytes.length >> 1)]);
  const files = unzipSync(bytes);
  const names = Object.keys(files);
  const name = random.pick(names);
  return zipSync({ ...files, [name]: strToU8(put(strFromU8(files[name] as Uint8Array))) });
};

const OUTSIDE: readonly Harm[] = [cut, flipped, flipped, doubled, emptied, joinedToAnother];
const HARMS: readonly Harm[] = [...OUTSIDE, inside, inside];

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

test('no harmed file throws, hangs or gives text without end', { timeout: 0 }, async () => {
  const samples = readdirSync(SAMPLES).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(name, SAMPLES))),
  }));
  const kinds = { problem: 0, text: 0 };
  for (let index = 0; index < FILES; index++) {
    const random = seeded(SEED + index);
    const { name, bytes } = random.pick(samples);
    let harmed: Uint8Array = bytes;
    for (let harms = 1 + random.below(2); harms > 0 && harmed.length > 0; harms--)
      harmed = random.pick(harmed === bytes ? HARMS : OUTSIDE)(harmed, random);
    const called =
      random.below(5) === 0 ? `renamed${random.pick(['.txt', '.docx', '.pdf', '.html', '.zip', ''])}` : name;
    const what = `file ${index} of seed ${SEED}: ${name} as ${called}`;
    const read = await readFile(called, harmed);
    if (read.kind === 'problem') {
      kinds.problem++;
      expect(read.message, what).toMatch(/^.+ .+\.$/s);
    } else {
      kinds.text++;
      const texts = read.kind === 'pair' ? read.files.map(({ text }) => text) : [read.text];
      for (const text of texts) expect(text.length, what).toBeLessThan(MOST_TEXT);
    }
  }
  expect(kinds.problem).toBeGreaterThan(0);
  expect(kinds.text).toBeGreaterThan(0);
  report('hostile files', FILES);
});
