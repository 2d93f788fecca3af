import type { Mark } from '#engine';
import type { Choice } from '../model/choice.ts';
import type { Signing } from '../model/signing.ts';
import { useKeys } from '../ui/use-keys.ts';

interface Acts {
  readonly chosen: Choice | null;
  readonly onNext: () => void;
  readonly onSheet: () => void;
  /** Brings the ledger into sight, where it is a drawer. */
  readonly onLedger: () => void;
}

/** The sign-off's keys: they mean the item that is chosen. */
export function useSignKeys({ signOff, onMark, onWriting }: Signing, { chosen, onNext, onSheet, onLedger }: Acts) {
  const item = chosen === null || chosen.kind === 'link' ? undefined : signOff.keys[chosen.kind][chosen.index];
  const said = item === undefined ? undefined : signOff.said.get(item);
  const write = () => {
    if (item === undefined) return;
    onLedger();
    onWriting(item);
  };
  const mark = (own: Mark) => {
    if (item === undefined) return;
    const next = said?.mark === own ? null : own;
    onMark(item, next);
    if (next !== null && next !== 'ok' && (said?.note ?? '') === '') write();
  };
  useKeys({
    y: () => mark('ok'),
    w: () => mark('query'),
    x: () => mark('fix'),
    c: write,
    s: onNext,
    t: onSheet,
  });
}
