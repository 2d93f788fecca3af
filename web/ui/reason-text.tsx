import { Fragment } from 'react';
import { useWords } from '../words/use-words.ts';

/** A reason that cites the stories: what is cited keeps its own writing direction. */
export function ReasonText({ text }: { text: string }) {
  const told = useWords().reasons.tell(text);
  if (told === null) return <span lang="en">{text}</span>;
  // Pieces never change their order within one reason.
  return told.map((piece, index) =>
    typeof piece === 'string' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <Fragment key={index}>{piece}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: see above
      <bdi key={index}>{piece.cited}</bdi>
    ),
  );
}
