/** The files that were dropped on the page, themselves or in folders. */
import { inOrder, mayBeStory } from '../files/stories.ts';

export interface DroppedFiles {
  readonly files: readonly File[];
  /** The folder that they were in; empty when they were dropped themselves. */
  readonly folder: string;
}

/** A folder with more in it is no pair of stories, and need not be walked through to its end. */
const ENOUGH = 200;

/** The files that a drop holds; those that cannot be read are passed over. The event's own data are gone once it is over, so that nothing may be awaited before. */
export function filesOf(data: DataTransfer): Promise<DroppedFiles> {
  const folders: FileSystemEntry[] = [];
  const loose: File[] = [];
  for (const item of data.items) {
    if (item.kind !== 'file') continue;
    const entry = item.webkitGetAsEntry();
    const file = item.getAsFile();
    if (entry?.isDirectory) folders.push(entry);
    else if (file !== null) loose.push(file);
  }
  return folders.length === 0 ? Promise.resolve({ files: visible(loose), folder: '' }) : walk(folders, loose);
}

/** Where more came than two, hidden files are not meant: selecting all of a folder's files takes them along. */
function visible(files: readonly File[]): readonly File[] {
  return files.length > 2 ? files.filter(({ name }) => mayBeStory(name)) : files;
}

/** The files that may be stories in these folders and the folders in them, as original and revision where there are two. */
async function walk(folders: readonly FileSystemEntry[], loose: readonly File[]): Promise<DroppedFiles> {
  const found: File[] = [...visible(loose)];
  const waiting: FileSystemEntry[] = [...folders];
  for (let entry = waiting.shift(); entry !== undefined && found.length < ENOUGH; entry = waiting.shift()) {
    if (entry.isDirectory) {
      for (const inner of await list(entry as FileSystemDirectoryEntry)) {
        if (mayBeStory(inner.name)) waiting.push(inner);
      }
    } else {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file !== null) found.push(file);
    }
  }
  return { files: inOrder(found), folder: folders.map(({ name }) => name).join(', ') };
}

/** A folder hands its entries out in portions. */
async function list(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) => reader.readEntries(resolve, () => resolve([])));
    if (some.length === 0 || entries.length > ENOUGH) return entries;
    for (const entry of some) entries.push(entry);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}
