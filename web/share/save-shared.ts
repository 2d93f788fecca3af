/** A whole comparison as a file: it comes with the page, so that it can be had when nothing else can. */
import { sharedContent, type Work } from '../model/work.ts';
import { plainName, saveFile } from '../ui/save-file.ts';

/** What a file of this kind says first of itself; `looksShared` knows it by it. */
export const SHARED_SCHEMA = 'storydiff/work/1';

/** Saves the work as a file of its own; `unnamed` is its name where neither side has one. */
export function saveShared(work: Work, unnamed: string): void {
  const names = [plainName(work.original.name), plainName(work.revision.name)].filter(Boolean).join(' – ');
  saveFile(`${names || unnamed}.storydiff`, writeShared(work), 'application/json');
}

/** The work as a file's text. */
export function writeShared(work: Work): string {
  return `${JSON.stringify({ schema: SHARED_SCHEMA, ...sharedContent(work) }, null, 1)}\n`;
}
