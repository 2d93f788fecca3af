import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import type { Severity } from '#engine';
import type { Choice } from '../model/choice.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { mustSign, type SignEntry, type SignOff } from '../model/sign-off.ts';
import { keepSigner, onSigner, signer } from '../model/signer.ts';
import type { Signing } from '../model/signing.ts';
import type { Work } from '../model/work.ts';
import type { DrawWording } from '../ui/draw-wording.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.ts';
import type { Verdict } from '../words/verdict.ts';
import { SignOffCards } from './sign-off-cards.tsx';
import { useSheetOnPaper } from './use-sheet-on-paper.ts';

interface SignOffSheetProps {
  readonly layout: RowLayout;
  readonly work: Work;
  readonly signing: Signing;
  readonly wording: DrawWording;
  /** What became of quotes and facts, and what of the sentences. */
  readonly verdict: Verdict;
  /** The means to save the comparison with its sign-off. */
  readonly exports: ReactNode;
  readonly onGo: (choice: Choice) => void;
  readonly onClose: () => void;
}

/** The sign-off sheet: every critical and high item on one piece of paper, with room for a name. */
export default function SignOffSheet({
  layout,
  work,
  signing,
  wording,
  verdict,
  exports,
  onGo,
  onClose,
}: SignOffSheetProps) {
  const all = useWords();
  const words = all.signoff;
  const { signOff } = signing;
  const ref = useRef<HTMLDialogElement>(null);
  const print = useRef<HTMLButtonElement>(null);
  // A list in a closed dialog has no height to be measured by.
  const [shown, setShown] = useState(false);
  const name = useSyncExternalStore(onSigner, signer);
  const [opened] = useState(() => Date.now());
  const others = useMemo(() => othersMarked(layout, signOff), [layout, signOff]);
  const closed = useSheetOnPaper(ref, onClose);
  useEffect(() => {
    if (ref.current?.open !== false) return;
    ref.current.showModal();
    print.current?.focus();
    setShown(true);
  }, []);

  const critical = signOff.entries.filter(({ severity }) => severity === 'critical');
  const high = signOff.entries.filter(({ severity }) => severity === 'high');
  const parts = [
    { title: all.labels.severity.critical, entries: critical, before: 0 },
    { title: all.labels.severity.high, entries: high, before: critical.length },
    { title: words.others, entries: others, before: signOff.entries.length },
  ];
  const latest = useRef(onGo);
  useEffect(() => {
    latest.current = onGo;
  });
  const go = useCallback((choice: Choice) => {
    ref.current?.close();
    latest.current(choice);
  }, []);
  const { onMark, onNote, onWriting } = signing;
  const actions = useMemo(() => ({ onMark, onNote, onWriting }), [onMark, onNote, onWriting]);
  // It stands beside the page, not in it: on paper the page is left out and the sheet stays.
  return createPortal(
    <dialog ref={ref} className="signsheet" data-undo="" aria-labelledby="signsheet-title" onClose={closed}>
      <header className="signsheet__bar">
        <h2 id="signsheet-title">{words.sheetTitle}</h2>
        <div className="signsheet__acts">
          {exports}
          <button ref={print} type="button" className="btn btn--line" onClick={() => window.print()}>
            {words.print}
          </button>
          <button
            type="button"
            className="btn btn--quiet btn--icon"
            aria-label={all.common.close}
            onClick={() => ref.current?.close()}
          >
            <Icon name="close" />
          </button>
        </div>
      </header>
      <div className="signsheet__in">
        <dl className="signsheet__pair">
          <div>
            <dt>{all.common.original}</dt>
            <dd dir="auto">{work.original.name || all.common.pasted}</dd>
          </div>
          <div>
            <dt>{all.common.revision}</dt>
            <dd dir="auto">{work.revision.name || all.common.pasted}</dd>
          </div>
          <div>
            <dt>{words.date}</dt>
            <dd>{words.moment(opened)}</dd>
          </div>
        </dl>
        <p className="signsheet__verdict">
          <b>{textOf(verdict.lead)}</b> {textOf(verdict.rest)}
        </p>
        <State signOff={signOff} />
        {parts.map(
          ({ title, entries, before }) =>
            shown &&
            entries.length > 0 && (
              <section key={title} aria-label={title}>
                <h3>{title}</h3>
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
        <div className="signsheet__foot">
          <label className="signsheet__name">
            <span>{words.name}</span>
            <input
              type="text"
              dir="auto"
              autoComplete="name"
              value={name}
              onChange={(event) => keepSigner(event.target.value)}
            />
            <small>{words.nameKept}</small>
          </label>
          <p className="signsheet__blank print-only">{words.signature}</p>
          <p className="signsheet__blank print-only">{words.date}</p>
        </div>
        {parts.some(({ entries }) => entries.length > 0) && <p className="signsheet__small">{words.numbers}</p>}
      </div>
      <span className="vh" role="status">
        {signing.news}
      </span>
    </dialog>,
    document.body,
  );
}

function textOf(line: Verdict['lead']): string {
  return line.map(({ text }) => text).join('');
}

/** How the sign-off stands, in words. */
function State({ signOff: { entries, counts, done } }: { signOff: SignOff }) {
  const words = useWords().signoff;
  const total = entries.length;
  if (total === 0) return <p className="signsheet__state">{words.nothingLong}</p>;
  return (
    <p className="signsheet__state">
      {counts.open === 0 && <Icon name="check" />}
      <b>{counts.open === 0 ? words.allDone : `${words.progress(done, total)}.`}</b> {words.tally(counts)}
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
      return [{ kind, index, key, severity, mark: one.mark, note: one.note }];
    });
  return [...marked('quote', comparison.quotes), ...marked('fact', comparison.facts)];
}
