import { language } from './unknown.ts';

/** Hungarian. */
export const HUNGARIAN = language('hu', {
  guess: { commonWords: 'a az és hogy nem is egy van volt meg ez azt csak már még szerint után mint' },
  sentences: { ordinalStop: true },
  names: { familyNameFirst: true },
});
