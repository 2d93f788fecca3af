import { expect, test } from 'vitest';
import { INFLECTION as GERMAN } from '../languages/de/inflection.ts';
import { INFLECTION as SPANISH } from '../languages/es/inflection.ts';
import { INFLECTION as FRENCH } from '../languages/fr/inflection.ts';
import { baseForms, entryOf } from './base-forms.ts';

test.each([
  ['häuser', 'haus'],
  ['müllerinnen', 'müller'],
  ['schnellere', 'schnell'],
  ['kaufte', 'kaufen'],
  ['zurückgezahlt', 'zurückzahlen'],
  ['einzuführen', 'einführen'],
  ['gefundenen', 'finden'],
  ['empfahl', 'empfehlen'],
  ['abgenommen', 'abnehmen'],
  ['verbesserte', 'verbessern'],
  ['stärkste', 'stark'],
])('German %s is found under %s', (form, word) => {
  expect(baseForms(form, GERMAN)).toContain(entryOf(word, /n$/.test(word), GERMAN));
});

test.each([
  ['locaux', 'local'],
  ['heureuses', 'heureux'],
  ['actrices', 'acteur'],
  ['approuvées', 'approuver'],
  ['obtint', 'obtenir'],
  ['finissaient', 'finir'],
  ['remis', 'remettre'],
  ['appelle', 'appeler'],
  ['construit', 'construire'],
  ['œufs', 'oeuf'],
])('French %s is found under %s', (form, word) => {
  expect(baseForms(form, FRENCH)).toContain(entryOf(word, /(?:er|ir|re)$/.test(word), FRENCH));
});

test.each([
  ['limpias', 'limpio'],
  ['voces', 'voz'],
  ['encuentran', 'encontrar'],
  ['pidió', 'pedir'],
  ['detuvieron', 'detener'],
  ['construyó', 'construir'],
  ['busqué', 'buscar'],
  ['produjo', 'producir'],
  ['hechas', 'hacer'],
])('Spanish %s is found under %s', (form, word) => {
  expect(baseForms(form, SPANISH)).toContain(entryOf(word, /r$/.test(word), SPANISH));
});

test('a noun is entered as it is, a verb as its stem', () => {
  expect(entryOf('Bauten', false, GERMAN)).toBe('bauten');
  expect(entryOf('bauen', true, GERMAN)).toBe('bau-');
  expect(entryOf('fließen', true, GERMAN)).toBe('fliess-');
});
