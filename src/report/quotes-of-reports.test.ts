import { describe, expect, it } from 'vitest';
import { compareStories } from '../compare.ts';
import { quotesOfStrangers } from './quotes-of-reports.ts';

/** What becomes of the quotes of two reports of one sentence each, worst first. */
function told(original: string, revision: string): string[] {
  const { quotes } = compareStories({ sentences: [original] }, { sentences: [revision] }, { as: 'reports' });
  return quotes.map(({ status, severity, flags }) => [status, severity, ...flags].join(' '));
}

describe('the quotes of two reports', () => {
  it('are altered by what differs inside what both quote, and at an end by a few words', () => {
    expect(
      told(
        '“We have no choice but to build a strong dyke or stone wall,” Ida Holm said.',
        '“We have no choice but to build a strong dyke or a stone wall,” Ida Holm said.',
      ),
    ).toEqual(['altered critical']);
    expect(
      told(
        '“Everyone in the hall heard the bell except one man,” Ida Holm said.',
        '“Everyone in the hall heard the bell except three men,” Ida Holm said.',
      ),
    ).toEqual([expect.stringMatching(/^altered critical/)]);
  });

  it('are excerpts where one report begins or ends elsewhere', () => {
    expect(
      told(
        '“The mill must not close before the harvest is in,” Ida Holm said.',
        '“I told them so in May. The mill must not close before the harvest is in. Nobody listened,” Ida Holm said.',
      ),
    ).toEqual(['extended check']);
    expect(
      told(
        '“I told them that the mill must not close before the harvest, for nobody has a second oven,” Ida Holm said.',
        '“The mill must not close before the harvest, and whoever signs that order will hear from me,” Ida Holm said.',
      ),
    ).toEqual([expect.stringMatching(/^(?:trimmed|extended) check/)]);
  });

  it('are excerpts where the first word is bent to the sentence around it', () => {
    expect(
      told(
        'The law is against anyone “who directly or indirectly promises any office, contract, seat or other favour,” Ida Holm said.',
        '“Whoever directly or indirectly promises any office … in return for a vote shall pay a fine,” Ida Holm said.',
      ),
    ).toEqual([expect.stringMatching(/^(?:trimmed|extended) check/)]);
  });

  it('differ in a negation, number or name only where they do in what both quote', () => {
    const codeOf = (original: string, revision: string) => {
      const { quotes } = compareStories({ sentences: [original] }, { sentences: [revision] }, { as: 'reports' });
      return quotes.map(({ code, severity, flags }) => [code, severity, ...flags].join(' '));
    };
    const whole =
      '“Nobody on Larn asked for this, which is not only unfair, I think it is destructive of the fabric of the islands,”';
    const part = (words: string) => `“It is ${words} the fabric of the islands,” Ida Holm said.`;
    expect(codeOf(`${whole} Ida Holm said.`, part('destructive to'))).toEqual(['words-differ critical']);
    expect(codeOf(`${whole} Ida Holm said.`, part('not destructive of'))).toEqual([
      'negation-in-quote critical negation',
    ]);
    expect(
      codeOf(
        '“There are at least 54 keepers who are said to be cheats and victims,” Ida Holm said.',
        'Ida Holm spoke of 54 keepers who “are said to be both cheats and victims.”',
      ),
    ).toEqual(['words-differ critical cue']);
  });

  it('are two where they share less than half of their words and no run, or few words in two mouths', () => {
    expect(
      told(
        '“The council can help us with the bridge,” Ida Holm said.',
        '“All this gives more power to the council,” Ida Holm said.',
      ),
    ).toEqual(['dropped check', 'added check']);
    const luck = told('“It was a stroke of luck,” Ida Holm said.', '“A stroke of luck,” Per Lund said.');
    expect(luck).toEqual(['dropped check', 'added check']);
  });

  it('are two answers where less than half of the shorter one is the same, in its order', () => {
    expect(
      told(
        '“I cannot help but think that those remarks are well over the line. It is wrong. It is ugly,” Ida Holm said.',
        '“I think if you speak like that, you are somebody whose words are well over the line,” Ida Holm said.',
      ),
    ).toEqual(['dropped check', 'added check']);
  });

  it('are one statement in two mouths where four words in five are the same, else two', () => {
    const told2 = (words: string) =>
      told(`“Our position on the harbour has not changed,” a spokeswoman said.`, `“${words},” Per Lund said.`);
    expect(told2('The guild has not changed its position on the harbour')).toEqual(['dropped check', 'added check']);
    expect(told2('Our position on the harbour had not changed')).toEqual([expect.stringMatching(/^altered critical/)]);
  });

  it('are excerpts where one report quotes the next sentence as well, and the other goes on otherwise', () => {
    expect(
      told(
        'In a letter Ida Holm wrote: “The Ferry Board has lost its way. This is the latest example of a board at war ' +
          'with the islands. Closing a line that so many families need is wrong. Holm refers to a paper from May in ' +
          'which the Ferry Board has named nine lines.”',
        '“This is the latest example of a board at war with the islands,” Ida Holm said. “Closing a line that so many ' +
          'families need is wrong. Once more Ferry Board has mistaken our patience for consent.”',
      ),
    ).toEqual([expect.stringMatching(/^(?:trimmed|extended) check/)]);
  });

  it('are the same where one house writes an ampersand', () => {
    expect(
      told(
        '“The mayor and I have talked, and both believe that clean & quiet streets are critical,” Ida Holm said.',
        'Ida Holm said that both “believe that clean and quiet streets are critical.”',
      ),
    ).toEqual(['trimmed check silent-trim']);
  });

  it('are excerpts where each part of the one stands whole in the other', () => {
    const [quote] = told(
      'Ida Holm called the fee “a tax on the poor” and added: “Sixteen families have gone.”',
      '“What they ask of us is a tax on the poor. 16 families have gone. Who is next?” Ida Holm said.',
    );
    expect(quote).toMatch(/^extended check/);
  });

  it('are two where they have one or two words in common', () => {
    expect(
      told(
        'The bank was “deeply concerned”, Ida Holm said.',
        '“We are especially concerned for the young,” Ida Holm said.',
      ),
    ).toEqual(['dropped check', 'added check']);
  });

  it('are less than critical where a mouth has no name, or the same one', () => {
    const words = '“Nobody will go hungry on this island,”';
    const severityOf = (one: string, other: string) =>
      told(`Ida Holm spoke. ${words} ${one} said.`, `Per Lund spoke. ${words} ${other} said.`)[0]?.split(' ')[1];
    expect(severityOf('Ida Holm', 'Per Lund')).toBe('critical');
    expect(severityOf('she', 'Per Lund')).toBe('high');
    expect(severityOf('Michael Holm', 'Mike Holm')).not.toBe('critical');
  });

  it('stay critical in another mouth', () => {
    expect(
      told(
        '“Nobody will go hungry on this island,” Ida Holm said.',
        '“Nobody will go hungry on this island,” Per Lund said.',
      ),
    ).toEqual(['kept critical speaker']);
  });
});

describe('the quotes of two different stories', () => {
  it('are not made of what the other one reports', () => {
    const { quotes } = compareStories(
      { sentences: ['Dan Brell had come out to support the bakers and their movement, he said in May.'] },
      { sentences: ['“So I came out here to support the bakers and their movement,” Chauncy Field told us.'] },
    );
    const shown = ({ status, severity, flags }: (typeof quotes)[number]) => [status, severity, ...flags].join(' ');
    expect(quotes.map(shown)).toEqual(['promoted critical speaker']);
    expect(quotesOfStrangers(quotes).map((quote) => `${quote.status} ${quote.severity} ${quote.flags.length}`)).toEqual(
      ['added check 0'],
    );
  });
});
