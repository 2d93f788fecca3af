import { expect, test } from 'vitest';
import { detectLanguage, detectLanguages } from './language.ts';

test.each([
  ['en', 'The council voted on Tuesday and the ferry will sail again in the spring.'],
  ['de', 'Der Rat hat am Dienstag zugestimmt, und die Fähre wird im Frühjahr wieder fahren.'],
  ['fr', 'Le conseil a voté mardi et le bac reprendra la mer au printemps, selon le maire.'],
  ['es', 'El consejo votó el martes y el transbordador volverá a zarpar en la primavera.'],
  ['it', 'Il consiglio ha votato martedì e il traghetto tornerà in mare nella primavera.'],
  ['pt', 'O conselho votou na terça-feira e a balsa voltará a navegar na primavera, não antes.'],
  ['nl', 'De raad heeft dinsdag gestemd en het veer zal in het voorjaar weer varen.'],
  ['sv', 'Rådet röstade på tisdagen och färjan ska segla igen till våren, men inte för alla.'],
  ['pl', 'Rada głosowała we wtorek i prom nie popłynie do wiosny, jak się okazało na miejscu.'],
  ['ru', 'Совет проголосовал во вторник, и паром снова пойдёт весной.'],
  ['uk', 'Рада проголосувала у вівторок, і пором знову піде навесні.'],
  ['bg', 'Съветът гласува във вторник и фериботът ще тръгне през пролетта, съобщи кметът.'],
  ['el', 'Το συμβούλιο ψήφισε την Τρίτη.'],
  ['ar', 'صوّت المجلس يوم الثلاثاء.'],
  ['fa', 'شورا روز سه‌شنبه رأی داد و کشتی در بهار پس از تعمیر حرکت می‌کند.'],
  ['he', 'המועצה הצביעה ביום שלישי.'],
  ['hi', 'परिषद ने मंगलवार को मतदान किया।'],
  ['th', 'สภาลงมติในวันอังคาร'],
  ['zh', '市议会星期二投票，渡轮将于春季复航。'],
  ['ja', '市議会は火曜日に採決した。'],
  ['ko', '시의회는 화요일에 표결했다.'],
])('%s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});

test('English stands where nothing tells', () => {
  expect(detectLanguage('')).toBe('en');
  expect(detectLanguage('12:30')).toBe('en');
  expect(detectLanguage('Port Ellery')).toBe('en');
});

test('foreign names and words do not sway a text', () => {
  expect(
    detectLanguage('The painting “La Mer et le Ciel” by Le Dantois hangs in the Musée de la Ville, and it stays.'),
  ).toBe('en');
  expect(detectLanguage('The shop 渡轮 on the quay is owned by 王 and sells rope to the boats of the town.')).toBe(
    'en',
  );
});

const GERMAN =
  'Der Rat hat am Dienstag zugestimmt, und die Fähre wird im Frühjahr wieder fahren, wie es in der Stadt heißt.';
const ENGLISH = 'The council voted on Tuesday and the ferry will sail again in the spring, as it did for many years.';

test.each([
  ['a heading beside a text is taken for its language', 'Neue Fähre', GERMAN, ['de', 'de']],
  ['so is an empty side', ENGLISH, '', ['en', 'en']],
  ['two headings are guessed from both', 'Der Rat stimmt ab', 'Nein aus dem Rat und der Stadt', ['de', 'de']],
  ['two texts that leave no doubt have each their own', ENGLISH, GERMAN, ['en', 'de']],
  [
    'two scripts, too',
    ENGLISH,
    '市議会は火曜日に採決し、渡し船は春に運航を再開する。市民からは歓迎の声が上がった。',
    ['en', 'ja'],
  ],
  [
    'a heading in Han letters is what the story below the other is',
    '市議会、渡船再開を承認',
    '市議会は火曜日に採決した。',
    ['ja', 'ja'],
  ],
])('of two versions: %s', (_, original, revision, languages) => {
  expect(detectLanguages(original, revision)).toEqual(languages);
});
