import { ENGLISH } from './en.ts';
import type { SpeechTable } from './table.ts';

const TABLES: ReadonlyMap<string, SpeechTable> = new Map([ENGLISH].map((table) => [table.language, table]));

/** How `language` (BCP 47) names who speaks; undefined where the project does not know it. */
export function speechOf(language: string): SpeechTable | undefined {
  return TABLES.get(language.slice(0, 2).toLowerCase());
}
