import { language } from './unknown.ts';

/** Greek. */
export const GREEK = language('el', {
  sentences: {
    abbreviations: {
      'before-name': 'κ κα κκ δρ καθ αγ',
      'before-number': 'αρ σελ αρθ παρ',
      inner: 'π.χ δηλ βλ',
      either: 'π.μ μ.μ',
      closing: 'κ.λπ κ.ά κτλ εκατ δισ',
    },
  },
});
