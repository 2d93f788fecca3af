/** The two sides of a work change places, and what was decided goes along. */
import { swappedKey } from '#engine';
import type { Signed, Work } from './work.ts';

/** The pair turned round, with all that was decided about it; turned twice it is what it was. */
export function swapped(work: Work): Work {
  const corrections = work.corrections.map((one) => ({ ...one, original: one.revision, revision: one.original }));
  return {
    ...work,
    original: work.revision,
    revision: work.original,
    corrections,
    signOff: swappedSigns(work.signOff),
    known: work.known === null ? null : work.known.map(swappedKey),
  };
}

/** The judgements for the pair turned round. */
export function swappedSigns(signOff: readonly Signed[]): readonly Signed[] {
  return signOff.map((one) => ({ ...one, item: swappedKey(one.item) }));
}

type Texts = Readonly<Record<'original' | 'revision', { readonly text: string }>>;

/** Whether two pairs are the same two texts the other way round, as work and answer are until a swap is answered. */
export function isSwapped(one: Texts, other: Texts): boolean {
  return (
    one.original.text !== other.original.text &&
    one.original.text === other.revision.text &&
    one.revision.text === other.original.text
  );
}

/** The judgements as the sides stand in `shown`. */
export function signsFor(shown: Texts, work: Work): readonly Signed[] {
  return isSwapped(shown, work) ? swappedSigns(work.signOff) : work.signOff;
}

/** The known items as the sides stand in `shown`. */
export function knownFor(shown: Texts, { known, ...work }: Work): Work['known'] {
  return known !== null && isSwapped(shown, work) ? known.map(swappedKey) : known;
}

/** The work with judgements that were given as the sides stand in `shown`. */
export function withSigns(shown: Texts, work: Work, signOff: readonly Signed[]): Work {
  return { ...work, signOff: isSwapped(shown, work) ? swappedSigns(signOff) : signOff };
}
