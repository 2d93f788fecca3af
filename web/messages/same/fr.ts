import { formatsOf } from '#engine';
import type { SameMessages } from '../messages.ts';

const { counted, list, number } = formatsOf('fr');

export const same: SameMessages = {
  treat: 'Tenir pour identiques',
  treatWhich: 'Tenir pour identiques…',
  key: 'tenir pour identiques les mots choisis',
  added: '\u2014 tenus désormais pour identiques.',
  undo: 'Annuler',
  list: 'Voir la liste',
  option: (count) =>
    count === 0 ? 'Tenus pour identiques…' : `Tenus pour identiques\u202f: ${counted(count, 'paire', 'paires')}…`,
  title: 'Tenus pour identiques',
  means:
    'La liste de la maison\u202f: noms, graphies et tournures. Là où eux seuls diffèrent, c’est montré comme de la typographie et ce n’est pas relevé.',
  offered: 'Dans ce qui est choisi',
  holds: (count) => (count === 0 ? 'La liste est vide' : `La liste\u202f: ${counted(count, 'paire', 'paires')}`),
  add: 'Ajouter',
  addPair: (pair) => `Ajouter ${pair}`,
  remove: 'Retirer',
  removePair: (pair) => `Retirer ${pair}`,
  removed: (pair) => `Retirée\u202f: ${pair}.`,
  asBefore: 'La liste est comme avant.',
  exportList: 'Exporter',
  importList: 'Importer…',
  fileName: 'tenus-pour-identiques.txt',
  imported: (count, name, unread) =>
    `${count === 0 ? `Tout ce que contient ${name} était déjà dans la liste.` : `${counted(count, 'paire ajoutée', 'paires ajoutées')} depuis ${name}.`}${unread.length === 0 ? '' : ` Aucune paire ${unread.length === 1 ? 'à la ligne' : 'aux lignes'} ${list(unread.slice(0, 5).map(number))}${unread.length > 5 ? ' et suivantes' : ''}.`}`,
  trouble: {
    encoding: (name) =>
      `${name} n’est pas un texte en UTF-8\u202f; enregistrez le fichier ainsi. La liste est comme avant.`,
    empty: (name) =>
      `${name} ne contient aucune paire\u202f; écrivez-en une par ligne, comme Kiev = Kyiv. La liste est comme avant.`,
    many: (name) => `Avec ${name}, la liste serait trop longue. La liste est comme avant.`,
  },
  keptHere:
    'Ce navigateur garde la liste pour chaque comparaison. Elle n’entre dans aucun lien ni aucun fichier partagé\u202f; un rapport dit combien de différences elle retient. La ligne de commande lit le fichier exporté\u202f: storydiff compare --same.',
  notShared: (count) =>
    `Votre liste de ce qui est tenu pour identique (${counted(count, 'paire', 'paires')}) reste ici\u202f: qui ouvre ceci voit ce qu’elle retient.`,
};
