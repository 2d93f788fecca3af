/** Firefox, by WebDriver BiDi: https://www.w3.org/TR/webdriver-bidi/ */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { callOf, type Engine, keyActions, ownFolder, startProgram } from './engine.ts';

/** Firefox itself takes what its tests recommend when it is driven; these are left as its readers have them. */
const PREFERENCES = {
  'intl.accept_languages': 'en',
  'security.fileuri.strict_origin_policy': true,
};

interface Reply {
  readonly id?: number;
  readonly result?: unknown;
  readonly message?: string;
}

export async function startFirefox(program: string): Promise<Engine> {
  const folder = ownFolder();
  const lines = Object.entries(PREFERENCES).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(folder.path, 'user.js'), lines.join('\n'));
  const options = ['--headless', '--no-remote', '--profile', folder.path, '--remote-debugging-port', '0'];
  const firefox = startProgram([program, ...options]);
  const address = await firefox.says(/WebDriver BiDi listening on (ws:\S+)/);
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  const send = speak(socket);

  await send('session.new', { capabilities: {} });
  const { context } = await send<{ context: string }>('browsingContext.create', { type: 'tab' });
  const viewport = { width: 1280, height: 900 };
  await send('browsingContext.activate', { context });
  await send('browsingContext.setViewport', { context, viewport });
  return {
    open: (url) => send('browsingContext.navigate', { context, url, wait: 'complete' }),
    run: async (inPage, ...args) => {
      const expression = `(async () => JSON.stringify(await ${callOf(inPage, args)}))()`;
      const answer = await send<Evaluated>('script.evaluate', { expression, target: { context }, awaitPromise: true });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
      return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
    },
    press: (...keys) => send('input.performActions', { context, actions: keyActions(keys) }),
    choose: async (selector, path) => {
      const locator = { type: 'css', value: selector };
      const { nodes } = await send<{ nodes: readonly { sharedId: string }[] }>('browsingContext.locateNodes', {
        context,
        locator,
      });
      await send('input.setFiles', { context, element: { sharedId: nodes[0]?.sharedId }, files: [path] });
    },
    close: async () => {
      socket.terminate();
      await firefox.end();
      folder.remove();
    },
  };
}

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: string } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/** Sends commands over a socket and answers each with its own reply. */
function speak(socket: WebSocket) {
  const waiting = new Map<number, (reply: Reply) => void>();
  socket.on('message', (data) => {
    const reply = JSON.parse(String(data)) as Reply;
    if (reply.id !== undefined) waiting.get(reply.id)?.(reply);
  });
  let last = 0;
  return <R = void>(method: string, params: object): Promise<R> => {
    const id = ++last;
    socket.send(JSON.stringify({ id, method, params }));
    return new Promise((resolve, reject) => {
      waiting.set(id, ({ result, message }) => {
        waiting.delete(id);
        if (result === undefined) reject(new Error(`${method}: ${message}`));
        else resolve(result as R);
      });
    });
  };
}
