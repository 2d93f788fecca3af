import type { Ruled } from '#engine';
import type { Choice } from '../model/choice.ts';
import type { Signing } from '../model/sign-off.ts';
import { useKeys } from '../ui/use-keys.ts';

interface Acts {
  readonly chosen: Choice | null;
  readonly onNext: () => void;
  readonly onSheet: () => void;
  /** Brings the ledger into sight, where it is a drawer. */
  readonly onLedger: (kind: 'quote' | 'fact') => void;
}

/** The sign-off's keys: they mean the item that is chosen. */
export function useSignKeys({ signOff, onMark, onWriting }: Signing, { chosen, onNext, onSheet, onLedger }: Acts) {
  const kind = chosen === null || chosen.kind === 'link' ? null : chosen.kind;
  const item = kind === null ? undefined : signOff.keys[kind][chosen?.index ?? -1];
  const said = item === undefined ? undefined : signOff.said.get(item);
  const write = () => {
    if (kind === null || item === undefined) return;
    onLedger(kind);
    onWriting(item);
  };
  const mark = (own: Ruled) => {
    if (item === undefined) return;
    const next = said?.mark === own ? null : own;
    onMark(item, next);
    if ((next === 'query' || next === 'fix') && (said?.note ?? '') === '') write();
  };
  useKeys({
    y: () => mark('ok'),
    w: () => mark('query'),
    c: () => mark('fix'),
    d: () => mark('not-so'),
    a: write,
    g: onNext,
    t: onSheet,
  });
}
