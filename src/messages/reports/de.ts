import { formatsOf } from '../formats.ts';
import type { ReportsMessages } from '../messages.ts';

const { counted, list, number, percent } = formatsOf('de-DE');

const BOTH = '{original} {inFirst}, {revision} {inSecond}';
const SPEAKERS = 'zugeschrieben {inFirst} {originalSpeaker}, {inSecond} {revisionSpeaker}';
const WORDS = 'Der Wortlaut des Zitats weicht ab';
const TERM = 'Der Wortlaut eines Begriffs oder Titels weicht ab';

export const reports: ReportsMessages = {
  unnamed: {
    original: { title: 'Erster', in: 'im ersten' },
    revision: { title: 'Zweiter', in: 'im zweiten' },
  },
  named: (name) => ({ title: name, in: `in ${name}` }),
  templates: {
    'same-words-interrupted': 'Derselbe Wortlaut, {inSecond} unterbrochen, um den Sprecher zu nennen',
    'same-words-uninterrupted': 'Derselbe Wortlaut, {inFirst} unterbrochen, um den Sprecher zu nennen',
    'quotes-stitched': 'Zwei getrennte Zitate {inFirst} stehen {inSecond} in einem Paar Anführungszeichen',
    'quotes-stitched-cut':
      'Zwei getrennte Zitate {inFirst} stehen {inSecond} in einem Paar Anführungszeichen, und kürzer',
    'quote-separated': 'Jedes Wort steht in beiden, {inSecond} in getrennten Zitaten',
    'cut-partly-marked': 'Länger {inFirst}; Auslassungspunkte {inSecond} kennzeichnen nur einen Teil davon',
    'cut-silent': 'Länger {inFirst}, und keine Auslassungspunkte {inSecond} kennzeichnen es',
    'cut-marked': 'Länger {inFirst}; Auslassungspunkte {inSecond} kennzeichnen es',
    cut: 'Länger {inFirst}',
    'bracket-and-cut': 'Ein Einschub in Klammern weicht ab, und andere Wörter fehlen ohne Auslassungspunkte',
    'quote-extended': 'Länger {inSecond}',
    'quote-extended-sense': 'Länger {inSecond}, und was nur dort steht, ändert den Sinn',
    'words-added': `${WORDS}: {revision} nur {inSecond}`,
    'words-dropped': `${WORDS}: {original} nur {inFirst}`,
    'words-replaced': `${WORDS}: ${BOTH}`,
    'term-words-added': `${TERM}: {revision} nur {inSecond}`,
    'term-words-dropped': `${TERM}: {original} nur {inFirst}`,
    'term-words-replaced': `${TERM}: ${BOTH}`,
    'speaker-changed': SPEAKERS,
    'speaker-changed-too': SPEAKERS,
    'speaker-unread': 'die Worte, die den Sprecher nennen, weichen ab und wurden nicht verstanden',
    'source-gone': '{inSecond} steht keine Quelle daneben',
    'source-words': `in den Worten, die die Quelle nennen, ${BOTH}`,
    'cue-changed': BOTH,
    'cue-changed-neutral': `${BOTH}, beide neutral`,
    'marks-dropped-speaker': `Zitiert {inFirst}, ohne Anführungszeichen {inSecond}, und ${SPEAKERS}`,
    'marks-added-speaker': `Zitiert {inSecond}, ohne Anführungszeichen {inFirst}, und ${SPEAKERS}`,
    'term-marks-dropped': 'In Anführungszeichen {inFirst}, ohne sie {inSecond}',
    'marks-dropped': 'Zitiert {inFirst}, ohne Anführungszeichen {inSecond}',
    'marks-dropped-meaning': 'Zitiert {inFirst}, in anderen Worten und ohne Anführungszeichen {inSecond}',
    'term-marks-added': 'In Anführungszeichen {inSecond}, ohne sie {inFirst}',
    'marks-added': 'Zitiert {inSecond}, ohne Anführungszeichen {inFirst}',
    'quote-dropped-repeated': 'Hier nur {inFirst} zitiert; an anderer Stelle zitieren beide dieselben Worte',
    'quote-dropped-linked': 'Nur {inFirst} zitiert; den Satz haben beide',
    'quote-dropped': 'Nur {inFirst} zitiert',
    'quote-added-repeated': 'Hier nur {inSecond} zitiert; an anderer Stelle zitieren beide dieselben Worte',
    'quote-added-linked': 'Nur {inSecond} zitiert; den Satz haben beide',
    'quote-added': 'Nur {inSecond} zitiert',
    'term-dropped-repeated':
      'Hier nur {inFirst} in Anführungszeichen; an anderer Stelle stehen dieselben Worte in beiden so',
    'term-dropped-linked': 'Nur {inFirst} in Anführungszeichen; den Satz haben beide',
    'term-dropped': 'Nur {inFirst} in Anführungszeichen',
    'term-added-repeated':
      'Hier nur {inSecond} in Anführungszeichen; an anderer Stelle stehen dieselben Worte in beiden so',
    'term-added-linked': 'Nur {inSecond} in Anführungszeichen; den Satz haben beide',
    'term-added': 'Nur {inSecond} in Anführungszeichen',
    'value-dropped': 'Nur {inFirst} steht {kind} {original}',
    'value-added': 'Nur {inSecond} steht {kind} {revision}',
    'value-rounded': `${BOTH}: gerundet, ohne dass es dasteht`,
    'value-changed': BOTH,
    swapped: '{original} und {revision} stehen je an der Stelle des anderen',
    'name-replaced': BOTH,
    'name-dropped': 'Nur {inFirst} genannt: {original}',
    'name-added': 'Nur {inSecond} genannt: {revision}',
    antonym: `${BOTH}: Sie sagen das Gegenteil`,
    'agents-exchanged': `${BOTH}: Wer was wem tut, steht umgekehrt da`,
    'actor-dropped': 'Wer es war, steht nur {inFirst}: {original}',
    'scale-changed': `${BOTH}: nicht dasselbe`,
    'office-dropped': 'Nur {inFirst} vor dem Amt: {original}; prüfen Sie, was stimmt',
    'office-added': 'Nur {inSecond} vor dem Amt: {revision}; prüfen Sie, was stimmt',
    'relation-changed': `${BOTH}: eine andere Beziehung`,
    'gender-changed': `${BOTH}: Prüfen Sie, wer gemeint ist`,
    'cause-made': `${BOTH}: hier ein Zusammenhang, dort eine Ursache`,
    'cause-unmade': `${BOTH}: hier eine Ursache, dort ein Zusammenhang`,
    'attribution-dropped': 'Jemandes Aussage {inFirst} ({original}), Tatsache {inSecond}',
    'mood-dropped': 'Jemandes Aussage {inFirst} ({original}), Tatsache {inSecond} ({revision})',
    'address-changed': `${BOTH}: prüfen, wohin das führt`,
    'address-dropped': 'Die Adresse nur {inFirst}: {original}',
    'address-added': 'Die Adresse nur {inSecond}: {revision}',
    'correction-dropped': 'Ein Korrekturhinweis nur {inFirst}',
    'correction-added': 'Ein Korrekturhinweis nur {inSecond}',
    'embargo-dropped': 'Eine Sperrfrist nur {inFirst}',
    'embargo-added': 'Eine Sperrfrist nur {inSecond}',
    'kill-dropped': 'Zurückgezogen nur {inFirst}',
    'kill-added': 'Zurückgezogen nur {inSecond}',
    'dated-changed': `${BOTH}: zu anderer Zeit veröffentlicht oder aktualisiert`,
    'word-exchanged': `${BOTH}: Prüfen Sie, ob beide dasselbe meinen`,
    'refusal-dropped': 'Eine Weigerung {inFirst}; geschehen {inSecond}',
    'refusal-added': 'Eine Weigerung {inSecond}; geschehen {inFirst}',
    'negation-dropped': 'Verneint {inFirst}, behauptet {inSecond}',
    'negation-dropped-here': 'Eine Verneinung nur {inFirst}',
    'negation-added': 'Behauptet {inFirst}, verneint {inSecond}',
    'negation-added-here': 'Eine Verneinung nur {inSecond}',
    'hedge-dropped': 'Offengelassen {inFirst} ({original}), Tatsache {inSecond}',
    'hedge-added': 'Tatsache {inFirst}, offengelassen {inSecond} ({revision})',
    'intensity-weaker': `${BOTH}: schwächer`,
    'intensity-stronger': `${BOTH}: stärker`,
    'intensity-dropped': '{original} nur {inFirst}',
    'intensity-added': '{revision} nur {inSecond}',
  },
  report: ({ original, revision }, { factKinds, csv }) => {
    const [first, second] = [`nur ${original.in}`, `nur ${revision.in}`];
    const statuses = { changed: 'weicht ab', dropped: first, added: second, variant: 'anders geschrieben' };
    return {
      original: original.title,
      revision: revision.title,
      fate: 'Erzählt von',
      quoteStatuses: {
        kept: 'gleich',
        altered: 'weicht ab',
        trimmed: `länger ${original.in}`,
        extended: `länger ${revision.in}`,
        paraphrased: `in Anführungszeichen ${first}`,
        promoted: `in Anführungszeichen ${second}`,
        dropped: first,
        added: second,
      },
      factStatuses: statuses,
      fact: (kind, status) => `${factKinds[kind]} ${statuses[status]}`,
      links: { unchanged: 'beiden', typography: 'beiden', reworded: 'beiden', dropped: first, added: second },
      shapes: { split: 'ein Satz zu mehreren', merge: 'mehrere Sätze zu einem', regroup: 'mehrere zu mehreren' },
      of: { original: (place) => `${place} ${original.in}`, revision: (place) => `${place} ${revision.in}` },
      inSide: { original: `${original.title}: `, revision: `${revision.title}: ` },
      furnitureAside: (one, other) =>
        `Beiwerk der Seite, gesondert: ${list([
          ...(one > 0 ? [`${counted(one, 'Zeile', 'Zeilen')} ${original.in}`] : []),
          ...(other > 0 ? [`${counted(other, 'Zeile', 'Zeilen')} ${revision.in}`] : []),
        ])}.`,
      csv: {
        ...csv,
        columns: {
          ...csv.columns,
          original: original.title,
          revision: revision.title,
          originalSpeaker: `Sprecher ${original.in}`,
          revisionSpeaker: `Sprecher ${revision.in}`,
        },
      },
    };
  },
  verdict: {
    lead: { shared: 'Zwei Berichte mit gemeinsamen Passagen', reports: 'Zwei Berichte über ein Ereignis' },
    critical: (count) => `${number(count)}\u00a0kritisch`,
    passages: (count) => `${counted(count, 'gemeinsame Passage', 'gemeinsame Passagen')}`,
    quotes: (count) => `${counted(count, 'Zitat', 'Zitate')} in beiden: `,
    fate: {
      identical: (count) => `${number(count)} gleich`,
      differing: (count) => `${number(count)} mit anderen Worten`,
      otherSpeaker: (count) => `${number(count)} aus anderem Mund`,
      reported: (count) => `${number(count)} nur in einem in Anführungszeichen`,
    },
    noQuotes: 'Kein Zitat in beiden',
    values: (count) => `${counted(count, 'Angabe weicht', 'Angaben weichen')} in derselben Sache ab`,
    noValues: 'keine Angabe weicht ab',
    alone: (count, side) => `${counted(count, 'Satz', 'Sätze')} nur ${side.in}`,
    share: (share) => `${percent(share)} der Wörter gemeinsam`,
  },
  lists: {
    values: 'Dieselbe Sache, andere Angabe',
    senses: 'Dieselbe Sache, anderer Sinn',
    quotes: 'Zitate in beiden',
    alone: (side) => `Nur ${side.in}`,
    passages: 'Gemeinsame Passagen',
    sources: 'Genannte Quellen',
    figures: 'Zahlen',
    statements: (count) => counted(count, 'Aussage', 'Aussagen'),
    passage: (words, creditedBy, quote) => {
      const credit =
        creditedBy.length === 2
          ? 'beide nennen eine Agentur'
          : `${creditedBy[0] === undefined ? 'keine Agentur genannt' : `eine Agentur nur ${creditedBy[0].in} genannt`}`;
      return `${counted(words, 'Wort', 'Wörter')}; ${quote ? 'eine Aussage, die beide zitieren' : credit}`;
    },
    both: 'beide',
  },
};
