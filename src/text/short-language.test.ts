import { expect, test } from 'vitest';
import { detectLanguage, detectLanguages } from './language.ts';

test.each([
  ['de', 'Der Vorstand lehnte den Vorschlag ab.'],
  ['de', 'Brücke über die Orle wieder gesperrt'],
  ['fr', 'La police a relâché le suspect.'],
  ['fr', 'Le navire a quitté le port avant midi.'],
  ['es', 'El alcalde rechazó la oferta.'],
  ['es', 'La policía detuvo al sospechoso.'],
  ['it', 'Il sindaco ha rifiutato la proposta.'],
  ['it', 'Nessuno è in pericolo di vita.'],
  ['pt', 'O prefeito recusou a oferta.'],
  ['nl', 'De burgemeester weigerde het bod.'],
  ['sv', 'Borgmästaren avvisade budet.'],
  ['pl', 'Burmistrz odrzucił ofertę.'],
])('a sentence in %s tells its language: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test.each([
  'The ferry sank.',
  'Council backs quay plan',
  'Larch beat Elm 3-1',
  'Ida Holm, Tom Brell',
  'President Aldo Renn visited Kaldun.',
])('an English headline is none of another language: %s', (text) => {
  expect(detectLanguage(text)).toBe('en');
});

test('a sentence whose letters no known language has is not taken for one', () => {
  expect(detectLanguage('Thị trưởng chấp nhận đề nghị.')).toBe('und');
  expect(detectLanguage('Belediye başkanı teklifi kabul etti.')).toBe('en');
  expect(detectLanguage('Strømprisen falt kraftig i mars.')).toBe('en');
});

test('two versions of a sentence are guessed together where one has too little', () => {
  expect(detectLanguages('Preise gesunken', 'Die Preise sanken im März deutlich.')).toEqual(['de', 'de']);
});
