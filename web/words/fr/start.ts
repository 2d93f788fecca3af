import type { ScriptGroup } from '../../start/encodings.ts';
import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { counted, list, number } = formats;

function some(names: readonly string[]): string {
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} autres`] : names);
}

const GROUPS: Readonly<Record<ScriptGroup, string>> = {
  unicode: 'Unicode',
  western: 'Europe de l’Ouest',
  central: 'Europe centrale',
  baltic: 'Balte',
  cyrillic: 'Cyrillique',
  greek: 'Grec',
  turkish: 'Turc',
  hebrew: 'Hébreu',
  arabic: 'Arabe',
  vietnamese: 'Vietnamien',
  thai: 'Thaï',
  japanese: 'Japonais',
  chinese: 'Chinois',
  korean: 'Coréen',
};

export const start: Words['start'] = {
  headline: {
    first: 'Deux versions d’un même article.',
    before: 'Ce qu’est devenue chaque phrase, chaque ',
    quote: 'citation',
    and: ' et chaque ',
    figure: 'chiffre',
    after: '.',
  },
  hint: {
    original: 'Dépêche, copie, version d’hier',
    revision: 'Copie relue, version du jour',
  },
  file: { original: 'Fichier de l’original', revision: 'Fichier de la nouvelle version' },
  text: { original: 'Texte de l’original', revision: 'Texte de la nouvelle version' },
  choose: 'Choisir un fichier',
  placeholder: 'Collez le texte ici, ou déposez un fichier n’importe où sur la page',
  clear: { original: 'Vider l’original', revision: 'Vider la nouvelle version' },
  remove: (name) => `Retirer ${name}`,
  first: 'Le premier fichier arrive ici',
  second: 'Le second fichier arrive ici',
  dropHere: {
    original: 'Déposez-le ici\u202f: c’est l’original',
    revision: 'Déposez-le ici\u202f: c’est la nouvelle version',
  },
  dropToReplace: {
    original: 'Déposez-le ici pour remplacer l’original',
    revision: 'Déposez-le ici pour remplacer la nouvelle version',
  },
  privacy: 'Rien ne quitte ce navigateur.',
  privacyMore: 'Ni envoi, ni compte. Lit Word, PDF, ODT, RTF, HTML, courriels, Markdown et texte brut.',
  example: 'Essayer un exemple',
  compare: 'Comparer',
  cleared: 'Les feuilles sont vides.',
  bringBack: 'Reprendre les deux derniers textes',
  long: (shown) =>
    `Trop long pour être modifié ici\u202f: les ${number(shown)} premiers caractères sont affichés, et le tout est comparé.`,

  reading: (name) => `Lecture de ${name}`,
  incoming: 'Fichiers en cours de lecture',
  cancelReading: (name) => `Arrêter la lecture de ${name}`,
  encodingOf: { original: 'Encodage de l’original', revision: 'Encodage de la nouvelle version' },
  guessed: 'supposé',
  group: (group) => GROUPS[group],

  bothEmpty: 'Les deux côtés sont vides\u202f: collez les deux textes, choisissez deux fichiers, ou essayez l’exemple.',
  empty: {
    original: 'L’original est vide\u202f: collez son texte ou choisissez un fichier.',
    revision: 'La nouvelle version est vide\u202f: collez son texte ou choisissez un fichier.',
  },
  wordless: {
    original: 'L’original ne contient aucun mot, seulement des signes et des espaces.',
    revision: 'La nouvelle version ne contient aucun mot, seulement des signes et des espaces.',
  },
  tooMany: (names) =>
    `${counted(names.length, 'fichier est arrivé', 'fichiers sont arrivés')} à la fois\u202f: ${some(names)}. Storydiff en compare deux\u202f: déposez l’original et la nouvelle version.`,
  fullFolder: (folder, names) =>
    `Le dossier ${folder} contient ${counted(names.length, 'fichier', 'fichiers')}\u202f: ${some(names)}. Storydiff en compare deux\u202f: déposez l’original et la nouvelle version.`,
  emptyFolder: (folder) => `Le dossier ${folder} ne contient aucun article. Déposez l’original et la nouvelle version.`,
  droppedText: 'Le texte déposé',
  longPaste: 'Le texte collé est plus long que dix romans. Collez l’article seul.',

  whichSide: 'De quel côté\u202f?',
  bothTaken: (name) => `Les deux feuilles ont un texte. ${name} remplace celui que vous choisissez.`,
  replace: { original: 'Remplacer l’original', revision: 'Remplacer la nouvelle version' },

  changes: 'Suivi des modifications',
  hasChanges: (name) => `${name} contient un suivi des modifications\u202f: c’est déjà deux versions.`,
  compareBoth: 'Comparer les deux',
  allAccepted: 'Tout accepter',
  allRejected: 'Tout refuser',
  rejectedName: (name) => `${name}, modifications refusées`,
  acceptedName: (name) => `${name}, modifications acceptées`,

  locked: 'Protégé par un mot de passe',
  isLocked: (name) => `${name} ne s’ouvre qu’avec un mot de passe. Il sert ici une fois et n’est gardé nulle part.`,
  password: 'Mot de passe',
  wrongPassword: 'Ce mot de passe ne l’ouvre pas. Essayez-en un autre.',
  open: 'Ouvrir',
};
