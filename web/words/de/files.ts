import type { Foreign, Format, Note, Reason, Stage } from '../../files/reasons.ts';
import type { Words } from '../use-words.ts';

const SAVE_AS_TEXT = 'Speichern Sie den Inhalt als reinen Text (.txt, UTF-8) und wählen Sie diese Datei.';
const SAVE_ANEW = 'Speichern Sie die Datei im eigenen Programm neu oder als reinen Text.';

const FOREIGN: Readonly<Record<Foreign, string>> = {
  oldWord:
    'ist ein altes Word- oder Office-Dokument, das Storydiff nicht liest. Öffnen Sie es in Word oder LibreOffice, speichern Sie es als .docx und wählen Sie diese Datei.',
  picture: 'ist ein Bild, das Storydiff nicht liest. Wählen Sie eine Datei mit den Wörtern selbst.',
  compressed:
    'ist eine komprimierte Datei, die Storydiff nicht liest. Entpacken Sie sie und wählen Sie den Text darin.',
  spreadsheet: `ist eine Tabellenkalkulation, die Storydiff nicht liest. ${SAVE_AS_TEXT}`,
  presentation: `ist eine Präsentation, die Storydiff nicht liest. ${SAVE_AS_TEXT}`,
  ebook: `ist ein E-Book, das Storydiff nicht liest. ${SAVE_AS_TEXT}`,
  pages:
    'ist ein Pages-Dokument, das Storydiff nicht liest. Exportieren Sie es in Pages nach Word und wählen Sie diese Datei.',
  other: `ist ein Dokument einer Art, die Storydiff nicht liest. ${SAVE_AS_TEXT}`,
};

function why(reason: Reason): string {
  switch (reason.is) {
    case 'stopped':
      return 'wurde nicht gelesen: Das Lesen wurde abgebrochen.';
    case 'vanished':
      return 'ließ sich nicht vom Datenträger lesen. Wurde die Datei verschoben oder geändert, wählen Sie sie noch einmal.';
    case 'unreadable':
      return 'ließ sich nicht lesen; die Datei ist vielleicht beschädigt. Öffnen Sie sie im eigenen Programm und speichern Sie sie als reinen Text.';
    case 'crashed':
      return 'braucht mehr Speicher, als der Browser hergibt, oder ist beschädigt. Schneiden Sie den Text heraus und wählen Sie diese Datei.';
    case 'stuck':
      return 'hat zu lange gebraucht und wurde aufgegeben. Öffnen Sie die Datei im eigenen Programm, kopieren Sie den Text und fügen Sie ihn ein.';
    case 'large':
      return 'ist größer als 32 MB. Schneiden Sie den Text heraus und wählen Sie diese Datei.';
    case 'long':
      return 'enthält mehr Text als zehn Romane. Schneiden Sie den Artikel heraus und wählen Sie diese Datei.';
    case 'notText':
      return 'ist keine Textdatei. Wählen Sie ein Dokument, das Storydiff liest, oder fügen Sie den Text ein.';
    case 'damaged':
      return 'ist beschädigt oder abgeschnitten: Das Ende fehlt. Holen oder speichern Sie die Datei noch einmal.';
    case 'damagedPdf':
      return 'ist ein beschädigtes oder abgeschnittenes PDF. Holen oder speichern Sie es noch einmal.';
    case 'noWords':
      return 'ist ein Word-Dokument ohne Text. Öffnen Sie es in Word und speichern Sie es noch einmal.';
    case 'empty':
      return 'enthält keinen Text. Öffnen Sie die Datei im eigenen Programm und speichern Sie sie noch einmal.';
    case 'scanned':
      return 'hat keinen Text: Die Seiten sind Bilder, wie aus einem Scanner. Lassen Sie eine Texterkennung (OCR) darüber laufen oder tippen Sie den Text ein.';
    case 'locked':
    case 'password':
      return 'ist mit einem Passwort geschützt. Speichern Sie die Datei ohne Passwort und wählen Sie sie noch einmal.';
    case 'rarelyPacked':
      return 'ist auf eine seltene Art gepackt. Packen oder speichern Sie die Datei noch einmal.';
    case 'doctype':
      return `vereinbart einen Dokumenttyp mit Entitäten, was keine Textverarbeitung tut. ${SAVE_ANEW}`;
    case 'bomb':
      return `wächst beim Entpacken auf mehr als das 200-Fache, was kein Artikel tut. ${SAVE_ANEW}`;
    case 'swollen':
      return 'enthält mehr als 64 MB Text. Schneiden Sie den Artikel heraus und wählen Sie diese Datei.';
    case 'crowdedPage':
      return 'hat eine Seite mit mehr Text, als eine Seite zeigen kann. Kopieren Sie den Artikel und fügen Sie ihn ein.';
    case 'noStory':
      return 'ist eine gespeicherte Seite oder Mail ohne Text. Öffnen Sie sie, kopieren Sie den Artikel und fügen Sie ihn ein.';
    case 'pages':
      return `hat mehr als ${reason.count} Seiten. Schneiden Sie den Artikel heraus und wählen Sie diese Datei.`;
    case 'deep':
      return `ist mehr als ${reason.count} Ebenen tief verschachtelt, was kein Artikel ist. ${SAVE_ANEW}`;
    case 'crowdedZip':
      return `enthält mehr als ${reason.count} Dateien. Entpacken Sie das Archiv und wählen Sie die beiden Texte.`;
    case 'archive':
      return `ist ein Archiv mit ${held(reason.count)}; Storydiff nimmt eines mit genau zweien. Entpacken Sie es und wählen Sie die Texte.`;
    case 'nested':
      return `enthält ein weiteres Archiv, ${reason.name}. Entpacken Sie beide und wählen Sie die Texte.`;
    case 'encoding':
      return `lässt sich nicht als ${reason.name} lesen; diese Kodierung ist unbekannt. Wählen Sie eine andere.`;
    case 'foreign':
      return FOREIGN[reason.what];
    case 'inside':
      return `enthält eine Datei, die sich nicht lesen lässt: ${reason.name} ${why(reason.reason)}`;
  }
}

