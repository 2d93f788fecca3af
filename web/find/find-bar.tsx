import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { SideName } from '../model/row-layout.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.ts';
import { MOST_MATCHES } from './search.ts';
import type { Find } from './use-find.ts';

const SIDES: readonly (SideName | 'both')[] = ['both', 'original', 'revision'];

/** The words looked for, how many places have them, and the way from one to the next. */
export function FindBar({ find }: { find: Find }) {
  const words = useWords().find;
  const field = useRef<HTMLInputElement>(null);
  const { query, matches, at, side, asked } = find;
  // Asking again while the bar is open begins the question anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [asked]);
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
      : match === undefined
        ? words.none
        : words.place(at + 1, Math.min(matches.length, MOST_MATCHES), many);
  return (
    <div className="find">
      <search className="find__bar" aria-label={words.title} onKeyDown={press}>
        <input
          ref={field}
          type="text"
          className="find__t"
          aria-label={words.field}
          placeholder={words.field}
          spellCheck={false}
          autoComplete="off"
          dir="auto"
          value={query}
          onChange={(event) => find.ask(event.currentTarget.value)}
        />
        <span className={told === words.none ? 'find__n find__n--none' : 'find__n'} role="status">
          {told}
          {match !== undefined && side === 'both' && <span className="vh">{words.inSide[match.side]}</span>}
        </span>
        <span className="find__steps">
          <button
            type="button"
            className="btn btn--quiet btn--icon"
            aria-label={words.previous}
            title={`${words.previous} (Shift+F3)`}
            disabled={matches.length === 0}
            onClick={() => find.step(-1)}
          >
            <Icon name="up" />
          </button>
          <button
            type="button"
            className="btn btn--quiet btn--icon"
            aria-label={words.next}
            title={`${words.next} (F3)`}
            disabled={matches.length === 0}
            onClick={() => find.step(1)}
          >
            <Icon name="down" />
          </button>
        </span>
        <select
          className="find__s"
          aria-label={words.where}
          value={side}
          onChange={(event) => find.within(event.currentTarget.value as SideName | 'both')}
        >
          {SIDES.map((own) => (
            <option key={own} value={own}>
              {words.sides[own]}
            </option>
          ))}
        </select>
        <button type="button" className="btn btn--quiet btn--icon" aria-label={words.close} onClick={find.close}>
          <Icon name="close" />
        </button>
      </search>
    </div>
  );
}
