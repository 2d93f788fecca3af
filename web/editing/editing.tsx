import {
  type Ref,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import type { Comparison, SideName, Range as TextRange } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { type RowLayout, SIDES } from '../model/row-layout.ts';
import type { Work } from '../model/work.ts';
import { writingOf } from '../ui/script.ts';
import { frameOf, scrollerOf } from '../ui/scroller.ts';
import { type RowPositions, rowPositions, type ViewHandle } from '../ui/view-handle.ts';
import './highlights.css';
import { useHighlights } from './use-highlights.ts';

interface EditingProps {
  /** The latest answer; it may be one letter behind the texts. */
  readonly layout: RowLayout;
  readonly work: Work;
  readonly showTypography: boolean;
  /** The links that the reader picked out. */
  readonly chosenLinks: ReadonlySet<number>;
  /** The link to begin to type at, for who came by the key; null for who came otherwise. */
  readonly begin: number | null;
  /** What is typed in one go, without a pause, has one `run`. */
  readonly onText: (side: SideName, text: string, run: string) => void;
  /** Hears at the end where in which text was typed at last, where something was. */
  readonly onTypedAt: (side: SideName, at: number) => void;
  readonly handle: Ref<ViewHandle>;
}

/** The boxes of the two texts. */
type Boxes = Readonly<Record<SideName, RefObject<HTMLDivElement | null>>>;

/** Whoever pauses as long has begun something else, which undo takes back on its own. */
const PAUSE_MS = 1000;

/** Both texts as they are, to be typed at; the marks follow. */
export function Editing(props: EditingProps) {
  const words = useMessages();
  const original = useRef<HTMLDivElement>(null);
  const revision = useRef<HTMLDivElement>(null);
  const boxes: Boxes = { original, revision };
  const { layout, chosenLinks, handle } = props;
  // Whoever comes by the keyboard can type at once, at what was chosen; a button that was used keeps the focus.
  const begin = useEffectEvent(() => {
    const isFree = document.activeElement === document.body;
    if (!isFree && props.begin === null) return;
    standAt(boxes, layout, props.begin ?? [...chosenLinks][0] ?? -1);
  });
  const isTyped = useRef(false);
  const end = useEffectEvent(() => {
    const caret = isTyped.current ? caretIn(boxes) : null;
    if (caret !== null) props.onTypedAt(caret.side, caret.at);
  });
  useEffect(() => begin(), []);
  // Before the texts leave the document the caret is still in them.
  useLayoutEffect(() => () => end(), []);
  useImperativeHandle(
    handle,
    () => ({
      show: (index) => {
        for (const side of SIDES) showLink({ original, revision }[side].current, layout.comparison, side, index);
      },
      // Focus and caret stay where the reader types.
      focus: () => false,
      hasFocus: () => [original, revision].some((box) => box.current?.contains(document.activeElement)),
      positions: () => positionsIn({ original, revision }, layout.comparison),
    }),
    [layout],
  );
  const onText: EditingProps['onText'] = (...given) => {
    isTyped.current = true;
    props.onText(...given);
  };
  return (
    <div
      className={`grid grid-cols-2 grid-rows-edit gap-x-5 pb-12 phone:grid-cols-1 phone:grid-rows-none phone:gap-y-5 print:hidden${layout.heavy ? ' is-heavy' : ''}`}
    >
      <p className="col-span-full py-2 text-sm text-ink-2 phone:px-4">{words.hand.editing}</p>
      {SIDES.map((side) => (
        <EditSheet key={side} {...props} onText={onText} side={side} box={boxes[side]} />
      ))}
    </div>
  );
}

interface EditSheetProps extends EditingProps {
  readonly side: SideName;
  readonly box: RefObject<HTMLDivElement | null>;
}

function EditSheet({ layout, work, showTypography, chosenLinks, onText, side, box }: EditSheetProps) {
  const words = useMessages();
  const typing = useRef({ last: 0, run: 0 });
  const { comparison } = layout;
  const { text, name } = work[side];

  // What is typed stands in the box already; only what comes from elsewhere, as by undo, is put in.
  useLayoutEffect(() => {
    const element = box.current;
    if (element !== null && textIn(element) !== text) element.textContent = text;
  }, [box, text]);

  const chosen = useMemo(
    () =>
      [...chosenLinks].flatMap((index) =>
        (comparison.links[index]?.[side] ?? []).flatMap((one): TextRange[] => {
          const sentence = comparison[side].sentences[one];
          return sentence === undefined ? [] : [[sentence.start, sentence.end]];
        }),
      ),
    [comparison, chosenLinks, side],
  );
  useHighlights({ side, box, comparison, showTypography, chosen });

  const { language } = comparison[side];
  return (
    <div className="flex flex-col">
      <h2
        className="sticky top-(--head-at) z-2 truncate border border-edge border-b-rule bg-paper px-sheet py-2 text-xs text-ink-2"
        id={`edit-${side}`}
        data-heads=""
      >
        <b className="me-1 font-semibold text-ink">{words.common[side]}</b> {name}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a textarea can show no marks */}
      <div
        ref={box}
        className="min-h-48 flex-1 border border-t-0 border-edge bg-paper px-sheet pt-6 pb-8 font-serif text-story wrap-anywhere whitespace-pre-wrap focus-visible:-outline-offset-2"
        contentEditable="plaintext-only"
        suppressContentEditableWarning={true}
        data-text={side}
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-labelledby={`edit-${side}`}
        lang={language}
        dir={writingOf(language)}
        spellCheck={false}
        onInput={(event) => {
          whole(event.currentTarget);
          const now = event.timeStamp;
          if (now - typing.current.last > PAUSE_MS) typing.current.run = now;
          typing.current.last = now;
          onText(side, textIn(event.currentTarget), `${side} ${typing.current.run}`);
        }}
      />
    </div>
  );
}

