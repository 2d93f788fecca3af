import { type FormEvent, useEffect, useRef, useState } from 'react';
import { FIRST_PLACE, writeAddress } from '../model/address.ts';
import { Menu } from '../ui/menu.tsx';
import { useWords } from '../words/use-words.ts';
import type { Card } from './card.ts';

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
  const { library: words, common } = useWords();
  const [naming, setNaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (naming) input.current?.select();
  }, [naming]);
  const name = nameOf(card);
  const close = () => {
    setNaming(false);
    row.current?.querySelector<HTMLElement>('.menu button')?.focus();
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
    <li data-card={card.id} ref={row}>
      {naming ? (
        <form className="recent__name" onSubmit={(event) => void submit(event)}>
          <input
            ref={input}
            className="field"
            aria-label={words.newName(name)}
            defaultValue={name}
            maxLength={200}
            onKeyDown={(event) => {
              if (event.key === 'Escape') close();
            }}
          />
          <button type="submit" className="btn btn--line">
            {words.save}
          </button>
          <button type="button" className="btn btn--quiet" onClick={close}>
            {common.cancel}
          </button>
        </form>
      ) : (
        <a href={writeAddress({ screen: 'result', record: card.id, place: FIRST_PLACE })}>
          <time dateTime={date.toISOString()} title={words.moment(card.changed)}>
            {words.when(card.changed)}
          </time>
          <span className="recent__t">{name}</span>
          <span className="recent__f">{files}</span>
          <span className="recent__v">
            {grave !== '' && <b>{grave}</b>}
            {rest}
          </span>
        </a>
      )}
      <Menu
        icon="more"
        label={words.actions(name)}
        items={[
          { label: words.rename, hint: words.renameHint, onChoose: () => setNaming(true) },
          { label: words.delete, hint: words.deleteHint, onChoose: onRemove },
        ]}
      />
    </li>
  );
}
