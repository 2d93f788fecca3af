/** Where the texts on the sheets came from: what a file was, and its bytes, so that it can be read once more. */
import { showSteeringInName } from '#engine';
import type { OpenedFile } from '../files/open.ts';
import type { Draft } from '../model/work.ts';

/** A story as it came out of a file. */
export interface Source {
  readonly draft: Draft;
  readonly story: OpenedFile;
  /** The file's name, which is the archive's where the story was in one. */
  readonly file: string;
  readonly bytes: Blob;
  /** Which of the file's stories it is. */
  readonly index: number;
}

/** Both sheets, and the pair before, which can be brought back. */
const KEPT = 4;

/** Line ends are `\n` on the sheets; the rest stays as it was read, and nothing steers what stands beside a name. */
export function draftOf({ name, text }: { readonly name: string; readonly text: string }): Draft {
  return { name: showSteeringInName(name), text: text.replace(/\r\n?/g, '\n') };
}

export function remember(known: readonly Source[], source: Source): readonly Source[] {
  return [source, ...known.filter((one) => !sameDraft(one.draft, source.draft))].slice(0, KEPT);
}

/** The source of a sheet's text as long as nobody wrote in it; which sheet it is on now does not matter. */
export function fileSourceOf(known: readonly Source[], draft: Draft): Source | undefined {
  return known.find((one) => sameDraft(one.draft, draft));
}

function sameDraft(a: Draft, b: Draft): boolean {
  return a.name === b.name && a.text === b.text;
}
