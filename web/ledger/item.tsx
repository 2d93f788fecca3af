import type { MouseEvent, ReactNode } from 'react';
import type { Severity } from '#engine';
import type { IconName } from '../ui/icon.tsx';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { useWords } from '../words/use-words.ts';
import type { Placing } from './item-list.tsx';

interface ItemProps {
  /** What the page scrolls to: `quote-3`. */
  readonly id: string;
  readonly on: boolean;
  readonly severity: Severity;
  readonly status: string;
  readonly icon: IconName;
  readonly title: string;
  readonly place: string;
  readonly onChoose: () => void;
  readonly placing: Placing;
  readonly children: ReactNode;
}

/** One finding: its seal, name and place; choosing it leads to the place in the story. */
export function Item({ id, on, severity, status, icon, title, place, onChoose, placing, children }: ItemProps) {
  const { places } = useWords();
  // Dragging over the words selects them for copying; only a plain click chooses.
  const click = (event: MouseEvent) => {
    // Judging an item where it stands leads nowhere.
    if (event.target instanceof Element && event.target.closest('.sign, .notebox') !== null) return;
    if (window.getSelection()?.isCollapsed ?? true) onChoose();
  };
  return (
    // The button inside does the same for the keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <li
      className={on ? 'item is-on' : 'item'}
      aria-current={on ? 'true' : undefined}
      {...placing}
      data-item={id}
      data-status={status}
      data-severity={severity}
      onClick={click}
    >
      <div className="item__h">
        <SeverityBadge severity={severity} icon={icon} title={title} />
        <h4>{title}</h4>
        <button type="button" className="item__at" aria-label={places.goTo(place, title)} onClick={onChoose}>
          {place}
        </button>
      </div>
      {children}
    </li>
  );
}
