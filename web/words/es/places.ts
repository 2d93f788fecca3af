import type { Role } from '#engine';
import type { RowRelation } from '../../model/row-layout.ts';
import type { Words } from '../use-words.ts';

/** Name and ending of a participle in agreement with it. */
const roles: Readonly<Record<Role, readonly [name: string, ending: 'o' | 'a']>> = {
  headline: ['titular', 'o'],
  deck: ['entradilla', 'a'],
  byline: ['firma', 'a'],
  caption: ['pie de foto', 'o'],
  correction: ['fe de errores', 'a'],
  furniture: ['elementos de página', 'o'],
  body: ['texto', 'a'],
};

const relations: Readonly<Record<Exclude<RowRelation, 'typography' | 'unchanged'>, string>> = {
  reworded: 'reformu\u00adlad',
  split: 'dividid',
  merge: 'fusionad',
  regroup: 'reagru\u00adpad',
  moved: 'despla\u00adzad',
  dropped: 'suprimid',
  added: 'añadid',
};

function fate(relation: RowRelation, ending: string): string {
  if (relation === 'typography') return 'tipografía';
  return relation === 'unchanged' ? 'sin cambios' : `${relations[relation]}${ending}`;
}

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
  // Of the story itself a sentence is meant: una frase.
  relation: (relation, role) => {
    const [name, ending] = roles[role];
    if (role === 'body') return fate(relation, ending);
    return `${name}${relation === 'typography' ? ':' : ''} ${fate(relation, ending)}`;
  },
  and: (first, second) => `${first} y ${second === 'typography' ? 'con otra composición' : fate(second, 'a')}`,
  none: 'ninguna',
  row: (original, revision, what) => `Original ${original}, nueva versión ${revision}: ${what}`,
  goThere: (row) => `${row}, ir allí`,
  goTo: (place, title) => `Ir a ${place}: ${title}`,
  now: {
    elsewhere: 'ahora en otro lugar',
    first: ({ text, many }) => `ahora al principio, ${many ? 'frases' : 'frase'} ${text}`,
    last: ({ text, many }) => `ahora al final, ${many ? 'frases' : 'frase'} ${text}`,
    at: ({ text, many }) => `ahora ${many ? 'frases' : 'frase'} ${text}`,
  },
  moved: (now) => `Desplazada: ${now}`,
  sentenceMoved: (number, now) => `Frase ${number} desplazada: ${now}`,
};
