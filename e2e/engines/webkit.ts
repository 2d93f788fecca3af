/** WebKit, by WebDriver on a display that nobody sees: https://www.w3.org/TR/webdriver2/ */
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { callOf, type Engine, keyActions, ownFolder, startProgram } from './engine.ts';

/** The name under which WebDriver hands over an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** How long a function in the page may take. */
const SCRIPT_MS = 30_000;

export async function startWebKit(driver: string): Promise<Engine> {
  const folder = ownFolder();
  const display = startProgram(['Xvfb', '-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const port = await freePort();
  const env = {
    ...process.env,
    DISPLAY: `:${await display.says(/^(\d+)$/)}`,
    HOME: folder.path,
    XDG_DATA_HOME: folder.path,
    XDG_CACHE_HOME: folder.path,
    LANGUAGE: 'en',
    // a browser in a container has no bus and no graphics card
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    GTK_A11Y: 'none',
    NO_AT_BRIDGE: '1',
  };
  const program = startProgram([driver, `--port=${port}`, '--host=127.0.0.1'], env);
  const root = `http://127.0.0.1:${port}/session`;
  await answering(`http://127.0.0.1:${port}/status`);
  const session = await call<{ sessionId: string }>('POST', root, {
    capabilities: { alwaysMatch: { timeouts: { script: SCRIPT_MS } } },
  });
  const command = <R = void>(path: string, body: object) =>
    call<R>('POST', `${root}/${session.sessionId}${path}`, body);
  return {
    open: (url) => command('/url', { url }),
    run: async (inPage, ...args) => {
      const script = `const tell = arguments[0]; Promise.resolve(${callOf(inPage, args)}).then((value) => tell(JSON.stringify([value ?? null])), (error) => tell(String(error)));`;
      const answer = await command<string>('/execute/async', { script, args: [] });
      if (!answer.startsWith('[')) throw new Error(answer);
      return JSON.parse(answer)[0];
    },
    press: (...keys) => command('/actions', { actions: keyActions(keys) }),
    choose: async (selector, path) => {
      const found = await command<Record<string, string>>('/element', { using: 'css selector', value: selector });
      await command(`/element/${found[ELEMENT]}/value`, { text: path });
    },
    close: async () => {
      await call('DELETE', `${root}/${session.sessionId}`);
      await program.end();
      await display.end();
      folder.remove();
    },
  };
}

async function call<R>(method: string, url: string, body?: object): Promise<R> {
  const answer = await fetch(url, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: R & { readonly message?: string } };
  if (!answer.ok) throw new Error(`${new URL(url).pathname}: ${value.message}`);
  return value;
}

/** Waits until a server answers: the driver says nothing when it is ready. */
async function answering(url: string): Promise<void> {
  for (let tries = 0; ; tries++) {
    try {
      await fetch(url);
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await setTimeout(100);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
