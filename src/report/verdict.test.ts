import { describe, expect, test } from 'vitest';
import { compareStories } from '../compare.ts';
import { de } from '../messages/de.ts';
import { en } from '../messages/en.ts';
import { es } from '../messages/es.ts';
import { fr } from '../messages/fr.ts';
import type { Messages } from '../messages/messages.ts';
import { type VerdictPart, verdictOf } from './verdict.ts';
import { type Phrase, verdictLines, verdictTitle, wordVerdict } from './verdict-text.ts';

const say = (original: string, revision: string, messages: Messages = en) =>
  verdictLines(compareStories(original, revision), messages).join(' ');

/** What a part counts, and where. */
const shown = (part: VerdictPart | null): unknown[] => {
  if (part === null) return [];
  if (part.kind === 'quotes') return [[part.outcome, part.severity, part.items]];
  if (part.kind === 'facts') return [[part.group, part.severity, part.items]];
  return [[part.kind === 'shape' ? part.shape : part.fate, part.links]];
};

const STORY = [
  'Harbour bridge stays shut until autumn',
  '',
  'The swing bridge over the Larn will stay shut until October, the port authority of Vessel Quay said on Friday.',
  '',
  '“We will not reopen a bridge that we cannot trust,” harbour master Odile Brandt told reporters.',
  '',
  'Engineers counted 212 loose rivets in the eastern arm during an inspection last week.',
  '',
  'A free ferry will carry walkers and cyclists across the water from Monday morning.',
].join('\n');

