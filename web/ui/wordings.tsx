import type { ReactNode } from 'react';
import {
  type Comparison,
  type Edit,
  type FactChange,
  headOf,
  type Link,
  type Quote,
  type QuoteChange,
  type Range,
  type SideName,
  sentencesOfFact,
} from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { linksOfQuote } from '../model/choice.ts';
import type { RowLayout } from '../model/row-layout.ts';
import { writingOf } from './script.ts';

/** Draws a passage of a story with what changed inside it; whoever lists quotes and facts is lent the marks of the views. */
export type DrawWording = (passage: {
  readonly comparison: Comparison;
  readonly side: SideName;
  readonly range: Range;
  readonly edits: readonly Edit[];
  readonly quoted: boolean;
}) => ReactNode;

interface WordingsProps {
  readonly layout: RowLayout;
  readonly wording: DrawWording;
  /** Whether the wordings stand side by side. */
  readonly apart?: boolean;
}

interface QuoteWordingsProps extends WordingsProps {
  readonly change: QuoteChange;
}

/** A quote as both sides have it, once where they agree, and who says it. */
export function QuoteWordings(props: QuoteWordingsProps) {
  const { layout, change } = props;
  const same = change.status === 'kept' && change.edits.length === 0;
  const sides: readonly SideName[] = same ? ['revision'] : ['original', 'revision'];
  return (
    <>
      {sides.map((side) => (
        <QuoteOn key={side} {...props} side={side} both={same} />
      ))}
      <Who layout={layout} change={change} />
    </>
  );
}

interface QuoteOnProps extends QuoteWordingsProps {
  readonly side: SideName;
  readonly both: boolean;
}

/** One side's wording. Where it has no quote, the passage that carries the words, or a word for its absence. */
function QuoteOn({ layout, change, side, both, wording, apart = false }: QuoteOnProps) {
  const { comparison } = layout;
  const quotes = change[side];
  const words = useMessages();
  const name = both ? words.ledger.both : words.common[side];
  const base = { comparison, side, edits: change.edits };
  if (quotes.length === 0 && change.passage === null) {
    const link = comparison.links[linksOfQuote(layout, change)[0] ?? -1];
    return <Linked comparison={comparison} side={side} link={link} name={name} apart={apart} wording={wording} />;
  }
  return (
    <Said name={name} language={comparison[side].language} apart={apart} alone={both}>
      {quotes.map(({ start, end }, index) => (
        <span key={start}>
          {index > 0 && ' … '}
          {wording({ ...base, range: [start, end], quoted: true })}
        </span>
      ))}
      {quotes.length === 0 && change.passage !== null && wording({ ...base, range: change.passage, quoted: false })}
    </Said>
  );
}

/** Who says it and how; where the two sides differ, both. */
function Who({ layout: { comparison, inReports }, change }: { layout: RowLayout; change: QuoteChange }) {
  const { ledger } = useMessages();
  const original = change.original[0];
  const revision = change.revision[0];
  const before = original && sourceOf(original, comparison.original.text);
  const after = revision && sourceOf(revision, comparison.revision.text);
  const speakerDiffers = change.flags.includes('speaker') && before?.speaker && after?.speaker;
  const cueDiffers = change.flags.includes('cue') && before?.cue && after?.cue;
  const shown = after ?? before;
  if (shown === undefined) return null;
  if (!shown.speaker && !before?.speaker)
    return (
      <p className="col-span-full text-sm text-ink-3" data-who="">
        {ledger.noSource}
      </p>
    );
  return (
    <p className="col-span-full text-sm text-ink" data-who="">
      {speakerDiffers ? (
        <Exchanged inReports={inReports} before={before?.speaker} after={after?.speaker} />
      ) : (
        (shown.speaker ?? before?.speaker)
      )}
      {cueDiffers ? (
        <>
          , <Exchanged inReports={inReports} before={before?.cue} after={after?.cue} />
        </>
      ) : (
        shown.cue && `, ${shown.cue}`
      )}
    </p>
  );
}

interface ExchangedProps {
  readonly inReports: boolean;
  readonly before: string | null | undefined;
  readonly after: string | null | undefined;
}

/** What one side has and what the other; of two reports neither took the other's place. */
function Exchanged({ inReports, before, after }: ExchangedProps) {
  if (inReports) return `${before} / ${after}`;
  return (
    <>
      <del className="w">{before}</del> <ins className="w">{after}</ins>
    </>
  );
}

function sourceOf({ speakerName, speaker, cue }: Quote, text: string): { speaker: string | null; cue: string | null } {
  return {
    speaker: speakerName ?? (speaker === null ? null : text.slice(speaker[0], speaker[1])),
    cue: cue === null ? null : text.slice(cue[0], cue[1]),
  };
}

interface FactWordingsProps extends WordingsProps {
  readonly fact: FactChange;
}

/** What one side has of a quote or a fact. */
export function WordingOn({
  change,
  ...props
}: WordingsProps & { readonly change: QuoteChange | FactChange; readonly side: SideName }) {
  return 'link' in change ? <FactOn {...props} fact={change} /> : <QuoteOn {...props} change={change} both={false} />;
}

