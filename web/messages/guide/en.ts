import type { GuideMessages } from './messages.ts';

export const en: GuideMessages = {
  tour: {
    name: 'Tour',
    at: (stop, stops) => `${stop} of ${stops}`,
    next: 'Next',
    back: 'Back',
    end: 'End the tour',
    keys: 'Arrow keys walk, Esc ends.',
    stops: {
      verdict: {
        title: 'The verdict',
        text: 'What a chief sub would read aloud, the gravest first. Each part leads to its place in the texts.',
      },
      marks: {
        title: 'Both texts, sentence by sentence',
        text: 'Each row pairs what belongs together. Struck words were dropped, underlined ones added. n and p step through the changes.',
      },
      views: {
        title: 'Three views',
        text: '1 pairs sentences in rows, 2 shows both texts as published, 3 is one text with all changes, as it prints.',
      },
      ledger: {
        title: 'Quotes and facts',
        text: 'Every quotation with what became of it, and every figure, date, name and weighty word that differs. q goes to the next quote.',
      },
      signOff: {
        title: 'Sign-off',
        text: 'Mark what is grave as OK, Query or Fix: y, w, c. a adds a note, g goes to the next open item.',
      },
      leave: {
        title: 'Take it along',
        text: 'As a report, as a Word file with tracked changes, or as a mail. It is kept on this computer until you delete it.',
      },
    },
  },
  decides: {
    title: 'How Storydiff decides',
    intro:
      'Storydiff cuts both texts into sentences, links those that say the same thing, and compares the words, quotes and facts inside each link. A wrong link is worse than none, so where it doubts it links nothing.',
    relation:
      'Before that it asks what the two texts are to each other. Two outlets’ reports of one event are no rewrite: of them it says what both tell and what one alone tells, which quotes and values differ, and what both took from the same wire. You may rule otherwise in the options.',
    meaning:
      'Where words leave doubt about many sentences, an encoder that runs on this computer reads those for their meaning; the options say when. The page in one file does without it.',
    linksTitle: 'Sentences',
    links: {
      typography: 'The same words; only quotation marks, dashes, spaces or their spelling differ.',
      reworded: 'The same statement in other words. It may be split, merged or moved.',
      dropped: 'Nothing in the revision says it.',
      added: 'Nothing in the original says it.',
    },
    quotesTitle: 'Quotes',
    quotes: {
      kept: 'The same words between the marks.',
      altered: 'Other words between the marks. Critical, unless only a bracketed insertion or the first word differs.',
      trimmed: 'Words were taken away. High where nothing shows the cut or two quotes became one.',
      extended: 'The whole quote stands inside a longer one. High where what was added changes its sense.',
      paraphrased: 'The marks are gone, the passage is still told. A choice that is yours to judge.',
      promoted: 'Marks stand around words that the original only reported.',
      dropped: 'Nothing is left of the quote.',
      added: 'The original has no such quote.',
    },
    source: {
      speaker: 'Given to somebody else.',
      cue: 'Another verb of saying: said, admitted. Cosmetic between neutral ones.',
    },
    factsTitle: 'Facts',
    factsIntro:
      'What differs inside linked sentences. A value that stands elsewhere in the other text has moved and is not lost; what stands in a dropped sentence is dropped with it.',
    factStatuses: {
      changed: 'Something else stands in its place.',
      dropped: 'The revision no longer says it.',
      added: 'The original does not say it.',
      variant: 'The same value, written otherwise: 60,000 and 60 thousand.',
    },
    facts: {
      figure: 'Numbers, money, shares. Critical where another stands in its place, high where one came or went.',
      date: 'Days, dates and times of day, likewise.',
      name: 'People, places, organisations. Critical where another stands in its place, to check where a letter or two differ.',
      negation: 'A “not” that came or went, a refusal.',
      reversal: 'The contrary, rose and fell, or who did it to whom turned round.',
      sense:
        'Degrees (charged, convicted; hurt, killed; some, all), relations (wife, sister), a link that became a cause, one word exchanged for another that is no synonym.',
      attribution: 'A claim that lost its source, a deed that lost its doer.',
      hedge: 'May, alleged, reportedly. High where one is gone and an allegation became a fact.',
      intensity: 'Massive that became significant.',
      address: 'A page, a mail address, a handle.',
      notice: 'A correction, an embargo or a withdrawal that one side alone carries.',
    },
    severityTitle: 'How grave',
    severities: {
      critical:
        'May be wrong in print: words inside marks, another speaker, another figure, a statement turned into its contrary.',
      high: 'Weakens or sharpens what is said: a silent cut, a quote that is gone, an allegation that became a fact.',
      check: 'May well be meant: a paraphrase, another verb of saying, a fact that is gone.',
      cosmetic: 'The same value in another spelling, another neutral verb.',
      none: 'As it was.',
    },
    languagesTitle: 'Languages',
    languages:
      'Sentences, words, quotation marks and figures in digits are compared in every language. Beyond that, by the tables of each:',
    everything: 'everything',
    allBut: (topics) => `all but ${topics}`,
    others: 'Of any other language nothing more is read, and the page says so.',
    limitsTitle: 'What it cannot know',
    limits: [
      'Whether something is true. Two stories that say the same wrong thing agree.',
      'What only the context tells: irony, an allusion, a picture beside the text.',
      'Whether a change was meant. It says what differs; an editor decides.',
      'That nothing was missed. A statement in wholly other words may count as dropped and added; link it by hand.',
    ],
  },
};
