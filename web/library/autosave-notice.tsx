import { useMessages } from '../messages/use-messages.ts';
import { Notice } from '../ui/notice.tsx';
import type { Library } from './use-library.ts';

/** What the reader should know about where the work in hand is kept. */
export function AutosaveNotice({ library: { news, onDismiss } }: { readonly library: Library }) {
  const words = useMessages().library;
  if (news === null) return null;
  const message = news.kind === 'error' ? words.keepTrouble[news.error] : words[news.kind];
  return <Notice messages={[message]} onDismiss={onDismiss} />;
}
