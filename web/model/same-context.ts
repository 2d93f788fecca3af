import { createContext, useContext } from 'react';
import type { SamePair } from '#engine';

/** Takes a pair into the house's own list; of several it asks which. */
export type OnSame = (pairs: readonly SamePair[]) => void;

export const SameContext = createContext<OnSame>(() => {});

export function useOnSame(): OnSame {
  return useContext(SameContext);
}
