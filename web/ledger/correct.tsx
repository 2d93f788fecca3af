import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react';
import type { QuoteChange } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import {
  isByHand,
  nameSpeaker,
  pairQuotes,
  partnersOf,
  partQuotes,
  resetQuotes,
  speakersOf,
} from '../model/quotes-by-hand.ts';
import { type RowLayout, SIDES } from '../model/row-layout.ts';
import type { ItemActions } from '../model/sign-off.ts';
import { MOST_SIDE_NAME } from '../model/work.ts';
import { Button } from '../ui/button.tsx';
import { FIELD } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';

interface CorrectQuoteProps extends Pick<ItemActions, 'onCorrect'> {
  readonly layout: RowLayout;
  readonly change: QuoteChange;
  readonly title: string;
}

/** Opens what can be corrected about a quote by hand: who speaks it, and what it is paired with. */
export function CorrectQuote(props: CorrectQuoteProps) {
  const { hand } = useMessages();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const label = hand.correctOf(props.title);
  return (
    <>
      <Button
        ref={button}
        size="small"
        className="pointer-coarse:min-h-11"
        aria-expanded={open}
        aria-keyshortcuts="h"
        aria-label={label}
        title={label}
        data-correct=""
        onClick={() => setOpen(!open)}
      >
        <Icon name="speaker" />
        {hand.correct}
      </Button>
      {open && <Corrections {...props} onClose={close} />}
    </>
  );
}

const NAME = 'text-2xs text-ink-3';

function Corrections({ layout, change, title, onCorrect, onClose }: CorrectQuoteProps & { onClose: () => void }) {
  const { hand, common, ledger } = useMessages();
  const { comparison } = layout;
  const id = useId();
  const sides = SIDES.filter((side) => change[side].length > 0);
  const partners = partnersOf(comparison, change);
  const nameOf = (side: (typeof SIDES)[number]) => change[side][0]?.speakerName ?? '';
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const said = sides.map((side) => [side, String(form.get(side) ?? '').trim()] as const);
    // an emptied field takes a name back that was given by hand, and no other
    const named = said.filter(([side, name]) => name !== nameOf(side) && (name !== '' || change[side][0]?.byHand));
    onClose();
    if (named.length === 0) return;
    onCorrect(
      (corrections) => named.reduce((all, [side, name]) => nameSpeaker(change, side, name)(all), [...corrections]),
      named.some(([, name]) => name !== '') ? 'named' : 'reset',
    );
  };
  const act = (...done: Parameters<ItemActions['onCorrect']>) => {
    onClose();
    onCorrect(...done);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    onClose();
  };
  return (
    <form
      ref={begin}
      className="ms-1.5 -me-1.5 mt-2 grid scroll-mb-6 basis-full gap-3 border-t border-rule pt-3 text-sm"
      aria-label={hand.correctOf(title)}
      onSubmit={submit}
      onKeyDown={onKey}
    >
      <div className="grid grid-cols-[max-content_1fr] items-center gap-x-3 gap-y-1.5">
        <span className={`${NAME} col-span-2`}>{hand.speaker}</span>
        {sides.map((side) => (
          <label key={side} className="contents">
            <span className="max-w-28 truncate text-xs text-ink-2">
              <span className="sr-only">{hand.speaker}, </span>
              {common[side]}
            </span>
            <input
              className={`${FIELD} min-h-7 min-w-0 px-2 pointer-coarse:min-h-11`}
              name={side}
              type="text"
              list={id}
              dir="auto"
              autoComplete="off"
              maxLength={MOST_SIDE_NAME}
              defaultValue={nameOf(side)}
              placeholder={ledger.noSource}
            />
          </label>
        ))}
        <datalist id={id}>
          {speakersOf(comparison).map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <div className="col-span-2 flex flex-wrap gap-1">
          <Button type="submit" look="line" size="small" className="pointer-coarse:min-h-11">
            {hand.apply}
          </Button>
          {isByHand(change) && (
            <Button size="small" className="pointer-coarse:min-h-11" onClick={() => act(resetQuotes(change), 'reset')}>
              {hand.reset}
            </Button>
          )}
          {sides.length > 1 && (
            <Button
              size="small"
              className="ms-auto pointer-coarse:min-h-11"
              onClick={() => act(partQuotes(change), 'parted')}
            >
              {hand.part}
            </Button>
          )}
        </div>
      </div>
      {partners.length > 0 && (
        <div className="grid gap-1">
          <span className={NAME} id={`${id}-pair`}>
            {hand.pairWith}
          </span>
          <ul className="max-h-44 overflow-y-auto rounded-2 border border-rule" aria-labelledby={`${id}-pair`}>
            {partners.map((other) => {
              const side = other.original.length > 0 ? 'original' : 'revision';
              const { text, language } = comparison[side];
              const { start, end, speakerName } = other[side][0] as QuoteChange['original'][number];
              return (
                <li key={start} className="border-t border-rule first:border-0">
                  <button
                    type="button"
                    className="w-full px-2 py-1.5 text-start -outline-offset-2 hover:bg-hover pointer-coarse:min-h-11"
                    onClick={() => act(pairQuotes(change, other), 'paired')}
                  >
                    <span className="line-clamp-2 font-serif text-said" lang={language} dir={writingOf(language)}>
                      {`“${text.slice(start, Math.min(end, start + SHOWN))}”`}
                    </span>
                    <span className="text-xs text-ink-2">{speakerName}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </form>
  );
}

/** Brings the panel into sight, and the caret into it; under a finger that would bring a keyboard over the panel. */
function begin(form: HTMLFormElement | null): void {
  form?.scrollIntoView({ block: 'nearest' });
  if (window.matchMedia('(pointer: fine)').matches) form?.querySelector('input')?.focus({ preventScroll: true });
}

/** Letters of a quote that are put into the document: more than fit on its lines. */
const SHOWN = 160;
