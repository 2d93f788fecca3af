import { factLabel, SEVERITIES } from '../model/labels.ts';
import { placeOf } from '../model/places.ts';
import { isSignFilter } from '../model/sign-off.ts';
import { FactWordings } from '../ui/fact-wordings.tsx';
import { Reason } from '../ui/reason.tsx';
import { useWords } from '../words/use-words.ts';
import { Chips } from './chips.tsx';
import { factChips, factPasses } from './filters.ts';
import { Item } from './item.tsx';
import { Judge } from './judge.tsx';
import type { ListProps } from './ledger.tsx';
import { passesSign, signChips } from './sign-chips.ts';

/** Figures, dates, names and weighty words that differ, worst first. */
export function FactList(props: ListProps) {
  const { desk, chosen, onChoose, filter, onFilter, wording, signing, stays } = props;
  const { signoff: words, ledger, labels, places } = useWords();
  const { signOff } = signing;
  const { facts, links } = desk.comparison;
  if (facts.length === 0) {
    return (
      <p className="ledger__none">
        {links.some(({ original, revision }) => original.length > 0 && revision.length > 0)
          ? ledger.noFacts
          : ledger.noLinks}
      </p>
    );
  }
  const shown = facts
    .map((fact, index) => ({ fact, index }))
    .filter(({ fact, index }) =>
      isSignFilter(filter)
        ? passesSign(signOff, 'fact', index, fact.severity, filter, stays)
        : factPasses(fact, filter),
    );
  const chips = [...factChips(facts, ledger), ...signChips(signOff, 'fact', facts, filter, words)];
  return (
    <>
      <Chips name={ledger.filter.facts} chips={chips} filter={filter} onFilter={onFilter} />
      {shown.length === 0 && isSignFilter(filter) && <p className="ledger__none">{words.noneOf[filter]}</p>}
      {SEVERITIES.map((severity) => {
        const own = shown.filter(({ fact }) => fact.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} aria-label={ledger.factsOf(labels.severity[severity])}>
            <h3>{labels.severity[severity]}</h3>
            <ul>
              {own.map(({ fact, index }) => {
                const link = links[fact.link];
                const label = factLabel(fact, labels);
                const on = chosen?.kind === 'fact' && chosen.index === index;
                return (
                  <Item
                    key={index}
                    id={`fact-${index}`}
                    on={on}
                    severity={fact.severity}
                    status={fact.status}
                    {...label}
                    place={link === undefined ? '' : placeOf(desk, link, places)}
                    onChoose={() => onChoose({ kind: 'fact', index })}
                  >
                    <FactWordings desk={desk} fact={fact} wording={wording} />
                    <p className="why">
                      <Reason text={fact.reason} />
                    </p>
                    <Judge
                      signing={signing}
                      kind="fact"
                      index={index}
                      severity={fact.severity}
                      title={label.title}
                      on={on}
                    />
                  </Item>
                );
              })}
            </ul>
          </section>
        );
      })}
    </>
  );
}
