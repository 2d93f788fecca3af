/** Lets every list of the library know, in this tab and the others, that something in it changed. */

const CHANNEL = 'storydiff-library';

const listeners = new Set<() => void>();
let channel: BroadcastChannel | null = null;

/** Calls `listener` after every change, wherever it was made; the returned function ends that. */
export function watchLibrary(listener: () => void): () => void {
  open();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Says that something changed. */
export function notifyTabs(): void {
  open()?.postMessage(null);
  for (const listener of listeners) listener();
}

function open(): BroadcastChannel | null {
  if (channel === null && typeof BroadcastChannel !== 'undefined') {
    channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => {
      for (const listener of listeners) listener();
    };
  }
  return channel;
}
