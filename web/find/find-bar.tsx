import { type KeyboardEvent, useInsertionEffect } from 'react';
import type { SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { SIDES } from '../model/row-layout.ts';
import { Button, IconButton } from '../ui/button.tsx';
import './find.css';
import { MOST_MATCHES } from './search.ts';
import type { Find } from './use-find.ts';

/** The words looked for, how many places have them, and the way from one to the next. */
export function FindBar({ find }: { find: Find }) {
  const words = useMessages().find;
  const { query, matches, at, side, field, replacing } = find;
  const look = replacing === null ? '' : 'replace';
  // A style that asks the page what is within it (`:has`) has all of it styled anew whenever a row comes or goes.
  useInsertionEffect(() => {
    const { dataset } = document.documentElement;
    dataset.finding = look;
    return () => {
      delete dataset.finding;
    };
  }, [look]);
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') find.close();
    else if (event.key === 'F3') find.step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' && event.target === field.current) find.step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const match = matches[at];
  const many = matches.length > MOST_MATCHES;
  const told =
    query.trim() === ''
      ? ''
      : replacing !== null && replacing.count !== null && match === undefined
        ? words.replaced(replacing.count)
        : match === undefined
          ? words.none
          : words.place(at + 1, Math.min(matches.length, MOST_MATCHES), many);
  return (
    <div
      className={`sticky top-tools z-2 flex justify-end bg-desk pb-1 print:hidden ${replacing === null ? 'h-find' : 'h-find-replace'}`}
      ref={find.bar}
      data-find={look}
    >
      <search
        className="flex max-w-full flex-col gap-1 border border-ink bg-paper py-1.25 ps-2 pe-1 text-sm phone:flex-1 phone:border-x-0"
        aria-label={words.title}
        onKeyDown={press}
      >
        <div className="flex items-center gap-1">
          <input
            ref={field}
            type="text"
            className="h-control min-w-20 basis-60 border-b border-edge px-2 text-ink placeholder:text-ink-3 phone:grow"
            aria-label={words.field}
            placeholder={words.field}
            spellCheck={false}
            autoComplete="off"
            dir="auto"
            value={query}
            onChange={(event) => find.ask(event.currentTarget.value)}
          />
          <span
            className={`min-w-22 px-1 text-end whitespace-nowrap tabular-nums phone:min-w-16 ${told === words.none ? 'font-semibold text-ink' : 'text-ink-2'}`}
            role="status"
          >
            {told}
            {match !== undefined && side === 'both' && (
              <span className="sr-only select-none">{words.inSide[match.side]}</span>
            )}
          </span>
          <span className="flex">
            <IconButton
              icon="up"
              label={words.previous}
              title={`${words.previous} (Shift+F3)`}
              disabled={matches.length === 0}
              onClick={() => find.step(-1)}
            />
            <IconButton
              icon="down"
              label={words.next}
              title={`${words.next} (F3)`}
              disabled={matches.length === 0}
              onClick={() => find.step(1)}
            />
          </span>
          <select
            className="h-control cursor-pointer px-1 text-ink-2 phone:min-w-17"
            aria-label={words.where}
            value={side}
            onChange={(event) => find.within(event.currentTarget.value as SideName | 'both')}
          >
            {(['both', ...SIDES] as const).map((own) => (
              <option key={own} value={own} className="bg-paper text-ink">
                {words.sides[own]}
              </option>
            ))}
          </select>
          <IconButton icon="close" label={words.close} onClick={find.close} />
        </div>
        {replacing !== null && <ReplaceRow replacing={replacing} />}
      </search>
    </div>
  );
}

/** The words to be put in the place of those that were found. */
function ReplaceRow({ replacing }: { replacing: NonNullable<Find['replacing']> }) {
  const words = useMessages().find;
  const { can, side } = replacing;
  const actions = [
    [words.replace, replacing.one],
    [words.replaceAll, replacing.all],
  ] as const;
  return (
    <div className="flex items-center gap-1">
      <input
        type="text"
        className="h-control min-w-20 basis-60 border-b border-edge px-2 text-ink placeholder:text-ink-3 phone:grow"
        aria-label={words.replaceBy}
        placeholder={words.replaceBy}
        spellCheck={false}
        autoComplete="off"
        dir="auto"
        value={replacing.words}
        onChange={(event) => replacing.setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          event.stopPropagation();
          if (can) replacing.one();
        }}
      />
      {actions.map(([label, act]) => (
        <Button
          key={label}
          disabled={!can}
          title={words.replaceIn[side]}
          aria-description={words.replaceIn[side]}
          onClick={act}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
