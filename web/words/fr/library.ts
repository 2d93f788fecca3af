import type { Words } from '../use-words.ts';
import { whenOf } from '../when.ts';
import { formats } from './common.ts';

const { counted, list, number } = formats;

const NO_SCREEN_LOSS = 'Ce qui est à l’écran y reste.';

export const library: Words['library'] = {
  title: 'Récemment sur cet ordinateur',
  when: whenOf('fr'),
  moment: formats.moment,
  verdict: ({ critical, toSign, signed, quotes, links }) => {
    const progress = `${number(signed)} sur ${number(toSign)} validés`;
    if (toSign > 0 && signed === toSign) return ['', 'Validée'];
    if (critical > 0) return [counted(critical, 'critique', 'critiques'), toSign > 0 ? `, ${progress}` : ''];
    if (toSign > 0) return ['', progress];
    const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
    if (all > 0) return ['', `${counted(all, 'citation', 'citations')}, rien de critique`];
    const parts = [
      ...(links.reworded > 0 ? [counted(links.reworded, 'reformulée', 'reformulées')] : []),
      ...(links.dropped > 0 ? [counted(links.dropped, 'supprimée', 'supprimées')] : []),
      ...(links.added > 0 ? [counted(links.added, 'ajoutée', 'ajoutées')] : []),
    ];
    return ['', parts.length > 0 ? `Phrases\u202f: ${list(parts)}` : 'Aucun mot changé'];
  },
  empty:
    'Aucune pour l’instant. Ce que vous comparez est conservé ici, dans ce navigateur, jusqu’à ce que vous le supprimiez.',
  emptyOff: 'Rien n’est conservé\u202f: une comparaison dure tant que sa page est ouverte.',
  off: 'Rien de nouveau n’est conservé. Ce qui est dans la liste y reste jusqu’à ce que vous le supprimiez.',
  keep: 'Conserver les comparaisons sur cet ordinateur',
  find: 'Chercher une comparaison',
  found: (count) => (count === 0 ? 'Aucune comparaison de ce nom' : counted(count, 'comparaison', 'comparaisons')),
  more: (count) => `En afficher ${number(count)} de plus`,
  actions: (name) => `Actions pour ${name}`,
  rename: 'Renommer',
  renameHint: 'les textes restent tels quels',
  newName: (name) => `Nouveau nom de ${name}`,
  save: 'Enregistrer',
  delete: 'Supprimer',
  deleteHint: 'réversible pour l’instant',
  deleted: (name) => `«\u202f${name}\u202f» est supprimée.`,
  undo: 'Annuler la suppression',
  clear: 'Tout supprimer',
  clearTitle: 'Supprimer toutes les comparaisons\u202f?',
  clearAsk: (count) =>
    `${counted(count, 'comparaison', 'comparaisons')}, avec tous les appariements à la main, notes et validations, ${count === 1 ? 'disparaîtra' : 'disparaîtront'} de cet ordinateur, ainsi que le nom avec lequel vous signez. Cela ne peut pas être annulé.`,
  cleared: 'Toutes les comparaisons sont supprimées.',
  foreign: (count) =>
    count === 1
      ? 'Une comparaison a été conservée par une autre version de Storydiff. Elle ne peut pas être montrée ici et reste telle quelle.'
      : `${number(count)} comparaisons ont été conservées par une autre version de Storydiff. Elles ne peuvent pas être montrées ici et restent telles quelles.`,
  persist: 'Le navigateur peut les supprimer quand le disque est presque plein.',
  persistAsk: 'Lui demander de les garder',
  persisted: 'Le navigateur les gardera jusqu’à ce que vous les supprimiez.',
  notPersisted:
    'Le navigateur n’a pas accepté\u202f: il peut toujours les supprimer quand le disque est presque plein.',
  opening: 'Ouverture de la comparaison…',
  listTrouble: {
    full: 'Il n’y a plus de place sur cet ordinateur pour ce changement. Supprimez les comparaisons qui ne servent plus.',
    unavailable:
      'Ce navigateur ne laisse rien conserver à Storydiff, comme en navigation privée\u202f: une comparaison dure tant que sa page est ouverte.',
    newer: 'Un Storydiff plus récent a repris les comparaisons\u202f: rechargez cette page pour les voir.',
    failed: 'Les comparaisons conservées n’ont pas pu être lues. Rechargez la page pour réessayer.',
  },
  keepTrouble: {
    full: `Cette comparaison n’a pas pu être conservée\u202f: il n’y a plus de place sur cet ordinateur. ${NO_SCREEN_LOSS} Supprimez des comparaisons, ou partagez celle-ci en fichier.`,
    unavailable: `Ce navigateur ne laisse rien conserver à Storydiff, comme en navigation privée. ${NO_SCREEN_LOSS} Partagez la comparaison en fichier pour la garder.`,
    newer: `Cette comparaison n’est pas conservée\u202f: une autre fenêtre utilise un Storydiff plus récent. ${NO_SCREEN_LOSS} Enregistrez-la en fichier, puis rechargez.`,
    failed: `Cette comparaison n’a pas pu être conservée. ${NO_SCREEN_LOSS} Le prochain changement réessaiera.`,
  },
  elsewhere:
    'Cette comparaison est aussi ouverte dans une autre fenêtre. Ce que vous changez ici est conservé comme copie.',
  copied:
    'Une autre fenêtre a cette comparaison ouverte. Vos changements sont conservés dans une copie, à côté de l’autre.',
  gone: {
    missing:
      'Cette comparaison n’est pas sur cet ordinateur\u202f: elle a été supprimée, ou conservée dans un autre navigateur.',
    foreign:
      'Cette comparaison a été conservée par une autre version de Storydiff. Elle ne peut pas être montrée ici et reste telle quelle.',
  },
};
