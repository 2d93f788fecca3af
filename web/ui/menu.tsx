import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import { Button, IconButton } from './button.tsx';
import { Icon, type IconName } from './icon.tsx';

export interface MenuItem {
  readonly label: string;
  /** What the item is for, in a word or two. */
  readonly hint?: string;
  readonly onChoose: () => void;
}

interface MenuProps {
  readonly label: string;
  readonly items: readonly MenuItem[];
  /** A sign that stands for the label where there is no room for it. */
  readonly icon?: IconName;
  readonly className?: string;
}

/** A button that opens a list of actions. Arrows move, Escape and a click elsewhere close, focus returns to the button. */
export function Menu({ label, items, icon, className = '' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  /** Upwards where there is no room below, and more above. */
  const [isUp, setUp] = useState(false);
  useLayoutEffect(() => {
    if (!open) return setUp(false);
    const [frame, own] = [list.current?.getBoundingClientRect(), root.current?.getBoundingClientRect()];
    if (frame !== undefined && own !== undefined)
      setUp(frame.bottom > window.innerHeight && own.top > window.innerHeight - own.bottom);
  }, [open]);
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const away = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    return () => document.removeEventListener('pointerdown', away);
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKey = (event: KeyboardEvent) => {
    const all = [...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key];
    if (event.key === 'Escape') close();
    else if (event.key === 'Tab') setOpen(false);
    else if (target !== undefined) all.at(target % all.length)?.focus();
    else return;
    // The page's own keys are not meant while the menu is open.
    event.stopPropagation();
    if (event.key !== 'Tab') event.preventDefault();
  };
  const opener = {
    ref: button,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    'aria-controls': id,
    onClick: () => setOpen(!open),
  } as const;
  return (
    <div className={`relative ${className}`} ref={root}>
      {icon === undefined ? (
        <Button {...opener}>
          {label}
          <Icon name="chev" className="size-4" />
        </Button>
      ) : (
        <IconButton icon={icon} label={label} title={label} {...opener} />
      )}
      {open && (
        <div
          ref={list}
          className={`absolute end-0 z-7 grid min-w-60 rounded-2 border border-ink bg-paper py-1 ${isUp ? 'bottom-full mb-1' : 'top-full mt-1'}`}
          id={id}
          role="menu"
          tabIndex={-1}
          aria-label={label}
          onKeyDown={onKey}
        >
          {items.map(({ label: text, hint, onChoose }) => (
            <button
              key={text}
              type="button"
              role="menuitem"
              className="flex min-h-control flex-wrap content-center items-baseline justify-between gap-5 whitespace-nowrap px-3 py-1 text-start font-medium text-sm hover:bg-hover focus-visible:bg-hover focus-visible:-outline-offset-2"
              onClick={() => {
                close();
                onChoose();
              }}
            >
              {text}
              {hint !== undefined && <span className="font-normal text-ink-3 text-xs/5">{hint}</span>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
