import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import type { FactChange } from '../comparison.ts';
import { ADDRESSES } from './cases/addresses.cases.ts';
import { AGENTS } from './cases/agents.cases.ts';
import { ATTRIBUTIONS } from './cases/attributions.cases.ts';
import { CONTRARIES } from './cases/contraries.cases.ts';
import { LANGUAGES } from './cases/languages.cases.ts';
import { MEANING } from './cases/meaning.cases.ts';
import { MONEY_DATES } from './cases/money-dates.cases.ts';
import { NAMES } from './cases/names.cases.ts';
import { readCases, readPair, reported } from './cases/notation.ts';
import { NUMBERS } from './cases/numbers.cases.ts';
import { REWRITTEN_FIGURES } from './cases/rewritten-figures.cases.ts';

const FILES = {
  NUMBERS,
  MONEY_DATES,
  NAMES,
  MEANING,
  CONTRARIES,
  AGENTS,
  ATTRIBUTIONS,
  ADDRESSES,
  LANGUAGES,
  REWRITTEN_FIGURES,
};

for (const [name, source] of Object.entries(FILES)) {
  describe(name.toLowerCase(), () => {
    for (const one of readCases(source)) {
      it(`line ${one.line}: ${one.original[0]} → ${one.revision[0]}`, () => {
        const sorted = (items: readonly string[]) => items.map((item) => item.replace(/\s+/g, ' ').trim()).toSorted();
        expect(sorted(reported(readPair(one)))).toEqual(sorted(one.expected));
      });
    }
  });
}

describe('sentences that were cut anew', () => {
  const reportedOf = (before: string, after: string) => {
    const { links, facts } = compareStories(before, after);
    expect(links.map(({ original, revision }) => `${original}=${revision}`)).toEqual(['0,1=0,1']);
    const textOfSpan = (text: string, range: FactChange['original']) => (range === null ? '' : text.slice(...range));
    return facts.map(
      ({ kind, status, severity, original, revision }) =>
        `${kind} ${status} ${severity} ${textOfSpan(before, original)} > ${textOfSpan(after, revision)}`,
    );
  };

  it('say no less about what crossed', () => {
    expect(
      reportedOf(
        'The council voted to close the Marrow ferry. Its ramp was declared unsafe on 3 March, and 40 sailors on the island may lose their jobs.',
        'The council voted to close the Marrow ferry, whose ramp was declared unsafe on 3 March. Forty sailors on the island may lose their jobs.',
      ),
    ).toEqual(['number variant cosmetic 40 > Forty']);
  });

  it('do not excuse a negation by one that stands in the other', () => {
    expect(
      reportedOf(
        'The council voted on Tuesday to close the Marrow ferry. Its wooden ramp was declared unsafe in March, and the mayor did not resign over the affair.',
        'The council did not vote on Tuesday to close the Marrow ferry, whose wooden ramp was declared unsafe in March. The mayor resigned over the affair.',
      ).sort(),
    ).toEqual(['negation added critical  > not', 'negation dropped critical not > ']);
  });

  it('do not excuse a doubt by one that stands in the other', () => {
    expect(
      reportedOf(
        'The council may close the Marrow ferry on Tuesday. Its wooden ramp was declared unsafe in March, and the mayor will resign over the affair.',
        'The council will close the Marrow ferry on Tuesday, whose wooden ramp was declared unsafe in March. The mayor may resign over the affair.',
      ),
    ).toEqual(['hedge dropped high may > ', 'hedge added check  > may']);
  });

  it('tell figures that changed places', () => {
    expect(
      reportedOf(
        'The Marrow ferry was closed after 12 passengers died. Its wooden ramp was declared unsafe in March, and 30 sailors lost their jobs.',
        'The Marrow ferry, whose wooden ramp was declared unsafe in March, was closed after 30 passengers died. 12 sailors lost their jobs.',
      ),
    ).toEqual(['number changed critical 12 > 30', 'number changed critical 30 > 12']);
  });
});

describe('notices and dates of publication', () => {
  const HEAD = 'Harbour of Oster shuts for repairs\n\n';
  const BODY =
    'The harbour of Oster will be shut for nine weeks from Monday, the harbour master said. Ferries go to Norvell instead.';
  const told = (original: string, revision: string) =>
    compareStories(original, revision).facts.map(({ kind, status, severity }) => `${kind} ${status} ${severity}`);

  it.each([
    ['Correction: An earlier version of this story named the wrong harbour.', 'en'],
    ['EMBARGOED until 06:00 on Monday', 'en'],
    ['KILL: Do not use the story on the harbour of Oster.', 'en'],
    ['Editors: please withhold this story.', 'en'],
    ['Sperrfrist: Montag, 6.00 Uhr', 'de'],
    ['Diese Meldung wird zurückgezogen.', 'de'],
    ['Sous embargo jusqu’à lundi', 'fr'],
    ['Annulation : ne pas utiliser cette dépêche.', 'fr'],
    ['Bajo embargo hasta el lunes', 'es'],
    ['Esta noticia queda anulada.', 'es'],
  ])('on one side alone are told: %s', (notice) => {
    expect(told(`${HEAD}${BODY}`, `${notice}\n\n${HEAD}${BODY}`)).toEqual(['notice added high']);
    expect(told(`${notice}\n\n${HEAD}${BODY}`, `${HEAD}${BODY}`)).toEqual(['notice dropped high']);
    expect(told(`${notice}\n\n${HEAD}${BODY}`, `${HEAD}${BODY}\n\n${notice}`)).toEqual([]);
  });

  it('stands beside the change that it names', () => {
    const [nine, eight] = [`${HEAD}${BODY}`, `${HEAD}${BODY.replace('nine', 'eight')}`];
    const notice = 'Correction: An earlier version gave the length as nine weeks. It is eight weeks.';
    expect(told(nine, `${eight}\n\n${notice}`)).toEqual(['number changed critical', 'notice changed high']);
    expect(told(`${nine}\n\n${notice}`, eight)).toEqual(['number changed critical', 'notice changed high']);
    const other = 'Correction: An earlier version of this story named the wrong harbour.';
    expect(told(nine, `${eight}\n\n${other}`)).toEqual(['number changed critical', 'notice added high']);
  });

  it('is no notice where a story is about one', () => {
    for (const sentence of ['Embargo on grain hits the port.', 'Kill the lights, the harbour master said.']) {
      expect(told(`${HEAD}${BODY}`, `${HEAD}${BODY}\n\n${sentence}`)).toEqual([]);
    }
  });

  it('are worth a look at most where a story was published or updated at another time', () => {
    const dated = (date: string) => `${HEAD}Last updated ${date}\n\n${BODY}`;
    expect(told(dated('4 May 2031, 09:10'), dated('4 May 2031, 11:45'))).toEqual(['time changed check']);
    expect(told(dated('4 May 2031'), dated('6 May 2031'))).toEqual(['date changed check']);
    expect(told(dated('4 May 2031'), dated('May 4, 2031'))).toEqual([]);
    expect(told(dated('4 May 2031'), `${HEAD}${BODY}`)).toEqual([]);
  });
});
