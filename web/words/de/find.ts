import type { Words } from '../use-words.ts';
import { formats } from './common.ts';

const { number } = formats;

export const find: Words['find'] = {
  title: 'In beiden Fassungen suchen',
  open: 'Suchen',
  field: 'Wörter suchen',
  none: 'Nicht gefunden',
  place: (at, all, more) => `${number(at)} von ${more ? 'mehr als ' : ''}${number(all)}`,
  inSide: { original: ', im Original', revision: ', in der Neufassung' },
  previous: 'Vorige Fundstelle',
  next: 'Nächste Fundstelle',
  close: 'Suche schließen',
  where: 'Wo gesucht wird',
  sides: { both: 'Beide', original: 'Original', revision: 'Neufassung' },
  key: 'Wörter in beiden Fassungen suchen',
};
