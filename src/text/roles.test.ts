import { describe, expect, test } from 'vitest';
import { isFurniture } from './furniture.ts';
import { readStory } from './story.ts';

const BODY =
  'The city council voted on Tuesday to raise ferry fares by a tenth, which ends months of dispute over an ageing fleet.';

/** Every line reads `role: text`; lines are joined by blank lines, read, and must come out with the same roles. */
function check(marked: string, separator = '\n\n'): void {
  const rows = marked
    .split('\n')
    .map((row) => /^\s*(\w+): (.*)$/.exec(row))
    .filter((row) => row !== null);
  const text = rows.map((row) => row[2]).join(separator);
  const { sentences, paragraphs, text: read } = readStory(text, 'original');
  const found = paragraphs.map(({ start, end }, index) => {
    const roles = new Set(sentences.filter(({ paragraph }) => paragraph === index).map(({ role }) => role));
    return `${Array.from(roles).join('+')}: ${read.slice(start, end)}`;
  });
  expect(found).toEqual(rows.map((row) => `${row[1]}: ${row[2]}`));
}

test('headline, caption, deck, byline and body', () => {
  check(`
    headline: Council backs higher ferry fares
    caption: In this photo provided by the port, a ferry leaves the quay on Monday. (Meridian)
    deck: Islanders say that nobody asked them before the vote was called
    deck: A complaint goes to the ombudsman this week
    byline: By Nora Quillfeather
    byline: Tuesday, March 2, 2021
    body: ${BODY}
    body: “We are sorry,” Mayor Okell said at the end of the night.
  `);
});

test('a headline with a full stop is one in title case', () => {
  check(`
    headline: Council Backs Higher Ferry Fares After a Year of Debate.
    body: ${BODY}
  `);
  check(`
    body: The council of Port Ellery met on Tuesday.
    body: ${BODY}
  `);
});

test('plain sentences, one paragraph and a lone line are all body', () => {
  check(`body: ${BODY}`);
  check('body: Council backs higher ferry fares');
  check(`
    body: He came on Monday.
    body: He left on Tuesday.
  `);
});

test('a question headline and a subheading in the body', () => {
  check(`
    headline: Who pays for the ferries?
    body: ${BODY}
    body: What comes next
    body: ${BODY}
  `);
});

/** A caption of so many characters, unstopped but for its end. */
function caption(length: number): string {
  const start = 'In this photo provided by the port, ';
  return `${start}${'gulls sit on the pier and '.repeat(40)}`.slice(0, length - 1).concat('.');
}

test('a caption is at most 700 characters long', () => {
  check(`
    headline: Council backs higher ferry fares
    caption: ${caption(700)}
    body: ${BODY}
  `);
  check(`
    headline: Council backs higher ferry fares
    body: ${caption(701)}
    body: ${BODY}
  `);
});

test('a headline stands above running text: 90 characters with a full stop, two sentences, or a long line', () => {
  const line = (length: number, end: string) => `${'The ferry left and '.repeat(14).slice(0, length - 1)}${end}`;
  const headline = 'Council backs higher ferry fares';
  for (const text of [line(90, '.'), 'The ferry left. It came back.', line(221, 's')]) {
    check(`
      headline: ${headline}
      body: ${text}
    `);
  }
  for (const text of [line(89, '.'), 'The ferry left.', line(220, 's')]) {
    check(`
      body: ${headline}
      body: ${text}
    `);
  }
});

test('in Japanese, running text is 30 characters with a full stop', () => {
  for (const [role, length] of [
    ['headline', 30],
    ['body', 29],
  ] as const) {
    check(`
      ${role}: 町議会が運賃の値上げを決めた
      body: ${'フェリーは朝に港を出て夕方に戻る'.repeat(3).slice(0, length - 1)}。
    `);
  }
});

test('a byline of a newsroom', () => {
  check(`
    headline: Library roof to be mended
    byline: By Courier staff and agencies
    body: The roof of the library in Tollmere will be mended in March, the council said on Monday. | It leaks.
  `);
});

test('a kicker above the headline, a standfirst above the byline', () => {
  check(`
    deck: Politics
    headline: Council backs higher ferry fares in Port Ellery
    deck: Islanders say that nobody asked them. They will go to court.
    byline: By Nora Quillfeather
    body: ${BODY}
  `);
});

test('the stories below a label and the fields of a form', () => {
  check(`
    headline: Council backs higher ferry fares
    body: ${BODY}
    furniture: Related stories
    furniture: Storm closes the port for a third day
    furniture: Island school gets a new roof
    body: It was the fourth rise in ten years.
    body: What comes next
    body: ${BODY}
    furniture: Leave a Reply
    furniture: Name
    furniture: Website
  `);
});

test('the navigation above a copied page', () => {
  check(`
    furniture: Skip to content
    furniture: News
    furniture: Sport
    furniture: World
    headline: Storm closes Port Ellery harbour for third day
    deck: Ferries stay in port and the island runs short of milk
    byline: Published 3 hours ago
    furniture: Share
    furniture: 5 min read
    caption: Waves break over the mole on Wednesday. Photograph: Mia Holm/Coastal Wire
    body: ${BODY}
  `);
});

