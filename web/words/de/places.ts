import type { Role } from '#engine';
import type { RowRelation } from '../../model/row-layout.ts';
import type { Words } from '../use-words.ts';

const roles: Readonly<Record<Role, string>> = {
  headline: 'Über\u00adschrift',
  deck: 'Vorspann',
  byline: 'Autoren\u00adzeile',
  caption: 'Bild\u00adunter\u00adschrift',
  correction: 'Korrektur\u00adhinweis',
  furniture: 'Beiwerk',
  body: 'Text',
};

const relations: Readonly<Record<RowRelation, string>> = {
  unchanged: 'unver\u00adändert',
  typography: 'Typografie',
  reworded: 'umfor\u00admuliert',
  split: 'geteilt',
  merge: 'zusammen\u00adgelegt',
  regroup: 'um\u00adgruppiert',
  moved: 'verschoben',
  dropped: 'gestrichen',
  added: 'ergänzt',
};

export const places: Words['places'] = {
  roles,
  relation: (relation, role) => {
    const separator = relation === 'typography' ? ': ' : ' ';
    return role === 'body' ? relations[relation] : `${roles[role]}${separator}${relations[relation]}`;
  },
  and: (first, second) => `${first} und ${second === 'typography' ? 'anders gesetzt' : relations[second]}`,
  none: 'keiner',
  row: (original, revision, fate) => `Original ${original}, Neufassung ${revision}: ${fate}`,
  goThere: (row) => `${row}, dorthin`,
  goTo: (place, title) => `Zu ${place}: ${title}`,
  now: {
    elsewhere: 'jetzt an anderer Stelle',
    first: ({ text, many }) => `jetzt ganz vorn, als ${many ? 'Sätze' : 'Satz'} ${text}`,
    last: ({ text, many }) => `jetzt ganz am Ende, als ${many ? 'Sätze' : 'Satz'} ${text}`,
    at: ({ text, many }) => `jetzt ${many ? 'Sätze' : 'Satz'} ${text}`,
  },
  moved: (now) => `Verschoben: ${now}`,
  sentenceMoved: (number, now) => `Satz ${number} verschoben: ${now}`,
};
