/** Saving and copying a comparison. */
import type { FileFormat } from '../../export/files.ts';

type Form = FileFormat | 'mail';

interface Item {
  readonly label: string;
  /** What it is for, in a word or two. */
  readonly hint: string;
}

const items: Readonly<Record<Form | 'print', Item>> = {
  html: { label: 'Report', hint: 'HTML, opens anywhere' },
  docx: { label: 'Word document', hint: 'with tracked changes' },
  markdown: { label: 'Markdown', hint: 'for a chat or a ticket' },
  csv: { label: 'Ledger as a table', hint: 'CSV' },
  json: { label: 'Everything', hint: 'JSON, for programs' },
  mail: { label: 'Copy for mail', hint: 'formatted text' },
  print: { label: 'Print', hint: 'or save as PDF' },
};

const writing: Readonly<Record<Form, string>> = {
  html: 'Writing the report …',
  docx: 'Writing the Word document …',
  markdown: 'Writing the Markdown …',
  csv: 'Writing the table …',
  json: 'Writing everything …',
  mail: 'Copying …',
};

export const exporting = {
  title: 'Export',
  items,
  writing,
  saved: (name: string) => `Saved: ${name}`,
  copied: 'Copied. Paste it into a mail.',
  notSaved: 'The file could not be made, and the comparison is untouched. Try it again.',
  notCopied: 'The browser did not let the page copy. Allow it to use the clipboard, or save the report.',
};
