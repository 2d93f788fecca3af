import type { Comparison } from '#engine';
import { useWords } from '../words/use-words.ts';

/** The heads of the two sheets: which side, which file, how long. They stay while the sheet scrolls. */
export function SheetHeads({ comparison, role }: { comparison: Comparison; role?: 'columnheader' }) {
  const { common, views } = useWords();
  const { original, revision, summary } = comparison;
  return (
    <>
      <div className="cell cell--o" role={role}>
        <b>{common.original}</b> <FileLine name={original.name} side="original" words={summary.words.original} />
      </div>
      <div className="spine" role={role}>
        {role !== undefined && <span className="vh">{views.between}</span>}
      </div>
      <div className="cell cell--r" role={role}>
        <b>{common.revision}</b> <FileLine name={revision.name} side="revision" words={summary.words.revision} />
      </div>
    </>
  );
}

interface FileLineProps {
  readonly name: string;
  readonly side: string;
  readonly words: number;
}

/** The same in one line: a name too long for it is cut short, its length never. */
export function FileLine({ name, side, words }: FileLineProps) {
  const length = useWords().common.words(words);
  const line = describe(name, side, length);
  if (line === length) return <span>{length}</span>;
  return (
    <span className="fileline" title={name}>
      <span className="fileline__n">{name}</span>
      <span className="fileline__w">
        <span className="fileline__c">, </span>
        {length}
      </span>
    </span>
  );
}

/** `wire.txt, 388 words`; a side without a name of its own is not named twice. */
export function describe(name: string, side: string, length: string): string {
  return name === '' || name.toLowerCase() === side ? length : `${name}, ${length}`;
}
