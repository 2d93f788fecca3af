import { type ReactNode, useEffect, useId, useMemo, useState } from 'react';
import {
  type Comparison,
  type FactChange,
  type QuoteChange,
  type Range,
  type SideName,
  sentencesOfFact,
  sideWords,
} from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { Choice } from '../model/choice.ts';
import { factLabel, quoteLabel } from '../model/labels.ts';
import { isNew } from '../model/news.ts';
import { linkAt, SIDES } from '../model/row-layout.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';
import { SeverityBadge } from '../ui/severity-badge.tsx';
import { FactItem } from './facts.tsx';
import { judgedOf } from './judge.tsx';
import type { ListProps } from './list-props.ts';
import { QuoteItem } from './quotes.tsx';
import type { ReportsList } from './reports-nav.tsx';

type ReportsListsProps = Omit<ListProps, 'filter' | 'onFilter' | 'stays' | 'forAll'>;

const HEAD = 'flex items-baseline gap-1.5 px-5 pt-5 pb-1.5 text-xs font-semibold text-ink-2';
const LINE =
  'grid w-full grid-cols-line items-baseline border-t border-rule px-5 py-1.75 text-start text-sm hover:bg-hover focus-visible:-outline-offset-3 pointer-coarse:min-h-11';
const UNDER = 'col-start-2 col-end-4 text-xs text-ink-2';
const WORDS = 'truncate font-serif text-said/5';

