import { memo, useMemo } from 'react';
import type { FactChange } from '#engine';
import type { Choice } from '../model/choice.ts';
import type { Desk } from '../model/desk.ts';
import { factLabel } from '../model/labels.ts';
import { placeOf } from '../model/places.ts';
import { isSignFilter } from '../model/sign-off.ts';
import type { DrawWording } from '../ui/draw-wording.ts';
import { FactWordings } from '../ui/fact-wordings.tsx';
import { Reason } from '../ui/reason.tsx';
import { useWords } from '../words/use-words.ts';
import { Chips } from './chips.tsx';
import { factChips, factPasses } from './filters.ts';
import { groupsOf } from './groups.ts';
import { guessFact } from './guess.ts';
import { Item } from './item.tsx';
import { ItemList, type Placing } from './item-list.tsx';
import { Judge, type Judged, judgedOf } from './judge.tsx';
import type { ListProps } from './ledger.tsx';
import { passesSign, signChips } from './sign-chips.ts';

/** Figures, dates, names and weighty words that differ, worst first. */
export function FactList(props: ListProps) {
  const { desk, chosen, onChoose, filter, onFilter, wording, signing, hands, stays } = props;
  const at = chosen?.kind === 'fact' ? chosen.index : null;
  const { signoff: words, ledger, labels } = useWords();
  const { facts, links } = desk.comparison;
  const { signOff } = signing;
  // What was said matters to what is shown only where it is asked for.
  const asked = isSignFilter(filter) ? signOff : null;
  const groups = useMemo(
    () =>
      groupsOf(facts, (index) => {
        const fact = facts[index] as FactChange;
        return asked !== null && isSignFilter(filter)
          ? passesSign(asked, 'fact', index, fact.severity, filter, stays)
          : factPasses(fact, filter);
      }),
    [facts, filter, asked, stays],
  );
  const kinds = useMemo(() => factChips(facts, ledger), [facts, ledger]);
  if (facts.length === 0) {
    return (
      <p className="ledger__none">
        {links.some(({ original, revision }) => original.length > 0 && revision.length > 0)
          ? ledger.noFacts
          : ledger.noLinks}
      </p>
    );
  }
  const chips = [...kinds, ...signChips(signOff, 'fact', facts, filter, words)];
  return (
    <>
      <Chips name={ledger.filter.facts} chips={chips} filter={filter} onFilter={onFilter} />
      {groups.length === 0 && isSignFilter(filter) && <p className="ledger__none">{words.noneOf[filter]}</p>}
      {groups.map(({ severity, indices }) => (
        <section key={severity} aria-label={ledger.factsOf(labels.severity[severity])}>
          <h3>{labels.severity[severity]}</h3>
          <ItemList
            kind="fact"
            indices={indices}
            chosen={at}
            guess={(index, width) => guessFact(facts[index] as FactChange, width)}
            draw={(index, placing) => (
              <FactItem
                key={index}
                desk={desk}
                index={index}
                on={index === at}
                onChoose={onChoose}
                wording={wording}
                {...placing}
                {...judgedOf(signing, hands, 'fact', index)}
              />
            )}
          />
        </section>
      ))}
    </>
  );
}

interface FactItemProps extends Placing, Judged {
  readonly desk: Desk;
  readonly index: number;
  readonly on: boolean;
  readonly onChoose: (choice: Choice) => void;
  readonly wording: DrawWording;
}

/** Drawn anew only when something about itself is otherwise. */
const FactItem = memo(function FactItem({ desk, index, on, onChoose, wording, ...rest }: FactItemProps) {
  const { labels, places } = useWords();
  const { item, said, writing, hands, ...placing } = rest;
  const fact = desk.comparison.facts[index] as FactChange;
  const link = desk.comparison.links[fact.link];
  const label = factLabel(fact, labels);
  return (
    <Item
      id={`fact-${index}`}
      on={on}
      severity={fact.severity}
      status={fact.status}
      {...label}
      place={link === undefined ? '' : placeOf(desk, link, places)}
      onChoose={() => onChoose({ kind: 'fact', index })}
      placing={placing}
    >
      <FactWordings desk={desk} fact={fact} wording={wording} />
      <p className="why">
        <Reason text={fact.reason} />
      </p>
      <Judge
        item={item}
        said={said}
        writing={writing}
        hands={hands}
        severity={fact.severity}
        title={label.title}
        on={on}
      />
    </Item>
  );
});
