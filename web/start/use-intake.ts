import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { readInThread, warmUpReader } from '../engine/file-reader.ts';
import type { How, ReadOutcome } from '../files/messages.ts';
import { MAX_TEXT_LENGTH, tooLarge } from '../files/open.ts';
import type { SideName } from '../model/row-layout.ts';
import type { Draft } from '../model/work.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { useWords } from '../words/use-words.ts';
import { type Copied, isPreformatted, saysAsMuch } from './copied.ts';
import type { DroppedFiles } from './dropped.ts';
import { looksShared } from './looks-shared.ts';
import { type Drafts, freeSides, isEmpty, placeFiles } from './sides.ts';
import { draftOf, remember, type Source, sourceOf } from './sources.ts';
import { type Drag, useDrop } from './use-drop.ts';
import { type FileProgress, useFileProgress } from './use-file-progress.ts';
import { type Asked, useQuestions } from './use-questions.ts';

interface IntakeProps {
  readonly drafts: Drafts;
  /** Whole texts came for one side or both. */
  readonly onDrafts: (changed: Partial<Drafts>) => void;
  /** Two versions came that are to be compared at once. */
  readonly onBoth: (both: Drafts) => void;
  /** What could not be read, a sentence each; none when something new is on its way. */
  readonly onTrouble: (messages: readonly string[]) => void;
  /** A file came that holds a whole comparison instead of a story. */
  readonly onShared: (file: File) => void;
}

export interface Intake {
  readonly progress: readonly FileProgress[];
  /** Whether something that was given is not yet on its sheet: it is fetched, read or asked about. */
  readonly busy: boolean;
  readonly asked: Asked | null;
  readonly drag: Drag | null;
  /** Reads files and puts their stories on the sheets, asking what is unclear. Never rejects. */
  readonly take: (files: readonly File[], onto: SideName | null) => Promise<void>;
  /** What was copied from a page or a program, with its paragraphs; null when it was stopped or is too long. */
  readonly readCopied: (copied: Copied, side: SideName) => Promise<string | null>;
  /** The file that a sheet's text was read from, as long as nobody wrote in it. */
  readonly sourceOf: (draft: Draft) => Source | undefined;
  /** Reads a sheet's file once more in another encoding. */
  readonly reread: (side: SideName, encoding: string) => Promise<void>;
}

/** Brings the bytes that are to be read. */
type Fetch = () => Promise<Blob>;

/** Does `task` at the first call; later ones get the same. */
function once<T>(task: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= task();
    return done;
  };
}

/** Comes when `signal` does. */
function abortOf(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(null), { once: true }));
}

