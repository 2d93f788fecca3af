import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { withTexts } from '../model/map-positions.ts';
import { isSamePair, merged } from '../model/merge-signs.ts';
import { useWork } from '../model/use-work.ts';
import { freshWork, type Work, withVersion } from '../model/work.ts';
import { type Drafts, EMPTY_DRAFTS, freeSides, troubleWith } from '../start/sides.ts';
import { draftOf } from '../start/sources.ts';
import { usePages } from './use-pages.ts';

export type Session = ReturnType<typeof useSession>;

/** What the reader put in and where they are: the two texts, the pair that is made of them, and the screen. */
export function useSession() {
  const { start, share, offline } = useMessages();
  const state = useWork();
  const { work, visit, open, change } = state;
  /** The start screen's two texts, before they are a pair in hand. */
  const [drafts, setDrafts] = useState<Drafts>(EMPTY_DRAFTS);
  /** What New put away, and brings back. */
  const [shelved, setShelved] = useState<Drafts | null>(null);
  const [messages, setMessages] = useState<readonly string[]>([]);
  /** A text that came as a whole makes another pair; one that was typed at goes on with the same. */
  const isNewPair = useRef(true);
  /** The texts that the start screen and the pair in hand last had in common. */
  const lastShared = useRef(EMPTY_DRAFTS);

  /** The keys of the items that the latest answer to the pair in hand has. */
  const items = useRef<{ readonly visit: number; readonly keys: readonly string[] } | null>(null);
  const noteItems = useCallback(
    (keys: readonly string[]) => {
      items.current = { visit, keys };
    },
    [visit],
  );

  const takeTexts = () => {
    if (work === null) return;
    const { original, revision } = work;
    lastShared.current = { original, revision };
    setDrafts(lastShared.current);
    isNewPair.current = false;
  };
  /** Who comes by Forward and Back finds what was typed at these texts meanwhile. */
  const arriveAtTexts = () => {
    const { original, revision } = lastShared.current;
    if (work?.original !== original || work.revision !== revision) takeTexts();
  };
  /** A text from elsewhere goes on the first empty sheet, else in the place of the revision. */
  const takePassed = (text: string) => {
    isNewPair.current = true;
    setDrafts((last) => ({ ...last, [freeSides(last)[0] ?? 'revision']: draftOf({ name: '', text }) }));
  };
  const pages = usePages(state, arriveAtTexts, takePassed, (message) => setMessages([message]));
  const onComparison = pages.screen === 'comparison';
  /** What the reader has before him: another object once that is something else. */
  const shown = useRef({});
  useLayoutEffect(() => {
    shown.current = { drafts, visit, screen: pages.screen };
  }, [drafts, visit, pages.screen]);

  /** Compares the two drafts, or says what keeps them from it. */
  const run = (next: Drafts) => {
    const problems = troubleWith(next, start);
    setMessages(problems);
    if (problems.length > 0) return;
    const [original, revision] = [draftOf(next.original), draftOf(next.revision)];
    lastShared.current = { original, revision };
    const isNew = isNewPair.current || work === null;
    if (isNew) open(freshWork(original, revision));
    else if (original.text !== work.original.text || revision.text !== work.revision.text) {
      change((last) => withTexts(last, original, revision), 'text');
    }
    isNewPair.current = false;
    pages.toComparison(isNew);
  };
  /** Another text for a side: typed at or, where it is `whole`, read from a file. */
  const put = (changed: Partial<Drafts>, whole: boolean) => {
    if (whole) isNewPair.current = true;
    // Two files may be read at the same moment: neither puts the other's side back.
    if (!onComparison || work === null) return setDrafts((last) => ({ ...last, ...changed }));
    if (whole && Object.keys(changed).length === 1) return takeVersion(changed);
    // On the result two files are a new question; on the start screen the reader asks when both are there.
    const texts = { original: work.original, revision: work.revision, ...changed };
    setDrafts(texts);
    run(texts);
  };
  /** One file on a result is the next version of a side: what was decided about the pair goes along. */
  const takeVersion = (changed: Partial<Drafts>) => {
    const side: SideName = changed.original === undefined ? 'revision' : 'original';
    const next = changed[side];
    if (work === null || next === undefined) return;
    const texts = { original: work.original, revision: work.revision, ...changed };
    const problems = troubleWith(texts, start);
    setMessages(problems);
    if (problems.length > 0) return;
    lastShared.current = texts;
    setDrafts(texts);
    isNewPair.current = false;
    const known = items.current?.visit === visit ? items.current.keys : null;
    change((last) => withVersion(last, side, next, known), 'version');
  };
  /** Runs what needs a part of the page that is loaded for it, or says that it did not come. */
  const withPart = async <Part>(part: Promise<Part>, act: (part: Part) => Promise<void> | void) => {
    const loaded = await part.catch(() => null);
    if (loaded === null) return setMessages([offline.notLoaded]);
    await act(loaded);
  };
  const runBoth = (both: Drafts) => {
    isNewPair.current = true;
    setDrafts(both);
    run(both);
  };
  /** Who began something else before the example was there has left it: tells whether it was compared. */
  const runExample = async (): Promise<boolean> => {
    const asked = shown.current;
    let isMeant = false;
    await withPart(import('../examples/example.ts'), ({ EXAMPLE }) => {
      isMeant = shown.current === asked;
      if (isMeant) runBoth(EXAMPLE);
    });
    return isMeant;
  };
  return {
    state,
    pages,
    onComparison,
    drafts,
    onDrafts: setDrafts,
    shelved,
    messages,
    onMessages: setMessages,
    run,
    runBoth,
    runExample,
    put,
    noteItems,
    openShared: (file: File) =>
      withPart(import('../share/pack.ts'), async ({ readSharedFile }) => {
        const found = await readSharedFile(file);
        if (found.kind === 'problem') return setMessages([share.fileTrouble[found.reason](file.name)]);
        // A review of the pair in hand is merged; anything else is another pair.
        if (onComparison && work !== null && isSamePair(work, found.work)) {
          const merging = merged(work, found.work);
          setMessages([share.merged(file.name, merging.taken, merging.overruled)]);
          return change((last) => merged(last, found.work).work, 'review');
        }
        setMessages([]);
        open(found.work);
        pages.toComparison(true);
      }),
    /** Takes up what the page before a reload put by. */
    restore: (last: { readonly drafts: Drafts; readonly work: Work | null }) => {
      isNewPair.current = false;
      setDrafts(last.drafts);
      if (last.work === null) return;
      open(last.work);
      pages.toComparison(true);
    },
    /** To the two texts of the pair, which stays in hand. */
    toTexts: () => {
      takeTexts();
      pages.toStart();
    },
    clear: () => {
      setShelved(work ?? drafts);
      setDrafts(EMPTY_DRAFTS);
      setMessages([]);
      open(null);
      pages.toStart();
    },
  };
}
