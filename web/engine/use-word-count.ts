import { useEffect, useState } from 'react';
import { countWords, knownWords } from './client.ts';

/** A text that is being typed at is counted once the typing rests for this long. */
const REST_MS = 150;

/** The words of a text as its comparison will count them; while they are counted the last count, null before any. */
export function useWordCount(text: string): number | null {
  const [last, setLast] = useState<number | null>(() => knownWords(text) ?? null);
  const known = knownWords(text);
  useEffect(() => {
    if (knownWords(text) !== undefined) return;
    let cancel = () => {};
    const timer = setTimeout(() => {
      cancel = countWords(text, setLast);
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [text]);
  return known ?? last;
}
