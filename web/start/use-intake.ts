import { useEffect, useEffectEvent, useState } from 'react';
import type { SideName } from '#engine';
import { warmUpReaders } from '../engine/file-reader.ts';
import { MAX_TEXT_LENGTH } from '../files/limits.ts';
import { tooLarge } from '../files/open.ts';
import { useMessages } from '../messages/use-messages.ts';
import { SIDES } from '../model/row-layout.ts';
import type { Draft } from '../model/work.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { type Copied, isPreformatted, saysAsMuch } from './copied.ts';
import type { DroppedFiles } from './dropped.ts';
import { looksShared } from './looks-shared.ts';
import { type Drafts, freeSides, placeFiles } from './sides.ts';
import { draftOf, fileSourceOf, remember, type Source } from './sources.ts';
import { useDrop } from './use-drop.ts';
import { useQuestions } from './use-questions.ts';
import { useReader } from './use-reader.ts';

interface IntakeProps {
  readonly drafts: Drafts;
  /** Whether they are compared already: what comes for one side is its next version. */
  readonly compared: boolean;
  /** Whole texts came for one side or both. */
  readonly onDrafts: (changed: Partial<Drafts>) => void;
  /** Two versions came that are to be compared at once. */
  readonly onBoth: (both: Drafts) => void;
  /** Both sides have a text from now on; `dropped` where the last of them was dropped, which asks for the comparison. */
  readonly onComplete: (dropped: boolean) => void;
  /** What could not be read, a sentence each; none when something new is on its way. */
  readonly onProblems: (messages: readonly string[]) => void;
  /** A file came that holds a whole comparison instead of a story. */
  readonly onShared: (file: File) => void;
}

export type Intake = ReturnType<typeof useIntake>;

