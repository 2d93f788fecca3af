import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { FIRST_PLACE, writeAddress } from '../model/address.ts';
import { Button } from '../ui/button.tsx';
import { FIELD } from '../ui/field.tsx';
import { Menu } from '../ui/menu.tsx';
import type { Card } from './card-shape.ts';

interface RecentRowProps {
  readonly card: Card;
  /** Whether it was written down. */
  readonly onRename: (title: string) => Promise<boolean>;
  readonly onRemove: () => void;
}

/** What a comparison is called: by its reader, by its headline, or by its files. */
export function nameOf({ title, answered, names }: Card): string {
  return title || answered?.headline || [names.original, names.revision].filter(Boolean).join(', ') || '…';
}

/** One comparison of the list: a link, as it may well be opened in a tab of its own. */
export function RecentRow({ card, onRename, onRemove }: RecentRowProps) {
  const { library: words, common } = useMessages();
  const [naming, setNaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (naming) input.current?.select();
  }, [naming]);
  const name = nameOf(card);
  const close = () => {
    setNaming(false);
    row.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const title = input.current?.value.trim() ?? '';
    // A headline that was only looked at goes on following the story.
    if (title === name || (await onRename(title))) close();
  };
  const [grave, rest] = card.answered === null ? ['', ''] : words.verdict(card.answered.digest);
  const files = [card.names.original || common.pasted, card.names.revision || common.pasted].join(', ');
  const date = new Date(card.changed);
  return (
    <li className="flex items-baseline gap-2 border-rule border-t" data-card={card.id} ref={row}>
      {naming ? (
        <form
          // Its words stand where the title stood.
          className="flex flex-1 flex-wrap gap-2 py-1.5 desk:ms-30"
          onSubmit={(event) => void submit(event)}
        >
          <input
            ref={input}
            className={`${FIELD} min-h-control min-w-0 flex-1 basis-64 px-2 py-1 font-serif text-body`}
            aria-label={words.newName(name)}
            defaultValue={name}
            maxLength={200}
            onKeyDown={(event) => {
              if (event.key === 'Escape') close();
            }}
          />
          <Button type="submit" look="line">
            {words.save}
          </Button>
          <Button onClick={close}>{common.cancel}</Button>
        </form>
      ) : (
        <a
          className="group grid min-w-0 flex-1 grid-cols-recent items-baseline gap-x-4 py-2.5 text-ink-2 tablet:grid-cols-recent-tablet phone:grid-cols-rest phone:gap-x-3"
          href={writeAddress({ screen: 'result', record: card.id, place: FIRST_PLACE })}
        >
          <time className="phone:order-2" dateTime={date.toISOString()} title={words.moment(card.changed)}>
            {words.when(card.changed)}
          </time>
          <span className="wrap-anywhere font-serif text-body text-ink decoration-1 underline-offset-near group-hover:underline phone:col-span-full phone:row-start-1">
            {name}
          </span>
          <span className="truncate tablet:hidden">{files}</span>
          <span>
            {grave !== '' && <b className="font-semibold text-ink">{grave}</b>}
            {rest}
          </span>
        </a>
      )}
      <Menu
        icon="more"
        className="-me-2 self-center"
        label={words.actions(name)}
        items={[
          { label: words.rename, hint: words.renameHint, onChoose: () => setNaming(true) },
          { label: words.delete, hint: words.deleteHint, onChoose: onRemove },
        ]}
      />
    </li>
  );
}
