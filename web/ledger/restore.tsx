import { useMemo } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { ALL, type Tab } from '../model/address.ts';
import type { Choice } from '../model/choice.ts';
import { canRestore } from '../model/restore.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { type ItemActions, isSignFilter, type SignOff, signPasses } from '../model/sign-off.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { changePasses, factPasses, quotePasses, worstPasses } from './filters.ts';
import { markAt } from './sign-chips.ts';

interface RestoreButtonProps extends Pick<ItemActions, 'onRestore'> {
  readonly layout: RowLayout;
  readonly choice: Choice;
  readonly title: string;
  /** A sign alone, on a card that is not chosen: those who come by the keyboard choose it first. */
  readonly small?: boolean;
}

/** Puts the original's words back for one change; nothing where there are none to be put back. */
export function RestoreButton({ layout, choice, title, small = false, onRestore }: RestoreButtonProps) {
  const { hand } = useMessages();
  if (!canRestore(layout, choice)) return null;
  const label = hand.restoreOf(title);
  const restore = () => onRestore([choice]);
  if (small) return <CardButton icon="restore" label={label} onClick={restore} />;
  return (
    <Button
      size="small"
      className="pointer-coarse:min-h-10"
      aria-keyshortcuts="b"
      aria-label={label}
      title={label}
      onClick={restore}
    >
      <Icon name="restore" />
      {hand.restore}
    </Button>
  );
}

/** What can be done about a card that is not chosen, as a sign; under a finger the card is chosen first. */
export function CardButton(props: { readonly icon: IconName; readonly label: string; readonly onClick: () => void }) {
  const looks = 'text-ink-3 hover:text-ink';
  return <IconButton {...props} small tabIndex={-1} data-pointer="" className={looks} title={props.label} />;
}

interface RestoreAllProps extends Pick<ItemActions, 'onRestore'> {
  readonly layout: RowLayout;
  readonly tab: Tab;
  readonly filter: string;
  readonly signOff: SignOff;
}

/** Puts the original's words back for all changes of a kind: those that the filter lets through. */
export function RestoreAll({ layout, tab, filter, signOff, onRestore }: RestoreAllProps) {
  const { hand } = useMessages();
  const choices = useMemo(() => {
    // what is open or in question is not to be taken back in one go
    if (filter === ALL || filter === 'open' || filter === 'query') return [];
    return choicesOf(layout, tab, filter, signOff).filter((choice) => canRestore(layout, choice));
  }, [layout, tab, filter, signOff]);
  if (choices.length < 2) return null;
  return (
    <Button
      size="small"
      className="-ms-2 pointer-coarse:min-h-10"
      title={hand.restoreAllLong}
      onClick={() => onRestore(choices)}
    >
      <Icon name="restore" />
      {hand.restoreAll(choices.length)}
    </Button>
  );
}

function choicesOf(layout: RowLayout, tab: Tab, filter: string, signOff: SignOff): Choice[] {
  const { quotes, facts } = layout.comparison;
  if (tab === 'changes') {
    const shown = layout.changes.filter((index) => changePasses(layout, index, filter));
    return shown.map((index) => ({ kind: 'link', index }));
  }
  const among = <Item extends (typeof quotes | typeof facts)[number]>(
    kind: 'quote' | 'fact',
    items: readonly Item[],
    passes: (item: Item, filter: string) => boolean,
  ) =>
    items.flatMap((item, index): Choice[] => {
      const isShown = isSignFilter(filter)
        ? signPasses(markAt(signOff, kind, index), item.severity, filter)
        : tab === 'worst'
          ? worstPasses(item.severity, filter)
          : passes(item, filter);
      return isShown ? [{ kind, index }] : [];
    });
  return [
    ...(tab === 'facts' ? [] : among('quote', quotes, quotePasses)),
    ...(tab === 'quotes' ? [] : among('fact', facts, factPasses)),
  ];
}
