/**
 * The page's words in German, for a German copy desk.
 *
 * Fassung: version. Original, Neufassung: original, revision ("Revision" would be an appeal in court). Zuordnung,
 * zugeordnet: link, linked. Satz: sentence. umformuliert, gestrichen, ergänzt, verschoben, geteilt, zusammengelegt,
 * umgruppiert: reworded, dropped, added, moved, split, merged, regrouped. Zitat: quote; übernommen, verändert,
 * gekürzt, paraphrasiert, zum Zitat gemacht: kept, altered, trimmed, paraphrased, promoted. Sprecher: speaker.
 * Redeverb: cue. Fakt: fact; Zahl: figure. Vorbehalt: hedge. Verneinung: negation. Verstärkung: intensity. kritisch,
 * gravierend, zu prüfen, kosmetisch, unbedenklich: critical, high, check, cosmetic, none. Beiwerk: furniture.
 * Befunde: ledger. Abnahme: sign-off. Überschrift, Vorspann, Autorenzeile, Bildunterschrift, Hinweis:
 * headline, deck, byline, caption, notice. Satzpaare, Spalten, Korrektur: the views.
 */
import { formatsOf, isUnknownLanguage, type Role, type SideName } from '#engine';
import type { Foreign, Format, Note, Reason, Stage } from '../files/reasons.ts';
import type { Act } from '../model/history.ts';
import type { RowRelation } from '../model/row-layout.ts';
import type { ScriptGroup } from '../start/encodings.ts';
import type {
  CommonMessages,
  ExportingMessages,
  FilesMessages,
  FindMessages,
  HandMessages,
  HeaderMessages,
  HelpMessages,
  LabelsMessages,
  LedgerMessages,
  LegendMessages,
  LibraryMessages,
  OfflineMessages,
  OptionsMessages,
  PageMessages,
  PlacesMessages,
  ResultMessages,
  ShareMessages,
  SignoffMessages,
  StartMessages,
  ViewsMessages,
} from './messages.ts';
import { nonZero } from './non-zero.ts';
import { reports } from './reports/de.ts';
import { same } from './same/de.ts';
import { whenOf } from './when.ts';

const { counted, form, language, list, moment, number } = formatsOf('de');

const common: CommonMessages = {
  original: 'Original',
  revision: 'Neufassung',
  pasted: 'eingefügter Text',
  swap: 'Original und Neufassung tauschen',
  close: 'Schließen',
  cancel: 'Abbrechen',
  dismiss: 'Ausblenden',
  words: (count) => counted(count, 'Wort', 'Wörter'),
  pageLanguage: 'Sprache dieser Seite',
  skipToTexts: 'Zu den beiden Texten springen',
  skipToComparison: 'Zum Vergleich springen',
  skipToLedger: 'Zu den Befunden springen',
  edit: 'Bearbeiten',
  fresh: 'Neu',
  backToTexts: 'Zurück zu den beiden Texten',
  fault: {
    title: 'Hier ist in Storydiff etwas fehlgeschlagen',
    untouched:
      'Ihre Texte, Korrekturen und Notizen sind unberührt. Versuchen Sie es noch einmal, laden Sie die Seite neu, oder sichern Sie vorher alles als Datei: Auf diese Seite gezogen, bringt sie alles zurück.',
    again: 'Noch einmal',
    save: 'Als Datei sichern',
    reload: 'Seite neu laden',
  },
};

const exporting: ExportingMessages = {
  title: 'Export',
  items: {
    html: { label: 'Bericht', hint: 'HTML, öffnet sich überall' },
    docx: { label: 'Word-Dokument', hint: 'mit Änderungsverfolgung' },
    markdown: { label: 'Markdown', hint: 'für Chat oder Ticket' },
    csv: { label: 'Befunde als Tabelle', hint: 'CSV' },
    json: { label: 'Alles', hint: 'JSON, für Programme' },
    story: { label: 'Neufassung allein', hint: 'reiner Text' },
    storyDocx: { label: 'Neufassung allein', hint: 'Word, ohne Änderungsverfolgung' },
    mail: { label: 'Für eine Mail kopieren', hint: 'formatierter Text' },
    print: { label: 'Drucken', hint: 'oder als PDF sichern' },
  },
  writing: {
    html: 'Der Bericht entsteht …',
    docx: 'Das Word-Dokument entsteht …',
    markdown: 'Die Markdown-Datei entsteht …',
    csv: 'Die Tabelle entsteht …',
    json: 'Alles wird geschrieben …',
    story: 'Die Neufassung wird geschrieben …',
    storyDocx: 'Die Neufassung wird geschrieben …',
    mail: 'Es wird kopiert …',
    print: 'Der Druck wird vorbereitet …',
  },
  saved: (name) => `Gesichert: ${name}`,
  copied: 'Kopiert. In eine Mail einfügen.',
  notSaved: 'Die Datei ließ sich nicht anlegen; der Vergleich ist unberührt. Bitte noch einmal versuchen.',
  notCopied:
    'Der Browser lässt die Seite nicht kopieren. Den Zugriff auf die Zwischenablage erlauben oder den Bericht sichern.',
};

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
    case 'notLoaded':
      return 'wurde nicht gelesen: Der Teil von Storydiff, der solche Dateien liest, ließ sich nicht laden. Stellen Sie eine Netzverbindung her oder laden Sie die Seite neu, und wählen Sie die Datei noch einmal.';
    case 'stuck':
      return 'hat zu lange gebraucht und wurde aufgegeben. Öffnen Sie die Datei im eigenen Programm, kopieren Sie den Text und fügen Sie ihn ein.';
    case 'large':
      return 'ist größer als 32 MB. Schneiden Sie den Text heraus und wählen Sie diese Datei.';
    case 'long':
      return 'enthält mehr Text als zehn Romane. Schneiden Sie den Artikel heraus und wählen Sie diese Datei.';
    case 'notText':
      return 'ist keine Textdatei. Wählen Sie ein Dokument, das Storydiff liest, oder fügen Sie den Text ein.';
    case 'damaged':
      return 'ist beschädigt oder abgeschnitten. Holen oder speichern Sie die Datei noch einmal.';
    case 'damagedPdf':
      return 'ist ein beschädigtes oder abgeschnittenes PDF. Holen oder speichern Sie es noch einmal.';
    case 'noWords':
      return 'ist ein Word-Dokument ohne Text. Öffnen Sie es in Word und speichern Sie es noch einmal.';
    case 'empty':
      return 'enthält keinen Text. Öffnen Sie die Datei im eigenen Programm und speichern Sie sie noch einmal.';
    case 'scanned':
      return 'hat keinen Text: Die Seiten sind Bilder, wie aus einem Scanner. Lassen Sie eine Texterkennung (OCR) darüber laufen oder tippen Sie den Text ein.';
    case 'outlined':
      return 'hat keinen Text: Die Buchstaben auf den Seiten sind als Formen gezeichnet. Exportieren Sie die Datei noch einmal mit Schriften aus ihrem Programm, oder lassen Sie eine Texterkennung (OCR) darüber laufen.';
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
  charts: 'Diagramme und eingebettete Objekte wurden weggelassen.',
  turned: 'Text, der am Rand hoch oder quer über die Seite läuft, wurde weggelassen.',
  columns: 'Auf manchen Seiten ließen sich die Spalten nicht trennen: Prüfen Sie die Reihenfolge der Zeilen.',
  runningHeads: 'Kolumnentitel und Seitenzahlen wurden weggelassen.',
  attachments: 'Angehängte Dateien wurden weggelassen.',
  mails: 'Von mehreren E-Mails wurde nur die erste gelesen.',
  pictures: 'Seiten, die Bilder sind, wie von einem Scanner, wurden weggelassen.',
  end: 'Das Ende fehlt: Die Datei ist vielleicht abgeschnitten.',
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

