/**
 * The page's words in German, for a German copy desk.
 *
 * Fassung: version. Original, Neufassung: original, revision ("Revision" would be an appeal in court). Zuordnung,
 * zugeordnet: link, linked. Satz: sentence. umformuliert, gestrichen, ergänzt, verschoben, geteilt, zusammengelegt,
 * umgruppiert: reworded, dropped, added, moved, split, merged, regrouped. Zitat: quote; übernommen, verändert,
 * gekürzt, paraphrasiert, zum Zitat gemacht: kept, altered, trimmed, paraphrased, promoted. Sprecher: speaker.
 * Redeverb: cue. Fakt: fact; Zahl: figure. Vorbehalt: hedge. Verneinung: negation. Verstärkung: intensity. kritisch,
 * gravierend, zu prüfen, kosmetisch, unbedenklich: critical, high, check, cosmetic, none. Beiwerk: furniture.
 * Befunde: ledger. Abnahme: sign-off. Überschrift, Vorspann, Autorenzeile, Bildunterschrift, Korrekturhinweis:
 * headline, deck, byline, caption, correction notice. Satzpaare, Spalten, Korrektur: the views.
 */
import type { Words } from '../use-words.ts';
import { common } from './common.ts';
import { exporting } from './export.ts';
import { files } from './files.ts';
import { find } from './find.ts';
import { hand } from './hand.ts';
import { header } from './header.ts';
import { help } from './help.ts';
import { labels } from './labels.ts';
import { ledger } from './ledger.ts';
import { legend } from './legend.ts';
import { library } from './library.ts';
import { offline } from './offline.ts';
import { options } from './options.ts';
import { places } from './places.ts';
import { reasons } from './reasons.ts';
import { result } from './result.ts';
import { share } from './share.ts';
import { signoff } from './signoff.ts';
import { start } from './start.ts';
import { verdict } from './verdict.ts';
import { views } from './views.ts';

export const de: Words = {
  language: 'de',
  common,
  exporting,
  files,
  find,
  hand,
  header,
  help,
  labels,
  ledger,
  legend,
  library,
  offline,
  options,
  places,
  reasons,
  result,
  share,
  signoff,
  start,
  verdict,
  views,
};
