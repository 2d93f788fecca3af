import type { Locale } from '#engine';
import { de } from '../messages/guide/de.ts';
import { en } from '../messages/guide/en.ts';
import { es } from '../messages/guide/es.ts';
import { fr } from '../messages/guide/fr.ts';
import type { GuideMessages } from '../messages/guide/messages.ts';

/** All of them come with the tour: a reader who changes the language there goes on in the new one. */
export const GUIDE: Readonly<Record<Locale, GuideMessages>> = { de, en, es, fr };
