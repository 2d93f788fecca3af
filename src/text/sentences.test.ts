import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { splitParagraph } from './sentences.ts';

/** `A.|B.` reads: these two sentences, written with a space between them (without one where the script has none). */
function check(language: string, marked: string): void {
  const expected = marked.split('|');
  const text = expected.join(/^(?:zh|ja)/.test(language) ? '' : ' ');
  expect(sentencesOf(text, language).join('|')).toBe(marked);
}

function sentencesOf(text: string, language = 'en'): string[] {
  return splitParagraph(text, 0, text.length, language).map(({ start, end }) => text.slice(start, end));
}

function lines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

describe('English', () => {
  test.each(
    lines(`
    The ferry sailed.|It was full.
    Who paid?|Nobody did!|The harbour office waits.
    What?!|No way!!|Fine.
    Dr. Ilse Brandt met Gov. Tom Reyes in St. Alma.|They spoke for an hour.
    Harbour & Sons Inc. closed.|Its owner, J. P. Holm Jr., declined to comment.
    It was sold to Norvell Ltd.|The price was not disclosed.
    He works for Acme Corp. President Anna Weil and two others.
    He works for Acme Corp.|Shares were down 3 percent.
    The U.S. Senate voted.|They live in the U.S.|But they were born in the U.K.
    They moved to Washington, D.C.|Police said so.
    They met on Sat. Nov. 5 in Gary, Ind.|It rained.
    She spoke at 3 p.m. Monday.|He left at 3 p.m.|Weil stayed until 4 p.m. EST.
    At 3 p.m. Weil spoke.
    It grew 3.5 percent to $4.1 million in 2021.|In 2022 it fell.
    He won No. 5.|Is the answer no?|No.|It is not.
    They sell nuts, fruit, etc.|Holm sells rope.
    The law (Art. 5, Sec. 2) says so.|See p. 12 and Fig. 3.|It is old.
    Use rope, e.g. hemp, i.e. the strong kind, vs. wire.|It holds.
    Olga I. Ferreira came.|So did my sister and I.|We stayed.
    She has a Ph.D. in history.|He has a Ph.D.|They met here.
    Write to desk@harbour.example.|Or visit www.harbour.example/news.html.|It is free.
    i went home.|it was late.
    Prices fell.|iPhone sales rose.
    Yum! Brands bought it.|The Yahoo! office is on the quay.
    Wait... what?
    The tide kept rising....|Nobody slept.
    They waited . . . and waited.|Then it came.
    It was sold by the barrel.|. . . The trade ended.
    The list goes on . . . .|Next came the crew.
    He quoted [...] the law.|It was old.
    The dam broke.[1]|The water rose.[2][3]|Nobody died. [4]
  `),
  )('%s', (marked) => check('en', marked));
});

test('sentences whose space was lost', () => {
  expect(sentencesOf('The quay opened.Boats came.Mr. Holm counted 1,200.Nobody believed him.')).toEqual([
    'The quay opened.',
    'Boats came.',
    'Mr. Holm counted 1,200.',
    'Nobody believed him.',
  ]);
  expect(sentencesOf('See harbour.Example.org, v2.Beta and Ilse.Brandt@harbour.example now.')).toHaveLength(1);
});

describe('quotations and brackets', () => {
  test.each(
    lines(`
    “Is it closed? Maybe so,” he said.|She laughed.
    “Why now?” Mayor Tamsin Okell asked.|Nobody answered.
    “Why now?”|Nobody answered.
    “Why now?” asked Okell.
    "Stop!" Holm shouted.|He ran.
    “We tried,” Okell said.|“It failed.”
    “The first thing we did after the storm was to look for the boats in the harbour.|Then we went up to the school, where people had gathered,” she said.
    “We tried,” Okell said, “to keep it open for as long as anyone in the town could have wished.|It failed in the end, and we are sorry.”
    She called the plan “a mess from the first page to the last. A total, shameless mess” and left.|He stayed.
    He told us, "It is done."|Nobody believed it.
    He told us, 'It is done.' and left.
    He said, 'We are closed. Go home.'|They left.
    The company said: "We regret this".|It gave no details.
    It ended with "no comment.".|Then it rained.
    The workers' union met.|It was the '90s.
    The board (it met twice. Nobody came.) resigned.
    (It was raining.)|The show went on.
    It paid (who knows how?) for the roof.
    “… and the lamp went out.” (Berg 55).|So it ends.
    An open bracket (.|it stays open.
    “We lost. We will be back.” – Ana Ruiz, coach
  `),
  )('%s', (marked) => check('en', marked));
});

