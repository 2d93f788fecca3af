/**
 * The page's words in English: the catalogue that the other languages follow, key by key. A feature's words
 * stand in a file of its own here and in each other language; one line names the file, one puts it in.
 */
import type { PageLanguage } from '../language.ts';
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

export const en = {
  language: 'en' as PageLanguage,
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
