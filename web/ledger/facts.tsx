import type { Comparison, Edit, FactChange, Range } from '#engine';
import type { Desk, SideName } from '../model/desk.ts';
import { factLabel, SEVERITIES, SEVERITY_TITLE } from '../model/labels.ts';
import { placeOf } from '../model/places.ts';
import { Reason } from '../ui/reason.tsx';
import { writingOf } from '../ui/script.ts';
import { Chips } from './chips.tsx';
import { factChips, factPasses } from './filters.ts';
import { Item } from './item.tsx';
import type { DrawWording, ListProps } from './ledger.tsx';

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
                    <Found desk={desk} fact={fact} side="original" wording={wording} />
                    <Found desk={desk} fact={fact} side="revision" wording={wording} />
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

interface FoundProps {
  readonly desk: Desk;
  readonly fact: FactChange;
  readonly side: SideName;
  readonly wording: DrawWording;
}

/** The value with a few words around it, so that it can be judged where it stands. */
function Found({ desk: { comparison }, fact, side, wording }: FoundProps) {
  const range = fact[side];
  const name = side === 'original' ? 'Original' : 'Revision';
  if (range === null) {
    return (
      <p className="said">
        <span className="said__s">{name}</span>
        <span className="said__none" lang="en">
          not there
        </span>
      </p>
    );
  }
  const around = surroundings(comparison, comparison.links[fact.link]?.[side] ?? [], side, range);
  const edit: Edit = {
    // The same value in another spelling is marked like other glyphs: dotted, not struck.
    kind: fact.status === 'variant' ? 'typography' : side === 'original' ? 'delete' : 'insert',
    original: side === 'original' ? range : [-1, -1],
    revision: side === 'revision' ? range : [-1, -1],
  };
  return (
    <p className="said" lang={comparison[side].language} dir={writingOf(comparison[side].language)}>
      <span className="said__s" lang="en" dir="ltr">
        {name}
      </span>
      {around.cutBefore && '… '}
      {wording({
        comparison,
        side,
        range: around.range,
        edits: [edit],
        quoted: false,
      })}
      {around.cutAfter && ' …'}
    </p>
  );
}

/** Letters of the sentence to show on either side of a value: about a line and a half of the ledger in all. */
const AROUND = 34;

function surroundings(
  comparison: Comparison,
  indices: readonly number[],
  side: SideName,
  [start, end]: Range,
): { range: Range; cutBefore: boolean; cutAfter: boolean } {
  const { text, sentences } = comparison[side];
  const sentence = indices.map((index) => sentences[index]).find((one) => covers(one, start));
  const low = sentence?.start ?? start;
  const high = sentence?.end ?? end;
  const before = text.lastIndexOf(' ', Math.max(low, start - AROUND));
  const after = text.indexOf(' ', Math.min(high, end + AROUND));
  const from = start - low <= AROUND || before < low ? low : before + 1;
  const to = high - end <= AROUND || after < 0 || after > high ? high : after;
  return { range: [from, to], cutBefore: from > low, cutAfter: to < high };
}

function covers(sentence: { readonly start: number; readonly end: number } | undefined, position: number): boolean {
  return sentence !== undefined && sentence.start <= position && position < sentence.end;
}