/** Everything that comes in from outside: dropped, chosen or pasted. A sheet keeps its text until the next is whole. */
export function useIntake(props: IntakeProps) {
  const words = useMessages();
  /** The props as they are when a reading ends, not when it began. */
  const current = useEffectEvent(() => props);
  useEffect(() => whenIdle(warmUpReaders), []);
  const { asked, ask } = useQuestions();
  const { progress, awaited, read, open } = useReader(ask);
  const [sources, setSources] = useState<readonly Source[]>([]);
  /** How many deliveries are on their way, from the drop or choice to the sheet. */
  const [coming, setComing] = useState(0);
  const deliver = async (delivery: Promise<void>) => {
    setComing((count) => count + 1);
    await delivery.finally(() => setComing((count) => count - 1));
  };
  const free = () => freeSides(current().drafts).filter((side) => !awaited().includes(side));
  const say = (...messages: string[]) => current().onProblems(messages);
  const keep = (source: Source) => setSources((known) => remember(known, source));

  const put = (stories: Partial<Record<SideName, Source | undefined>>, dropped: boolean) => {
    const changed: Partial<Record<SideName, Draft>> = {};
    for (const side of SIDES) {
      const source = stories[side];
      if (source === undefined) continue;
      changed[side] = source.draft;
      keep(source);
    }
    const { drafts, onDrafts, onComplete } = current();
    onDrafts(changed);
    // a drop in the place of another text changes a pair that the reader has not asked for yet
    const fills = freeSides(drafts).length > 0;
    if (dropped ? fills : freeSides({ ...drafts, ...changed }).length === 0) onComplete(dropped);
  };

  const compare = (original: Source, revision: Source) => {
    keep(original);
    keep(revision);
    current().onBoth({ original: original.draft, revision: revision.draft });
  };

  /** Asks which two of many files are meant, and reads them. */
  const chooseTwo = async (files: readonly File[], folder: string, dropped: boolean) => {
    const which = await ask({ kind: 'which', from: folder, names: files.map(({ name }) => name) });
    const [original, revision] = [files[which?.original ?? -1], files[which?.revision ?? -1]];
    if (original !== undefined && revision !== undefined) await place([original, revision], null, dropped);
  };

  /** The story as it is, or the version of it that is wanted; null when both are, which are compared at once. */
  const chooseVersion = async (source: Source): Promise<Source | null> => {
    const { name, trackedChanges } = source.story;
    if (trackedChanges === undefined) return source;
    const answer = await ask({ kind: 'changes', name });
    if (answer === null) return null;
    const { rejectedName, acceptedName } = words.start;
    const original = { ...source, draft: draftOf({ name: rejectedName(name), text: trackedChanges.original }) };
    const revision = { ...source, draft: draftOf({ name: acceptedName(name), text: trackedChanges.revision }) };
    if (answer !== 'both') return answer === 'accept' ? revision : original;
    compare(original, revision);
    return null;
  };

  const place = async (files: readonly File[], onto: SideName | null, dropped = false) => {
    const [only] = files;
    if (files.length === 1 && only !== undefined && (await looksShared(only))) return current().onShared(only);
    const placement = placeFiles(files.length, onto, free());
    if (placement.kind === 'refuse') return chooseTwo(files, '', dropped);
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
    if (files.length === 2) return put({ original: stories[0]?.[0], revision: stories[1]?.[0] }, dropped);
    // an archive of two, or the two of one that were asked for, is a comparison by itself
    if (second !== undefined) return compare(first, second);
    const chosen = await chooseVersion(first);
    if (chosen === null) return;
    const side = sides[0] ?? (await ask({ kind: 'side', name: chosen.story.name, isVersion: current().compared }));
    if (side !== null) put({ [side]: chosen }, dropped);
  };

  const readCopied = async ({ html, plain }: Copied, side: SideName): Promise<string | null> => {
    if (plain.length > MAX_TEXT_LENGTH || tooLarge('', html.length) !== undefined) {
      say(words.start.longPaste);
      return null;
    }
    if (html === '' || isPreformatted(html)) return plain;
    const how = { format: 'html', fragment: true } as const;
    const outcome = await read(words.common.pasted, async () => new Blob([html]), side, how);
    if (outcome.kind === 'problem') return outcome.reason.is === 'stopped' ? null : plain;
    const text = outcome.files[0]?.text ?? '';
    return saysAsMuch(text, plain) ? text : plain;
  };

  const dropFiles = async (dropped: Promise<DroppedFiles>, onto: SideName | null) => {
    const { files, folder } = await dropped;
    const names = files.map(({ name }) => name);
    if (folder !== '' && names.length === 0) say(words.start.emptyFolder(folder));
    else if (folder !== '' && names.length > 2) await chooseTwo(files, folder, true);
    else if (names.length > 0) await place(files, onto, true);
  };
  const dropText = async (copied: Copied, onto: SideName | null) => {
    const side =
      onto ?? free()[0] ?? (await ask({ kind: 'side', name: words.start.droppedText, isVersion: current().compared }));
    const text = side === null ? null : await readCopied(copied, side);
    if (side !== null && text !== null) current().onDrafts({ [side]: draftOf({ name: '', text }) });
  };
  const drag = useDrop({
    onFiles: (dropped, onto) => void deliver(dropFiles(dropped, onto)),
    onText: (copied, onto) => void deliver(dropText(copied, onto)),
  });

  const reread = async (side: SideName, encoding: string) => {
    const source = fileSourceOf(sources, current().drafts[side]);
    if (source === undefined) return;
    say();
    const outcome = await read(source.file, async () => source.bytes, side, { encoding });
    const story = outcome.kind === 'files' ? outcome.files[source.index] : undefined;
    if (story !== undefined) {
      const draft = draftOf(story);
      keep({ ...source, story, draft });
      current().onDrafts({ [side]: draft });
    } else if (outcome.kind === 'problem' && outcome.reason.is !== 'stopped') {
      say(words.files.problem(outcome.name, outcome.reason));
    }
  };

  return {
    progress,
    /** Whether something that was given is not yet on its sheet: it is fetched, read or asked about. */
    busy: coming > 0 || progress.length > 0,
    asked,
    drag,
    /** Reads files and puts their stories on the sheets, asking what is unclear. Never rejects. */
    take: (files: readonly File[], onto: SideName | null) => deliver(place(files, onto)),
    /** What was copied from a page or a program, with its paragraphs; null when it was stopped or is too long. */
    readCopied,
    /** The file that a sheet's text was read from, as long as nobody wrote in it. */
    sourceOf: (draft: Draft) => fileSourceOf(sources, draft),
    /** Reads a sheet's file once more in another encoding. */
    reread,
  };
}
