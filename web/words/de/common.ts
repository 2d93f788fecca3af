import { formatsOf } from '../formats.ts';
import type { Words } from '../use-words.ts';

export const formats = formatsOf('de');
const { counted } = formats;

export const common: Words['common'] = {
  original: 'Original',
  revision: 'Neufassung',
  pasted: 'eingefügter Text',
  swap: 'Original und Neufassung tauschen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  dismiss: 'Ausblenden',
  words: (count) => counted(count, 'Wort', 'Wörter'),
  pageLanguage: 'Sprache dieser Seite',
  skipToTexts: 'Zu den beiden Texten springen',
  skipToComparison: 'Zum Vergleich springen',
  edit: 'Bearbeiten',
  fresh: 'Neu',
  backToTexts: 'Zurück zu den beiden Texten',
};
