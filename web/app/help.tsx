import type { ReactNode } from 'react';
import { Legend } from '../compare/legend.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LanguagePicker } from '../ui/language-picker.tsx';
import { useWords } from '../words/use-words.ts';

/** The keys, what the marks mean, and the language all this is said in. */
export function Help({ onClose, kept }: { onClose: () => void; kept: ReactNode }) {
  const { help, common, find, hand, signoff } = useWords();
  const { does } = help;
  const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
    [['n', 'p'], does.step],
    [['q'], does.quote],
    [['1', '2', '3'], does.views],
    [['f'], does.filter],
    [['/'], find.key],
    [['g'], signoff.keys.next],
    [['y', 'w', 'c'], signoff.keys.marks],
    [['a'], signoff.keys.note],
    [['t'], signoff.keys.sheet],
    [['l'], hand.keys.link],
    [['x', 's', 'm', 'r'], hand.keys.others],
    [['e'], hand.editBoth],
    [['u', 'U'], hand.keys.undo],
    [['o'], does.options],
    [['?'], does.help],
    [[help.escape], does.back],
  ];
  return (
    <Dialog title={help.title} onClose={onClose} wide>
      <dl className="keys">
        {keys.map(([own, what]) => (
          <div key={what}>
            <dt>
              {own.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <h3>{help.marks}</h3>
      <Legend className="grid grid-cols-named gap-x-5 gap-y-2 text-xs/5 text-ink-2" roomy />
      <h3>{help.textsTitle}</h3>
      <p className="dialog__p">{help.texts}</p>
      {kept}
      <h3>{common.pageLanguage}</h3>
      <LanguagePicker />
    </Dialog>
  );
}