describe('layout', () => {
  test.each(
    lines(`
    PORT ELLERY (Meridian) - The council met.|It voted 9-6.
    ST. ALMA, Jan. 5 (Meridian) -- The council met.|It voted.
    In this photo provided by the port, a ferry leaves the quay, Mar. 7, 2021. (Meridian)
    A ferry leaves the quay. Photo: Mia Holm/Coastal Wire
    A ferry leaves the quay.|Image: Mia Holm.
    The new quay at dusk|Image: Harbour Office.
    Why the U.S. Is Losing Ground Again
    1. Open the valve.|2. Close the hatch.
    a. Open the valve|b. Close the hatch
    • tea|• milk
    Council backs new harbour
  `),
  )('%s', (marked) => check('en', marked));

  test('items of a list that was run into one line', () => {
    expect(sentencesOf('1) Open the valve 2) Close the hatch 3) Wait')).toEqual([
      '1) Open the valve',
      '2) Close the hatch',
      '3) Wait',
    ]);
  });

  test('labels that do not count up are no list', () => {
    expect(sentencesOf('1) Open the valve at 7) or later')).toHaveLength(1);
  });
});

describe('other languages', () => {
  test.each(
    [
      [
        'de',
        `Am 3. Mai kam Prof. Dr. Weil nach Hohnwitz.|Es regnete.
        Das gilt z. B. für Boote.|Der Preis stieg auf 1,8 Mio. Euro.|Das ist viel.
        Im 19. Jahrhundert lebte Karl II. in Tellhaven.|Er starb 1889.|Die Stadt schwieg.
        „Wir gehen“, sagte er.|„Kommen Sie mit?“, fragte Weil.|»Nein«, rief sie.
        Sie verkaufen Boote, Netze usw.|Tellhaven lebt davon.
        Tellhaven (ndk) – Der Rat tagte um 9.30 Uhr.|Er stimmte zu.`,
      ],
      [
        'fr',
        `M. Le Dantois est parti le 1er mai.|Il reviendra.
        « Je pars », dit-il.|« Pourquoi ? » demande Solène Hautcoeur.|Personne ne répond.
        Elle a dit : « Il viendra. »|Il n’est pas venu.
        L’art. 5 est clair, av. Foch.|C’est loin !|Trop ?`,
      ],
      [
        'es',
        `El Sr. Vergés llegó a las 3 p.m.|Nadie lo esperaba.
        ¿Por qué?|¡No lo sé!|La Dra. Azcoaga vive en EE. UU.|No quiere volver.
        «Me voy», dijo.|El art. 5 de la ley núm. 12 es claro.`,
      ],
      ['it', 'Il sig. Remondi è partito.|L’avv. Ferrabò ha parlato alle 9.30.|Poi è uscito.'],
      ['pt', 'O Sr. Alvarim chegou.|A Dra. Ana Reis vive em Lisboa.|Não quer voltar.'],
      ['nl', 'Dhr. Van den Berg kwam bijv. om 9.30 uur.|‘Waarom?’ vroeg Anna de Vries.|Niemand antwoordde.'],
      [
        'ru',
        `А. С. Ветров приехал в 1999 г. в Москву.|Он живёт на ул. Ленина.
        Стоимость — 21 млрд руб.|Это много.|«Мы едем», — сказал он.
        Лодки, сети и т. д.|Магазин мал.`,
      ],
      ['zh', '他走了。|“我们走吧。”他说。|她笑了。|真的吗？|是的！'],
      ['ja', '彼は行った。|「行きます。」と彼は言った。|本当か？|本当だ！'],
      ['ar', 'ذهب الرجل.|لماذا؟|لا أحد يعرف.'],
      ['fa', 'او رفت.|چرا؟|کسی نمی‌داند.'],
      ['he', 'האיש הלך.|למה?|אף אחד לא יודע.'],
      ['hi', 'डॉ. शर्मा चले गए।|क्या यह सच है?|हाँ।'],
      ['pl', 'Dr. Nowak mieszka przy ul. Lipowej.|Ma łodzie, sieci itd.|Sklep jest mały.'],
      ['sv', 'Det gäller t.ex. båtar.|Mötet börjar kl. 9.30.|Alla får komma.'],
      ['ko', '끝.|그는 떠났다.'],
      ['ko', '그는 떠났다.|"왜요?"라고 그가 물었다.|아무도 대답하지 않았다.'],
      ['el', 'Ο άνδρας έφυγε.|Η γυναίκα έμεινε.'],
      ['th', 'สะพานปิดแล้ว|นอกจากนี้ถนนก็ปิด'],
    ].flatMap(([language, table]) => lines(table as string).map((line) => [language as string, line] as const)),
  )('%s: %s', (language, marked) => check(language, marked));
});

