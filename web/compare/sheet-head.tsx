import type { Comparison } from '#engine';
import { count } from '../ui/format.ts';

/** The heads of the two sheets: which side, which file, how long. They stay while the sheet scrolls. */
export function SheetHeads({ comparison, role }: { comparison: Comparison; role?: 'columnheader' }) {
  const { original, revision, summary } = comparison;
  return (
    <>
      <div className="cell cell--o" role={role}>
        <b>Original</b> <span>{describe(original.name, 'original', summary.words.original)}</span>
      </div>
      <div className="spine" role={role}>
        {role !== undefined && <span className="vh">How they stand to each other</span>}
      </div>
      <div className="cell cell--r" role={role}>
        <b>Revision</b> <span>{describe(revision.name, 'revision', summary.words.revision)}</span>
      </div>
    </>
  );
}

/** `wire.txt, 388 words`; a side without a name of its own is not named twice. */
export function describe(name: string, side: string, words: number): string {
  const length = count(words, 'word');
  return name === '' || name.toLowerCase() === side ? length : `${name}, ${length}`;
}
