import type { Severity } from '#engine';
import { Icon, type IconName } from './icon.tsx';

const SEAL =
  'me-1 inline-grid size-4.25 place-items-center rounded-seal align-[-0.16em] text-sm/none print:print-color-exact forced-colors:outline forced-colors:outline-canvas-text';
const QUIET = 'bg-paper/60 text-ink-2';
const LOOKS: Readonly<Record<Severity, string>> = {
  critical:
    'bg-ink text-seal print:text-paper forced-colors:bg-canvas-text forced-colors:text-canvas forced-colors:forced-color-adjust-none',
  high: 'bg-paper text-ink inset-ring-[1.5px] inset-ring-ink',
  check: 'bg-paper text-ink-2 inset-ring inset-ring-edge',
  cosmetic: QUIET,
  none: QUIET,
};

/** Where a sheet has little margin, a stamp that hangs in it is smaller: its words are not touched. */
const HANGING = 'tablet:size-3.5 tablet:text-xs/none';

interface SeverityBadgeProps {
  readonly severity: Severity;
  readonly icon: IconName;
  readonly title: string;
  /** Whether it stands in the margin before a line, not among its words. */
  readonly hangs?: boolean;
}

/** The small stamp before a quote: more ink, more serious. */
export function SeverityBadge({ severity, icon, title, hangs = false }: SeverityBadgeProps) {
  return (
    <span className={`${SEAL} ${LOOKS[severity]} ${hangs ? HANGING : ''}`} role="img" aria-label={title}>
      <Icon name={icon} className="stroke-[1.9]" />
    </span>
  );
}
