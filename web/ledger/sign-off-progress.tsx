import { useMessages } from '../messages/use-messages.ts';
import type { Signing } from '../model/sign-off.ts';
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
  return (
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
          <span className="ms-[0.375em] text-2xs/5 text-ink-3">g</span>
        </button>
      )}
      <button type="button" className={BUTTON} aria-label={words.sheetTitle} title={words.sheetTitle} onClick={onSheet}>
        {words.sheet}
        <span className="ms-[0.375em] text-2xs/5 text-ink-3">t</span>
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
  );
}
