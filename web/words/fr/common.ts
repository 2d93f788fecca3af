import { formatsOf } from '../formats.ts';
import type { Words } from '../use-words.ts';

export const formats = formatsOf('fr');
const { counted } = formats;

export const common: Words['common'] = {
  original: 'Original',
  revision: 'Nouvelle version',
  pasted: 'texte collé',
  swap: 'Intervertir l’original et la nouvelle version',
  close: 'Fermer',
  cancel: 'Annuler',
  dismiss: 'Masquer',
  words: (count) => counted(count, 'mot', 'mots'),
  pageLanguage: 'Langue de cette page',
  skipToTexts: 'Aller aux deux textes',
  skipToComparison: 'Aller à la comparaison',
  edit: 'Modifier',
  fresh: 'Nouveau',
  backToTexts: 'Retour aux deux textes',
};
