import { Fragment } from 'react';
import { type Reason, reasonPieces } from '#engine';
import { useMessages } from '../messages/use-messages.ts';

/** A reason that cites the stories: what is cited keeps its own writing direction. */
export function ReasonText({ of }: { of: Reason }) {
  const { reasons } = useMessages();
  // Pieces never change their order within one reason.
  return reasonPieces(of, reasons).map((piece, index) =>
    typeof piece === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Fragment key={index}>{piece}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <bdi key={index}>{piece.cited}</bdi>
    ),
  );
}
