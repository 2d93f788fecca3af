/**
 * `npm run torture`: drawn pairs, hostile files, faults of the storage and of updates, an hour's worth; `npm test`
 * tries a minute's worth of the same. `-- --times 20` says how many times as much, `-- --seed 7` draws others,
 * a further word names one of the tests (`-- fuzz`); without one, parts of the page are missing at the server last,
 * and its longest task with hard texts is printed.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { root } from './prepare.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { times: { type: 'string', default: '200' }, seed: { type: 'string', default: '20261129' } },
});
const tests =
  positionals.length > 0 ? positionals : ['bench/torture', 'web/library/store-faults', 'web/pwa/sw/update-faults'];
const env = { ...process.env, STORYDIFF_TORTURE: values.times, STORYDIFF_SEED: values.seed };
const shell = process.platform === 'win32';
// the option last: a word behind it would be taken for its value
const { status } = spawnSync('npx', ['vitest', 'run', ...tests, '--disable-console-intercept'], {
  ...{ cwd: root, env, shell },
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
if (positionals.length === 0) {
  const page = ['run', '--silent', 'bench:page', '--', '--torture'];
  const { status: ofPage } = spawnSync('npm', page, { cwd: root, env, stdio: 'inherit', shell });
  process.exitCode ||= ofPage ?? 1;
}
