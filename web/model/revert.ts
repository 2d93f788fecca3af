/** Going back to what an answer was made from, as Cancel does while the next is under way. */
import type { SideName } from '#engine';
import type { Job } from '../engine/messages.ts';
import { knownFor, signsFor } from './swap.ts';
import type { Draft, Work } from './work.ts';

/** The work as it stood when `answered` was asked: texts, pairing and corrections; what was signed off since stays. */
export function revertTo(last: Work, answered: Job): Work {
  const { certainty = null, language = '', as = null, corrections } = answered;
  const draft = (side: SideName): Draft => {
    const { text } = answered[side];
    // A job's names are made up where there are none, and a swap may be what is taken back.
    return [last[side], last.original, last.revision].find((own) => own.text === text) ?? { ...last[side], text };
  };
  const signOff = signsFor(answered, last);
  const known = knownFor(answered, last);
  return {
    ...last,
    original: draft('original'),
    revision: draft('revision'),
    certainty,
    language,
    as,
    corrections,
    signOff,
    known,
  };
}
