import type { Quote, QuoteChange, SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { DrawWording } from './draw-wording.ts';
import { NotThere, Said } from './said.tsx';

interface QuoteWordingsProps {
  readonly layout: RowLayout;
  readonly change: QuoteChange;
  readonly wording: DrawWording;
  /** Whether the wordings stand side by side. */
  readonly apart?: boolean;
}

/** A quote as both sides have it, once where they agree, and who says it. */
export function QuoteWordings({ layout, change, wording, apart = false }: QuoteWordingsProps) {
  const same = change.status === 'kept' && change.edits.length === 0;
  const sides: readonly SideName[] = same ? ['revision'] : ['original', 'revision'];
  return (
    <>
      {sides.map((side) => (
        <Wording key={side} layout={layout} change={change} side={side} both={same} wording={wording} apart={apart} />
      ))}
      <Who layout={layout} change={change} />
    </>
  );
}

interface WordingProps extends QuoteWordingsProps {
  readonly side: SideName;
  readonly both: boolean;
}

/** One side's wording. Where it has no quote, the passage that carries the words, or a word for its absence. */
function Wording({ layout: { comparison }, change, side, both, wording, apart = false }: WordingProps) {
  const quotes = change[side];
  const words = useMessages();
  const name = both ? words.ledger.both : words.common[side];
  const base = { comparison, side, edits: change.edits };
  return (
    <Said name={name} language={comparison[side].language} apart={apart} alone={both}>
      {quotes.map(({ start, end }, index) => (
        <span key={start}>
          {index > 0 && ' … '}
          {wording({ ...base, range: [start, end], quoted: true })}
        </span>
      ))}
      {quotes.length === 0 &&
        (change.passage === null ? <NotThere /> : wording({ ...base, range: change.passage, quoted: false }))}
    </Said>
  );
}

/** Who says it and how; where the two sides differ, both. */
function Who({ layout: { comparison }, change }: { layout: RowLayout; change: QuoteChange }) {
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
        <>
          <del className="w">{before?.speaker}</del> <ins className="w">{after?.speaker}</ins>
        </>
      ) : (
        (shown.speaker ?? before?.speaker)
      )}
      {cueDiffers ? (
        <>
          , <del className="w">{before?.cue}</del> <ins className="w">{after?.cue}</ins>
        </>
      ) : (
        shown.cue && `, ${shown.cue}`
      )}
    </p>
  );
}

function sourceOf({ speakerName, speaker, cue }: Quote, text: string): { speaker: string | null; cue: string | null } {
  return {
    speaker: speakerName ?? (speaker === null ? null : text.slice(speaker[0], speaker[1])),
    cue: cue === null ? null : text.slice(cue[0], cue[1]),
  };
}
