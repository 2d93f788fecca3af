import { Legend } from './compare/legend.tsx';
import { Dialog } from './ui/dialog.tsx';

const KEYS: readonly (readonly [keys: readonly string[], does: string])[] = [
  [['n', 'p'], 'next, previous change'],
  [['q'], 'next quote'],
  [['1', '2', '3'], 'Aligned, Columns, Redline'],
  [['f'], 'filter the ledger'],
  [['o'], 'options'],
  [['?'], 'this list'],
  [['Esc'], 'back: close what is open, then let go of the choice'],
];

/** The keys and what the marks mean. */
export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog title="Keys and marks" onClose={onClose} wide>
      <dl className="keys">
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <h3>Marks</h3>
      <Legend />
      <h3>What happens to your texts</h3>
      <p className="dialog__p">
        Nothing leaves this browser. The stories are compared on your computer, and no request is made after the page
        has loaded.
      </p>
    </Dialog>
  );
}
