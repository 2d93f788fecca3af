import { useWords } from '../words/use-words.ts';
import { Icon } from './icon.tsx';

/** What went wrong, in a sentence; read out at once. */
export function Notice({ messages, onDismiss }: { messages: readonly string[]; onDismiss?: () => void }) {
  const { common } = useWords();
  return (
    <div className="notice" role="alert">
      <Icon name="alert" />
      <div>
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      {onDismiss !== undefined && (
        <button type="button" className="btn btn--quiet btn--icon" aria-label={common.dismiss} onClick={onDismiss}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
