import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { createPortal } from 'react-dom';
import type { Severity } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { Signing } from '../model/sign-off.ts';
import { markOf, mustSign, type SignEntry, type SignOff } from '../model/sign-off.ts';
import { keepSigner, onSigner, signer } from '../model/signer.ts';
import type { Work } from '../model/work.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import './sheet.css';
import { SetAsideList } from '../ui/set-aside.tsx';
import { printPage } from '../ui/use-printing.ts';
import type { DrawWording } from '../ui/wordings.tsx';
import { SignOffCards } from './sign-off-cards.tsx';
import { usePrintableDialog } from './use-printable-dialog.ts';

interface SignOffSheetProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly layout: RowLayout;
  readonly work: Work;
  readonly signing: Signing;
  readonly wording: DrawWording;
  /** What became of quotes and facts, and what of the sentences. */
  readonly verdict: readonly [lead: string, rest: string];
  /** The means to save the comparison with its sign-off. */
  readonly exports: ReactNode;
  readonly onGo: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** The sign-off sheet: every critical and high item on one piece of paper, with room for a name. */
export function SignOffSheet(props: SignOffSheetProps) {
  const { dialog, layout, work, signing, wording, verdict, exports, onGo, onClose } = props;
  const all = useMessages();
  const words = all.signoff;
  const { signOff } = signing;
  const print = useRef<HTMLButtonElement>(null);
  // A list in a closed dialog has no height to be measured by.
  const [shown, setShown] = useState(false);
  const name = useSyncExternalStore(onSigner, signer);
  const [opened] = useState(() => Date.now());
  const others = useMemo(() => othersMarked(layout, signOff), [layout, signOff]);
  usePrintableDialog(dialog);
  useEffect(() => {
    if (dialog.current?.open !== false) return;
    dialog.current.showModal();
    print.current?.focus();
    setShown(true);
  }, [dialog]);

  // the same lists as long as they are the same, or all that is printed of them is drawn again
  const parts = useMemo(() => {
    const critical = signOff.entries.filter(({ severity }) => severity === 'critical');
    const high = signOff.entries.filter(({ severity }) => severity === 'high');
    return [
      { title: all.labels.severity.critical, entries: critical, before: 0 },
      { title: all.labels.severity.high, entries: high, before: critical.length },
      { title: words.others, entries: others, before: signOff.entries.length },
    ];
  }, [signOff, others, all, words]);
  const go = useCallback(
    (choice: Choice) => {
      dialog.current?.close();
      onGo(choice);
    },
    [dialog, onGo],
  );
  const { onMark, onNote, onWriting } = signing;
  const actions = useMemo(() => ({ onMark, onNote, onWriting }), [onMark, onNote, onWriting]);
  // It stands beside the page, not in it: on paper the page is left out and the sheet stays.
  return createPortal(
    <dialog
      ref={dialog}
      className="sign-sheet m-auto h-dialog max-h-none w-sign-sheet max-w-none overflow-hidden border border-ink bg-paper text-md text-ink backdrop:bg-veil open:flex open:flex-col phone:h-dvh phone:w-screen phone:border-0"
      data-undo=""
      aria-labelledby="signsheet-title"
      onClose={onClose}
    >
      <header className="flex flex-none flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-3 ps-8 pe-4 phone:ps-4 phone:pe-1">
        <h2 id="signsheet-title" className="font-serif text-head/7 font-semibold tracking-normal">
          {words.sheetTitle}
        </h2>
        <div className="relative ms-auto flex items-center gap-1 *:static print:hidden">
          {exports}
          <Button ref={print} look="line" onClick={printPage}>
            {words.print}
          </Button>
          <IconButton icon="close" label={all.common.close} onClick={() => dialog.current?.close()} />
        </div>
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto px-8 pt-5 pb-8 phone:px-4 phone:pt-4">
        <dl className="flex flex-wrap gap-x-8 gap-y-2 text-sm">
          <div>
            <dt className="text-2xs text-ink-3">{all.common.original}</dt>
            <dd dir="auto" className="font-medium wrap-anywhere">
              {work.original.name || all.common.pasted}
            </dd>
          </div>
          <div>
            <dt className="text-2xs text-ink-3">{all.common.revision}</dt>
            <dd dir="auto" className="font-medium wrap-anywhere">
              {work.revision.name || all.common.pasted}
            </dd>
          </div>
          <div>
            <dt className="text-2xs text-ink-3">{words.date}</dt>
            <dd className="font-medium">{words.moment(opened)}</dd>
          </div>
        </dl>
        <p className="sheet-verdict mt-4 font-serif text-body text-pretty text-ink-2">
          <b className="font-semibold text-ink">{verdict[0]}</b> {verdict[1]}
        </p>
        <State signOff={signOff} />
        {parts.map(
          ({ title, entries, before }) =>
            shown &&
            entries.length > 0 && (
              <section key={title} className="hold-80" aria-label={title}>
                <h3 className="mt-6 pb-1 text-xs font-semibold text-ink-2">{title}</h3>
                <SignOffCards
                  layout={layout}
                  entries={entries}
                  before={before}
                  actions={actions}
                  wording={wording}
                  onGo={go}
                />
              </section>
            ),
        )}
        {shown && (
          <div className="-mx-5">
            <SetAsideList layout={layout} signing={signing} wording={wording} onGo={go} />
          </div>
        )}
        <div className="sheet-foot mt-8 border-t border-ink pt-5">
          <label className="grid max-w-80 gap-1">
            <span className="text-xs font-semibold">{words.name}</span>
            <input
              type="text"
              className="min-h-control rounded-2 border border-edge bg-paper px-2"
              dir="auto"
              autoComplete="name"
              value={name}
              onChange={(event) => keepSigner(event.target.value)}
            />
            <small className="text-xs text-ink-3 print:hidden">{words.nameKept}</small>
          </label>
          <p className="screen:hidden">{words.signature}</p>
          <p className="screen:hidden">{words.date}</p>
        </div>
        {parts.some(({ entries }) => entries.length > 0) && <p className="mt-6 text-xs text-ink-3">{words.numbers}</p>}
      </div>
      <span className="sr-only select-none" role="status">
        {signing.news}
      </span>
    </dialog>,
    document.body,
  );
}

const STATE = 'mt-1 max-w-160 text-ink-2';

/** How the sign-off stands, in words. */
function State({ signOff: { entries, counts, done } }: { signOff: SignOff }) {
  const words = useMessages().signoff;
  const total = entries.length;
  if (total === 0) return <p className={STATE}>{words.nothingLong}</p>;
  return (
    <p className={STATE}>
      {counts.open === 0 && <Icon name="check" className="me-[0.375em] inline align-[-0.125em]" />}
      <b className="font-semibold text-ink">{counts.open === 0 ? words.allDone : `${words.progress(done, total)}.`}</b>{' '}
      {words.tally(counts)}
    </p>
  );
}

/** The lesser items that somebody judged none the less. */
function othersMarked({ comparison }: RowLayout, { keys, said }: SignOff): SignEntry[] {
  const marked = (kind: SignEntry['kind'], items: readonly { readonly severity: Severity }[]) =>
    items.flatMap(({ severity }, index): SignEntry[] => {
      const key = keys[kind][index] ?? '';
      const one = said.get(key);
      if (one === undefined || mustSign(severity)) return [];
      return [{ kind, index, key, severity, mark: markOf(one), note: one.note, said: one }];
    });
  return [...marked('quote', comparison.quotes), ...marked('fact', comparison.facts)];
}
