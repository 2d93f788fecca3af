import type { ReactNode } from 'react';
import type { Severity } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { type ItemActions, markOf, type Signing } from '../model/sign-off.ts';
import type { Signed } from '../model/work.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Sign } from '../ui/sign.tsx';
import { CardButton, RestoreButton } from './restore.tsx';

/** What an item of the ledger knows of its sign-off. */
export interface Judged {
  /** The item's key. */
  readonly item: string;
  readonly said: Signed | undefined;
  /** Whether its note is being written. */
  readonly writing: boolean;
  readonly actions: ItemActions;
}

/** An item's part of the sign-off. */
export function judgedOf(
  { signOff, writing }: Signing,
  actions: ItemActions,
  kind: 'quote' | 'fact',
  index: number,
): Judged {
  const item = signOff.keys[kind][index] ?? '';
  return { item, said: signOff.said.get(item), writing: writing === item, actions };
}

interface JudgeProps extends Judged {
  readonly layout: RowLayout;
  readonly choice: Choice;
  readonly severity: Severity;
  readonly title: string;
  readonly on: boolean;
  /** What else can be done about the item, while it is chosen. */
  readonly children?: ReactNode;
}

/** Severities whose items may be judged, too, but are seldom: they offer it when they are chosen. */
const SELDOM: readonly Severity[] = ['cosmetic', 'none'];

/** The sign-off of one item of the ledger. */
export function Judge({ layout, choice, item, said, writing, actions, severity, title, on, children }: JudgeProps) {
  const { marks } = useMessages().signoff;
  if (SELDOM.includes(severity) && !on && said === undefined && !writing) return null;
  return (
    <Sign
      look={on ? 'chosen' : 'quiet'}
      title={title}
      mark={markOf(said)}
      note={said?.note ?? ''}
      said={said}
      writing={writing}
      onMark={(mark) => actions.onMark(item, mark)}
      onNote={(note) => actions.onNote(item, note)}
      onWriting={(open) => actions.onWriting(open ? item : null)}
    >
      {!on && (
        <span className="-me-1.5 flex pointer-coarse:hidden">
          <RestoreButton small layout={layout} choice={choice} title={title} onRestore={actions.onRestore} />
          <CardButton
            icon="close"
            label={`${marks['not-so']}: ${title}`}
            onClick={() => actions.onMark(item, 'not-so')}
          />
        </span>
      )}
      {on && (
        <div className="-ms-1.5 flex basis-full flex-wrap">
          <RestoreButton layout={layout} choice={choice} title={title} onRestore={actions.onRestore} />
          <Button
            size="small"
            className="pointer-coarse:min-h-11"
            aria-keyshortcuts="d"
            onClick={() => actions.onMark(item, 'not-so')}
          >
            <Icon name="close" />
            {marks['not-so']}
          </Button>
          {children}
        </div>
      )}
    </Sign>
  );
}