/** Everything that comes in from outside: dropped, chosen or pasted. A sheet keeps its text until the next is whole. */
export function useIntake(props: IntakeProps): Intake {
  const words = useWords();
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useEffect(() => whenIdle(warmUpReader), []);
  const { progress, begin, awaited } = useFileProgress();
  const { asked, ask } = useQuestions();
  const [sources, setSources] = useState<readonly Source[]>([]);
  /** How many deliveries are on their way, from the drop or choice to the sheet. */
  const [coming, setComing] = useState(0);
  const deliver = async (delivery: Promise<void>) => {
    setComing((count) => count + 1);
    await delivery.finally(() => setComing((count) => count - 1));
  };

  const free = () => freeSides(latest.current.drafts).filter((side) => !awaited().includes(side));
  const say = (...messages: string[]) => latest.current.onTrouble(messages);
  const keep = (source: Source) => setSources((known) => remember(known, source));

  const read = async (name: string, fetch: Fetch, side: SideName | null, how: How): Promise<ReadOutcome> => {
    const { signal, onProgress, end } = begin(name, side);
    try {
      // A disk elsewhere may take its time, too.
      const bytes = await Promise.race([fetch(), abortOf(signal)]);
      if (bytes === null) return { kind: 'problem', name, reason: { is: 'stopped' } };
      return await readInThread({ name, bytes, signal, onProgress, ...how });
    } finally {
      end();
    }
  };

  /** Reads a file, and asks for its password for as long as it needs one. */
  const unlock = async (name: string, fetch: Fetch, side: SideName | null, how: How): Promise<ReadOutcome> => {
    const outcome = await read(name, fetch, side, how);
    if (outcome.kind !== 'problem' || outcome.reason.is !== 'password') return outcome;
    const password = await ask({ kind: 'password', name, wrong: outcome.reason.wrong });
    if (password === null) return { kind: 'problem', name, reason: { is: 'stopped' } };
    return unlock(name, fetch, side, { ...how, password });
  };

  /** The stories of a file; none, and the reason said, when it has none. */
  const open = async (file: File, side: SideName | null): Promise<Source[] | string> => {
    const large = tooLarge(file.name, file.size);
    if (large !== undefined) return words.files.problem(file.name, large.reason);
    // a copy: the file may change on the disk before it is read again in another encoding
    const copy = once(async () => new Blob([await file.arrayBuffer()]));
    let outcome: ReadOutcome;
    try {
      outcome = await unlock(file.name, copy, side, {});
    } catch {
      return words.files.problem(file.name, { is: 'vanished' });
    }
    if (outcome.kind === 'problem') {
      return outcome.reason.is === 'stopped' ? '' : words.files.problem(outcome.name, outcome.reason);
    }
    const blank = outcome.files.find((story) => story.trackedChanges === undefined && isEmpty(story));
    if (blank !== undefined) return words.files.problem(blank.name, { is: 'empty' });
    const bytes = await copy();
    return outcome.files.map((story, index) => ({ draft: draftOf(story), story, file: file.name, bytes, index }));
  };

  const put = (stories: Partial<Record<SideName, Source | undefined>>) => {
    const changed: Partial<Record<SideName, Draft>> = {};
    for (const [side, source] of Object.entries(stories) as [SideName, Source | undefined][]) {
      if (source === undefined) continue;
      changed[side] = source.draft;
      keep(source);
    }
    latest.current.onDrafts(changed);
    if (freeSides({ ...latest.current.drafts, ...changed }).length === 0) document.getElementById('compare')?.focus();
  };

  /** The story as it is, or the version of it that is wanted; null when both are, which are compared at once. */
  const choose = async (source: Source): Promise<Source | null> => {
    const { name, trackedChanges } = source.story;
    if (trackedChanges === undefined) return source;
    const answer = await ask({ kind: 'changes', name });
    if (answer === null) return null;
    const original = {
      ...source,
      draft: draftOf({ name: words.start.rejectedName(name), text: trackedChanges.original }),
    };
    const revision = {
      ...source,
      draft: draftOf({ name: words.start.acceptedName(name), text: trackedChanges.revision }),
    };
    if (answer !== 'both') return answer === 'accept' ? revision : original;
    keep(original);
    keep(revision);
    latest.current.onBoth({ original: original.draft, revision: revision.draft });
    return null;
  };

  const place = async (files: readonly File[], onto: SideName | null) => {
    const [only] = files;
    if (files.length === 1 && only !== undefined && (await looksShared(only))) return latest.current.onShared(only);
    const placement = placeFiles(files.length, onto, free());
    if (placement.kind === 'refuse') return say(words.start.tooMany(files.map(({ name }) => name)));
    const sides: readonly (SideName | null)[] = placement.kind === 'sides' ? placement.sides : [null];
    say();
    const opened = await Promise.all(files.map((file, at) => open(file, sides[at] ?? null)));
    const problems = opened.filter((one): one is string => typeof one === 'string' && one !== '');
    // What another file's reading has to say meanwhile stays.
    if (problems.length > 0) say(...problems);
    const stories = opened.map((one) => (typeof one === 'string' ? [] : one));
    const all = stories.flat();
    const [first, second] = all;
    if (first === undefined) return;
    if (all.length > 2) return say(words.start.tooMany(all.map(({ story }) => story.name)));
    if (files.length === 2) return put({ original: stories[0]?.[0], revision: stories[1]?.[0] });
    if (second !== undefined) return put({ original: first, revision: second });
    const chosen = await choose(first);
    if (chosen === null) return;
    const side = sides[0] ?? (await ask({ kind: 'side', name: chosen.story.name }));
    if (side !== null) put({ [side]: chosen });
  };
  const take: Intake['take'] = (files, onto) => deliver(place(files, onto));

  const readCopied = async ({ html, plain }: Copied, side: SideName): Promise<string | null> => {
    if (plain.length > MAX_TEXT_LENGTH || tooLarge('', html.length) !== undefined) {
      say(words.start.longPaste);
      return null;
    }
    if (html === '' || isPreformatted(html)) return plain;
    const outcome = await read(words.common.pasted, async () => new Blob([html]), side, {
      format: 'html',
      fragment: true,
    });
    if (outcome.kind === 'problem') return outcome.reason.is === 'stopped' ? null : plain;
    const text = outcome.files[0]?.text ?? '';
    return saysAsMuch(text, plain) ? text : plain;
  };

  const unfold = async (dropped: Promise<DroppedFiles>, onto: SideName | null) => {
    const { files, folder } = await dropped;
    const names = files.map(({ name }) => name);
    if (folder !== '' && names.length === 0) say(words.start.emptyFolder(folder));
    else if (folder !== '' && names.length > 2) say(words.start.fullFolder(folder, names));
    else if (names.length > 0) await place(files, onto);
  };
  const letDown = async (copied: Copied, onto: SideName | null) => {
    const side = onto ?? free()[0] ?? (await ask({ kind: 'side', name: words.start.droppedText }));
    const text = side === null ? null : await readCopied(copied, side);
    if (side !== null && text !== null) latest.current.onDrafts({ [side]: draftOf({ name: '', text }) });
  };
  const drag = useDrop({
    onFiles: (dropped, onto) => void deliver(unfold(dropped, onto)),
    onText: (copied, onto) => void deliver(letDown(copied, onto)),
  });

  const reread = async (side: SideName, encoding: string) => {
    const source = sourceOf(sources, latest.current.drafts[side]);
    if (source === undefined) return;
    say();
    const outcome = await read(source.file, async () => source.bytes, side, { encoding });
    const story = outcome.kind === 'files' ? outcome.files[source.index] : undefined;
    if (story !== undefined) {
      const draft = draftOf(story);
      keep({ ...source, story, draft });
      latest.current.onDrafts({ [side]: draft });
    } else if (outcome.kind === 'problem' && outcome.reason.is !== 'stopped') {
      say(words.files.problem(outcome.name, outcome.reason));
    }
  };

  const busy = coming > 0 || progress.length > 0;
  return { progress, busy, asked, drag, take, readCopied, sourceOf: (draft) => sourceOf(sources, draft), reread };
}
