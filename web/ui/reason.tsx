import { Fragment } from 'react';

/** A reason that cites the stories: what stands between its marks keeps its own writing direction. */
export function Reason({ text }: { text: string }) {
  return text.split(/(?<=“)([^”]+)(?=”)/).map((piece, index) =>
    // Every second piece is a citation; pieces never change their order within one reason.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    index % 2 === 1 ? <bdi key={index}>{piece}</bdi> : <Fragment key={index}>{piece}</Fragment>,
  );
}
