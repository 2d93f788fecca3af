import type { RefObject } from 'react';
import type { Reading } from './reading.ts';

export function Columns(_: { reading: Reading; scroller: RefObject<HTMLElement | null>; together: boolean }) {
  return null;
}