const NOISE = fc.string({
  unit: fc.constantFrom(
    ...Array.from('aA1 .!?…"“”„‘’\'«»()[]-–,:;。」「と\n'),
    'Dr.',
    'U.S.',
    'said',
    '. . .',
    '😀',
    '[1]',
  ),
  maxLength: 60,
});

describe('properties', () => {
  test('sentences keep order, never overlap, and leave only white space out', () => {
    fc.assert(
      fc.property(NOISE, fc.constantFrom('en', 'de', 'fr', 'ja', 'ru'), (text, language) => {
        let at = 0;
        for (const { start, end } of splitParagraph(text, 0, text.length, language)) {
          expect(start).toBeLessThan(end);
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { numRuns: 2000 },
    );
  });

  test('a paragraph is read alike wherever it stands in its text', () => {
    fc.assert(
      fc.property(NOISE, (text) => {
        const alone = splitParagraph(text, 0, text.length, 'en');
        const inside = splitParagraph(`Before.\n${text}\nAfter.`, 8, 8 + text.length, 'en');
        expect(inside.map(({ start, end }) => ({ start: start - 8, end: end - 8 }))).toEqual(alone);
      }),
    );
  });

  test.each([
    ['full stops', '.'],
    ['spaced full stops', '. '],
    ['straight quotes', '"'],
    ['curly quotes', '“a. '],
    ['brackets', '(a. '],
    ['initials', 'A. '],
    ['questions', 'Who? “Yes,” he said. '],
    ['labels', '1) a 2) b '],
    ['white space', '.     '],
    ['wide stops', '「。」'],
  ])('twice as many %s cost twice the work', (_name, unit) => {
    const small = workOf(() => splitParagraph(unit.repeat(500), 0, unit.length * 500, 'en'));
    const large = workOf(() => splitParagraph(unit.repeat(1000), 0, unit.length * 1000, 'en'));
    expect(large).toBeLessThan(small * 2.1 + 50);
  });
});

/** Regular expressions run plus characters copied: a measure that no machine's speed blurs. */
function workOf(run: () => unknown): number {
  const slice = vi.spyOn(String.prototype, 'slice');
  const exec = vi.spyOn(RegExp.prototype, 'exec');
  const asked = vi.spyOn(RegExp.prototype, 'test');
  try {
    run();
    const copied = slice.mock.results.reduce((sum, result) => sum + String(result.value).length, 0);
    return copied + exec.mock.calls.length + asked.mock.calls.length;
  } finally {
    slice.mockRestore();
    exec.mockRestore();
    asked.mockRestore();
  }
}
