import { useEffectEvent, useLayoutEffect } from 'react';

type Events = WindowEventMap & DocumentEventMap;
type Listeners = { readonly [Name in keyof Events]?: (event: Events[Name]) => void };

/** Calls the listener of each event of a target that stays the same, with what is drawn at that moment. */
export function useListeners(target: Document | Window, listeners: Listeners): void {
  const hear = useEffectEvent((event: Event) => (listeners as Record<string, EventListener>)[event.type]?.(event));
  const names = Object.keys(listeners).join(' ');
  // What is drawn has its listeners from the same moment on: a quick hand answers what it sees.
  useLayoutEffect(() => {
    const control = new AbortController();
    const listen = (event: Event) => hear(event);
    for (const name of names.split(' ')) target.addEventListener(name, listen, { signal: control.signal });
    return () => control.abort();
  }, [target, names]);
}
