import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import type { SpeechTable } from './table.ts';

const TABLES: ReadonlyMap<string, SpeechTable> = new Map(
  [ENGLISH, GERMAN, FRENCH, SPANISH].map((table) => [table.language, table]),
);

/** How `language` (BCP 47) names who speaks; undefined where the project does not know it. */
export function speechOf(language: string): SpeechTable | undefined {
  return TABLES.get(language.slice(0, 2).toLowerCase());
}