describe('the verdict', () => {
  test('of a text and itself', () => {
    expect(say(STORY, STORY)).toMatch(/^The two texts are the same\. All \d+ sentences are unchanged\.$/);
  });

  test('of two texts that only differ in their glyphs', () => {
    const straight = STORY.replaceAll(/[“”]/g, '"');
    expect(say(STORY, straight)).toBe('Only the typography differs. 1 sentence set otherwise, every word is the same.');
  });

  test('of two stories that have nothing in common', () => {
    const other = 'A bakery in Undermill won the county prize for rye bread.\n\nIts owner started with one oven.';
    expect(say(STORY, other)).toMatch(/^These look like two different stories\. None of the original’s/);
  });

  test('of a story and nothing, as where all of a text was deleted', () => {
    expect(say(STORY, '\n')).toBe('The revision holds no story. It is empty.');
    expect(say('', '')).toBe('Neither text holds a story. Both are empty.');
    expect(say(STORY, 'Share this on Facebook')).not.toContain('empty');
  });

  test('tells the gravest in their own words, then counts, and leads to all of it', () => {
    const altered = STORY.replace('will not reopen', 'may not reopen').replace('212', '221');
    const comparison = compareStories(STORY, altered);
    const { lead, concerns, more, rest } = wordVerdict(verdictOf(comparison), en);
    const read = (phrases: readonly Phrase[]) => phrases.map(({ text }) => text.replaceAll('\u00a0', ' ')).join('');
    expect(lead.map(({ phrases }) => read(phrases))).toEqual([
      'Brandt’s “We will” became “We may”.',
      '212 became 221 loose rivets in…',
    ]);
    expect(lead.map(({ finding }) => [finding?.kind, finding?.items])).toEqual([
      ['quote', [0]],
      ['fact', [0]],
    ]);
    expect(read(concerns)).toBe('2 critical.');
    expect(read(more)).toBe('1 quote altered, 1 figure differs.');
    expect(more.flatMap(({ part }) => shown(part))).toEqual([
      ['altered', 'critical', [0]],
      ['figure', 'critical', [0]],
    ]);
    expect(read(rest)).toMatch(/^2 sentences reworded\. \d+ % of the words are the original’s\.$/);
    expect(verdictTitle(comparison, en)).toBe('Brandt’s “We will” became “We may”');
  });

  test('counts dropped and added sentences with the right plurals', () => {
    const cut = STORY.replace(/\n\nEngineers[^\n]+/, '').replace(/\n\nA free ferry[^\n]+/, '');
    expect(say(STORY, cut)).toContain('2 sentences dropped.');
    expect(say(cut, STORY)).toContain('2 sentences added.');
  });

  test('of one sentence on either side', () => {
    const one = 'The ferry left the old harbour before dawn.';
    expect(say(one, one)).toBe('The two texts are the same. Its one sentence is unchanged.');
    const two = `${one}\n\nIt reopens in May.`;
    expect(say(two, two)).toContain('Both sentences are unchanged.');
    expect(say(two, two, de)).toContain('Beide Sätze sind unverändert.');
    expect(say(two, two, fr)).toContain('Les deux phrases sont inchangées.');
    expect(say(two, two, es)).toContain('Ninguna de las dos frases ha cambiado.');
    const reworded = two
      .replace('It reopens in May', 'It opens again in late May')
      .replace('old harbour', 'new harbour');
    expect(say(two, reworded)).toContain('Both body sentences reworded');
    expect(say(one, 'A baker in the hills won a prize for rye bread. Judges tasted loaves all week.')).toBe(
      'These look like two different stories. The original’s one sentence was not found again among the revision’s 2.',
    );
  });

  test('of page furniture alone', () => {
    expect(say('Read more: Ten ferries to ride this summer', 'Sign up for our newsletter')).toBe(
      'Neither text holds a story. All lines look like page furniture, and are set aside at the foot.',
    );
  });

  test('names what it counts where a move is all that happened', () => {
    const paragraphs = [
      'The ferry left the old harbour before dawn.',
      'The crew slept on deck while gulls circled.',
      'Nobody knew the route of the captain.',
      'A baker sold rye bread on the pier.',
    ];
    const turned = [paragraphs[3], ...paragraphs.slice(0, 3)];
    expect(say(paragraphs.join('\n\n'), turned.join('\n\n'))).toContain('1 sentence moved.');
  });

  test('counts sentences that were cut anew with their neighbours', () => {
    const comparison = compareStories(
      'The ferry to Marrow closes on Sunday. Its wooden ramp was declared unsafe in March, and forty jobs are at risk.',
      'The ferry to Marrow, whose wooden ramp was declared unsafe in March, closes on Sunday. Forty jobs are at risk.',
    );
    const phrases: readonly (readonly [Messages, string])[] = [
      [en, '1 regrouped'],
      [de, '1 umgruppiert'],
      [es, '1 reagrupación'],
      [fr, '1 regroupement'],
    ];
    for (const [words, phrase] of phrases) {
      const { rest } = wordVerdict(verdictOf(comparison), words);
      const found = rest.find(({ part }) => part?.kind === 'shape' && part.shape === 'regroup');
      expect(found?.text.replaceAll('\u00a0', ' ')).toBe(phrase);
    }
    expect(en.verdict.regrouped(2, true)).toBe('sentences regrouped in 2\u00a0places');
  });

  test('calls a story with another byline the same', () => {
    const by = (name: string) => `Ferry leaves early\n\nBy ${name}\n\nThe ferry left the old harbour before dawn.`;
    expect(say(by('Ann Bell'), by('Carl Dunn'))).toContain('Apart from the byline, every word is the same.');
  });

  test('says that no quote was altered when none was', () => {
    const reworded = STORY.replace('during an inspection last week', 'when they looked at it last week');
    expect(say(STORY, reworded)).toMatch(/^The one quote stands word for word\. /);
    const bare = reworded
      .replace(/“(We will[^”]*),” harbour master Odile Brandt told/, 'Harbour master Odile Brandt said $1, telling')
      .replace('We', 'they');
    expect(say(STORY, bare)).toMatch(/^1 quote lost its marks; none altered\. /);
  });

  test('tells of quotes without their marks before facts to check, and of quotes that stand after them', () => {
    const wide = (text: string) => text.replace('A free ferry', 'A massive ferry');
    const vast = STORY.replace('A free ferry', 'A significant ferry');
    expect(say(wide(STORY), vast)).toMatch(/^1 word of intensity differs\. The one quote stands word for word\./);
    const bare = vast.replace(/“(We will[^”]*),” harbour master/, '$1, harbour master');
    expect(say(wide(STORY), bare)).toMatch(/^1 quote lost its marks; none altered\. 1 word of intensity differs\./);
  });

  describe('in another language', () => {
    const altered = STORY.replace('will not reopen', 'may not reopen').replace('212', '221');
    const cut = STORY.replace(/^[^\n]+/, 'Bridge over the Larn stays shut').replace(/\n\nA free ferry[^\n]+/, '');
    const other = 'A bakery in Undermill won the county prize for rye bread.\n\nIts owner started with one oven.';

    test('agrees in number and gender', () => {
      expect(say(STORY, altered, de)).toMatch(
        /^Brandt: „We will“ wurde zu „We may“\. 212 wurde zu 221 .*2 kritisch\. 1 Zitat verändert, 1 Zahl weicht ab\. 2 Sätze umformuliert\. \d+ % der/,
      );
      expect(say(STORY, altered, fr)).toMatch(
        /^Brandt\u202f: «\u202fWe will\u202f» est devenu «\u202fWe may\u202f»\. .*2 critiques\. 1 citation modifiée, 1 chiffre diffère\. 2 phrases reformulées\. \d+ % des/,
      );
      expect(say(STORY, altered, es)).toMatch(
        /^Brandt: «We will» pasó a «We may»\. .*2 críticos\. 1 cita alterada, 1 cifra difiere\. 2 frases reformuladas\. El \d+ % de/,
      );
      expect(say(STORY, cut, fr)).toContain('Titre reformulé, 1 phrase supprimée.');
      expect(say(STORY, cut, es)).toContain('Titular reformulado, 1 frase suprimida.');
      expect(say(STORY, cut, de)).toContain('Überschrift umformuliert, 1 Satz gestrichen.');
    });

    test('leads to the same items', () => {
      const targets = (messages: Messages) => {
        const { more, rest } = wordVerdict(verdictOf(compareStories(STORY, altered)), messages);
        return [...more, ...rest].flatMap(({ part }) => shown(part));
      };
      for (const words of [de, fr, es]) expect(targets(words)).toEqual(targets(en));
    });

    test('calls two reports two reports, also where no sentence of them is linked', () => {
      const comparison = compareStories(STORY, other, { as: 'reports' });
      for (const words of [en, de, fr, es]) {
        expect(verdictLines(comparison, words)[0]).toContain(words.inReports.verdict.lead.reports);
        expect(verdictLines(compareStories(STORY, other), words)[0]).toBe(words.verdict.apart.lead);
      }
    });

    test('calls nothing two stories while sentences are still being read', () => {
      const [apart, edited] = [compareStories(STORY, other), compareStories(STORY, altered)];
      for (const words of [en, de, fr, es]) {
        const [lead, rest] = verdictLines(apart, words, 9);
        expect(lead).not.toBe(words.verdict.apart.lead);
        expect(rest).toContain('9');
        expect(verdictLines(edited, words, 9)).toEqual([
          verdictLines(edited, words)[0],
          expect.stringMatching(/^.+ 9 .+\.$/),
        ]);
      }
      expect(verdictLines(edited, en, 1)[1]).toMatch(/ Provisional: 1 sentence is still being read for meaning\.$/);
      expect(verdictLines(edited, en, 1)[1].startsWith(verdictLines(edited, en)[1])).toBe(true);
    });

    test('of two stories that have nothing in common', () => {
      expect(say(STORY, other, de)).toMatch(/^Das sind wohl zwei verschiedene Geschichten\. Keiner der \d Sätze des/);
      expect(say(STORY, other, fr)).toMatch(
        /^On dirait deux articles différents\. Aucune des \d phrases de l’original/,
      );
      expect(say(STORY, other, es)).toMatch(/^Parecen dos noticias distintas\. Ninguna de las \d frases del original/);
    });

    test('puts its own sign before a colon', () => {
      const reworded = STORY.replace('during an inspection last week', 'when they looked at it last week');
      const bare = reworded.replace(/“(We will[^”]*),” harbour master/, '$1, harbour master');
      expect(say(STORY, bare, fr)).toMatch(/^1 citation sans guillemets\u202f; aucune modifiée\./);
      expect(verdictTitle(compareStories(STORY, bare), fr)).toBe('1 citation sans guillemets');
    });
  });
});

test('what became of the sentences is read off in one walk over the links', () => {
  const compared = compareStories(STORY, STORY.replace('212', '213').replace('A free', 'One free'));
  let looks = 0;
  const links = new Proxy(compared.links, {
    get: (list, key) => {
      if (/^\d+$/.test(String(key))) looks++;
      return Reflect.get(list, key);
    },
  });
  // the gravest findings walk over them once, too
  const verdict = verdictOf({ ...compared, links });
  expect(verdict).toEqual(verdictOf(compared));
  expect(looks).toBeLessThanOrEqual(2 * links.length + 4);
});

test('a quote whose other words the text says beside the marks was not cut silently', () => {
  const original = '“We cannot ask farmers to wait for the spring,” Ida Holm said on Monday.';
  const told = 'Ida Holm said on Monday the county could not ask farmers “to wait for the spring”.';
  const silent = '“We cannot ask farmers to wait,” Ida Holm said on Monday.';
  expect(say(original, told)).toContain('1 quote trimmed');
  expect(say(original, silent)).toContain('1 quote cut silently');
});
