import type { Comparison } from '#engine';
import type { ReportFormat } from '../engine/reports.ts';
import { plainName } from '../ui/save-file.ts';

/** A form that is saved as a file. */
export type FileFormat = Exclude<ReportFormat, 'mail'>;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The ending and the media type (https://www.iana.org/assignments/media-types) of each form. */
export const FILES: Readonly<Record<FileFormat, { readonly ending: string; readonly type: string }>> = {
  html: { ending: 'html', type: 'text/html' },
  docx: { ending: 'docx', type: WORD },
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
  story: { ending: 'txt', type: 'text/plain' },
  storyDocx: { ending: 'docx', type: WORD },
};

/** `wire.docx` and `site.html` → `wire – site.docx`: both names, that of the revision where it stands alone, without what file systems refuse. */
export function fileName({ original, revision }: Comparison, format: FileFormat): string {
  const [before, after] = [plainName(original.name), plainName(revision.name)];
  const isAlone = format === 'story' || format === 'storyDocx';
  const names = before === after || isAlone ? [after] : [before, after];
  return `${names.filter((name) => name !== '').join(' – ') || 'storydiff'}.${FILES[format].ending}`;
}
