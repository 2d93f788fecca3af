import type { RefObject } from 'react';
import type { SideName } from '#engine';
import { Aligned } from '../compare/aligned.tsx';
import { AlignedReports } from '../compare/aligned-reports.tsx';
import { Columns } from '../compare/columns.tsx';
import { Furniture } from '../compare/furniture.tsx';
import { MarkTip, markAt } from '../compare/mark-tip.tsx';
import type { Choices } from '../compare/options.tsx';
import type { Reading } from '../compare/reading.ts';
import { Redline } from '../compare/redline.tsx';
import { Wording } from '../compare/wording.tsx';
import { Editing } from '../editing/editing.tsx';
import { useMessages } from '../messages/use-messages.ts';
import type { View } from '../model/address.ts';
import type { Choice } from '../model/choice.ts';
import { withTexts } from '../model/map-positions.ts';
import type { SignOff } from '../model/sign-off.ts';
import type { WorkState } from '../model/use-work.ts';
import type { Work } from '../model/work.ts';
import { usePrinting } from '../ui/use-printing.ts';
import type { ViewHandle } from '../ui/view-handle.ts';
import type { DrawWording } from '../ui/wordings.tsx';
import type { TypedAt } from './place.ts';

interface ComparisonViewProps {
  readonly view: View;
  readonly reading: Reading;
  readonly choices: Choices;
  readonly signOff: SignOff;
  readonly editing: boolean;
  /** The link to begin to type at, for who came by the key. */
  readonly begin: number | null;
  readonly work: Work;
  readonly change: WorkState['change'];
  readonly onTyped: (at: TypedAt) => void;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly root: RefObject<HTMLElement | null>;
  readonly handle: RefObject<ViewHandle | null>;
}

const drawWording: DrawWording = (passage) => <Wording {...passage} />;

/** The two stories in the view that was asked for, or as texts to be typed at. */
export function ComparisonView(props: ComparisonViewProps) {
  const { view, reading, choices, signOff, editing, begin, work, change, onTyped, scroller, root, handle } = props;
  const { layout } = reading;
  const printing = usePrinting();
  return (
    // The keys lead to the same items; the pointer is a shorter way to them.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <section
      ref={root}
      aria-label={useMessages().result.comparison}
      className="relative hold-80"
      data-view={view}
      onClick={editing ? undefined : ({ target }) => chooseUnder(target, reading.onChoose)}
    >
      {editing && (
        <Editing
          layout={layout}
          work={work}
          begin={begin}
          showTypography={reading.showTypography}
          chosenLinks={reading.chosenLinks}
          onText={(side, text, run) => change((last) => withText(last, side, text), 'text', run)}
          onTypedAt={(side, at) => onTyped({ side, at, text: work[side].text })}
          handle={handle}
        />
      )}
      {(!editing || (printing && layout.inReports)) &&
        view === 'aligned' &&
        (layout.inReports ? (
          <AlignedReports reading={reading} handle={editing ? null : handle} />
        ) : (
          <Aligned reading={reading} handle={handle} />
        ))}
      {!editing && view === 'columns' && (
        <Columns reading={reading} scroller={scroller} together={choices.together} handle={handle} />
      )}
      {(!editing || printing) && view === 'redline' && (
        <Redline reading={reading} signOff={signOff} handle={editing ? undefined : handle} />
      )}
      {!editing && <MarkTip layout={layout} root={root} wording={drawWording} />}
      <Furniture key={String(choices.furniture)} layout={layout} open={choices.furniture} />
    </section>
  );
}

/** Chooses the quote or fact that was clicked, or else the row of another mark; dragging over words selects them. */
function chooseUnder(target: EventTarget, onChoose: (choice: Choice) => void): void {
  if (!(target instanceof Element) || target.closest('button, a') !== null) return;
  if (window.getSelection()?.isCollapsed === false) return;
  const mark = markAt(target);
  const row = target.closest('ins, del, .type, .framed')?.closest('[id^="link-"]');
  if (mark !== null) onChoose(mark);
  else if (row) onChoose({ kind: 'link', index: Number(row.id.slice('link-'.length)) });
}

function withText(work: Work, side: SideName, text: string): Work {
  const texts = { original: work.original, revision: work.revision, [side]: { ...work[side], text } };
  return withTexts(work, texts.original, texts.revision);
}
