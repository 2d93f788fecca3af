import { useMessages } from '../messages/use-messages.ts';
import type { Work } from '../model/work.ts';
import { saveShared } from '../share/save-shared.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { WaitScreen } from '../ui/wait-screen.tsx';

interface FaultScreenProps {
  /** What is in hand; null where there is nothing to save. */
  readonly work: Work | null;
  readonly onRetry: () => void;
  readonly onReload: () => void;
  /** Leads away from what failed, where there is somewhere to go. */
  readonly onTexts?: () => void;
}

/** Stands in for a screen that failed: what happened, and the ways to keep what is in hand. */
export function FaultScreen({ work, onRetry, onReload, onTexts }: FaultScreenProps) {
  const { common, share } = useMessages();
  const { title, untouched, again, save, reload } = common.fault;
  return (
    <WaitScreen>
      <h1 className="font-semibold font-serif text-lead">{title}</h1>
      <Notice messages={[untouched]} />
      <div className="mt-2 flex flex-wrap gap-2">
        <Button look="ink" onClick={onRetry}>
          {again}
        </Button>
        {onTexts !== undefined && (
          <Button look="line" onClick={onTexts}>
            {common.backToTexts}
          </Button>
        )}
        {work !== null && (
          <Button look="line" onClick={() => saveShared(work, share.fileName)}>
            {save}
          </Button>
        )}
        <Button look="line" onClick={onReload}>
          {reload}
        </Button>
      </div>
    </WaitScreen>
  );
}
