import { useSyncExternalStore } from 'react';
import { onSetting, readSetting, writeSetting } from './setting.ts';

/** A setting that is on or off; this browser keeps that it is on. */
export function createFlag(key: string) {
  const read = () => readSetting(key) !== null;
  return {
    read,
    write: (on: boolean) => {
      if (on !== read()) writeSetting(key, on ? 'yes' : null);
    },
    use: () => useSyncExternalStore((tell) => onSetting(key, tell), read),
  };
}