test('an agency behind a caption, and behind the last paragraph', () => {
  check(`
    headline: Council backs higher ferry fares
    caption: A ferry leaves the quay of Port Ellery on Monday. (AP)
    caption: Islanders wait on Saturday. (Coastal Wire/M. Holm)
    body: ${BODY}
    body: The vote will be repeated in May. (Reporting by Mia Holm)
    body: Nobody was hurt, the harbour office said. (AFP)
  `);
});

test('reported speech about pages is no furniture', () => {
  check(`
    headline: Council backs higher ferry fares
    body: Published in 1984, the report on the 3 piers was never read.
    body: ${BODY}
    body: Correction officers at the quay - two of them - said nothing.
    body: A satellite image released on Monday showed that the fleet had left.
    body: No comment, the mayor said. Already a member of the board, she will stay.
  `);
});

test('German', () => {
  check(`
    headline: Rat beschließt höhere Fährpreise
    caption: Die Fähre am Kai. Foto: Mia Holm/dpa
    deck: Die Inselbewohner wollen klagen
    byline: Von Ilse Brandt und Jan Roth
    byline: Aktualisiert: 02.03.2021, 14:30 Uhr
    body: Der Rat der Stadt hat am Dienstag höhere Preise für die Fähren beschlossen und damit einen langen Streit beendet.
    furniture: Lesen Sie auch: Sturm schließt den Hafen
    correction: Anmerkung der Redaktion: In einer früheren Version stand ein falscher Preis.
    furniture: Kommentare (12)
  `);
});

test('French and Spanish', () => {
  check(`
    headline: Le conseil vote la hausse du bac
    byline: Par Solène Hautcoeur
    body: Le conseil municipal a voté mardi une hausse du prix du bac, ce qui met fin à des mois de dispute sur la flotte.
    furniture: Lire aussi : La tempête ferme le port
    furniture: Abonnez-vous à notre lettre
  `);
  check(`
    headline: El consejo aprueba la subida del transbordador
    byline: Por Julián Vergés
    body: El consejo municipal aprobó el martes una subida del precio del transbordador, que pone fin a meses de disputa.
    furniture: Lea también: El temporal cierra el puerto
    furniture: Suscríbete a nuestro boletín
  `);
});

test('correction notices', () => {
  check(`
    headline: Council backs higher ferry fares
    correction: Correction: An earlier version of this story gave a wrong price.
    body: ${BODY}
    correction: Editor’s note: The mayor’s name has been added.
    correction: An earlier version of this story misspelled the mayor’s name.
  `);
});

describe('furniture', () => {
  test.each([
    'Read more: Storm closes the port',
    'READ ALSO | Storm closes the port',
    'See also: Storm closes the port',
    'Related: Storm closes the port',
    'Related stories',
    'More ferry news',
    '>> Recommended for you',
    'Leave a Reply',
    'Your email address will not be published or shared.',
    'Required fields are marked with a star.',
    'Sign up for our morning newsletter.',
    'Share this article',
    'Share on Facebook',
    'Facebook Twitter WhatsApp Copy link',
    '214 comments',
    '3.2K shares',
    'Advertisement',
    'Story continues below advertisement',
    'Follow us on Instagram',
    'Follow The Ellery Post on WhatsApp',
    'Subscribe to continue reading',
    '5 min read',
    '© 2021 Ellery Post. All rights reserved.',
    'This website uses cookies.',
    'What do you think? Tell us in the comments below!',
    '#ferries #harbour',
    'Newsletter abonnieren und nichts verpassen',
    'Читайте также: Шторм закрыл порт',
    'اقرأ أيضا: العاصفة تغلق الميناء',
    'この記事をシェアする',
  ])('%s', (line) => expect(isFurniture(line)).toBe(true));

  test.each([
    'Read more books, the minister told schools on Monday.',
    'Pupils should read more, the minister said.',
    'Related charges against two clerks were dropped on Friday, the court said.',
    'See more of the coast, the poster said, and thousands did.',
    'Share prices in Norvell fell by a tenth on Friday after the vote.',
    'Comments by the mayor angered the islanders, who had waited for months.',
    'Advertisements for the ferry were taken down on Tuesday.',
    'Follow the money, the old clerk used to say.',
    'Subscribers of the theatre will get their money back, the manager said.',
    'Search teams found the boat on Sunday.',
    'Home prices rose by 3 percent in March.',
    'Print workers went on strike at midnight.',
    'Save the Quay, a group of islanders, said it would sue.',
    'More than 200 people came.',
    'More ferries will sail in May.',
    'Trending upwards since March, fares have now doubled.',
    'Sign up, the poster on the quay says, and thousands of young islanders have done so since Monday.',
  ])('text: %s', (line) => expect(isFurniture(line)).toBe(false));

  test('a pointer that was run into a paragraph is told by itself', () => {
    const { sentences } = readStory(`${BODY} It starts in May. Read more: Storm closes the port`, 'original');
    expect(sentences.map(({ role }) => role)).toEqual(['body', 'body', 'furniture']);
  });
});
