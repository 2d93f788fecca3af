import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const megabytes = (bytes: number) => `${formats.number(Math.max(1, Math.round(bytes / 1e6)))}\u00a0Mo`;

export const offline: Words['offline'] = {
  works: 'Fonctionne hors ligne.',
  waiting: 'Un Storydiff plus récent est prêt. Recharger la page conserve votre travail.',
  elsewhere: 'Une autre fenêtre est passée à un Storydiff plus récent. Recharger la page conserve votre travail.',
  reload: 'Recharger',
  later: 'Plus tard',
  tooLong: 'Ces textes sont trop longs pour être conservés. Exportez la comparaison, puis rechargez vous-même la page.',
  kept: 'Ce qui reste sur cet ordinateur',
  copy: (bytes) => `Storydiff lui-même, ${megabytes(bytes)}, pour fonctionner sans réseau.`,
  coming: 'Storydiff lui-même est en cours de copie, pour fonctionner sans réseau.',
  failed: 'Storydiff lui-même n’a pas pu être copié\u202f: il a besoin du réseau. Il réessaiera à la prochaine visite.',
  none: 'Rien de Storydiff lui-même\u202f: il a besoin du réseau.',
  impossible:
    'Rien de Storydiff lui-même\u202f: ce navigateur n’en garde pas de copie ici, il a donc besoin du réseau.',
  remove: 'Supprimer la copie',
  keep: 'Garder une copie',
  work: 'Vos comparaisons avec corrections et notes, jusqu’à ce que vous les supprimiez de la liste de la page d’accueil.',
  choices: 'Ce que vous avez choisi\u202f: langue, apparence et réglages semblables.',
  everything: 'Pour tout supprimer d’un coup, effacez les données de ce site dans les paramètres de votre navigateur.',
  nothingShared:
    'Ce qui a été partagé ne contient pas de texte. Storydiff ne suit aucun lien\u202f: partagez le texte lui-même ou un fichier.',
  noDesk:
    'Cette partie de la page n’a pas pu être chargée\u202f; les textes sont intacts. Connectez-vous au réseau et réessayez.',
  again: 'Réessayer',
};
