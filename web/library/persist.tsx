import { useEffect, useState } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import { TextButton } from '../ui/button.tsx';

type Answer = 'unknown' | 'may-delete' | 'keeps' | 'refused';

/**
 * Browsers may clear a page's storage when the disk is nearly full, unless they were asked not to. The reader
 * asks: some browsers answer with a question of their own, which shall not come out of the blue.
 */
export function Persist() {
  const words = useMessages().library;
  const [answer, setAnswer] = useState<Answer>('unknown');
  useEffect(() => {
    let gone = false;
    void navigator.storage
      ?.persisted?.()
      .then((persisted) => {
        if (!gone && !persisted) setAnswer('may-delete');
      })
      .catch(() => {});
    return () => {
      gone = true;
    };
  }, []);
  const ask = () => {
    navigator.storage.persist().then(
      (granted) => setAnswer(granted ? 'keeps' : 'refused'),
      () => setAnswer('refused'),
    );
  };
  if (answer === 'unknown') return null;
  return (
    <p className="mt-3 max-w-176 text-ink-2" role="status">
      {answer === 'keeps' && words.persisted}
      {answer === 'refused' && words.notPersisted}
      {answer === 'may-delete' && (
        <>
          {words.persist} <TextButton onClick={ask}>{words.persistAsk}</TextButton>
        </>
      )}
    </p>
  );
}
