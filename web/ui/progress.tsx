interface ProgressProps {
  readonly label: string;
  /** How far it is, from 0 to 1; absent where nobody knows. */
  readonly value?: number;
  readonly className?: string;
}

const UNKNOWN =
  'after:absolute after:inset-y-0 after:start-0 after:end-3/5 after:bg-ink motion-safe:after:animate-under-way';
const KNOWN =
  'filled:bg-ink forced-colors:h-1.5 forced-colors:border forced-colors:border-canvas-text forced-colors:filled:bg-highlight forced-colors:filled:forced-color-adjust-none';

/** A hairline that is inked as far as the work is, or runs to and fro. */
export function Progress({ label, value, className = 'w-progress' }: ProgressProps) {
  return (
    <progress
      className={`relative h-0.5 appearance-none overflow-hidden bg-rule track:bg-transparent ${value === undefined ? UNKNOWN : KNOWN} ${className}`}
      aria-label={label}
      value={value}
    />
  );
}
