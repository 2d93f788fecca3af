import { type RefObject, useEffect, useState } from 'react';
import type { SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import { changeLabel } from '../model/labels.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { ReasonText } from '../ui/reason-text.tsx';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { TreatAsSame } from '../ui/treat-as-same.tsx';
import { type DrawWording, WordingOn } from '../ui/wordings.tsx';

const MARK = '[data-fact], [data-quote]';
/** A pointer that only passes wakes nothing; one that goes from the mark to the card has as long. */
const REST_MS = 250;
/** The card's size for the place beside its mark, in pixels: its height is about so much. */
const WIDTH = 336;
const HEIGHT = 200;
const GAP = 8;

interface Anchor {
  readonly kind: 'quote' | 'fact';
  readonly index: number;
  /** The side that the mark is on; null where both are one text. */
  readonly side: SideName | null;
  readonly top: number;
  readonly left: number;
}

/** The quote or fact that an element of a text stands for; the innermost one. */
export function markAt(target: EventTarget | null): (Pick<Choice, 'index'> & { kind: 'quote' | 'fact' }) | null {
  const mark = target instanceof Element ? target.closest<HTMLElement>(MARK) : null;
  if (mark === null) return null;
  const { fact, quote } = mark.dataset;
  return fact === undefined ? { kind: 'quote', index: Number(quote) } : { kind: 'fact', index: Number(fact) };
}

interface MarkTipProps {
  readonly layout: RowLayout;
  readonly root: RefObject<HTMLElement | null>;
  readonly wording: DrawWording;
}

/** Beside a mark under the pointer or the focus: what it is, what the other side has, and why it is told. */
export function MarkTip({ layout, root, wording }: MarkTipProps) {
  const [anchor, setAnchor] = useState<Anchor | null>(null);
  const { labels } = useMessages();
  useEffect(() => {
    const view = root.current;
    if (view === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (act: () => void) => {
      clearTimeout(timer);
      timer = setTimeout(act, REST_MS);
    };
    const hide = () => {
      clearTimeout(timer);
      setAnchor(null);
    };
    const show = (target: EventTarget | null) => {
      const found = markAt(target);
      if (found === null || !(target instanceof Element)) return;
      const mark = target.closest<HTMLElement>(MARK);
      const box = mark?.getClientRects()[0];
      if (!mark || box === undefined) return;
      const side = mark.closest<HTMLElement>('[data-side]')?.dataset.side;
      const top = box.bottom + GAP + HEIGHT > window.innerHeight ? box.top - GAP - HEIGHT : box.bottom + GAP;
      const left = Math.max(GAP, Math.min(box.left, window.innerWidth - WIDTH - GAP));
      setAnchor({ ...found, side: side === 'original' || side === 'revision' ? side : null, top, left });
    };
    const over = ({ target, pointerType }: PointerEvent) => {
      if (pointerType === 'touch') return;
      if (target instanceof Element && target.closest('[data-tip]')) return clearTimeout(timer);
      if (markAt(target) === null) soon(hide);
      else soon(() => show(target));
    };
    const key = ({ key: name }: KeyboardEvent) => {
      if (name === 'Escape') hide();
    };
    const focus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.closest('[data-tip]')) return;
      if (markAt(target) !== null) show(target);
      else hide();
    };
    const leave = () => soon(hide);
    view.addEventListener('pointerover', over);
    view.addEventListener('pointerleave', leave);
    view.addEventListener('focusin', focus);
    view.addEventListener('focusout', leave);
    document.addEventListener('keydown', key);
    document.addEventListener('scroll', hide, { passive: true, capture: true });
    return () => {
      clearTimeout(timer);
      view.removeEventListener('pointerover', over);
      view.removeEventListener('pointerleave', leave);
      view.removeEventListener('focusin', focus);
      view.removeEventListener('focusout', leave);
      document.removeEventListener('keydown', key);
      document.removeEventListener('scroll', hide, { capture: true });
    };
  }, [root]);
  const { quotes, facts } = layout.comparison;
  const change = anchor === null ? undefined : anchor.kind === 'quote' ? quotes[anchor.index] : facts[anchor.index];
  if (anchor === null || change === undefined) return null;
  const { title, icon } = changeLabel(change, labels);
  const { top, left, side } = anchor;
  return (
    <div
      className="fixed z-6 w-84 max-w-[calc(100vw-1rem)] rounded-2 border border-ink bg-paper p-4 text-sm print:hidden"
      style={{ top, left }}
      role="tooltip"
      data-tip=""
    >
      <p className="mb-1 flex items-center gap-1 font-semibold">
        <SeverityBadge severity={change.severity} icon={icon} title={labels.severity[change.severity]} />
        {title}
        <span className="ms-auto text-xs font-normal text-ink-2">{labels.severity[change.severity]}</span>
      </p>
      {side !== null && (
        <div className="line-clamp-3">
          <WordingOn
            layout={layout}
            change={change}
            side={side === 'original' ? 'revision' : 'original'}
            wording={wording}
          />
        </div>
      )}
      <p className="text-ink-2">
        <ReasonText of={change} />
      </p>
      {/* By the keyboard the item is chosen first, and its key or its card in the ledger does the same. */}
      <TreatAsSame comparison={layout.comparison} kind={anchor.kind} index={anchor.index} focusable={false} />
    </div>
  );
}
