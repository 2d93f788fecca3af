/** The engine's own thread: one request in, one answer out. */
import { compareStories } from '#engine';
import type { Answer, Request } from './messages.ts';

function answer({ id, original, revision, certainty, language }: Request): Answer {
  try {
    const comparison = compareStories(original, revision, {
      ...(certainty === undefined ? {} : { certainty }),
      ...(language === undefined ? {} : { language }),
    });
    return { id, kind: 'comparison', comparison };
  } catch (error) {
    return { id, kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = (event: MessageEvent<Request>) => {
  self.postMessage(answer(event.data));
};
