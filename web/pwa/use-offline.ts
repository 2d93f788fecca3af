import { useCallback, useEffect, useRef, useState } from 'react';
import { IN_ONE_FILE } from '#carried';
import { readSetting, writeSetting } from '../model/setting.ts';
import { reloadWithoutPrompt } from '../ui/leaving.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { NO_COPY, type Offline, type Registration, register, removeCopy } from './registration.ts';

/** Whether the reader wants a copy of the page on this computer: wanted, until they remove it. */
const KEY = 'storydiff-offline';

export type OfflineState = ReturnType<typeof useOffline>;

/** Keeps a copy of the page for work without a network, from the moment the page has nothing else to do. */
export function useOffline() {
  const [offline, setOffline] = useState<Offline>(NO_COPY);
  const [wanted, setWanted] = useState(() => readSetting(KEY) !== 'off');
  const registration = useRef<Registration>(null);
  /** Whether this browser can keep a copy at all: not in a private window of some, nor without a secure connection. */
  const possible = import.meta.env.PROD && !IN_ONE_FILE && 'serviceWorker' in navigator && 'caches' in window;

  useEffect(() => {
    if (!possible || !wanted) return;
    const start = () => {
      registration.current = register(navigator.serviceWorker, document.baseURI, setOffline, reloadWithoutPrompt);
    };
    const callOff = whenIdle(start);
    return () => {
      callOff();
      registration.current?.stop();
      registration.current = null;
    };
  }, [possible, wanted]);

  /** Lets the newer version in and loads the page anew; `last` is done when the page is about to go. */
  const renew = useCallback((last: () => void) => registration.current?.renew(last), []);
  const keep = useCallback(() => {
    writeSetting(KEY, null);
    setWanted(true);
  }, []);
  const remove = useCallback(async () => {
    writeSetting(KEY, 'off');
    setWanted(false);
    await removeCopy(navigator.serviceWorker, caches);
    setOffline(NO_COPY);
  }, []);
  return { ...offline, possible, renew, keep, remove };
}
