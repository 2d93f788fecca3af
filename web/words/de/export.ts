/** Einen Vergleich sichern und kopieren. */
import type { Words } from '../use-words.ts';

export const exporting: Words['exporting'] = {
  title: 'Export',
  items: {
    html: { label: 'Bericht', hint: 'HTML, öffnet sich überall' },
    docx: { label: 'Word-Dokument', hint: 'mit Änderungsverfolgung' },
    markdown: { label: 'Markdown', hint: 'für Chat oder Ticket' },
    csv: { label: 'Befunde als Tabelle', hint: 'CSV' },
    json: { label: 'Alles', hint: 'JSON, für Programme' },
    mail: { label: 'Für eine Mail kopieren', hint: 'formatierter Text' },
    print: { label: 'Drucken', hint: 'oder als PDF sichern' },
  },
  writing: {
    html: 'Der Bericht entsteht …',
    docx: 'Das Word-Dokument entsteht …',
    markdown: 'Die Markdown-Datei entsteht …',
    csv: 'Die Tabelle entsteht …',
    json: 'Alles wird geschrieben …',
    mail: 'Es wird kopiert …',
  },
  saved: (name) => `Gesichert: ${name}`,
  copied: 'Kopiert. In eine Mail einfügen.',
  notSaved: 'Die Datei ließ sich nicht anlegen; der Vergleich ist unberührt. Bitte noch einmal versuchen.',
  notCopied:
    'Der Browser lässt die Seite nicht kopieren. Den Zugriff auf die Zwischenablage erlauben oder den Bericht sichern.',
};
