import type { Comparison, Edit, FactChange, Range, SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { DrawWording } from './draw-wording.ts';
import { NotThere, Said } from './said.tsx';

interface FactWordingsProps {
  readonly layout: RowLayout;
  readonly fact: FactChange;
  readonly wording: DrawWording;
  /** Whether the wordings stand side by side. */
  readonly apart?: boolean;
}

/** A fact as each side has it. */
export function FactWordings(props: FactWordingsProps) {
  return (
    <>
      <Found {...props} side="original" />
      <Found {...props} side="revision" />
    </>
  );
}

interface FoundProps extends FactWordingsProps {
  readonly side: SideName;
}

/** The value with a few words around it, so that it can be judged where it stands. */
function Found({ layout: { comparison }, fact, side, wording, apart = false }: FoundProps) {
  const range = fact[side];
  const name = useMessages().common[side];
  if (range === null) {
    return (
      <Said name={name} language={null} apart={apart}>
        <NotThere />
      </Said>
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
    <Said name={name} language={comparison[side].language} apart={apart}>
      {around.cutBefore && '… '}
      {wording({
        comparison,
        side,
        range: around.range,
        edits: [edit],
        quoted: false,
      })}
      {around.cutAfter && ' …'}
    </Said>
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
