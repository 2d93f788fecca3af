import type { Comparison } from '#engine';
import { report } from '../engine/client.ts';
import type { ReportFormat } from '../engine/messages.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';

interface ExportMenuProps {
  readonly comparison: Comparison;
  readonly onTrouble: (message: string) => void;
}

interface Format {
  readonly format: ReportFormat;
  readonly label: string;
  readonly hint: string;
  readonly ending: string;
  readonly type: string;
}

const FORMATS: readonly Format[] = [
  { format: 'html', label: 'Report', hint: 'HTML, opens anywhere', ending: 'html', type: 'text/html' },
  { format: 'markdown', label: 'Markdown', hint: 'for a chat or a ticket', ending: 'md', type: 'text/markdown' },
  { format: 'csv', label: 'Ledger as a table', hint: 'CSV', ending: 'csv', type: 'text/csv' },
  { format: 'json', label: 'Everything', hint: 'JSON, for programs', ending: 'json', type: 'application/json' },
];

/** Saves the comparison as a file, or prints it. The file is made in the browser and goes to the reader alone. */
export function ExportMenu({ comparison, onTrouble }: ExportMenuProps) {
  const items = FORMATS.map(
    (format): MenuItem => ({
      label: format.label,
      hint: format.hint,
      onChoose: () => {
        report(format.format, comparison).then(
          (text) => save(`${fileName(comparison)}.${format.ending}`, text, format.type),
          () => onTrouble('The file could not be made, and the comparison is untouched. Try it again.'),
        );
      },
    }),
  );
  return <Menu label="Export" items={[...items, { label: 'Print', hint: 'or save as PDF', onChoose: printPage }]} />;
}

function printPage(): void {
  window.print();
}

/** `wire-docx to website-html`: both names, without what file systems refuse. */
function fileName({ original, revision }: Comparison): string {
  const plain = (name: string) =>
    name
      .replace(/[^\p{L}\p{M}\p{N} _-]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || 'story';
  return `${plain(original.name)} to ${plain(revision.name)}`;
}

function save(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the data by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
