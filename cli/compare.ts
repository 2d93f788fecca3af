import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import {
  type CompareOptions,
  type Comparison,
  carriedCorrections,
  compareStories,
  htmlReport,
  ledgerCsv,
  loadMessages,
  type Messages,
  markdownReport,
  showSteeringInName,
  terminalReport,
  wordDocument,
} from '#engine';
import { type OpenedFile, type ReadOptions, readFile, tooLarge, words } from '#files';
import type { CompareCommand, TextCommand } from './arguments.ts';
import { readAgain } from './encoder.ts';
import { packagedTables } from './package-root.ts';
import { knownBefore, readReview, reviewed } from './review.ts';
import { readSame } from './same.ts';
import { isSameFile, readBounded, replaceFile } from './storage.ts';
import { cannotRead, cannotWrite, type Trouble, trouble } from './trouble.ts';
import { write } from './write.ts';

/** What the command needs of the process it runs in. */
export interface Surroundings {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Runs `storydiff compare`: the exit code 0 (the same) or 1 (they differ), or the trouble it met. */
export async function runCompare(command: CompareCommand, around: Surroundings): Promise<number | Trouble> {
  if (command.format === 'docx' && (command.output ?? '-') === '-' && around.stdout.isTTY === true) {
    return trouble('a Word document cannot be shown on a terminal; name a file for it with --output FILE');
  }
  const lost = await lostInput(command);
  if (lost !== undefined) return lost;
  const review = command.review === undefined ? undefined : await readReview(command.review);
  if (review?.kind === 'trouble') return review;
  const same = await readSame(command.same);
  if (same !== undefined && 'kind' in same) return same;
  const sides = await readSides(command, around);
  if ('kind' in sides) return sides;
  const { original, revision } = sides;
  const tables = command.vectors ? packagedTables() : {};
  const as = command.as ?? review?.as;
  const texts = { original: original.text, revision: revision.text };
  const plain: CompareOptions = {
    ...(command.language === undefined ? {} : { language: command.language }),
    ...tables,
    ...(as === undefined ? {} : { as }),
    ...(command.certainty === undefined ? {} : { certainty: command.certainty }),
    ...(same === undefined ? {} : { same }),
  };
  const how: CompareOptions =
    review === undefined
      ? plain
      : { ...plain, corrections: carriedCorrections(review.corrections, review.texts, texts) };
  const pair = [
    { name: original.name, text: original.text },
    { name: revision.name, text: revision.text },
  ] as const;
  const first = compareStories(...pair, how);
  const meanings = await readAgain(first, command.meaning, around);
  const bare = meanings === undefined ? first : compareStories(...pair, { ...how, meanings });
  const { comparison, note } =
    review === undefined ? { comparison: bare, note: '' } : reviewed(bare, review, knownBefore(review, texts, plain));
  if (note !== '') await write(around.stderr, `storydiff: ${command.review}: ${note}\n`);
  const messages = await loadMessages(command.locale);
  const written = await writeReport(await render(comparison, command, messages, around), command.output, around);
  return written ?? (saysTheSame(comparison) ? 0 : 1);
}

/** Where the report would take the place of what it is made from. */
async function lostInput({ output, original, revision, review, same }: CompareCommand): Promise<Trouble | undefined> {
  if (output === undefined || output === '-') return undefined;
  for (const input of [original, revision, review, same]) {
    if (input === undefined || input === '-' || !(await isSameFile(input, output))) continue;
    return trouble(`--output ${output} would overwrite ${input}, which is compared; name another file`);
  }
  return undefined;
}

/** Whether nothing but glyphs, spacing and case of marks differs. */
function saysTheSame({ links }: Comparison): boolean {
  return links.every((link) => link.kind === 'unchanged' || link.kind === 'typography');
}

type Sides = Readonly<Record<'original' | 'revision', Pick<OpenedFile, 'name' | 'text'>>>;

/** Both stories: of two files, of an archive that holds two, or of a document that is compared with itself. */
export async function readSides(
  command: Pick<CompareCommand, 'original' | 'revision' | 'encoding' | 'trackedChanges'>,
  around: Surroundings,
): Promise<Sides | Trouble> {
  const { original: path, revision: second, encoding, trackedChanges } = command;
  const options = encoding === undefined ? {} : { encoding };
  const [before, after] =
    trackedChanges === 'sides' ? (['reject', 'accept'] as const) : [trackedChanges, trackedChanges];
  const first = await readStories(path, { ...options, trackedChanges: before }, around);
  if ('kind' in first) return first;
  const name = nameOf(path);
  if (second === undefined && first.length === 2) return { original: first[0], revision: first[1] };
  if (first.length === 2) return holdsTwo(name, first);
  if (second === undefined && trackedChanges !== 'sides') {
    return trouble(`${name} is one story, and compare takes two: name the revision, too; see storydiff --help`);
  }
  const other = second ?? path;
  const last = await readStories(other, { ...options, trackedChanges: after }, around);
  if ('kind' in last) return last;
  if (last.length === 2) return holdsTwo(nameOf(other), last);
  const [originalName, revisionName] = distinctNames(path, other);
  return { original: { ...first[0], name: originalName }, revision: { ...last[0], name: revisionName } };
}

function holdsTwo(name: string, [first, second]: readonly OpenedFile[]): Trouble {
  return trouble(`${name} holds two stories, ${first?.name} and ${second?.name}; name it alone, or unpack it`);
}

function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

type Stories = readonly [OpenedFile] | readonly [OpenedFile, OpenedFile];

/** Runs `storydiff text`: prints the text of a file, as it would be compared. */
export async function runText({ input, encoding }: TextCommand, around: Surroundings): Promise<number | Trouble> {
  const stories = await readStories(input, encoding === undefined ? {} : { encoding }, around);
  if ('kind' in stories) return stories;
  for (const { text } of stories) await write(around.stdout, text.endsWith('\n') ? text : `${text}\n`);
  return 0;
}

/** The story of a file, or both of an archive. */
async function readStories(path: string, options: ReadOptions, around: Surroundings): Promise<Stories | Trouble> {
  const name = nameOf(path);
  try {
    const large = path === '-' ? undefined : tooLarge(name, (await stat(path)).size);
    const stream = () => (path === '-' ? around.stdin : createReadStream(path));
    const opened = large ?? (await readFile(name, await readBounded(stream()), options));
    if (opened.kind === 'problem') return trouble(opened.message);
    const stories: Stories = opened.kind === 'pair' ? opened.files : [opened];
    for (const story of stories) {
      const notes = story.notes ?? [];
      for (const note of notes)
        await write(around.stderr, `storydiff: ${showSteeringInName(story.name)}: ${words.note(note)}\n`);
    }
    return stories;
  } catch (error) {
    return cannotRead(name, error);
  }
}

/** File names without their folders, unless only the folders tell them apart. */
function distinctNames(original: string, revision: string): [string, string] {
  const shown = (path: string) => (path === '-' ? 'standard input' : basename(path));
  return shown(original) === shown(revision) ? [original, revision] : [shown(original), shown(revision)];
}

async function render(
  comparison: Comparison,
  command: CompareCommand,
  messages: Messages,
  around: Surroundings,
): Promise<string | Uint8Array> {
  switch (command.format) {
    case 'json':
      return `${JSON.stringify(comparison)}\n`;
    case 'html':
      return htmlReport(comparison, messages, (await import('#report-fonts')).REPORT_FONTS);
    case 'markdown':
      return markdownReport(comparison, messages);
    case 'csv':
      return ledgerCsv(comparison, messages);
    case 'docx':
      return wordDocument(comparison, new Date(), messages);
    default:
      return renderText(comparison, command, messages, around);
  }
}

function renderText(comparison: Comparison, command: CompareCommand, messages: Messages, around: Surroundings): string {
  const toTerminal = command.output === undefined && around.stdout.isTTY === true;
  const columns = toTerminal ? around.stdout.columns : Number(around.env.COLUMNS);
  return terminalReport(comparison, {
    messages,
    colour: wantsColour(around.env, toTerminal),
    ...(columns !== undefined && Number.isInteger(columns) && columns > 0 ? { width: columns } : {}),
  });
}

/** https://no-color.org and https://force-color.org: NO_COLOR first, then FORCE_COLOR, then what the output is. */
function wantsColour(env: Surroundings['env'], toTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '')
    return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return toTerminal && env.TERM !== 'dumb';
}

async function writeReport(
  report: string | Uint8Array,
  output: string | undefined,
  { stdout }: Surroundings,
): Promise<Trouble | undefined> {
  try {
    if (output === undefined || output === '-') await write(stdout, report);
    else await replaceFile(output, report);
    return undefined;
  } catch (error) {
    return cannotWrite(output ?? 'standard output', error);
  }
}
