import { useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { useLate } from '../ui/use-late.ts';
import type { FileProgress } from './use-file-progress.ts';

interface FileProgressListProps {
  readonly files: readonly FileProgress[];
  readonly className?: string;
  /** Whether a rule parts the first from what stands above. */
  readonly framed?: boolean;
}

/** Files that are being read: how far each is, and the way to stop it. */
export function FileProgressList({ files, className = '', framed = false }: FileProgressListProps) {
  return (
    <div className={`grid gap-3 ${className}`} data-reading="">
      {files.map((file) => (
        <OneFile key={file.id} file={file} className={framed ? '' : 'first:border-t-0'} />
      ))}
    </div>
  );
}

function OneFile({ file, className }: { readonly file: FileProgress; readonly className: string }) {
  const { name, stage, share, cancel } = file;
  const { start, files, common } = useMessages();
  const late = useLate();
  if (!late) return null;
  return (
    <div
      className={`grid grid-cols-rest items-center gap-x-4 gap-y-2 border-rule border-t pt-3 pb-4 ${className}`}
      data-sheet-note=""
    >
      <p className="grid text-sm">
        <b className="truncate font-medium">{start.reading(name)}</b>
        <span className="text-ink-2 tabular-nums">{files.stage(stage)}</span>
      </p>
      <Button look="line" aria-label={start.cancelReading(name)} onClick={cancel}>
        {common.cancel}
      </Button>
      <Progress label={start.reading(name)} value={share} className="col-span-full w-full" />
    </div>
  );
}
