import { memo, useMemo } from 'react';
import { type CoverageTopic, type FactChange, sentencesOfFact, verdictOf } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { factLabel } from '../model/labels.ts';
import { isNew } from '../model/news.ts';
import { placeOf } from '../model/places.ts';
import { ReasonText } from '../ui/reason-text.tsx';
import { TreatAsSame } from '../ui/treat-as-same.tsx';
import { FactWordings } from '../ui/wordings.tsx';
import { CopyButton } from './copy-button.tsx';
import { EntryList, type EntryProps } from './entry-list.tsx';
import { estimateFact } from './estimate-heights.ts';
import { factChips, factPasses } from './filters.ts';
import { Item } from './item.tsx';
import { Judge } from './judge.tsx';
import type { ListProps } from './list-props.ts';

/** Figures, dates, names and weighty words that differ, worst first. */
export function FactList(props: ListProps) {
  const { ledger, coverage, verdict } = useMessages();
  const { facts, links, summary } = props.layout.comparison;
  const kinds = useMemo(() => factChips(facts, ledger), [facts, ledger]);
  if (facts.length === 0) {
    if (verdictOf(props.layout.comparison).is === 'languages') {
      return <p className="p-5 text-sm text-ink-2">{verdict.languages.rest}</p>;
    }
    // A comparison of an earlier version does not say what its language was read for.
    const topics = summary.coverage?.revision.read ?? (Object.keys(coverage.topics) as CoverageTopic[]);
    return (
      <p className="p-5 text-sm text-ink-2">
        {links.some(({ original, revision }) => original.length > 0 && revision.length > 0)
          ? ledger.noFacts(topics.map((topic) => coverage.topics[topic]))
          : ledger.noLinks}
      </p>
    );
  }
  return (
    <EntryList
      {...props}
      kind="fact"
      entries={facts}
      kinds={kinds}
      name={ledger.filter.facts}
      nameOf={ledger.factsOf}
      passes={factPasses}
      estimateHeight={estimateFact}
      entry={FactItem}
    />
  );
}

/** One fact as a card. */
export const FactItem = memo(function FactItem({ layout, index, on, onChoose, wording, ...rest }: EntryProps) {
  const { labels, places } = useMessages();
  const { item, said, writing, actions, ...placing } = rest;
  const fact = layout.comparison.facts[index] as FactChange;
  const label = factLabel(fact, labels);
  return (
    <Item
      id={`fact-${index}`}
      on={on}
      severity={fact.severity}
      status={fact.status}
      {...label}
      place={placeOf(layout, sentencesOfFact(layout.comparison, fact), places)}
      isNew={isNew(layout.comparison, { kind: 'fact', index })}
      onChoose={() => onChoose({ kind: 'fact', index })}
      placing={placing}
      copy={<CopyButton comparison={layout.comparison} kind="fact" index={index} title={label.title} />}
    >
      <FactWordings layout={layout} fact={fact} wording={wording} />
      <p className="text-sm text-ink-2">
        <ReasonText of={fact} />
      </p>
      {on && <TreatAsSame comparison={layout.comparison} kind="fact" index={index} />}
      <Judge
        layout={layout}
        choice={{ kind: 'fact', index }}
        item={item}
        said={said}
        writing={writing}
        actions={actions}
        severity={fact.severity}
        title={label.title}
        on={on}
      />
    </Item>
  );
});
