import { useMessages } from '../messages/use-messages.ts';
import { IconButton } from './button.tsx';
import { Icon } from './icon.tsx';

/** What went wrong, in a sentence; read out at once. */
export function Notice({ messages, onDismiss }: { messages: readonly string[]; onDismiss?: () => void }) {
  const { common } = useMessages();
  return (
    <div className="mt-5 flex items-start gap-3 border border-ink border-s-4 bg-paper p-3 ps-4 text-md" role="alert">
      <Icon name="alert" className="mt-px size-4.5" />
      <div className="flex-1">
        {messages.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      {onDismiss !== undefined && <IconButton icon="close" label={common.dismiss} small onClick={onDismiss} />}
    </div>
  );
}
