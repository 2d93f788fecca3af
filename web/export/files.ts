import type { Comparison } from '#engine';
import type { ReportFormat } from '../engine/reports.ts';
import { plainName } from '../ui/save-file.ts';

/** A form that is saved as a file. */
export type FileFormat = Exclude<ReportFormat, 'mail'>;

/** The ending and the media type (https://www.iana.org/assignments/media-types) of each form. */
export const FILES: Readonly<Record<FileFormat, { readonly ending: string; readonly type: string }>> = {
  html: { ending: 'html', type: 'text/html' },
  docx: { ending: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  markdown: { ending: 'md', type: 'text/markdown' },
  csv: { ending: 'csv', type: 'text/csv' },
  json: { ending: 'json', type: 'application/json' },
};

/** `wire.docx` and `site.html` → `wire – site.docx`: both names, without what file systems refuse. */
export function fileName({ original, revision }: Comparison, format: FileFormat): string {
  const [before, after] = [plainName(original.name), plainName(revision.name)];
  const names = before === after ? [before] : [before, after];
  return `${names.filter((name) => name !== '').join(' – ') || 'storydiff'}.${FILES[format].ending}`;
}
