import { useEffect, useState } from 'react';
import { type Comparison, itemText } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { Icon } from '../ui/icon.tsx';

/** How long it is said that something was copied. */
const SAID_MS = 2000;

interface CopyButtonProps {
  readonly comparison: Comparison;
  readonly kind: 'quote' | 'fact';
  readonly index: number;
  readonly title: string;
}

/** Copies an item as plain text, for a mail to whoever wrote it. */
export function CopyButton({ comparison, kind, index, title }: CopyButtonProps) {
  const messages = useMessages();
  const { ledger, report } = messages;
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const { original, revision } = comparison;
    const names = { original: original.name || report.original, revision: revision.name || report.revision };
    await navigator.clipboard.writeText(itemText(comparison, kind, index, names, messages));
    setCopied(true);
  };
  return (
    <button
      type="button"
      className="-me-1.5 grid size-6 flex-none place-items-center rounded-2 text-ink-2 opacity-0 group-hover:opacity-100 group-current:opacity-100 hover:bg-hover focus-visible:opacity-100 pointer-coarse:size-11 pointer-coarse:opacity-100"
      aria-label={ledger.copy(title)}
      title={ledger.copy(title)}
      onClick={(event) => {
        event.stopPropagation();
        void copy().catch(() => setCopied(false));
      }}
    >
      <Icon name={copied ? 'check' : 'copy'} />
      <span className="sr-only select-none" role="status">
        {copied ? ledger.copied : ''}
      </span>
    </button>
  );
}
