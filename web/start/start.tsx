import type { ReactNode } from 'react';
import type { SideName } from '../model/row-layout.ts';
import type { Draft } from '../model/work.ts';
import { Icon } from '../ui/icon.tsx';
import { Notice } from '../ui/notice.tsx';
import { useWords, type Words } from '../words/use-words.ts';
import { FileProgressList } from './file-progress-list.tsx';
import { type Drafts, freeSides, placeFiles, SIDES } from './sides.ts';
import { StorySheet } from './story-sheet.tsx';
import type { Drag } from './use-drop.ts';
import type { Intake } from './use-intake.ts';

interface StartProps {
  readonly drafts: Drafts;
  readonly onDraft: (side: SideName, draft: Draft) => void;
  readonly onSwap: () => void;
  readonly onCompare: () => void;
  readonly onExample: () => void;
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
  const { drafts, onDraft, onSwap, onCompare, onExample, onRestore, messages, onDismiss, intake } = props;
  const { offline, children } = props;
  const { start, common, offline: state } = useWords();
  const { headline } = start;
  const free = freeSides(drafts);
  const homeless = intake.progress.filter(({ side }) => side === null);
  return (
    <main className="start" id="main">
      <div className="start__h">
        <h1>
          {headline.first}
          <br />
          {headline.before}
          <span className="quote" data-on="">
            {headline.quote}
          </span>
          {headline.and}
          <span className="fact">{headline.figure}</span>
          {headline.after}
        </h1>
      </div>
      <div className="start__sheets">
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
          <button
            type="button"
            className="btn btn--line start__swap"
            aria-label={common.swap}
            title={common.swap}
            onClick={onSwap}
          >
            <Icon name="swap" />
          </button>
        )}
      </div>
      {homeless.length > 0 && <FileProgressList files={homeless} />}
      {messages.length > 0 && <Notice messages={messages} onDismiss={onDismiss} />}
      <p className="vh" role="status">
        {intake.progress.map(({ name }) => start.reading(name)).join(', ')}
      </p>
      <div className="start__go">
        <p className="private">
          <Icon name="lock" />
          <span>
            <b>{start.privacy}</b> {start.privacyMore} <span role="status">{offline && state.works}</span>
          </span>
        </p>
        <button type="button" className="btn btn--line" onClick={onExample}>
          {start.example}
        </button>
        <button type="button" className="btn btn--ink" id="compare" data-ready={free.length === 0} onClick={onCompare}>
          {start.compare}
        </button>
      </div>
      {onRestore !== null && free.length === 2 && (
        <p className="start__back">
          {start.cleared}{' '}
          <button type="button" className="part" onClick={onRestore}>
            {start.bringBack}
          </button>
        </p>
      )}
      {children}
    </main>
  );
}

/** What a sheet says while files are held over the page: only the one where they would land speaks. */
function invite(drag: Drag, side: SideName, free: readonly SideName[], words: Words['start']): string | null {
  if (drag.files >= 2) return side === 'original' ? words.first : words.second;
  const placement = placeFiles(1, drag.onto, free);
  if (placement.kind === 'ask') return words.dropToReplace[side];
  return placement.kind === 'sides' && placement.sides[0] === side ? words.dropHere[side] : null;
}
