interface ProgressProps {
  readonly label: string;
  /** How far it is, from 0 to 1; absent where nobody knows. */
  readonly value?: number;
  readonly className?: string;
}

const INK = 'absolute inset-y-0 start-0 bg-ink forced-colors:bg-highlight forced-colors:forced-color-adjust-none';

/**
 * A hairline that is inked as far as the work is, or runs to and fro. No `progress` element: each browser draws that one
 * in parts of its own, and Firefox a blue bar where nobody knows how far the work is.
 */
export function Progress({ label, value, className = 'w-progress' }: ProgressProps) {
  const percent = value === undefined ? undefined : Math.round(value * 100);
  return (
    <div
      className={`relative h-0.5 overflow-hidden bg-rule forced-colors:h-1.5 forced-colors:border forced-colors:border-canvas-text ${className}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
    >
      {percent === undefined ? (
        <span className={`${INK} end-3/5 motion-safe:animate-under-way`} />
      ) : (
        <span className={INK} style={{ width: `${percent}%` }} />
      )}
    </div>
  );
}
