import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import type { Locale } from '#engine';
import { loadMessages, storeLanguage } from './language.ts';
import type { Messages } from './messages.ts';
import { LanguageContext, MessagesContext } from './use-messages.ts';

interface MessagesProviderProps {
  /** The messages the page begins with. */
  readonly first: Messages;
  readonly children: ReactNode;
}

/** Gives the page its messages, and changes them when the reader chooses another language. */
export function MessagesProvider({ first, children }: MessagesProviderProps) {
  const [messages, setMessages] = useState(first);
  const wanted = useRef<Locale>(first.locale);
  useLayoutEffect(() => {
    document.documentElement.lang = messages.locale;
  }, [messages]);
  const onLanguage = (language: Locale) => {
    wanted.current = language;
    storeLanguage(language);
    void loadMessages(language).then((loaded) => {
      // A second choice replaces the first while its catalogue is loading.
      if (wanted.current === language) setMessages(loaded);
    });
  };
  return (
    <LanguageContext value={{ language: messages.locale, onLanguage }}>
      <MessagesContext value={messages}>{children}</MessagesContext>
    </LanguageContext>
  );
}
