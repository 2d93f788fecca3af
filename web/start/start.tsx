import type { ReactNode, RefObject } from 'react';
import type { SideName } from '#engine';
import type { Messages } from '../messages/messages.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SIDES } from '../model/row-layout.ts';
import type { Draft } from '../model/work.ts';
import { Button, TextButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { FileProgressList } from './file-progress-list.tsx';
import { type Drafts, freeSides, placeFiles } from './sides.ts';
import { StorySheet } from './story-sheet.tsx';
import type { Drag } from './use-drop.ts';
import type { Intake } from './use-intake.ts';

interface StartProps {
  readonly drafts: Drafts;
  readonly onDraft: (side: SideName, draft: Draft) => void;
  readonly onSwap: () => void;
  readonly onCompare: () => void;
  readonly compareButton: RefObject<HTMLButtonElement | null>;
  readonly onExample: () => void;
  /** Null once the tour was taken: it is not offered here again. */
  readonly onTour: (() => void) | null;
  readonly onRestore: (() => void) | null;
  readonly messages: readonly string[];
  readonly onDismiss: () => void;
  readonly intake: Intake;
  /** Whether the page would work without a network. */
  readonly offline: boolean;
  /** What the page has to offer below the sheets. */
  readonly children?: ReactNode;
}

/** Two sheets, and what to do with them. */
export function Start(props: StartProps) {
  const { drafts, onDraft, onSwap, onCompare, onExample, onTour, onRestore, messages, onDismiss, intake } = props;
  const { offline, compareButton, children } = props;
  const { start, common, help, offline: state } = useMessages();
  const { headline } = start;
  const free = freeSides(drafts);
  const homeless = intake.progress.filter(({ side }) => side === null);
  return (
    <main className="mx-auto max-w-start px-6 pt-10 pb-12 phone:px-4 phone:pt-5 phone:pb-8" id="main">
      <h1 className="font-semibold font-serif text-title">
        {headline.first}
        <br />
        {headline.before}
        <span className="rounded-1 box-decoration-clone bg-quote-on px-[0.08em] forced-colors:border-2 forced-colors:border-highlight">
          {headline.quote}
        </span>
        {headline.and}
        <span className="mx-[0.06em] rounded-seal box-decoration-clone px-[0.08em] outline-[1.5px] outline-ink">
          {headline.figure}
        </span>
        {headline.after}
      </h1>
      <div className="relative mt-8 grid grid-cols-2 gap-6 phone:mt-4 phone:grid-cols-1 phone:gap-3">
        {SIDES.map((side) => (
          <StorySheet
            key={side}
            side={side}
            draft={drafts[side]}
            onDraft={(draft) => onDraft(side, draft)}
            intake={intake}
            invitation={intake.drag === null ? null : invite(intake.drag, side, free, start)}
          />
        ))}
        {free.length < 2 && (
          <Button
            look="bare"
            className="absolute start-1/2 top-1/2 w-control -translate-1/2 rounded-full border border-edge bg-desk"
            aria-label={common.swap}
            title={common.swap}
            onClick={onSwap}
          >
            <Icon name="swap" className="size-4" />
          </Button>
        )}
      </div>
      {homeless.length > 0 && <FileProgressList files={homeless} className="mt-4" />}
      {messages.length > 0 && <Notice messages={messages} onDismiss={onDismiss} />}
      <p className="sr-only select-none" role="status">
        {intake.progress.map(({ name }) => start.reading(name)).join(', ')}
      </p>
      <div className="mt-5 flex items-center gap-3 phone:mt-3 phone:flex-wrap">
        <p className="me-auto flex gap-2 text-ink-2 text-sm phone:order-3 phone:w-full">
          <Icon name="lock" className="mt-0.5 size-4 text-ink" />
          <span>
            <b className="font-semibold text-ink">{start.privacy}</b> {start.privacyMore}{' '}
            <span role="status">{offline && state.works}</span>
          </span>
        </p>
        {onTour !== null && (
          <TextButton className="whitespace-nowrap" onClick={onTour} data-offer="tour">
            {help.tour}
          </TextButton>
        )}
        <Button look="line" className="phone:flex-1" onClick={onExample}>
          {start.example}
        </Button>
        <Button
          ref={compareButton}
          look="ink"
          className="phone:flex-1"
          id="compare"
          ready={free.length === 0}
          onClick={onCompare}
        >
          {start.compare}
        </Button>
      </div>
      {onRestore !== null && free.length === 2 && (
        <p className="mt-4 text-ink-2 text-sm">
          {start.cleared} <TextButton onClick={onRestore}>{start.bringBack}</TextButton>
        </p>
      )}
      {children}
    </main>
  );
}

/** What a sheet says while files are held over the page: only the one where they would land speaks. */
function invite(drag: Drag, side: SideName, free: readonly SideName[], words: Messages['start']): string | null {
  if (drag.files >= 2) return side === 'original' ? words.first : words.second;
  const placement = placeFiles(1, drag.onto, free);
  if (placement.kind === 'ask') return words.dropToReplace[side];
  return placement.kind === 'sides' && placement.sides[0] === side ? words.dropHere[side] : null;
}
