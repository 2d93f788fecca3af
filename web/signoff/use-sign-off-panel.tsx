import { type ComponentProps, type ReactNode, useCallback } from 'react';
import { flushSync } from 'react-dom';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { OnSign, Signing } from '../model/sign-off.ts';
import { nextOpen } from '../model/sign-off.ts';
import type { Signed, Work } from '../model/work.ts';
import { createLaterDialog } from '../ui/later.tsx';
import { useDialog } from '../ui/use-dialog.ts';
import type { DrawWording } from '../ui/wordings.tsx';
import type { SignOffSheet } from './sign-off-sheet.tsx';
import { useSignKeys } from './use-sign-keys.ts';
import { useSigning } from './use-signing.ts';

const SignOffSheetLater = createLaterDialog<ComponentProps<typeof SignOffSheet>>(
  async () => (await import('./sign-off-sheet.tsx')).SignOffSheet,
);

interface SignOffPanelProps {
  readonly layout: RowLayout;
  readonly work: Work;
  /** What was said, as the sides stand in the answer on the screen. */
  readonly signed: readonly Signed[];
  readonly onSign: OnSign;
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice) => void;
  /** Brings an item's part of the ledger into sight, with nothing filtered away. */
  readonly onLedger: (kind: 'quote' | 'fact') => void;
  /** Gives an item of the ledger the focus; false where it is not drawn yet. */
  readonly onFocus: (choice: Choice) => boolean;
  readonly wording: DrawWording;
  readonly verdict: readonly [lead: string, rest: string];
  readonly exports: ReactNode;
}

interface SignOffPanel {
  readonly signing: Signing;
  /** Leads to the next open item. */
  readonly onNext: () => void;
  readonly onSheet: () => void;
  /** Brings an item of the ledger into sight and gives it the focus. */
  readonly onGo: (choice: Choice) => void;
  /** The sheet, while it is open. */
  readonly sheet: ReactNode;
}

/** Everything about signing off: its keys, the way from one open item to the next, the sheet. */
export function useSignOffPanel(props: SignOffPanelProps): SignOffPanel {
  const { layout, work, signed, onSign, chosen, onChoose, onLedger, onFocus, wording, verdict, exports } = props;
  const { title } = useMessages().signoff;
  const { open, show: onSheet, ...own } = useDialog();
  const signing = useSigning(layout.comparison, signed, onSign);
  const go = useCallback(
    (choice: Choice) => {
      // The ledger may have to come out first, and the next key is meant for the item already.
      flushSync(() => {
        if (choice.kind !== 'link') onLedger(choice.kind);
        onChoose(choice);
      });
      focusSoon(() => onFocus(choice));
    },
    [onLedger, onChoose, onFocus],
  );
  const onNext = () => {
    const next = nextOpen(signing.signOff, chosen);
    if (next !== null) go({ kind: next.kind, index: next.index });
  };
  useSignKeys(signing, { chosen, onNext, onSheet, onLedger });
  return {
    signing,
    onNext,
    onSheet,
    onGo: go,
    sheet: open && (
      <SignOffSheetLater
        {...own}
        title={title}
        layout={layout}
        work={work}
        signing={signing}
        wording={wording}
        verdict={verdict}
        exports={exports}
        onGo={go}
      />
    ),
  };
}

/** An item far down a long list is drawn a few frames after it was chosen. */
const FRAMES = 12;

function focusSoon(focus: () => boolean, frames = FRAMES): void {
  // A quick hand is at a note by now.
  if (document.activeElement?.closest('textarea, input') != null) return;
  if (!focus() && frames > 0) requestAnimationFrame(() => focusSoon(focus, frames - 1));
}
