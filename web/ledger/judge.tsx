import type { Severity } from '#engine';
import type { SignEntry } from '../model/sign-off.ts';
import type { Signing } from '../model/signing.ts';
import { Sign } from '../ui/sign.tsx';

interface JudgeProps extends Pick<SignEntry, 'kind' | 'index'> {
  readonly signing: Signing;
  readonly severity: Severity;
  readonly title: string;
  readonly on: boolean;
}

/** Severities whose items may be judged, too, but are seldom: they offer it when they are chosen. */
const SELDOM: readonly Severity[] = ['cosmetic', 'none'];

/** The sign-off of one item of the ledger. */
export function Judge({ signing, kind, index, severity, title, on }: JudgeProps) {
  const { signOff, writing, onMark, onNote, onWriting } = signing;
  const item = signOff.keys[kind][index];
  if (item === undefined) return null;
  const said = signOff.said.get(item);
  if (SELDOM.includes(severity) && !on && said === undefined && writing !== item) return null;
  return (
    <Sign
      title={title}
      mark={said?.mark ?? null}
      note={said?.note ?? ''}
      writing={writing === item}
      onMark={(mark) => onMark(item, mark)}
      onNote={(note) => onNote(item, note)}
      onWriting={(open) => onWriting(open ? item : null)}
    />
  );
}
