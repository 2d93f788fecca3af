/**
 * The page's words in Spanish, for a Spanish copy desk.
 *
 * versión: version. original, nueva versión: original, revision ("revisión" would be the act of reading over). frase:
 * sentence. emparejamiento, emparejada: link, linked. reformulada, suprimida, añadida, desplazada, dividida,
 * fusionada, reagrupada: reworded, dropped, added, moved, split, merged, regrouped. cita: quote; intacta, alterada,
 * recortada, parafraseada, entrecomillada: kept, altered, trimmed, paraphrased, promoted. autor: speaker. verbo: cue.
 * crítico, grave, por comprobar, cosmético, sin reparos: critical, high, check, cosmetic, none. dato: fact; cifra:
 * figure. salvedad: hedge. negación: negation. intensidad: intensity. elementos de página: furniture. registro:
 * ledger. visto bueno: sign-off. titular, entradilla, firma, pie de foto, fe de errores: headline, deck, byline,
 * caption, correction notice. Frases, Columnas, Corrección: the views.
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

export const es: Words = {
  language: 'es',
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