/** What differs in two reports, what both quote, what one alone has, what both have word for word: open in one scroll. */
export function ReportsLists(props: ReportsListsProps) {
  const { layout } = props;
  const { comparison } = layout;
  const { reports: words, inReports, signoff } = useMessages();
  const { lists } = inReports;
  const sides = useMemo(() => sideWords(comparison, inReports), [comparison, inReports]);
  const told = comparison.reports;
  const { chosen } = props;
  useEffect(() => {
    if (chosen === null) return;
    document
      .querySelector(`#ledger [data-item="${chosen.kind}-${chosen.index}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  if (told === undefined) return null;
  const { differing, otherSpeaker, reported, identical } = told.quotes;
  const inBoth = [...differing, ...otherSpeaker, ...reported, ...identical];
  const copy = (comparison.passages ?? []).filter(({ quote }) => !quote);
  const { newItems = [] } = comparison;
  const isOld = (kind: 'quote' | 'fact') => (index: number) => !isNew(comparison, { kind, index });
  const values = (indices: readonly number[]) => (
    <ul>
      {indices.filter(isOld('fact')).map((index) => (
        <Value key={index} {...props} index={index} />
      ))}
    </ul>
  );
  return (
    <>
      {newItems.length > 0 && (
        <section aria-label={signoff.newItems} className="pb-2">
          <h3 className={HEAD}>
            {signoff.newItems} <span className="font-normal text-ink-3">{newItems.length}</span>
          </h3>
          <ul>
            {newItems.map(({ kind, index }) => {
              const Entry = kind === 'quote' ? QuoteInBoth : Value;
              return <Entry key={`${kind}-${index}`} {...props} index={index} />;
            })}
          </ul>
        </section>
      )}
      <Part list="values" title={lists.values} count={told.values.length}>
        {told.values.length === 0 ? <Nothing>{words.noValues}</Nothing> : values(told.values)}
        {told.senses.length > 0 && (
          <>
            <h4 className={HEAD}>{lists.senses}</h4>
            {values(told.senses)}
          </>
        )}
      </Part>
      <Part list="quotes" title={lists.quotes} count={inBoth.length}>
        {inBoth.length === 0 ? (
          <Nothing>{words.noQuotes}</Nothing>
        ) : (
          <ul>
            {inBoth.filter(isOld('quote')).map((index) => (
              <QuoteInBoth key={index} {...props} index={index} />
            ))}
          </ul>
        )}
      </Part>
      <Part list="alone" title={words.alone}>
        {SIDES.map((side) => (
          <Alone key={side} {...props} side={side} title={lists.alone(sides[side])} />
        ))}
      </Part>
      <Part list="shared" title={lists.passages} count={copy.length}>
        {copy.length === 0 && <Nothing>{words.noShared}</Nothing>}
        {copy.map(({ original, words: length, credited }) => (
          <Line
            key={original[0]}
            icon="shared"
            words={excerpt(comparison, 'original', original)}
            language={comparison.original.language}
            under={lists.passage(
              length.original,
              SIDES.filter((side) => credited[side]).map((side) => sides[side]),
              false,
            )}
            onChoose={() => chooseAt(props, 'original', original)}
          />
        ))}
        {copy.length > 0 && <p className="px-5 pt-1 text-xs text-ink-3">{words.copied(told.copied, sides)}</p>}
      </Part>
    </>
  );
}

interface PartProps {
  readonly list: ReportsList;
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

function Part({ list, title, count, children }: PartProps) {
  const id = useId();
  return (
    <section id={`reports-${list}`} aria-labelledby={id} className="pb-2 last:min-h-full">
      <h3 id={id} className={HEAD}>
        {title}
        {count !== undefined && <span className="font-normal text-ink-3">{count}</span>}
      </h3>
      {children}
    </section>
  );
}

function Nothing({ children }: { children: string }) {
  return <p className="px-5 text-sm text-ink-2">{children}</p>;
}

interface EntryProps extends ReportsListsProps {
  readonly index: number;
}

/** A value or a word of weight that differs: what each side says, side by side; the chosen one with all there is to say. */
function Value(props: EntryProps) {
  const { layout, index, chosen, onChoose } = props;
  const { labels } = useMessages();
  const { comparison } = layout;
  const fact = comparison.facts[index] as FactChange;
  const choose = () => onChoose({ kind: 'fact', index });
  if (chosen?.kind === 'fact' && chosen.index === index) {
    return <FactItem {...entryOf(props, 'fact')} on />;
  }
  const { icon, title } = factLabel(fact, labels);
  const value = (side: SideName) => (fact[side] === null ? '–' : excerpt(comparison, side, fact[side]));
  return (
    <li data-item={`fact-${index}`} data-status={fact.status} data-severity={fact.severity}>
      <button type="button" className={`${LINE} grid-cols-value`} onClick={choose}>
        <SeverityBadge severity={fact.severity} icon={icon} title={title} />
        <b className="truncate font-serif text-md font-semibold" lang={comparison.original.language}>
          {value('original')}
        </b>
        <b className="truncate font-serif text-md font-semibold" lang={comparison.revision.language}>
          {value('revision')}
        </b>
        <span className={`${UNDER} line-clamp-1`}>{around(comparison, fact)}</span>
      </button>
    </li>
  );
}

/** The sentence that a value stands in, so that it is known of what. */
function around(comparison: Comparison, fact: FactChange): string {
  const { original } = comparison;
  const sentence = original.sentences[sentencesOfFact(comparison, fact).original[0] ?? -1];
  return sentence === undefined
    ? ''
    : original.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 120));
}

/** A quote that both have, and whether they agree. */
function QuoteInBoth(props: EntryProps) {
  const { layout, index, chosen, onChoose } = props;
  const { labels } = useMessages();
  const { comparison } = layout;
  const change = comparison.quotes[index] as QuoteChange;
  if (chosen?.kind === 'quote' && chosen.index === index) {
    return <QuoteItem {...entryOf(props, 'quote')} on />;
  }
  const { icon, title } = quoteLabel(change, labels);
  const quote = change.revision[0] ?? change.original[0];
  const side: SideName = change.revision[0] === undefined ? 'original' : 'revision';
  return (
    <li data-item={`quote-${index}`} data-status={change.status} data-severity={change.severity}>
      <button type="button" className={LINE} onClick={() => onChoose({ kind: 'quote', index })}>
        <SeverityBadge severity={change.severity} icon={icon} title={title} />
        <span className={`${WORDS} col-span-2`} lang={comparison[side].language}>
          {quote === undefined ? '' : `“${excerpt(comparison, side, [quote.start, quote.end])}”`}
        </span>
        <span className={UNDER}>{difference(comparison, change) || title}</span>
      </button>
    </li>
  );
}

/** `ten / three, Hilda Brask / Aldo Renn`: the words and the speakers that differ. */
function difference(comparison: Comparison, { edits, flags, original, revision }: QuoteChange): string {
  const words = edits
    .filter(({ kind }) => kind !== 'typography')
    .slice(0, 2)
    .map(
      (edit) =>
        `${excerpt(comparison, 'original', edit.original) || '–'} / ${excerpt(comparison, 'revision', edit.revision) || '–'}`,
    );
  const speakers = [original[0]?.speakerName, revision[0]?.speakerName];
  if (flags.includes('speaker') && speakers.every(Boolean)) words.push(speakers.join(' / '));
  return words.join(', ');
}

/** What one side alone has: how much of what, and behind it its quotes, sources and figures. */
function Alone(props: ReportsListsProps & { readonly side: SideName; readonly title: string }) {
  const { layout, side, title } = props;
  const { comparison } = layout;
  const { reports: words, inReports, labels } = useMessages();
  const [open, setOpen] = useState(false);
  const own = comparison.reports?.alone[side];
  if (own === undefined) return null;
  const { quotes, sources, figures } = own;
  const { language } = comparison[side];
  return (
    <div data-alone={side}>
      <button type="button" className={LINE} aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name={open ? 'chev' : 'right'} className="text-ink-3" />
        <b className="font-semibold">{title}</b>
        <small className="text-xs text-ink-3">{quotes.length + sources.length + figures.length}</small>
        <span className={UNDER}>
          {words.aloneHas({ quotes: quotes.length, sources: sources.length, figures: figures.length })}
        </span>
      </button>
      {open && (
        <ul className="ps-4">
          {quotes.map((index) => {
            if (isNew(comparison, { kind: 'quote', index })) return null;
            if (props.chosen?.kind === 'quote' && props.chosen.index === index) {
              return <QuoteItem key={index} {...entryOf({ ...props, index }, 'quote')} on />;
            }
            const quote = comparison.quotes[index]?.[side][0];
            const change = comparison.quotes[index] as QuoteChange;
            return (
              <li key={index} data-item={`quote-${index}`}>
                <Line
                  icon={quoteLabel(change, labels).icon}
                  words={quote === undefined ? '' : `“${excerpt(comparison, side, [quote.start, quote.end])}”`}
                  language={language}
                  under={quote?.speakerName ?? ''}
                  onChoose={() => props.onChoose({ kind: 'quote', index })}
                />
              </li>
            );
          })}
          {sources.map(({ name, at, statements }) => (
            <li key={at[0]}>
              <Line
                icon="speaker"
                words={name}
                language={language}
                under={inReports.lists.statements(statements)}
                onChoose={() => chooseAt(props, side, at)}
              />
            </li>
          ))}
          {figures.map(({ at }) => (
            <li key={at[0]}>
              <Line
                icon="figure"
                words={excerpt(comparison, side, at)}
                language={language}
                under=""
                onChoose={() => chooseAt(props, side, at)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface LineProps {
  readonly icon: IconName;
  readonly words: string;
  readonly language: string;
  readonly under: string;
  readonly onChoose: () => void;
}

function Line({ icon, words, language, under, onChoose }: LineProps) {
  return (
    <button type="button" className={LINE} onClick={onChoose}>
      <Icon name={icon} className="text-ink-3" />
      <span className={`${WORDS} col-span-2`} lang={language} dir={writingOf(language)}>
        {words}
      </span>
      {under !== '' && <span className={UNDER}>{under}</span>}
    </button>
  );
}

/** What an entry is drawn from when it is chosen. */
function entryOf({ layout, index, onChoose, wording, signing, actions }: EntryProps, kind: 'quote' | 'fact') {
  return { layout, index, onChoose, wording, ...judgedOf(signing, actions, kind, index) };
}

/** Chooses the row that a place of the text stands in. */
function chooseAt({ layout, onChoose }: ReportsListsProps, side: SideName, [start]: Range): void {
  const link = linkAt(layout, side, start);
  if (link >= 0) onChoose({ kind: 'link', index: link } satisfies Choice);
}

/** Letters of a passage that are put into the document: more than fit on a line. */
const SHOWN = 160;

function excerpt(comparison: Comparison, side: SideName, [start, end]: Range): string {
  return comparison[side].text
    .slice(start, Math.min(end, start + SHOWN))
    .replace(/\s+/g, ' ')
    .trim();
}
