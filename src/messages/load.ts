import { en } from './en.ts';
import type { Locale, Messages } from './messages.ts';

/** The languages that the engine has a catalogue for. */
export const LOCALES: readonly Locale[] = ['en', 'de', 'fr', 'es'];

/** The catalogue of a language. Each is a module of its own, loaded when it is asked for; English is there. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  switch (locale) {
    case 'de':
      return (await import('./de.ts')).de;
    case 'fr':
      return (await import('./fr.ts')).fr;
    case 'es':
      return (await import('./es.ts')).es;
    default:
      return en;
  }
}
