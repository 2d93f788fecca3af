import type { Words } from '../use-words.ts';

export const legend: Words['legend'] = {
  added: 'ergänzt',
  addedMeans: 'steht nur in der Neufassung',
  dropped: 'gestrichen',
  droppedMeans: 'steht nur im Original',
  moved: 'verschoben',
  movedMeans: 'steht an anderer Stelle',
  quote: '„Zitat“',
  quoteMeans: 'Worte in Anführungszeichen',
  gone: 'ohne Zeichen',
  goneMeans: 'dieselben Worte, nicht mehr als Zitat',
  fact: 'Fakt',
  factMeans: 'Angabe oder Wort weicht ab',
  type: 'Schrift',
  typeMeans: 'nur die Typografie weicht ab',
};
