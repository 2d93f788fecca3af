import { memo, useMemo } from 'react';
import type { Link } from '#engine';
import type { Choice } from '../model/choice.ts';
import { directionOf, placeOf, relationWord } from '../model/places.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';
import { useWords } from '../words/use-words.ts';
import { Chips } from './chips.tsx';
import { changeChips, changePasses } from './filters.ts';
import { guessChange } from './guess.ts';
import { ItemList, type Placing } from './item-list.tsx';
import type { ListProps } from './ledger.tsx';

/** Every sentence that is no mere copy, in reading order: the plain list of what happened. */
export function ChangeList({ layout, chosen, onChoose, filter, onFilter }: ListProps) {
  const words = useWords().ledger;
  const at = chosen?.kind === 'link' ? chosen.index : null;
  const indices = useMemo(
    () => layout.changes.filter((index) => changePasses(layout, index, filter)),
    [layout, filter],
  );
  const chips = useMemo(() => changeChips(layout, words), [layout, words]);
  if (layout.rows.length === 0) return <p className="ledger__none">{words.noSentences}</p>;
  if (layout.changes.length === 0) return <p className="ledger__none">{words.noChanges}</p>;
  return (
    <>
      <Chips name={words.filter.changes} chips={chips} filter={filter} onFilter={onFilter} />
      <ItemList
        kind="link"
        indices={indices}
        chosen={null}
        guess={guessChange}
        draw={(index, placing) => (
          <ChangeItem key={index} layout={layout} index={index} on={index === at} onChoose={onChoose} {...placing} />
        )}
      />
    </>
  );
}

interface ChangeItemProps extends Placing {
  readonly layout: RowLayout;
  readonly index: number;
  readonly on: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** Drawn anew only when something about itself is otherwise. */
const ChangeItem = memo(function ChangeItem({ layout, index, on, onChoose, ...placing }: ChangeItemProps) {
  const { ledger, places } = useWords();
  const link = layout.comparison.links[index] as Link;
  const relation = layout.relations[index] ?? 'unchanged';
  const word = relationWord(layout, index, places);
  const side = link.revision.length === 0 ? 'original' : 'revision';
  const { text, sentences, language } = layout.comparison[side];
  const start = sentences[link[side][0] ?? -1]?.start ?? 0;
  const end = sentences[link[side].at(-1) ?? -1]?.end ?? 0;
  const also = link.moved && link.kind === 'reworded' ? ledger.alsoReworded : '';
  return (
    <li {...placing} data-item={`link-${index}`} data-kind-of={link.kind}>
      <button
        type="button"
        className={on ? 'change is-on' : 'change'}
        aria-current={on ? 'true' : undefined}
        onClick={() => onChoose({ kind: 'link', index })}
      >
        <span className={`change__k change__k--${relation}`}>
          <Icon name={relation === 'moved' ? directionOf(link) : SIGNS[relation]} />
          {word.charAt(0).toUpperCase() + word.slice(1)}
          {also}
        </span>
        <span className="change__at">{placeOf(layout, link, places)}</span>
        <span className="change__t" lang={language} dir={writingOf(language)}>
          {text.slice(start, Math.min(end, start + SHOWN))}
        </span>
      </button>
    </li>
  );
});

/** No more of a sentence than fits on the item's two lines is put into the document. */
const SHOWN = 160;

const SIGNS: Readonly<Record<Exclude<RowLayout['relations'][number], 'moved'>, IconName>> = {
  unchanged: 'kept',
  typography: 'type',
  reworded: 'reworded',
  split: 'split',
  merge: 'merge',
  regroup: 'regroup',
  dropped: 'dropped',
  added: 'added',
};
