import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { number } = formats;

export const share: Words['share'] = {
  button: 'Partager',
  title: 'Partager cette comparaison',
  inside: 'Le lien lui-même contient les deux textes, vos appariements à la main, notes et validation.',
  careful:
    'Aucun serveur ne les garde\u202f: quiconque a le lien peut tout lire, et aussi les programmes qui le transmettent, comme le courrier et la messagerie.',
  link: 'Lien',
  packing: 'Préparation…',
  length: (characters) => `${number(characters)} caractères`,
  copy: 'Copier le lien',
  copied: 'Le lien est copié.',
  notCopied:
    'Le navigateur n’a pas laissé Storydiff copier. Le lien est sélectionné\u202f: copiez-le avec Ctrl+C ou ⌘C.',
  tooLong: (characters, most) =>
    `En lien, cette comparaison aurait ${number(characters)} caractères, et beaucoup de programmes de courriel et de messagerie coupent ce qui dépasse ${number(most)}. Envoyez-la en fichier\u202f: qui le reçoit le dépose sur la page d’accueil de Storydiff.`,
  noLink:
    'Ce navigateur ne peut pas créer le lien. Envoyez la comparaison en fichier\u202f: qui le reçoit le dépose sur la page d’accueil de Storydiff.',
  file: 'Enregistrer en fichier',
  fileInside: 'Le fichier contient la même chose et s’ouvre quand on le dépose sur la page d’accueil de Storydiff.',
  saved: 'Le fichier est enregistré.',
  fileName: 'Comparaison',
  linkTrouble: {
    broken:
      'Le lien n’est pas entier\u202f: une partie s’est perdue en route. Demandez-le encore une fois, ou demandez le fichier.',
    newer: 'Le lien a été créé par un Storydiff plus récent. Rechargez cette page, puis ouvrez le lien de nouveau.',
    large: 'Le lien contient plus que Storydiff n’accepte. Demandez les deux textes en fichiers.',
  },
  fileTrouble: {
    broken: (name) => `${name} est une comparaison de Storydiff endommagée. Demandez-la encore une fois.`,
    newer: (name) =>
      `${name} a été créé par un Storydiff plus récent. Rechargez cette page, puis ouvrez le fichier de nouveau.`,
    large: (name) => `${name} contient plus que Storydiff n’accepte. Demandez les deux textes en fichiers.`,
  },
};
