import { describe, expect, it } from 'vitest';
import { readStory } from '../text/story.ts';
import { findQuotes } from './find.ts';

/** Every convention of marks the project knows, with the marks of a quote inside a quote. */
const CONVENTIONS: readonly (readonly [name: string, language: string, marks: string, inner: string])[] = [
  ['English, double', 'en', '“ ”', '‘ ’'],
  ['English, single', 'en', '‘ ’', '“ ”'],
  ['typewriter, double', 'en', '" "', "' '"],
  ['typewriter, single', 'en', "' '", '" "'],
  ['wire, two singles', 'en', "`` ''", '“ ”'],
  ['curly and straight mixed', 'en', '“ "', '‘ ’'],
  ['straight and curly mixed', 'en', '" ”', '‘ ’'],
  ['German', 'de', '„ “', '‚ ‘'],
  ['German with an English close', 'de', '„ ”', '‚ ’'],
  ['German guillemets', 'de', '» «', '› ‹'],
  ['Polish', 'pl', '„ ”', '« »'],
  ['Spanish', 'es', '« »', '“ ”'],
  ['French, no-break space', 'fr', '«\u00a0 \u00a0»', '“ ”'],
  ['French, thin space', 'fr', '«\u202f \u202f»', '“ ”'],
  ['Russian', 'ru', '« »', '„ “'],
  ['Swedish', 'sv', '” ”', '’ ’'],
  ['Finnish guillemets', 'fi', '» »', '’ ’'],
  ['Danish', 'da', '» «', '› ‹'],
  ['Japanese', 'ja', '「 」', '『 』'],
  ['Japanese, white', 'ja', '『 』', '「 」'],
];

/** Where a quote stands; `<` and `>` are its marks, `[` and `]` those of a quote inside it. */
const PLACES: readonly (readonly [name: string, text: string, quotes: readonly string[]])[] = [
  ['at the start', '<Zeta omega kappa rho>, Tau sigma.', ['Zeta omega kappa rho']],
  ['after a colon', 'Tau sigma: <Zeta omega kappa rho.>', ['Zeta omega kappa rho']],
  ['in the middle', 'Tau sigma <zeta omega kappa rho> lambda.', ['zeta omega kappa rho']],
  ['twice', '<Zeta omega kappa rho>, Tau sigma. <Eta iota mu nu.>', ['Zeta omega kappa rho', 'Eta iota mu nu']],
  ['with a quote inside', 'Tau: <Zeta [omega kappa] rho phi.>', ['Zeta [omega kappa] rho phi']],
  ['a question', '<Zeta omega kappa rho?> Tau sigma.', ['Zeta omega kappa rho?']],
  ['several sentences', 'Tau: <Zeta omega. Kappa rho. Phi chi.>', ['Zeta omega. Kappa rho. Phi chi']],
  ['over two paragraphs', 'Tau: <Zeta omega.\n\n<Kappa rho.>', ['Zeta omega.\n\n<Kappa rho']],
  ['never closed', 'Tau: <Zeta omega kappa.\n\nPhi chi.', ['Zeta omega kappa']],
];

for (const [name, language, marks, inner] of CONVENTIONS) {
  describe(`marks, ${name}`, () => {
    const [open = '', close = ''] = marks.split(' ');
    const [innerOpen = '', innerClose = ''] = inner.split(' ');
    const glyphs: Readonly<Record<string, string>> = { '<': open, '>': close, '[': innerOpen, ']': innerClose };
    const set = (text: string) => text.replace(/[<>[\]]/g, (sign) => glyphs[sign] ?? sign);
    for (const [place, text, quotes] of PLACES) {
      // a straight single mark that never closes is an apostrophe
      if (open === "'" && place === 'never closed') continue;
      it(place, () => {
        const story = readStory({ text: set(text), language }, 'marks');
        expect(findQuotes(story).map((quote) => story.text.slice(quote.start, quote.end))).toEqual(quotes.map(set));
      });
    }
  });
}
