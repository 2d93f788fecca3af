import { memo, useMemo } from 'react';
import { headOf, type Link } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import { placeOf, relationWord, signOf } from '../model/places.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { ItemActions } from '../model/sign-off.ts';
import { Icon, TONES } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';
import { TreatAsSame } from '../ui/treat-as-same.tsx';
import { Chips } from './chips.tsx';
import { estimateChange } from './estimate-heights.ts';
import { changeChips, changePasses } from './filters.ts';
import { Bar } from './item.tsx';
import { ItemList, type Placing } from './item-list.tsx';
import type { ListProps } from './list-props.ts';
import { RestoreButton } from './restore.tsx';

/** Every sentence that is no mere copy, in reading order: the plain list of what happened. */
export function ChangeList({ layout, chosen, onChoose, filter, onFilter, actions, forAll }: ListProps) {
  const words = useMessages().ledger;
  const at = chosen?.kind === 'link' ? chosen.index : null;
  const indices = useMemo(
    () => layout.changes.filter((index) => changePasses(layout, index, filter)),
    [layout, filter],
  );
  const chips = useMemo(() => changeChips(layout, words), [layout, words]);
  if (layout.rows.length === 0) return <p className="p-5 text-sm text-ink-2">{words.noSentences}</p>;
  if (layout.changes.length === 0) return <p className="p-5 text-sm text-ink-2">{words.noChanges}</p>;
  return (
    <>
      <Chips name={words.filter.changes} chips={chips} filter={filter} onFilter={onFilter} forAll={forAll} />
      <ItemList
        idOf={idOf}
        indices={indices}
        chosen={at}
        estimateHeight={estimateChange}
        draw={(index, placing) => (
          <ChangeItem
            key={index}
            layout={layout}
            index={index}
            on={index === at}
            onChoose={onChoose}
            onRestore={actions.onRestore}
            {...placing}
          />
        )}
      />
    </>
  );
}

const idOf = (index: number) => `link-${index}`;

interface ChangeItemProps extends Placing, Pick<ItemActions, 'onRestore'> {
  readonly layout: RowLayout;
  readonly index: number;
  readonly on: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** Drawn anew only when something about itself is otherwise. */
const ChangeItem = memo(function ChangeItem({ layout, index, on, onChoose, onRestore, ...placing }: ChangeItemProps) {
  const { ledger, places } = useMessages();
  const link = layout.comparison.links[index] as Link;
  const relation = layout.relations[index] ?? 'unchanged';
  const word = relationWord(layout, index, places);
  const side = link.revision.length === 0 ? 'original' : 'revision';
  const { text, sentences, language } = layout.comparison[side];
  const start = sentences[link[side][0] ?? -1]?.start ?? 0;
  const end = sentences[link[side].at(-1) ?? -1]?.end ?? 0;
  const also = link.moved && link.kind === 'reworded' ? ledger.alsoReworded : '';
  return (
    <li
      {...placing}
      className={`border-t border-rule first:mt-2 ${placing['aria-setsize'] === undefined ? 'defer-22' : ''}`}
      data-item={`link-${index}`}
      data-kind-of={link.kind}
    >
      <button
        type="button"
        className="group relative grid w-full grid-cols-rest gap-x-2 gap-y-1 px-5 pt-2.5 pb-3 text-start focus-visible:-outline-offset-3 current:bg-paper"
        aria-current={on ? 'true' : undefined}
        onClick={() => onChoose({ kind: 'link', index })}
      >
        {on && <Bar />}
        <span className="flex items-center gap-2 font-semibold">
          <Icon name={signOf(link, relation)} className={TONES[relation] ?? 'text-ink-2'} />
          {word.charAt(0).toUpperCase() + word.slice(1)}
          {also}
        </span>
        <span className="text-xs/5 text-ink-3 group-hover:text-ink group-hover:underline group-hover:decoration-1 group-hover:underline-offset-link">
          {placeOf(layout, link, places)}
        </span>
        <span
          className="col-span-full line-clamp-2 wrap-anywhere font-serif text-said text-ink-2"
          lang={language}
          dir={writingOf(language)}
        >
          {headOf(text.slice(start, end), SHOWN)}
        </span>
      </button>
      {on && (
        <div className="flex flex-wrap items-center gap-x-3 bg-paper px-3 pb-2">
          <RestoreButton layout={layout} choice={{ kind: 'link', index }} title={word} onRestore={onRestore} />
          <TreatAsSame comparison={layout.comparison} kind="link" index={index} />
        </div>
      )}
    </li>
  );
});

/** No more of a sentence than fits on the item's two lines is put into the document. */
const SHOWN = 160;