/** Puts the caret before a link in the revision, where it has it; else at the beginning of the original. */
function standAt(boxes: Boxes, { comparison }: RowLayout, begin: number): void {
  const link = comparison.links[begin];
  const side: SideName = link !== undefined && link.revision.length > 0 ? 'revision' : 'original';
  const box = boxes[side].current;
  box?.focus({ preventScroll: true });
  const node = box?.firstChild;
  const start = comparison[side].sentences[link?.[side][0] ?? -1]?.start ?? 0;
  if (node instanceof Text) document.getSelection()?.collapse(node, Math.min(start, node.length));
}

/** The text that the focus is in, and where its caret is. */
function caretIn(boxes: Boxes): { readonly side: SideName; readonly at: number } | null {
  const selection = document.getSelection();
  const side = SIDES.find((own) => boxes[own].current?.contains(selection?.anchorNode ?? null));
  return side === undefined ? null : { side, at: selection?.anchorOffset ?? 0 };
}

/** A browser keeps one line end more than was typed, so that the last line can be stood on. */
function textIn(element: HTMLElement): string {
  return (element.textContent ?? '').replace(/\r\n?/g, '\n');
}

/** Typing may split the text into pieces or leave none; positions count in one. */
function whole(element: HTMLElement): void {
  if (element.childNodes.length > 1) element.normalize();
}

/** Brings a link's first sentence into sight, where the side has it; what is in sight stays where it is. */
function showLink(box: HTMLElement | null, comparison: Comparison, side: SideName, index: number): void {
  const line = lineOf(box, comparison, side, index);
  if (box === null || line === undefined) return;
  const { top, bottom } = frameOf(scrollerOf(box));
  // the name of the text hangs over its first lines
  const edge = Math.max(top, box.previousElementSibling?.getBoundingClientRect().bottom ?? 0);
  if (line.top >= edge && line.bottom <= bottom) return;
  scrollerOf(box).scrollTop += line.top - top - (bottom - top) / 3;
}

/** Where links stand: each where its first sentence begins, in the revision where it has one there. */
function positionsIn(boxes: Boxes, comparison: Comparison): RowPositions {
  const { links } = comparison;
  return rowPositions(links.length, (index) => {
    const side: SideName = links[index]?.revision.length === 0 ? 'original' : 'revision';
    return lineOf(boxes[side].current, comparison, side, index);
  });
}

/** Where the first line of a link's first sentence stands. */
function lineOf(box: HTMLElement | null, comparison: Comparison, side: SideName, index: number): DOMRect | undefined {
  const sentence = comparison[side].sentences[comparison.links[index]?.[side][0] ?? -1];
  const node = box?.firstChild;
  if (sentence === undefined || !(node instanceof Text)) return undefined;
  const range = new Range();
  range.setStart(node, Math.min(sentence.start, node.length));
  range.setEnd(node, Math.min(sentence.end, node.length));
  return range.getClientRects()[0];
}
