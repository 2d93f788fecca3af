/** `node scripts/serve.mjs PORT`: serves what is built in dist/web, for the tests and for measuring. */
import { join } from 'node:path';
import { root, runScript, Stop } from './prepare.mjs';
import { serveFolder } from './server.mjs';

await runScript('serve', async () => {
  const port = Number(process.argv[2]);
  if (!Number.isInteger(port)) throw new Stop('name a port, as in node scripts/serve.mjs 4317.');
  const serving = await serveFolder(join(root, 'dist/web'), { port });
  console.log(`http://127.0.0.1:${serving.port}/`);
});
