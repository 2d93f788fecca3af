import type { MouseEvent, ReactNode } from 'react';
import type { Severity } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { IconName } from '../ui/icon.tsx';
import { SeverityBadge } from '../ui/severity-badge.tsx';
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
  /** Whether the version before did not have it. */
  readonly isNew: boolean;
  readonly onChoose: () => void;
  readonly placing: Placing;
  /** Copies the item. */
  readonly copy: ReactNode;
  readonly children: ReactNode;
}

/** Marks the item that the reader is on. */
export function Bar() {
  return (
    <span className="absolute inset-y-0 start-0 w-0.75 bg-ink forced-colors:bg-highlight forced-colors:forced-color-adjust-none" />
  );
}

/** One finding: its seal, name and place; choosing it leads to the place in the story. */
export function Item({
  id,
  on,
  severity,
  status,
  icon,
  title,
  place,
  isNew,
  onChoose,
  placing,
  copy,
  children,
}: ItemProps) {
  const { places, signoff } = useMessages();
  // Dragging over the words selects them for copying; only a plain click chooses.
  const click = (event: MouseEvent) => {
    // Judging an item where it stands leads nowhere.
    if (event.target instanceof Element && event.target.closest('fieldset, textarea') !== null) return;
    if (window.getSelection()?.isCollapsed ?? true) onChoose();
  };
  return (
    // The button inside does the same for the keyboard.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <li
      className={`group relative cursor-pointer border-t border-rule px-5 pt-3 pb-4 fade-ground current:bg-paper ${placing['aria-setsize'] === undefined ? 'defer-40' : ''}`}
      aria-current={on ? 'true' : undefined}
      {...placing}
      data-item={id}
      data-status={status}
      data-severity={severity}
      onClick={click}
    >
      {on && <Bar />}
      <div className="mb-1 flex items-center gap-1">
        <SeverityBadge severity={severity} icon={icon} title={title} />
        <h4 className="min-w-0 text-md font-semibold">{title}</h4>
        {isNew && (
          <span className="ms-1 rounded-2 px-1.5 text-2xs/4 font-semibold inset-ring inset-ring-ink" data-new="">
            {signoff.isNew}
          </span>
        )}
        <button
          type="button"
          className="ms-auto text-end text-xs/5 whitespace-nowrap text-ink-3 hover:text-ink hover:underline hover:decoration-1 hover:underline-offset-link"
          aria-label={places.goTo(place, title)}
          onClick={onChoose}
        >
          {place}
        </button>
        {copy}
      </div>
      {children}
    </li>
  );
}
