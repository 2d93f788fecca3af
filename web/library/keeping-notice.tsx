import { Notice } from '../ui/notice.tsx';
import { useWords } from '../words/use-words.ts';
import type { Library } from './use-library.ts';

/** What the reader should know about where the work in hand is kept. */
export function KeepingNotice({ library: { news, onDismiss } }: { readonly library: Library }) {
  const words = useWords().library;
  if (news === null) return null;
  const message = news.kind === 'trouble' ? words.keepTrouble[news.trouble] : words[news.kind];
  return <Notice messages={[message]} onDismiss={onDismiss} />;
}