const files: FilesMessages = {
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

const find: FindMessages = {
  title: 'In beiden Fassungen suchen',
  open: 'Suchen',
  field: 'Wörter suchen',
  none: 'Nicht gefunden',
  place: (at, all, more) => `${number(at)} von ${more ? 'mehr als ' : ''}${number(all)}`,
  inSide: { original: ', im Original', revision: ', in der Neufassung' },
  previous: 'Vorige Fundstelle',
  next: 'Nächste Fundstelle',
  close: 'Suche schließen',
  where: 'Wo gesucht wird',
  sides: { both: 'Beide', original: 'Original', revision: 'Neufassung' },
  replaceBy: 'Ersetzen durch',
  replace: 'Ersetzen',
  replaceAll: 'Alle ersetzen',
  replaceIn: { original: 'Im Original', revision: 'In der Neufassung' },
  replaced: (count) => `${number(count)} ersetzt`,
  key: 'Wörter in beiden Fassungen suchen',
};

const ACTS: Readonly<Record<Act, string>> = {
  text: 'die Textänderung',
  link: 'die Zuordnung',
  unlink: 'die aufgehobene Zuordnung',
  split: 'das Teilen',
  merge: 'das Zusammenlegen',
  signOff: 'die Abnahme',
  review: 'die übernommene Abnahme',
  certainty: 'die geänderte Sicherheit',
  language: 'die geänderte Sprache',
  relation: 'die Wahl, was die Texte sind',
  name: 'die Umbenennung',
  same: 'die Aufnahme in die Liste',
  restore: 'die wiederhergestellten Wörter',
  quotes: 'die Berichtigung eines Zitats',
  version: 'die nächste Fassung',
  swap: 'den Tausch',
};

const SIDES: Readonly<Record<SideName, string>> = { original: common.original, revision: common.revision };

const ROLES: Readonly<Record<Role, string>> = {
  headline: 'Überschrift',
  deck: 'Vorspann',
  byline: 'Autorenzeile',
  caption: 'Bildunterschrift',
  body: 'Satz',
  correction: 'Hinweis',
  furniture: 'Beiwerk',
};

const hand: HandMessages = {
  undo: (act: Act | null) =>
    act === null ? 'Rückgängig: nichts zurückzunehmen' : `Rückgängig: ${ACTS[act]} zurücknehmen`,
  redo: (act: Act | null) => (act === null ? 'Wiederholen: nichts wurde zurückgenommen' : `Wiederholen: ${ACTS[act]}`),
  failed: (reason: string) => `Der Vergleich ist gescheitert; die Texte sind unberührt. Meldung: ${reason}`,
  bar: 'Zuordnung von Hand',
  row: 'Sätze dieser Zeile',
  sentence: (side: SideName, number: number) => `${SIDES[side]} ${number}`,
  other: (side: SideName, role: Role) => `${SIDES[side]}, ${ROLES[role]}`,
  held: (sentences: readonly string[]) => `Vorgemerkt: ${list(sentences)}. Wählen Sie die Zeile, der zugeordnet wird.`,
  heldGone: 'Was vorgemerkt war, steht nicht mehr im Text.',
  letGo: 'Doch nicht',
  closeBar: 'Schließen',
  hold: 'Mit anderer Zeile verbinden…',
  link: 'Zuordnen',
  unlink: 'Verbindung lösen',
  split: 'Teilen',
  merge: 'Mit nächster zusammenlegen',
  reset: 'Zurücksetzen',
  byHand: 'von Hand zugeordnet',
  byHandAlone: 'von Hand gelöst',
  restore: 'Zurücknehmen',
  restoreOf: (item) => `Die Wörter des Originals wiederherstellen: ${item}`,
  restoreAll: (count) => `Alle ${number(count)} zurücknehmen`,
  restoreAllLong: 'Die Wörter des Originals an jeder gelisteten Stelle wiederherstellen',
  restored: (count, fixed) =>
    `Die Wörter des Originals sind wiederhergestellt${count === 1 ? '' : `, bei ${number(count)} Änderungen`}.${fixed ? ' Änderung erledigt.' : ''}`,
  correct: 'Von Hand …',
  correctOf: (item) => `Von Hand, Sprecher oder Zuordnung: ${item}`,
  speaker: 'Sprecher',
  apply: 'Übernehmen',
  pairWith: 'Zuordnen zu',
  part: 'Zitate trennen',
  corrected: {
    named: 'Sprecher von Hand genannt.',
    paired: 'Zitate von Hand zugeordnet.',
    parted: 'Zitate von Hand getrennt.',
    reset: 'Wie gefunden.',
  },
  editing: 'Tippen Sie in einem der Texte: Markierungen und Befunde folgen. Escape beendet.',
  editBoth: 'Beide Texte hier bearbeiten',
  done: 'Fertig',
  keys: {
    link: 'Zeile vormerken, dann eine andere zuordnen',
    others: 'lösen, teilen, mit nächster zusammenlegen, wie gefunden',
    restore: 'die Wörter des Originals bei der gewählten Änderung wiederherstellen',
    correct: 'Sprecher oder Zuordnung eines Zitats berichtigen',
    undo: 'rückgängig, wiederholen',
  },
};

const header: HeaderMessages = {
  home: 'Storydiff, zurück zu den beiden Texten',
  help: 'Hilfe',
  more: 'Weitere Aktionen',
  appearance: (theme) => `Darstellung: ${theme}`,
  themes: { system: 'wie das System', light: 'hell', dark: 'dunkel' },
};

const help: HelpMessages = {
  title: 'Tasten und Zeichen',
  escape: 'Esc',
  does: {
    step: 'nächste, vorige Änderung',
    quote: 'nächstes Zitat',
    views: 'Satzpaare, Spalten, Korrektur',
    filter: 'Befunde filtern',
    options: 'Optionen',
    help: 'diese Liste',
    back: 'zurück: schließt, was offen ist, und hebt dann die Auswahl auf',
  },
  marks: 'Zeichen',
  textsTitle: 'Was mit Ihren Texten geschieht',
  texts:
    'Nichts verlässt diesen Browser. Die Texte werden auf Ihrem Computer verglichen. Steht die Seite, holt sie noch den Rest ihrer eigenen Dateien, um ohne Netz zu laufen, und fragt dann nirgends mehr etwas ab.',
  tour: 'Rundgang, zwei Minuten',
  decides: 'Wie Storydiff entscheidet',
};

const groups = {
  figure: 'Zahl',
  date: 'Zeitangabe',
  name: 'Name',
  negation: 'Verneinung',
  hedge: 'Vorbehalt',
  intensity: 'Verstärkung',
  reversal: 'Umkehrung',
  sense: 'Sinn',
  attribution: 'Quelle',
  address: 'Adresse',
  notice: 'Hinweis',
};

const fates = { changed: 'weicht ab', dropped: 'gestrichen', added: 'ergänzt', variant: 'anders geschrieben' };

const labels: LabelsMessages = {
  severity: {
    critical: 'Kritisch',
    high: 'Gravierend',
    check: 'Zu prüfen',
    cosmetic: 'Kosmetisch',
    none: 'Unbedenklich',
  },
  quotes: {
    kept: 'Übernommen',
    altered: 'Verändert',
    trimmed: 'Gekürzt',
    extended: 'Erweitert',
    paraphrased: 'Paraphrasiert',
    promoted: 'Zum Zitat gemacht',
    dropped: 'Gestrichen',
    added: 'Ergänzt',
  },
  trimmed: {
    stitched: 'Gekürzt und zusammengefügt',
    silent: 'Stillschweigend gekürzt',
    marked: 'Gekürzt, Auslassung gekennzeichnet',
  },
  otherSpeaker: 'Anderer Sprecher',
  otherVerb: 'Übernommen, anderes Redeverb',
  andSpeaker: (title) => `${title}, anderer Sprecher`,
  fact: (group, status) => `${groups[group]} ${fates[status]}`,
  quoteIs: (title) => `Zitat: ${title}`,
  factIs: (title) => `Fakt: ${title}`,
};

const ledger: LedgerMessages = {
  name: 'Befunde',
  close: 'Befunde schließen',
  open: 'Befunde öffnen',
  tabs: { worst: 'Das Ärgste', quotes: 'Zitate', facts: 'Fakten', changes: 'Änderungen' },
  filter: {
    worst: 'Das Ärgste filtern',
    quotes: 'Zitate filtern',
    facts: 'Fakten filtern',
    changes: 'Änderungen filtern',
  },
  all: 'Alle',
  quoteChips: {
    altered: 'Verändert',
    speaker: 'Sprecher',
    promoted: 'Zum Zitat gemacht',
    trimmed: 'Gekürzt',
    extended: 'Erweitert',
    dropped: 'Gestrichen',
    added: 'Ergänzt',
    paraphrased: 'Paraphrasiert',
    cue: 'Redeverb',
    kept: 'Übernommen',
  },
  factChips: {
    figure: 'Zahlen',
    date: 'Zeitangaben',
    name: 'Namen',
    negation: 'Verneinung',
    hedge: 'Vorbehalte',
    intensity: 'Verstärkung',
    reversal: 'Umkehrungen',
    sense: 'Sinn',
    attribution: 'Quellen',
    address: 'Adressen',
    notice: 'Hinweise',
    variant: 'Schreibweisen',
  },
  changeChips: {
    reworded: 'Umformuliert',
    moved: 'Verschoben',
    split: 'Geteilt',
    merge: 'Zusammengelegt',
    regroup: 'Umgruppiert',
    dropped: 'Gestrichen',
    added: 'Ergänzt',
    typography: 'Typografie',
    spelling: 'Schreibweise',
  },
  quotesOf: (severity) => `${severity}, Zitate`,
  factsOf: (severity) => `${severity}, Fakten`,
  nothingWorrying: 'Kein Zitat und kein Fakt ist zu prüfen.',
  checked: 'Geprüft, kein Unterschied gefunden',
  figuresInWords: 'Zahlen in Worten',
  notChecked: (tag) =>
    isUnknownLanguage(tag) ? 'Nicht geprüft, weil die Sprache nicht bekannt ist' : `Auf ${language(tag)} nicht geprüft`,
  fold: 'Befunde einklappen',
  unfold: 'Befunde zeigen',
  copy: (title) => `„${title}“ als Text kopieren`,
  copied: 'Kopiert',
  noQuotes: 'Auf keiner Seite stehen Worte in Anführungszeichen.',
  noFacts: (topics) => `Kein Unterschied in den zugeordneten Sätzen. Verglichen: ${list(topics)}.`,
  noLinks: 'Keine zwei Sätze sind einander zugeordnet; so gibt es keine Fakten gegeneinanderzuhalten.',
  noSentences: 'Es gibt keine Sätze zu vergleichen.',
  noChanges: 'Jeder Satz ist unverändert.',
  notThere: 'fehlt',
  both: 'Beide',
  noSource: 'Ohne Quellenangabe',
  alsoReworded: ', umformuliert',
  dock: {
    quotes: (count) => counted(count, 'Zitat', 'Zitate'),
    facts: (count) => counted(count, 'Fakt', 'Fakten'),
    changes: (count) => counted(count, 'Änderung', 'Änderungen'),
    critical: (count) => `${number(count)} kritisch`,
    high: (count) => `${number(count)} gravierend`,
    check: (count) => `${number(count)} zu prüfen`,
  },
};

const legend: LegendMessages = {
  added: 'ergänzt',
  addedMeans: 'steht nur in der Neufassung',
  dropped: 'gestrichen',
  droppedMeans: 'steht nur im Original',
  moved: 'verschoben',
  movedMeans: 'steht an anderer Stelle',
  quote: '„Zitat“',
  quoteMeans: 'Worte in Anführungszeichen',
  gone: 'ohne Zeichen',
  goneMeans: 'dieselben Worte, nicht mehr als Zitat',
  fact: 'Fakt',
  factMeans: 'Angabe oder Wort weicht ab',
  type: 'Schrift',
  typeMeans: 'nur die Typografie weicht ab',
};

const NO_SCREEN_LOSS = 'Was auf dem Bildschirm steht, bleibt.';

const library: LibraryMessages = {
  title: 'Zuletzt auf diesem Computer',
  when: whenOf('de'),
  moment: moment,
  verdict: ({ critical, toSign, signed, quotes, links }) => {
    const progress = `${number(signed)} von ${number(toSign)} abgenommen`;
    if (toSign > 0 && signed === toSign) return ['', 'Abgenommen'];
    if (critical > 0) return [`${number(critical)} kritisch`, toSign > 0 ? `, ${progress}` : ''];
    if (toSign > 0) return ['', progress];
    const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
    if (all > 0) return ['', `${counted(all, 'Zitat', 'Zitate')}, nichts Kritisches`];
    const parts = [
      ...(links.reworded > 0 ? [`${number(links.reworded)} umformuliert`] : []),
      ...(links.dropped > 0 ? [`${number(links.dropped)} gestrichen`] : []),
      ...(links.added > 0 ? [`${number(links.added)} ergänzt`] : []),
    ];
    return ['', parts.length > 0 ? `Sätze: ${list(parts)}` : 'Kein Wort geändert'];
  },
  empty: 'Noch keine. Was Sie vergleichen, bleibt hier in diesem Browser, bis Sie es löschen.',
  emptyOff: 'Es wird nichts aufbewahrt: Ein Vergleich bleibt, solange seine Seite offen ist.',
  off: 'Neues wird nicht aufbewahrt. Was in der Liste steht, bleibt, bis Sie es löschen.',
  keep: 'Vergleiche auf diesem Computer aufbewahren',
  find: 'Vergleich suchen',
  found: (count) => (count === 0 ? 'Kein Vergleich dieses Namens' : counted(count, 'Vergleich', 'Vergleiche')),
  more: (count) => `${number(count)} weitere zeigen`,
  actions: (name) => `Aktionen für ${name}`,
  rename: 'Umbenennen',
  renameHint: 'die Texte bleiben, wie sie sind',
  newName: (name) => `Neuer Name für ${name}`,
  save: 'Sichern',
  delete: 'Löschen',
  deleteHint: 'vorerst umkehrbar',
  deleted: (name) => `„${name}“ ist gelöscht.`,
  undo: 'Rückgängig',
  clear: 'Alle löschen',
  clearTitle: 'Alle Vergleiche löschen?',
  clearAsk: (count) =>
    `${counted(count, 'Vergleich', 'Vergleiche')} mit allen Zuordnungen von Hand, Notizen und Abnahmen ${count === 1 ? 'verschwindet' : 'verschwinden'} von diesem Computer, ebenso der Name, mit dem Sie unterschreiben. Das lässt sich nicht rückgängig machen.`,
  clearList: (pairs) =>
    `Auch die Liste dessen leeren, was als gleich gilt (${counted(pairs, 'Paar', 'Paare')}). Sonst bleibt sie.`,
  cleared: 'Alle Vergleiche sind gelöscht.',
  foreign: (count) =>
    count === 1
      ? 'Ein Vergleich stammt von einer anderen Fassung von Storydiff. Er lässt sich hier nicht zeigen und bleibt, wie er ist.'
      : `${number(count)} Vergleiche stammen von einer anderen Fassung von Storydiff. Sie lassen sich hier nicht zeigen und bleiben, wie sie sind.`,
  persist: 'Der Browser kann sie löschen, wenn der Speicher fast voll ist.',
  persistAsk: 'Bitten, sie zu behalten',
  persisted: 'Der Browser behält sie, bis Sie sie löschen.',
  notPersisted: 'Der Browser war nicht einverstanden: Er kann sie löschen, wenn der Speicher fast voll ist.',
  opening: 'Der Vergleich wird geöffnet …',
  listTrouble: {
    full: 'Für diese Änderung ist auf diesem Computer kein Platz mehr. Löschen Sie Vergleiche, die nicht mehr gebraucht werden.',
    unavailable:
      'Dieser Browser lässt Storydiff nichts aufbewahren, wie in einem privaten Fenster: Ein Vergleich bleibt, solange seine Seite offen ist.',
    newer: 'Ein neueres Storydiff hat die Vergleiche übernommen: Laden Sie die Seite neu, um sie zu sehen.',
    failed:
      'Die aufbewahrten Vergleiche waren nicht zu erreichen. Laden Sie die Seite neu, um es noch einmal zu versuchen.',
  },
  keepTrouble: {
    full: `Dieser Vergleich konnte nicht aufbewahrt werden: Auf diesem Computer ist kein Platz mehr. ${NO_SCREEN_LOSS} Löschen Sie einige Vergleiche, oder geben Sie diesen als Datei weiter.`,
    unavailable: `Dieser Browser lässt Storydiff nichts aufbewahren, wie in einem privaten Fenster. ${NO_SCREEN_LOSS} Als Datei weitergegeben bleibt der Vergleich erhalten.`,
    newer: `Dieser Vergleich wird nicht aufbewahrt: Ein anderes Fenster arbeitet mit einem neueren Storydiff. ${NO_SCREEN_LOSS} Sichern Sie ihn als Datei, und laden Sie dann neu.`,
    failed: `Dieser Vergleich konnte nicht aufbewahrt werden. ${NO_SCREEN_LOSS} Die nächste Änderung versucht es wieder.`,
  },
  elsewhere:
    'Dieser Vergleich ist auch in einem anderen Fenster offen. Die Abnahme gilt in beiden; was Sie hier sonst ändern, wird als Kopie aufbewahrt.',
  copied: 'Ein anderes Fenster hat diesen Vergleich offen. Ihre Änderungen stehen in einer Kopie neben dem anderen.',
  gone: {
    missing:
      'Dieser Vergleich ist nicht auf diesem Computer: Er wurde gelöscht oder in einem anderen Browser aufbewahrt.',
    foreign:
      'Dieser Vergleich stammt von einer anderen Fassung von Storydiff. Er lässt sich hier nicht zeigen und bleibt, wie er ist.',
  },
};

const megabytes = (bytes: number) => `${number(Math.max(1, Math.round(bytes / 1e6)))}\u00a0MB`;

const offline: OfflineMessages = {
  works: 'Läuft auch ohne Netz.',
  waiting: 'Ein neueres Storydiff steht bereit. Beim Neuladen bleibt Ihre Arbeit erhalten.',
  elsewhere: 'Ein anderes Fenster nutzt schon ein neueres Storydiff. Beim Neuladen bleibt Ihre Arbeit erhalten.',
  reload: 'Neu laden',
  later: 'Später',
  tooLong:
    'Diese Texte sind zu lang, um beim Neuladen erhalten zu bleiben. Exportieren Sie den Vergleich und laden Sie die Seite dann selbst neu.',
  kept: 'Was auf diesem Computer bleibt',
  copy: (bytes) => `Storydiff selbst, ${megabytes(bytes)}, damit es ohne Netz läuft.`,
  coming: 'Storydiff selbst wird gerade kopiert, damit es ohne Netz läuft.',
  failed:
    'Storydiff selbst ließ sich nicht kopieren: Es braucht das Netz. Beim nächsten Besuch versucht es das erneut.',
  none: 'Von Storydiff selbst nichts: Es braucht das Netz.',
  impossible: 'Von Storydiff selbst nichts: Dieser Browser hält hier keine Kopie vor, es braucht also das Netz.',
  oneFile:
    'Storydiff selbst ist diese Datei: Es braucht kein Netz und fragt nirgends an. Manche Browser merken sich Vergleiche nach dem Ort der Datei und finden sie nicht mehr, wenn sie verschoben wird.',
  remove: 'Kopie entfernen',
  keep: 'Kopie behalten',
  work: 'Ihre Vergleiche mit Korrekturen und Notizen, bis Sie sie aus der Liste auf der Startseite löschen.',
  choices: 'Was Sie gewählt haben: Sprache, Darstellung und dergleichen.',
  everything:
    'Um alles auf einmal zu entfernen, löschen Sie in den Einstellungen des Browsers die Daten dieser Website.',
  nothingShared:
    'Was geteilt wurde, enthält keinen Text. Storydiff ruft keine Links auf: Teilen Sie den Text selbst oder eine Datei.',
  notLoaded:
    'Dieser Teil der Seite ließ sich nicht laden, die Texte sind unberührt. Stellen Sie eine Netzverbindung her und versuchen Sie es noch einmal; hilft das nicht, wurde Storydiff inzwischen erneuert: Laden Sie die Seite neu.',
  again: 'Noch einmal',
};

const options: OptionsMessages = {
  name: 'Optionen',
  pairing: 'Sätze zuordnen',
  pairingMeans: 'Großzügig ordnet mehr Sätze zu, vorsichtig irrt seltener.',
  cautious: 'vorsichtig',
  generous: 'großzügig',
  paired: (paired, all) => `${number(paired)} von ${number(all)} zugeordnet`,
  pairingIs: (value, much) =>
    `${number(value)} Prozent, ${{ cautious: 'ordnet nur Sicheres zu', balanced: 'ausgewogen', generous: 'ordnet mehr zu' }[much]}`,
  foldUnchanged: 'Unverändertes zusammenfalten',
  typography: 'Typografische Änderungen zeigen',
  furniture: 'Beiwerk der Seite aufklappen',
  together: 'Spalten gemeinsam rollen',
  storyLanguage: 'Sprache der Texte',
  detected: (tag) => (isUnknownLanguage(tag) ? 'Nicht erkannt' : `Erkannt: ${language(tag)}`),
  meaning: 'Sinn der Sätze lesen',
  meaningChoice: { 'when-in-doubt': 'Im Zweifel', always: 'Immer', never: 'Nie' },
  language,
};

const roles: Readonly<Record<Role, string>> = {
  headline: 'Über\u00adschrift',
  deck: 'Vorspann',
  byline: 'Autoren\u00adzeile',
  caption: 'Bild\u00adunter\u00adschrift',
  correction: 'Hinweis',
  furniture: 'Beiwerk',
  body: 'Text',
};

const relations: Readonly<Record<RowRelation, string>> = {
  unchanged: 'unver\u00adändert',
  typography: 'Typografie',
  reworded: 'umfor\u00admuliert',
  split: 'geteilt',
  merge: 'zusammen\u00adgelegt',
  regroup: 'um\u00adgruppiert',
  moved: 'verschoben',
  dropped: 'gestrichen',
  added: 'ergänzt',
};

const places: PlacesMessages = {
  roles,
  relation: (relation, role) => {
    const separator = relation === 'typography' ? ': ' : ' ';
    return role === 'body' ? relations[relation] : `${roles[role]}${separator}${relations[relation]}`;
  },
  and: (first, second) => `${first} und ${second === 'typography' ? 'anders gesetzt' : relations[second]}`,
  none: 'keiner',
  row: (original, revision, fate) => `Original ${original}, Neufassung ${revision}: ${fate}`,
  goThere: (row) => `${row}, dorthin`,
  goTo: (place, title) => `Zu ${place}: ${title}`,
  now: {
    elsewhere: 'jetzt an anderer Stelle',
    first: ({ text, many }) => `jetzt ganz vorn, als ${many ? 'Sätze' : 'Satz'} ${text}`,
    last: ({ text, many }) => `jetzt ganz am Ende, als ${many ? 'Sätze' : 'Satz'} ${text}`,
    at: ({ text, many }) => `jetzt ${many ? 'Sätze' : 'Satz'} ${text}`,
  },
  moved: (now) => `Verschoben: ${now}`,
  sentenceMoved: (number, now) => `Satz ${number} verschoben: ${now}`,
};

const result: ResultMessages = {
  summary: 'Überblick',
  more: 'Mehr',
  less: 'Weniger',
  coarse:
    'Dieses Paar war zu umfangreich für den üblichen Rechenaufwand; Teile davon wurden mit einem gröberen Verfahren verglichen.',
  comparison: 'Vergleich',
  views: 'Ansichten',
  view: { aligned: 'Satzpaare', columns: 'Spalten', redline: 'Korrektur' },
  previous: 'Vorige Änderung',
  next: 'Nächste Änderung',
  of: ' von ',
  changes: (count) => (count === 1 ? ' Änderung' : ' Änderungen'),
  stepOf: (step, steps) => `${number(step)} von ${number(steps)}`,
  waiting: 'Vergleich läuft',
  stage: ({ at, original, revision }) =>
    ({
      links: `${number(original)} Sätze werden ${number(revision)} zugeordnet`,
      words: `Die Wörter von ${number(original)} und ${number(revision)} Sätzen werden verglichen`,
      quotes: `Zitate in ${number(original)} und ${number(revision)} Sätzen werden gesucht`,
      facts: `Die Fakten von ${number(original)} und ${number(revision)} Sätzen werden verglichen`,
    })[at],
  waitingOn: (original, revision) => `Verglichen wird: ${original}, ${revision} …`,
  again: 'Wird neu zugeordnet …',
  meaning: {
    progress: (done: number, all: number) => `Der Sinn wird gelesen: ${number(done)} von ${number(all)} Sätzen`,
    changed: (linked: number, parted: number) =>
      linked + parted === 0
        ? 'Der Sinn ist gelesen: Keine Zuordnung ist anders.'
        : `Der Sinn ist gelesen: ${nonZero([linked, `${counted(linked, 'Satzpaar', 'Satzpaare')} neu zugeordnet`], [parted, `${counted(parted, 'Satzpaar', 'Satzpaare')} gelöst`])}.`,
    trouble: {
      missing:
        'Um den Sinn zu lesen, fehlen Dateien, die sich nicht laden ließen; verglichen sind die Sätze nur nach ihren Wörtern. Stellen Sie die Verbindung zum Netz her und vergleichen Sie noch einmal.',
      damaged:
        'Eine Datei, die zum Lesen des Sinns nötig ist, ist unvollständig oder beschädigt; verglichen sind die Sätze nur nach ihren Wörtern. Versuchen Sie es später noch einmal.',
      unable: 'Dieser Browser kann den Sinn nicht lesen; verglichen sind die Sätze nur nach ihren Wörtern.',
      absent:
        'Diese Datei bringt nichts mit, was den Sinn liest; verglichen sind die Sätze nur nach ihren Wörtern. Die Seite auf einem Server kann es.',
    },
  },
};

const share: ShareMessages = {
  button: 'Teilen',
  title: 'Diesen Vergleich teilen',
  inside: 'Der Link selbst enthält beide Texte, Ihre Zuordnungen von Hand, Notizen und Abnahme mit Namen.',
  careful:
    'Kein Server bewahrt sie auf: Wer den Link hat, kann alles lesen, auch Programme, die ihn weitergeben, etwa Mail und Chat.',
  link: 'Link',
  packing: 'Wird gepackt …',
  length: (characters) => `${number(characters)} Zeichen`,
  copy: 'Link kopieren',
  copied: 'Der Link ist kopiert.',
  notCopied: 'Der Browser ließ Storydiff nicht kopieren. Der Link ist ausgewählt: Kopieren Sie ihn mit Strg+C oder ⌘C.',
  tooLong: (characters, most) =>
    `Als Link hätte dieser Vergleich ${number(characters)} Zeichen, und viele Mail- und Chatprogramme zerreißen, was länger ist als ${number(most)}. Schicken Sie ihn als Datei: Wer sie bekommt, legt sie auf der Startseite von Storydiff ab.`,
  noLink:
    'Hier lässt sich kein Link herstellen. Schicken Sie den Vergleich als Datei: Wer sie bekommt, legt sie auf der Startseite von Storydiff ab.',
  file: 'Als Datei sichern',
  fileInside: 'Die Datei enthält dasselbe und öffnet sich, wenn sie auf der Startseite von Storydiff abgelegt wird.',
  saved: 'Die Datei ist gesichert.',
  fileName: 'Vergleich',
  linkTrouble: {
    broken:
      'Der Link ist nicht vollständig: Ein Teil ging unterwegs verloren. Bitten Sie noch einmal darum, oder um die Datei.',
    newer: 'Der Link stammt von einem neueren Storydiff. Laden Sie diese Seite neu, und öffnen Sie ihn dann wieder.',
    large: 'Ausgepackt ist der Link größer, als Storydiff annimmt. Bitten Sie um die beiden Texte als Dateien.',
  },
  merged: (file, taken, { own, theirs }) =>
    [
      `${file} ist übernommen: ${counted(taken, 'neueres Urteil', 'neuere Urteile')}.`,
      ...(own > 0 ? [`Bei ${counted(own, 'Befund', 'Befunden')} wurde Ihres überstimmt.`] : []),
      ...(theirs > 0 ? [`Bei ${counted(theirs, 'Befund', 'Befunden')} ist Ihres neuer und gilt.`] : []),
    ].join(' '),
  fileTrouble: {
    broken: (name) => `${name} ist ein beschädigter Vergleich von Storydiff. Bitten Sie noch einmal darum.`,
    newer: (name) =>
      `${name} stammt von einem neueren Storydiff. Laden Sie diese Seite neu, und öffnen Sie die Datei dann wieder.`,
    large: (name) => `${name} enthält mehr, als Storydiff annimmt. Bitten Sie um die beiden Texte als Dateien.`,
  },
};

const marks: SignoffMessages['marks'] = { ok: 'OK', query: 'Frage', fix: 'Ändern', 'not-so': 'Stimmt nicht' };

const signoff: SignoffMessages = {
  title: 'Abnahme',
  titleOf: (item) => `Abnahme: ${item}`,
  marks,
  newItems: 'Neu seit der letzten Fassung',
  isNew: 'Neu',
  setAside: 'Als unzutreffend verworfen',
  putBack: 'Zurückholen',
  putBackOf: (item) => `Zurückholen: ${item}`,
  open: 'Offen',
  addNote: 'Notiz',
  editNote: 'Notiz ändern',
  note: 'Notiz',
  noteOn: (item) => `Notiz zu: ${item}`,
  noteKeys: 'Eingabe behält die Notiz, Umschalt und Eingabe beginnen eine neue Zeile.',
  number,
  moment,
  ofTotal: (total) => `von ${number(total)} abgenommen`,
  progress: (done, total) => `${number(done)} von ${number(total)} abgenommen`,
  progressShort: (done, total) => `${number(done)} von ${number(total)}`,
  all: (total) => (total === 1 ? 'Der eine Befund ist abgenommen' : `Alle ${number(total)} abgenommen`),
  tally: ({ ok, query, fix, open }) =>
    list([
      ...(ok > 0 ? [`${number(ok)} OK`] : []),
      ...(query > 0 ? [`${number(query)} ${form(query, 'Frage', 'Fragen')}`] : []),
      ...(fix > 0 ? [`${number(fix)} zu ändern`] : []),
      ...(open > 0 ? [`${number(open)} offen`] : []),
    ]),
  nothing: 'Nichts Kritisches oder Gravierendes',
  next: 'Nächster',
  nextLong: 'Nächster offener Befund',
  sheet: 'Bogen',
  marked: (mark, done, total) =>
    `${mark === null ? 'Wieder offen' : marks[mark]}. ${number(done)} von ${number(total)} abgenommen.`,
  noneOf: { open: 'Hier ist nichts offen.', query: 'Hier gibt es keine Fragen.', fix: 'Hier ist nichts zu ändern.' },
  keys: {
    marks: 'der gewählte Befund: OK, Frage, Ändern',
    notSo: 'der gewählte Befund stimmt nicht',
    note: 'Notiz zum gewählten Befund',
    next: 'nächster offener Befund',
    sheet: 'Abnahmebogen',
  },
  sheetTitle: 'Abnahmebogen',
  print: 'Drucken',
  others: 'Ebenfalls vermerkt',
  numbers: 'Die Zahlen an einem Befund sind die seiner Sätze: Original → Neufassung.',
  goTo: (place, item) => `Zu ${place}: ${item}`,
  allDone: 'Jeder kritische und gravierende Befund ist abgenommen.',
  nothingLong:
    'Kein Zitat und kein Fakt dieser beiden Fassungen ist kritisch oder gravierend: Es gibt keinen einzelnen Befund abzunehmen.',
  name: 'Name',
  nameKept: 'Bleibt nur in diesem Browser und steht in dem, was Sie exportieren.',
  askName: 'Wer nimmt ab?',
  keepName: 'Merken',
  noName: 'Ohne Namen',
  overruled: (mark, name) => `Überstimmt: ${mark === null ? 'offen' : marks[mark]}${name === '' ? '' : `, ${name}`}`,
  signature: 'Unterschrift',
  date: 'Datum',
};

function some(names: readonly string[]): string {
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} weitere`] : names);
}

const GROUPS: Readonly<Record<ScriptGroup, string>> = {
  unicode: 'Unicode',
  western: 'Westeuropäisch',
  central: 'Mitteleuropäisch',
  baltic: 'Baltisch',
  cyrillic: 'Kyrillisch',
  greek: 'Griechisch',
  turkish: 'Türkisch',
  hebrew: 'Hebräisch',
  arabic: 'Arabisch',
  vietnamese: 'Vietnamesisch',
  thai: 'Thailändisch',
  japanese: 'Japanisch',
  chinese: 'Chinesisch',
  korean: 'Koreanisch',
};

const start: StartMessages = {
  headline: {
    first: 'Zwei Fassungen eines Textes.',
    before: 'Was aus jedem Satz, jedem ',
    quote: 'Zitat',
    and: ' und jeder ',
    figure: 'Zahl',
    after: ' wurde.',
  },
  hint: {
    original: 'Agentur, Manuskript, Stand von gestern',
    revision: 'Redigiert, Stand von heute',
  },
  file: { original: 'Datei des Originals', revision: 'Datei der Neufassung' },
  text: { original: 'Text des Originals', revision: 'Text der Neufassung' },
  choose: 'Datei wählen',
  placeholder: 'Text hier einfügen oder eine Datei irgendwo auf der Seite ablegen',
  clear: { original: 'Original leeren', revision: 'Neufassung leeren' },
  remove: (name) => `${name} entfernen`,
  first: 'Die erste Datei kommt hierher',
  second: 'Die zweite Datei kommt hierher',
  dropHere: { original: 'Hier ablegen: das Original', revision: 'Hier ablegen: die Neufassung' },
  dropToReplace: {
    original: 'Hier ablegen, um das Original zu ersetzen',
    revision: 'Hier ablegen, um die Neufassung zu ersetzen',
  },
  privacy: 'Nichts verlässt diesen Browser.',
  privacyMore: 'Kein Hochladen, kein Konto. Liest Word, PDF, ODT, RTF, HTML, Mails, Markdown und reinen Text.',
  example: 'Beispiel ansehen',
  compare: 'Vergleichen',
  cleared: 'Die Blätter sind leer.',
  bringBack: 'Das letzte Paar zurückholen',
  long: (shown) =>
    `Zu lang, um hier bearbeitet zu werden: Die ersten ${number(shown)} Zeichen sind zu sehen, verglichen wird alles.`,

  reading: (name) => `${name} wird gelesen`,
  incoming: 'Dateien, die gelesen werden',
  cancelReading: (name) => `Lesen von ${name} abbrechen`,
  encodingOf: { original: 'Kodierung des Originals', revision: 'Kodierung der Neufassung' },
  guessed: 'geschätzt',
  group: (group) => GROUPS[group],

  bothEmpty:
    'Beide Seiten sind leer: Fügen Sie die zwei Texte ein, wählen Sie zwei Dateien oder sehen Sie das Beispiel an.',
  empty: {
    original: 'Das Original ist leer: Fügen Sie den Text ein oder wählen Sie eine Datei.',
    revision: 'Die Neufassung ist leer: Fügen Sie den Text ein oder wählen Sie eine Datei.',
  },
  wordless: {
    original: 'Im Original stehen keine Wörter, nur Zeichen und Leerraum.',
    revision: 'In der Neufassung stehen keine Wörter, nur Zeichen und Leerraum.',
  },
  tooMany: (names) =>
    `${counted(names.length, 'Datei', 'Dateien')} kamen auf einmal: ${some(names)}. Storydiff vergleicht zwei: Legen Sie das Original und die Neufassung ab.`,
  emptyFolder: (folder) => `Der Ordner ${folder} enthält keinen Text. Legen Sie das Original und die Neufassung ab.`,
  droppedText: 'Der abgelegte Text',
  longPaste: 'Der eingefügte Text ist länger als zehn Romane. Fügen Sie nur den Artikel ein.',

  whichTwo: 'Welche beiden?',
  manyFiles: (count, from) =>
    `${from === '' ? 'Es kamen mehrere auf einmal:' : `${from} enthält`} ${counted(count, 'Datei', 'Dateien')}. Storydiff vergleicht zwei.`,
  takeTwo: 'Diese beiden nehmen',
  sameTwice: 'Auf beiden Seiten steht dieselbe Datei. Wählen Sie für eine davon eine andere.',
  whichSide: 'Auf welche Seite?',
  nextVersion: (name) =>
    `${name} tritt an die Stelle der gewählten Seite. Zuordnungen, Abnahme und Notizen gelten weiter, und Neues steht zuerst.`,
  bothTaken: (name) => `Beide Blätter haben Text. ${name} ersetzt den, den Sie wählen.`,
  replace: { original: 'Das Original ersetzen', revision: 'Die Neufassung ersetzen' },

  changes: 'Nachverfolgte Änderungen',
  hasChanges: (name) => `${name} hat nachverfolgte Änderungen, ist also selbst schon zwei Fassungen.`,
  compareBoth: 'Die beiden vergleichen',
  allAccepted: 'Alle angenommen',
  allRejected: 'Alle abgelehnt',
  rejectedName: (name) => `${name}, Änderungen abgelehnt`,
  acceptedName: (name) => `${name}, Änderungen angenommen`,

  locked: 'Mit Passwort geschützt',
  isLocked: (name) => `${name} öffnet sich nur mit Passwort. Es wird hier einmal gebraucht und nirgends behalten.`,
  password: 'Passwort',
  wrongPassword: 'Dieses Passwort öffnet die Datei nicht. Versuchen Sie ein anderes.',
  open: 'Öffnen',
};

const where = { original: 'im Original', revision: 'in der Neufassung' };

const views: ViewsMessages = {
  aligned: 'Einander zugeordnete Sätze',
  between: 'Wie sie zueinander stehen',
  notIn: { original: 'Nicht im Original', revision: 'Nicht in der Neufassung' },
  showUnchanged: (count) => `${counted(count, 'unveränderten Satz', 'unveränderte Sätze')} zeigen`,
  splitHere: 'Hier geteilt',
  movedPhrase: 'Im Satz verschoben',
  mergedHere: 'Hier zusammengelegt',
  typography: 'Typografie weicht ab',
  redline: 'Korrektur',
  printTitle: 'Storydiff-Korrektur',
  printPair: (original, revision) => `Original: ${original}. Neufassung: ${revision}.`,
  strip: {
    fold: 'Reihenfolge der Sätze wegfalten',
    show: 'Reihenfolge der Sätze',
    numbered: (number) => `Nr.\u00a0${number}`,
    down: (from, to) => `${from} nach unten, jetzt ${to}`,
    up: (from, to) => `${from} nach oben, jetzt ${to}`,
    all: ({ sentences, moved, dropped, added }) =>
      `Wo die ${counted(sentences, 'Satz', 'Sätze')} des Originals geblieben sind: ${
        moved === 0 ? 'Reihenfolge beibehalten' : `${number(moved)} an andere Stelle verschoben`
      }, ${number(dropped)} gestrichen, ${number(added)} ergänzt.`,
  },
  furniture: {
    aside: (sides) =>
      `Beiwerk der Seite, nicht mitgezählt: ${sides
        .map(({ side, lines }) => `${counted(lines, 'Zeile', 'Zeilen')} ${where[side]}`)
        .join(', ')}`,
    of: { original: 'Beiwerk des Originals', revision: 'Beiwerk der Neufassung' },
  },
};

export const de: PageMessages = {
  common,
  exporting,
  files,
  find,
  hand,
  header,
  help,
  labels,
  ledger,
  legend,
  library,
  offline,
  options,
  places,
  reports,
  result,
  same,
  share,
  signoff,
  start,
  views,
};
