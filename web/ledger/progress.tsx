import type { Signing } from '../model/signing.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../words/use-words.ts';

interface ProgressProps {
  readonly signing: Signing;
  readonly onNext: () => void;
  readonly onSheet: () => void;
}

/** How far the sign-off is, the way to the next open item, and the sheet. */
export function Progress({ signing: { signOff, news }, onNext, onSheet }: ProgressProps) {
  const words = useWords().signoff;
  const { counts, done, entries } = signOff;
  const total = entries.length;
  return (
    <section className="progress" aria-label={words.title}>
      <p className="progress__t">
        {total === 0 ? (
          words.nothing
        ) : counts.open === 0 ? (
          <>
            <Icon name="check" />
            <b>{words.all(total)}</b>
          </>
        ) : (
          <>
            <b>{words.number(done)}</b> {words.ofTotal(total)}
          </>
        )}
      </p>
      {counts.open > 0 && (
        <button type="button" aria-label={words.nextLong} title={words.nextLong} onClick={onNext}>
          {words.next}
          <span className="kbd">g</span>
        </button>
      )}
      <button type="button" aria-label={words.sheetTitle} title={words.sheetTitle} onClick={onSheet}>
        {words.sheet}
        <span className="kbd">t</span>
      </button>
      {total > 0 && (
        <span
          className="progress__bar"
          role="progressbar"
          aria-label={words.title}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
          aria-valuetext={words.progress(done, total)}
        >
          <i style={{ inlineSize: `${(100 * done) / total}%` }} />
        </span>
      )}
      <span className="vh" role="status">
        {news}
      </span>
    </section>
  );
}
