/**
 * `npm start`: installs what is missing, builds the page where it is older than its sources, and
 * serves it on this machine alone. `npm start -- --port 5000`, or PORT=5000.
 */
import { readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { checkNode, install, root, runPackage, runScript, Stop } from './prepare.mjs';

const HOST = '127.0.0.1';
const DEFAULT_PORT = 4173;
const SOURCES = ['src', 'web', 'public', 'scripts', 'vite.config.ts', 'package.json', 'package-lock.json'];

await runScript('npm start', async () => {
  checkNode();
  const port = readPort(process.argv.slice(2), process.env.PORT);
  await checkFree(port);
  await install();
  await build();
  await serve(port);
});

/**
 * @param {readonly string[]} args
 * @param {string | undefined} fromEnvironment
 */
function readPort(args, fromEnvironment) {
  let given = fromEnvironment || String(DEFAULT_PORT);
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] ?? '';
    if (arg === '--port') given = args[++i] ?? '';
    else if (arg.startsWith('--port=')) given = arg.slice('--port='.length);
    else throw new Stop(`unknown option ${arg}; there is --port NUMBER, as in npm start -- --port 5000.`);
  }
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65535) return port;
  throw new Stop(`${given || 'nothing'} is no port; give a number up to 65535, as in npm start -- --port 5000.`);
}

/**
 * @param {number} port
 * @returns {Promise<void>}
 */
function checkFree(port) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const why =
        error.code === 'EADDRINUSE'
          ? `port ${port} is taken by another program`
          : error.code === 'EACCES'
            ? `port ${port} may not be used by this account`
            : `port ${port} cannot be used (${error.message})`;
      reject(new Stop(`${why}; choose another, as in npm start -- --port ${port < 65000 ? port + 1 : 5000}.`));
    });
    probe.listen(port, HOST, () => probe.close(() => resolve()));
  });
}

async function build() {
  const built = join(root, 'dist/web/index.html');
  const builtAt = lastChange(built);
  if (builtAt > 0 && SOURCES.every((name) => lastChange(join(root, name)) <= builtAt)) return;
  console.log('Building the page …');
  const { code, output } = await runPackage('vite', ['build', '--logLevel', 'warn'], { quiet: true });
  if (code === 0) return;
  console.error(output.trim());
  throw new Stop('the page could not be built; the reason stands above.');
}

/**
 * The time of the last change of a path or of anything below it.
 * @param {string} path
 */
function lastChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  const inside = stats?.isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  const times = inside.map((name) => statSync(join(path, name), { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return times.reduce((latest, time) => Math.max(latest, time), stats?.mtimeMs ?? 0);
}

/** @param {number} port */
async function serve(port) {
  // imports a package, which `install` may only just have put there
  const { serveFolder } = await import('./server.mjs');
  const serving = await serveFolder(join(root, 'dist/web'), { port, host: HOST });
  console.log(
    `\nStorydiff is ready: http://${HOST}:${serving.port}/\nNothing you open there leaves this machine. Ctrl+C stops it.`,
  );
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
}
