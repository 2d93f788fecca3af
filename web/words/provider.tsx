import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { loadWords, type PageLanguage, storeLanguage } from './language.ts';
import { LanguageContext, type Words, WordsContext } from './use-words.ts';

interface SpeakingProps {
  /** The language and words the page begins with. */
  readonly first: Words;
  readonly children: ReactNode;
}

/** Gives the page its words, and changes them when the reader chooses another language. */
export function Speaking({ first, children }: SpeakingProps) {
  const [words, setWords] = useState(first);
  const wanted = useRef<PageLanguage>(first.language);
  useLayoutEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  const onLanguage = (language: PageLanguage) => {
    wanted.current = language;
    storeLanguage(language);
    void loadWords(language).then((loaded) => {
      // Whoever chooses twice means the second.
      if (wanted.current === language) setWords(loaded);
    });
  };
  return (
    <LanguageContext value={{ language: words.language, onLanguage }}>
      <WordsContext value={words}>{children}</WordsContext>
    </LanguageContext>
  );
}
