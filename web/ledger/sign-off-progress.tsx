import { type FormEvent, useState, useSyncExternalStore } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import type { Signing } from '../model/sign-off.ts';
import { declineSigner, isSignerUnknown, keepSigner, onSignerAsked } from '../model/signer.ts';
import { KeyHint } from '../ui/button.tsx';
import { FIELD } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';

interface SignOffProgressProps {
  readonly signing: Signing;
  readonly onNext: () => void;
  readonly onSheet: () => void;
}

const BUTTON = 'min-h-7 rounded-2 px-1.5 font-medium whitespace-nowrap hover:bg-hover';

/** How far the sign-off is, the way to the next open item, and the sheet. */
export function SignOffProgress({ signing: { signOff, news }, onNext, onSheet }: SignOffProgressProps) {
  const words = useMessages().signoff;
  const { counts, done, entries } = signOff;
  const total = entries.length;
  const asks = useSyncExternalStore(onSignerAsked, isSignerUnknown) && signOff.said.size > 0;
  return (
    <>
      {asks && <AskName />}
      <section
        className="relative flex min-h-10 flex-none items-center gap-1 border-b border-rule ps-5 pe-3.5 text-xs/5"
        aria-label={words.title}
      >
        <p className="me-auto flex min-w-0 items-center gap-0.75 text-ink-2" data-progress="">
          {total === 0 ? (
            words.nothing
          ) : counts.open === 0 ? (
            <>
              <Icon name="check" />
              <b className="font-semibold text-ink">{words.all(total)}</b>
            </>
          ) : (
            <>
              <b className="font-semibold text-ink">{words.number(done)}</b> {words.ofTotal(total)}
            </>
          )}
        </p>
        {counts.open > 0 && (
          <button type="button" className={BUTTON} aria-label={words.nextLong} title={words.nextLong} onClick={onNext}>
            {words.next}
            <KeyHint>g</KeyHint>
          </button>
        )}
        <button
          type="button"
          className={BUTTON}
          aria-label={words.sheetTitle}
          title={words.sheetTitle}
          onClick={onSheet}
        >
          {words.sheet}
          <KeyHint>t</KeyHint>
        </button>
        {total > 0 && (
          <span
            className="absolute inset-x-0 -bottom-px h-0.75"
            role="progressbar"
            aria-label={words.title}
            aria-valuemin={0}
            aria-valuemax={total}
            aria-valuenow={done}
            aria-valuetext={words.progress(done, total)}
          >
            <i
              className="block h-full bg-ink forced-colors:bg-canvas-text forced-colors:forced-color-adjust-none"
              style={{ inlineSize: `${(100 * done) / total}%` }}
            />
          </span>
        )}
        <span className="sr-only select-none" role="status">
          {news}
        </span>
      </section>
    </>
  );
}

/** Asks once who signs; what is answered is kept in this browser. */
function AskName() {
  const words = useMessages().signoff;
  const [name, setName] = useState('');
  const answer = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    keepSigner(name.trim());
  };
  return (
    <form
      className="flex flex-wrap items-center gap-1 border-b border-rule py-1.5 ps-5 pe-3.5 text-xs/5"
      onSubmit={answer}
    >
      <label className="flex min-w-40 flex-1 items-center gap-2">
        <span className="font-medium">{words.askName}</span>
        <input
          className={`${FIELD} min-h-7 w-full min-w-0 flex-1 px-2 pointer-coarse:min-h-11`}
          dir="auto"
          autoComplete="name"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <button type="submit" className={BUTTON}>
        {words.keepName}
      </button>
      <button type="button" className={BUTTON} onClick={declineSigner}>
        {words.noName}
      </button>
    </form>
  );
}
