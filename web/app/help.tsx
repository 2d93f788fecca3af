import type { ReactNode, RefObject } from 'react';
import { Legend } from '../compare/legend.tsx';
import { PAGE_LANGUAGES } from '../messages/language.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions, DialogHeading, DialogText } from '../ui/dialog.tsx';

interface HelpProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
  readonly kept: ReactNode;
  readonly onDecides: () => void;
  /** Null where a comparison would make room for the example. */
  readonly onTour: (() => void) | null;
}

/** The keys, what the marks mean, and the language all this is said in. */
export function Help({ dialog, onClose, kept, onDecides, onTour }: HelpProps) {
  const { help, common, find, hand, same, signoff } = useMessages();
  const { does } = help;
  const inItsPlace = (show: () => void) => {
    dialog.current?.close();
    show();
  };
  const keys: readonly (readonly [keys: readonly string[], does: string])[] = [
    [['n', 'p'], does.step],
    [['q'], does.quote],
    [['1', '2', '3'], does.views],
    [['f'], does.filter],
    [['/'], find.key],
    [['g'], signoff.keys.next],
    [['y', 'w', 'c'], signoff.keys.marks],
    [['d'], signoff.keys.notSo],
    [['a'], signoff.keys.note],
    [['='], same.key],
    [['t'], signoff.keys.sheet],
    [['l'], hand.keys.link],
    [['x', 's', 'm', 'r'], hand.keys.others],
    [['b'], hand.keys.restore],
    [['h'], hand.keys.correct],
    [['e'], hand.editBoth],
    [['u', 'U'], hand.keys.undo],
    [['o'], does.options],
    [['?'], does.help],
    [[help.escape], does.back],
  ];
  return (
    <Dialog title={help.title} dialog={dialog} onClose={onClose} wide>
      <dl className="grid grid-cols-named gap-x-5 gap-y-1">
        {keys.map(([own, what]) => (
          <div key={what} className="flex min-h-7 items-baseline gap-3">
            <dt className="flex min-w-19 flex-none gap-1">
              {own.map((key) => (
                <kbd
                  key={key}
                  className="min-w-5.5 rounded-2 border border-edge px-1.25 text-center font-medium font-sans text-xs/5"
                >
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <DialogHeading>{help.marks}</DialogHeading>
      <Legend className="grid grid-cols-named gap-x-5 gap-y-2 text-xs/5 text-ink-2" roomy />
      <DialogActions>
        <Button look="line" data-offer="decides" onClick={() => inItsPlace(onDecides)}>
          {help.decides}
        </Button>
        {onTour !== null && (
          <Button look="line" onClick={() => inItsPlace(onTour)}>
            {help.tour}
          </Button>
        )}
      </DialogActions>
      <DialogHeading>{help.textsTitle}</DialogHeading>
      <DialogText>{help.texts}</DialogText>
      {kept}
      <DialogHeading>{common.pageLanguage}</DialogHeading>
      <LanguagePicker />
    </Dialog>
  );
}

/** The languages of the page, each in its own words; choosing one changes the page at once. */
function LanguagePicker() {
  const { language, onLanguage } = useLanguage();
  const { common } = useMessages();
  return (
    <fieldset className="flex min-w-0 flex-wrap gap-1" aria-label={common.pageLanguage}>
      {PAGE_LANGUAGES.map(([tag, name]) => (
        <button
          key={tag}
          type="button"
          lang={tag}
          className="min-h-control rounded-2 border border-edge px-3 font-medium text-sm hover:bg-hover aria-pressed:border-ink aria-pressed:bg-ink aria-pressed:text-paper"
          aria-pressed={tag === language}
          onClick={() => onLanguage(tag)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}
