import type { Severity } from '#engine';
import { Icon, type IconName } from './icon.tsx';

/** The small stamp before a quote: more ink, more serious. */
export function SeverityBadge({ severity, icon, title }: { severity: Severity; icon: IconName; title: string }) {
  const look = severity === 'cosmetic' ? 'none' : severity;
  return (
    <span className={`seal seal--${look}`} role="img" aria-label={title} title={title}>
      <Icon name={icon} />
    </span>
  );
}
