import type { ReasonPiece } from '../reasons/read.ts';

/**
 * A reason of the engine, an English sentence, in the page's language and in pieces: what it cites from the
 * stories stands apart. Null where it cannot be told in this language.
 */
export const reasons: { readonly tell: (reason: string) => readonly ReasonPiece[] | null } = {
  tell: (reason) =>
    reason.split(/(?<=“)([^”]+)(?=”)/).map((piece, index) => (index % 2 === 1 ? { cited: piece } : piece)),
};
