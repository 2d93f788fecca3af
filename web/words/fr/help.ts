import type { Words } from '../use-words.ts';

export const help: Words['help'] = {
  title: 'Touches et signes',
  escape: 'Échap',
  does: {
    step: 'modification suivante, précédente',
    quote: 'citation suivante',
    views: 'Phrases, Colonnes, Épreuve',
    filter: 'filtrer le relevé',
    options: 'options',
    help: 'cette liste',
    back: 'retour\u202f: ferme ce qui est ouvert, puis annule la sélection',
  },
  marks: 'Signes',
  textsTitle: 'Ce que deviennent vos textes',
  texts:
    'Rien ne quitte ce navigateur. Les textes sont comparés sur votre ordinateur. Une fois affichée, la page va chercher le reste de ses propres fichiers, pour fonctionner sans réseau, puis n’envoie plus aucune requête.',
};
