import { useEffect, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import type { FileProgress } from './use-file-progress.ts';

/** Anything quicker needs no word about itself. */
const PATIENCE_MS = 100;

/** Files that are being read: how far each is, and the way to stop it. */
export function FileProgressList({ files }: { readonly files: readonly FileProgress[] }) {
  return (
    <div className="reading">
      {files.map((file) => (
        <OneFile key={file.id} file={file} />
      ))}
    </div>
  );
}

function OneFile({ file: { name, stage, share, cancel } }: { readonly file: FileProgress }) {
  const { start, files, common } = useWords();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <div className="reading__one">
      <p className="reading__p">
        <b>{start.reading(name)}</b>
        <span>{files.stage(stage)}</span>
      </p>
      <button type="button" className="btn btn--line" aria-label={start.cancelReading(name)} onClick={cancel}>
        {common.cancel}
      </button>
      <progress className="is-known" aria-label={start.reading(name)} value={share} />
    </div>
  );
}
