/**
 * `npm run torture`: drawn pairs, hostile files and faults of the storage, an hour's worth; `npm test`
 * tries a minute's worth of the same. `-- --times 20` says how many times as much, `-- --seed 7` draws others,
 * a further word names one of the tests (`-- fuzz`).
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './prepare.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '200' }, seed: { type: 'string', default: '20261129' } },
});
const tests = positionals.length > 0 ? positionals : ['bench/torture', 'web/library/store-faults'];
const { status } = spawnSync('npx', ['vitest', 'run', '--disable-console-intercept', ...tests], {
  cwd: root,
  env: { ...process.env, STORYDIFF_TORTURE: values.times, STORYDIFF_SEED: values.seed },
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
