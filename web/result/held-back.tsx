import { type Comparison, sameLines } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { TextButton } from '../ui/button.tsx';

interface HeldBackProps {
  readonly comparison: Comparison;
  readonly onList: () => void;
}

/** Says under the verdict how many differences the house's own list holds back, and leads to the list. */
export function HeldBack({ comparison, onList }: HeldBackProps) {
  const messages = useMessages();
  return sameLines(comparison, messages).map((line) => (
    <p
      key={line}
      className="-mt-2 pb-3 ps-hang text-sm text-ink-2 phone:-mt-1 phone:px-4 phone:pb-2 phone:text-xs/5"
      data-held-back=""
    >
      <TextButton className="pointer-coarse:min-h-11" aria-haspopup="dialog" onClick={onList}>
        {line}
      </TextButton>
    </p>
  ));
}
