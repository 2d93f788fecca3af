import type { Role } from '#engine';
import type { RowRelation } from '../../model/row-layout.ts';
import type { Words } from '../use-words.ts';

/** Name and ending of a participle in agreement with it. */
const roles: Readonly<Record<Role, readonly [name: string, ending: '' | 'e']>> = {
  headline: ['titre', ''],
  deck: ['chapô', ''],
  byline: ['signature', 'e'],
  caption: ['légende', 'e'],
  correction: ['rectifi\u00adcatif', ''],
  furniture: ['habillage', ''],
  body: ['texte', 'e'],
};

const relations: Readonly<Record<Exclude<RowRelation, 'typography'>, string>> = {
  unchanged: 'inchangé',
  reworded: 'reformu\u00adlé',
  split: 'scindé',
  merge: 'fusionné',
  regroup: 'regroupé',
  moved: 'déplacé',
  dropped: 'supprimé',
  added: 'ajouté',
};

const fate = (relation: RowRelation, ending: string) =>
  relation === 'typography' ? 'typogra\u00adphie' : `${relations[relation]}${ending}`;

export const places: Words['places'] = {
  roles: {
    headline: roles.headline[0],
    deck: roles.deck[0],
    byline: roles.byline[0],
    caption: roles.caption[0],
    correction: roles.correction[0],
    furniture: roles.furniture[0],
    body: roles.body[0],
  },
  // Of the story itself a sentence is meant: une phrase.
  relation: (relation, role) => {
    const [name, ending] = roles[role];
    if (role === 'body') return fate(relation, ending);
    return `${name}${relation === 'typography' ? '\u202f:' : ''} ${fate(relation, ending)}`;
  },
  and: (first, second) => `${first} et ${second === 'typography' ? 'composée autrement' : fate(second, 'e')}`,
  none: 'aucune',
  row: (original, revision, what) => `Original ${original}, nouvelle version ${revision}\u202f: ${what}`,
  goThere: (row) => `${row}, y aller`,
  goTo: (place, title) => `Aller à ${place}\u202f: ${title}`,
  now: {
    elsewhere: 'désormais ailleurs',
    first: ({ text, many }) => `désormais en tête, ${many ? 'phrases' : 'phrase'} ${text}`,
    last: ({ text, many }) => `désormais à la fin, ${many ? 'phrases' : 'phrase'} ${text}`,
    at: ({ text, many }) => `désormais ${many ? 'phrases' : 'phrase'} ${text}`,
  },
  moved: (now) => `Déplacée\u202f: ${now}`,
  sentenceMoved: (number, now) => `Phrase ${number} déplacée\u202f: ${now}`,
};