function held(count: number): string {
  return count === 0 ? 'keinem Text' : count === 1 ? 'einem Text' : `${count} Dateien`;
}

const NOTES: Readonly<Record<Exclude<Note['what'], 'comments'>, string>> = {
  headers: 'Kopfzeilen wurden weggelassen.',
  footers: 'Fußzeilen wurden weggelassen.',
  hidden: 'Verborgener Text wurde weggelassen.',
  symbols: 'Zeichen aus Bildschriften wurden weggelassen.',
  runningHeads: 'Kolumnentitel und Seitenzahlen wurden weggelassen.',
  attachments: 'Angehängte Dateien wurden weggelassen.',
};

const FORMATS: Readonly<Record<Format, string>> = {
  text: 'Reiner Text',
  markdown: 'Markdown',
  html: 'Webseite',
  mail: 'Mail oder gespeicherte Seite',
  docx: 'Word-Dokument',
  odt: 'OpenDocument-Text',
  fodt: 'OpenDocument-Text',
  rtf: 'RTF-Text',
  pdf: 'PDF',
};

export const files: Words['files'] = {
  problem: (name, reason) => `${name} ${why(reason)}`,
  note(note) {
    if (note.what !== 'comments') return NOTES[note.what];
    return note.count === 1 ? 'Ein Kommentar wurde weggelassen.' : `${note.count} Kommentare wurden weggelassen.`;
  },
  format: (format) => FORMATS[format],
  stage(stage: Stage) {
    switch (stage.at) {
      case 'opening':
        return 'wird geöffnet';
      case 'unpacking':
        return 'wird entpackt';
      case 'text':
        return 'Text';
      case 'notes':
        return 'Fußnoten';
      case 'page':
        return `Seite ${stage.page} von ${stage.of}`;
    }
  },
};
