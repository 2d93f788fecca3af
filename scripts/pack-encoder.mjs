/**
 * `npm run pack:encoder`: packs the encoder of the second reading as a package of its own, which the command line finds
 * where it is installed beside it. It brings its runtime and needs no other package.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './prepare.mjs';

const NAME = 'storydiff-encoder';
const RUNTIME = ['ort.wasm.bundle.min.mjs', 'ort-wasm-simd-threaded.mjs', 'ort-wasm-simd-threaded.wasm'];

const INDEX = `/** The files of Storydiff's sentence encoder, and the runtime that they need. */
import { fileURLToPath } from 'node:url';
export const folder = fileURLToPath(new URL('./encoder/', import.meta.url));
export const loadRuntime = () => import('./runtime/${RUNTIME[0]}');
`;

const out = join(root, 'dist/encoder');
const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, 'runtime'), { recursive: true });
cpSync(join(root, 'public/encoder'), join(out, 'encoder'), { recursive: true });
for (const file of RUNTIME) {
  copyFileSync(join(root, 'node_modules/onnxruntime-web/dist', file), join(out, 'runtime', file));
}
const manifest = {
  name: NAME,
  version,
  description: 'The sentence encoder of Storydiff: sentences compared by what they mean.',
  license,
  type: 'module',
  exports: './index.js',
  files: ['index.js', 'encoder', 'runtime'],
};
writeFileSync(join(out, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
writeFileSync(join(out, 'index.js'), INDEX);
copyFileSync(join(root, 'LICENSE'), join(out, 'LICENSE'));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
execFileSync(npm, ['pack', '--silent', '--pack-destination', join(root, 'dist')], { cwd: out, stdio: 'inherit' });
