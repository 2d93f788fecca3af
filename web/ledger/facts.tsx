import { factLabel, SEVERITIES, SEVERITY_TITLE } from '../model/labels.ts';
import { placeOf } from '../model/places.ts';
import { FactWordings } from '../ui/fact-wordings.tsx';
import { Reason } from '../ui/reason.tsx';
import { Chips } from './chips.tsx';
import { factChips, factPasses } from './filters.ts';
import { Item } from './item.tsx';
import type { ListProps } from './ledger.tsx';

/** Figures, dates, names and weighty words that differ, worst first. */
export function FactList({ desk, chosen, onChoose, filter, onFilter, wording }: ListProps) {
  const { facts, links } = desk.comparison;
  if (facts.length === 0) {
    return (
      <p className="ledger__none">
        {links.some(({ original, revision }) => original.length > 0 && revision.length > 0)
          ? 'Figures, dates, names and weighty words are the same where sentences are linked.'
          : 'No two sentences are linked, so there are no facts to hold against each other.'}
      </p>
    );
  }
  const shown = facts.map((fact, index) => ({ fact, index })).filter(({ fact }) => factPasses(fact, filter));
  return (
    <>
      <Chips name="Filter facts" chips={factChips(facts)} filter={filter} onFilter={onFilter} />
      {SEVERITIES.map((severity) => {
        const own = shown.filter(({ fact }) => fact.severity === severity);
        if (own.length === 0) return null;
        return (
          <section key={severity} aria-label={`${SEVERITY_TITLE[severity]}, facts`}>
            <h3>{SEVERITY_TITLE[severity]}</h3>
            <ul>
              {own.map(({ fact, index }) => {
                const link = links[fact.link];
                return (
                  <Item
                    key={index}
                    id={`fact-${index}`}
                    on={chosen?.kind === 'fact' && chosen.index === index}
                    severity={fact.severity}
                    status={fact.status}
                    {...factLabel(fact)}
                    place={link === undefined ? '' : placeOf(desk, link)}
                    onChoose={() => onChoose({ kind: 'fact', index })}
                  >
                    <FactWordings desk={desk} fact={fact} wording={wording} />
                    <p className="why">
                      <Reason text={fact.reason} />
                    </p>
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