/** A fact as each side has it. */
export function FactWordings(props: FactWordingsProps) {
  return (
    <>
      <FactOn {...props} side="original" />
      <FactOn {...props} side="revision" />
    </>
  );
}

/** The value with a few words around it, so that it can be judged where it stands. */
function FactOn({
  layout: { comparison },
  fact,
  side,
  wording,
  apart = false,
}: FactWordingsProps & { side: SideName }) {
  const range = fact[side];
  const name = useMessages().common[side];
  const link = comparison.links[fact.link ?? -1];
  if (range === null) {
    return <Linked comparison={comparison} side={side} link={link} name={name} apart={apart} wording={wording} />;
  }
  const around = surroundings(comparison, sentencesOfFact(comparison, fact)[side], side, range);
  const edit: Edit = {
    // The same value in another spelling is marked like other glyphs: dotted, not struck.
    kind: fact.status === 'variant' ? 'typography' : side === 'original' ? 'delete' : 'insert',
    original: side === 'original' ? range : [-1, -1],
    revision: side === 'revision' ? range : [-1, -1],
  };
  return (
    <Said name={name} language={comparison[side].language} apart={apart}>
      {around.cutBefore && '… '}
      {wording({ comparison, side, range: around.range, edits: [edit], quoted: false })}
      {around.cutAfter && ' …'}
    </Said>
  );
}

/** Letters of the sentence to show on either side of a value: most sentences are shown whole. */
const AROUND = 90;

function surroundings(
  comparison: Comparison,
  indices: readonly number[],
  side: SideName,
  [start, end]: Range,
): { range: Range; cutBefore: boolean; cutAfter: boolean } {
  const { text, sentences } = comparison[side];
  const sentence = indices.map((index) => sentences[index]).find((one) => one && one.start <= start && start < one.end);
  const low = sentence?.start ?? start;
  const high = sentence?.end ?? end;
  const before = text.lastIndexOf(' ', Math.max(low, start - AROUND));
  const after = text.indexOf(' ', Math.min(high, end + AROUND));
  const from = start - low <= AROUND || before < low ? low : before + 1;
  const to = high - end <= AROUND || after < 0 || after > high ? high : after;
  return { range: [from, to], cutBefore: from > low, cutAfter: to < high };
}

/** No more of a sentence is shown where only its neighbourhood matters; hardly one of a newspaper is as long. */
const MOST_LETTERS = 1000;

interface LinkedProps extends Pick<WordingsProps, 'wording'> {
  readonly comparison: Comparison;
  readonly side: SideName;
  readonly link: Link | undefined;
  readonly name: string;
  readonly apart: boolean;
}

/** What a side has instead of words that stand in the other one alone: the linked sentence with its changes. */
function Linked({ comparison, side, link, name, apart, wording }: LinkedProps) {
  const { sentences, language } = comparison[side];
  const first = sentences[link?.[side][0] ?? -1];
  const last = sentences[link?.[side].at(-1) ?? -1];
  if (link === undefined || first === undefined || last === undefined) {
    return (
      <Said name={name} language={null} apart={apart}>
        <NotThere />
      </Said>
    );
  }
  const shown = headOf(comparison[side].text.slice(first.start, last.end), MOST_LETTERS);
  const end = first.start + shown.length;
  return (
    <Said name={name} language={language} apart={apart}>
      {wording({ comparison, side, range: [first.start, end], edits: link.edits, quoted: false })}
      {end < last.end && ' …'}
    </Said>
  );
}

interface SaidProps {
  /** Which side has the wording. */
  readonly name: string;
  /** The story's language; null where nothing of the story is quoted. */
  readonly language: string | null;
  /** Whether two wordings stand side by side, each under its name. */
  readonly apart: boolean;
  /** Whether it is the only wording. */
  readonly alone?: boolean;
  readonly children: ReactNode;
}

/** A wording of one side under or after the side's name. The name keeps the page's language and its distance. */
function Said({ name, language, apart, alone = false, children }: SaidProps) {
  const own = useMessages().locale;
  const dir = language === null ? undefined : writingOf(language);
  const rtl = dir === 'rtl';
  const label = apart ? `block mb-1 ${rtl ? 'text-end' : ''}` : rtl ? 'ms-[0.5em]' : 'me-[0.5em]';
  return (
    <p
      className={`mb-1 font-serif text-said ${alone ? 'col-span-full' : ''}`}
      lang={language ?? undefined}
      dir={dir}
      data-said=""
    >
      <span className={`font-sans text-2xs/none text-ink-3 ${label}`} lang={own} dir="ltr">
        {name}
      </span>
      {children}
    </p>
  );
}

/** What stands where a side has no such words. */
function NotThere() {
  const { locale: language, ledger } = useMessages();
  return (
    <span className="font-sans text-sm/none text-ink-3" lang={language}>
      {ledger.notThere}
    </span>
  );
}
