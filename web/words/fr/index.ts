/**
 * The page's words in French, for a French copy desk. Before ; : ! ? and inside « » stands a narrow space that
 * does not break (U+202F, written \u202f).
 *
 * version: version. original, nouvelle version: original, revision ("révision" would be the act of reading over).
 * phrase: sentence. appariement, appariée: link, linked. reformulée, supprimée, ajoutée, déplacée, scindée,
 * fusionnée, regroupée: reworded, dropped, added, moved, split, merged, regrouped. citation: quote; intacte,
 * modifiée, écourtée, paraphrasée, mise entre guillemets: kept, altered, trimmed, paraphrased, promoted. auteur:
 * speaker. verbe introducteur: cue. critique, grave, à vérifier, cosmétique, rien à signaler: critical, high, check,
 * cosmetic, none. donnée: fact; chiffre: figure. réserve: hedge. négation: negation. intensité: intensity. habillage:
 * furniture. relevé: ledger. validation: sign-off. titre, chapô, signature, légende, rectificatif: headline, deck,
 * byline, caption, correction notice. Phrases, Colonnes, Épreuve: the views.
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

export const fr: Words = {
  language: 'fr',
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
