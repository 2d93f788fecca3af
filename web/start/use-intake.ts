import { useEffect, useRef, useState } from 'react';
import { readInThread, warmUpReader } from '../engine/reading.ts';
import type { How, Outcome } from '../files/messages.ts';
import { MAX_TEXT_LENGTH, tooLarge } from '../files/open.ts';
import type { SideName } from '../model/desk.ts';
import type { Draft } from '../model/work.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { useWords } from '../words/use-words.ts';
import { type Copied, isPreformatted, saysAsMuch } from './copied.ts';
import { looksShared } from './looks-shared.ts';
import { type Drafts, freeSides, isEmpty, placeFiles } from './sides.ts';
import { draftOf, remember, type Source, sourceOf } from './sources.ts';
import { type Drag, useDrop } from './use-drop.ts';
import { type Asked, useQuestions } from './use-questions.ts';
import { type Underway, useUnderway } from './use-underway.ts';

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
  readonly underway: readonly Underway[];
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

/** Everything that comes in from outside: dropped, chosen or pasted. A sheet keeps its text until the next is whole. */
export function useIntake(props: IntakeProps): Intake {
  const words = useWords();
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => whenIdle(warmUpReader), []);
  const { underway, begin, awaited } = useUnderway();
  const { asked, ask } = useQuestions();
  const [sources, setSources] = useState<readonly Source[]>([]);

  const free = () => freeSides(latest.current.drafts).filter((side) => !awaited().includes(side));
  const say = (...messages: string[]) => latest.current.onTrouble(messages);
  const keep = (source: Source) => setSources((known) => remember(known, source));

  const read = async (name: string, bytes: Blob, side: SideName | null, how: How): Promise<Outcome> => {
    const { signal, onProgress, end } = begin(name, side);
    try {
      return await readInThread({ name, bytes, signal, onProgress, ...how });
    } finally {
      end();
    }
  };

  /** Reads a file, and asks for its password for as long as it needs one. */
  const unlock = async (name: string, bytes: Blob, side: SideName | null, how: How): Promise<Outcome> => {
    const outcome = await read(name, bytes, side, how);
    if (outcome.kind !== 'problem' || outcome.reason.is !== 'password') return outcome;
    const password = await ask({ kind: 'password', name, wrong: outcome.reason.wrong });
    if (password === null) return { kind: 'problem', name, reason: { is: 'stopped' } };
    return unlock(name, bytes, side, { ...how, password });
  };

  /** The stories of a file; none, and the reason said, when it has none. */
  const open = async (file: File, side: SideName | null): Promise<Source[] | string> => {
    const large = tooLarge(file.name, file.size);
    if (large !== undefined) return words.files.problem(file.name, large.reason);
    let bytes: Blob;
    try {
      // a copy: the file may change on the disk before it is read again in another encoding
      bytes = new Blob([await file.arrayBuffer()]);
    } catch {
      return words.files.problem(file.name, { is: 'vanished' });
    }
    const outcome = await unlock(file.name, bytes, side, {});
    if (outcome.kind === 'problem') {
      return outcome.reason.is === 'stopped' ? '' : words.files.problem(outcome.name, outcome.reason);
    }
    const blank = outcome.files.find((story) => story.trackedChanges === undefined && isEmpty(story));
    if (blank !== undefined) return words.files.problem(blank.name, { is: 'empty' });
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

  const take = async (files: readonly File[], onto: SideName | null) => {
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

  const readCopied = async ({ html, plain }: Copied, side: SideName): Promise<string | null> => {
    if (plain.length > MAX_TEXT_LENGTH || tooLarge('', html.length) !== undefined) {
      say(words.start.longPaste);
      return null;
    }
    if (html === '' || isPreformatted(html)) return plain;
    const outcome = await read(words.common.pasted, new Blob([html]), side, { format: 'html', fragment: true });
    if (outcome.kind === 'problem') return outcome.reason.is === 'stopped' ? null : plain;
    const text = outcome.files[0]?.text ?? '';
    return saysAsMuch(text, plain) ? text : plain;
  };

  const drag = useDrop({
    onFiles: async (dropped, onto) => {
      const { files, folder } = await dropped;
      const names = files.map(({ name }) => name);
      if (folder !== '' && names.length === 0) say(words.start.emptyFolder(folder));
      else if (folder !== '' && names.length > 2) say(words.start.fullFolder(folder, names));
      else if (names.length > 0) await take(files, onto);
    },
    onText: async (copied, onto) => {
      const side = onto ?? free()[0] ?? (await ask({ kind: 'side', name: words.start.droppedText }));
      const text = side === null ? null : await readCopied(copied, side);
      if (side !== null && text !== null) latest.current.onDrafts({ [side]: draftOf({ name: '', text }) });
    },
  });

  const reread = async (side: SideName, encoding: string) => {
    const source = sourceOf(sources, latest.current.drafts[side]);
    if (source === undefined) return;
    say();
    const outcome = await read(source.file, source.bytes, side, { encoding });
    const story = outcome.kind === 'files' ? outcome.files[source.index] : undefined;
    if (story !== undefined) {
      const draft = draftOf(story);
      keep({ ...source, story, draft });
      latest.current.onDrafts({ [side]: draft });
    } else if (outcome.kind === 'problem' && outcome.reason.is !== 'stopped') {
      say(words.files.problem(outcome.name, outcome.reason));
    }
  };

  return { underway, asked, drag, take, readCopied, sourceOf: (draft) => sourceOf(sources, draft), reread };
}
