/**
 * The page's words in French, for a French copy desk. Before ; : ! ? and inside « » stands a narrow space that
 * does not break (U+202F, written \u202f).
 *
 * version: version. original, nouvelle version: original, revision ("révision" would be the act of reading over).
 * phrase: sentence. appariement, appariée: link, linked. reformulée, supprimée, ajoutée, déplacée, scindée,
 * fusionnée, regroupée: reworded, dropped, added, moved, split, merged, regrouped. citation: quote; intacte,
 * modifiée, écourtée, paraphrasée, mise entre guillemets: kept, altered, trimmed, paraphrased, promoted. auteur:
 * speaker. verbe introducteur: cue. critique, grave, à vérifier, cosmétique, rien à signaler: critical, high, check,
 * cosmetic, none. donnée: fact; chiffre: figure. réserve: hedge. négation: negation. intensité: intensity. habillage:
 * furniture. relevé: ledger. validation: sign-off. titre, chapô, signature, légende, avis: headline, deck,
 * byline, caption, notice. Phrases, Colonnes, Épreuve: the views.
 */
import { type FactGroup, formatsOf, isUnknownLanguage, type Role, type SideName } from '#engine';
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
import { reports } from './reports/fr.ts';
import { same } from './same/fr.ts';
import { whenOf } from './when.ts';

const { counted, form, language, list, moment, number } = formatsOf('fr');

const common: CommonMessages = {
  original: 'Original',
  revision: 'Nouvelle version',
  pasted: 'texte collé',
  swap: 'Intervertir l’original et la nouvelle version',
  close: 'Fermer',
  cancel: 'Annuler',
  dismiss: 'Masquer',
  words: (count) => counted(count, 'mot', 'mots'),
  pageLanguage: 'Langue de cette page',
  skipToTexts: 'Aller aux deux textes',
  skipToComparison: 'Aller à la comparaison',
  skipToLedger: 'Aller au relevé',
  edit: 'Modifier',
  fresh: 'Nouveau',
  backToTexts: 'Retour aux deux textes',
  fault: {
    title: 'Quelque chose a échoué ici dans Storydiff',
    untouched:
      'Vos textes, corrections et notes sont intacts. Réessayez, rechargez la page, ou enregistrez-les d’abord dans un fichier\u00a0: déposé sur cette page, il restitue tout.',
    again: 'Réessayer',
    save: 'Enregistrer dans un fichier',
    reload: 'Recharger la page',
  },
};

const exporting: ExportingMessages = {
  title: 'Exporter',
  items: {
    html: { label: 'Rapport', hint: 'HTML, s’ouvre partout' },
    docx: { label: 'Document Word', hint: 'avec suivi des modifications' },
    markdown: { label: 'Markdown', hint: 'pour un chat ou un ticket' },
    csv: { label: 'Relevé en tableau', hint: 'CSV' },
    json: { label: 'Tout', hint: 'JSON, pour les programmes' },
    story: { label: 'Nouvelle version seule', hint: 'texte brut' },
    storyDocx: { label: 'Nouvelle version seule', hint: 'Word, sans suivi' },
    mail: { label: 'Copier pour un courriel', hint: 'texte mis en forme' },
    print: { label: 'Imprimer', hint: 'ou enregistrer en PDF' },
  },
  writing: {
    html: 'Rédaction du rapport…',
    docx: 'Rédaction du document Word…',
    markdown: 'Rédaction du Markdown…',
    csv: 'Rédaction du tableau…',
    json: 'Rédaction du fichier…',
    story: 'Rédaction de la nouvelle version…',
    storyDocx: 'Rédaction de la nouvelle version…',
    mail: 'Copie en cours…',
    print: 'Préparation de l’impression…',
  },
  saved: (name) => `Enregistré\u202f: ${name}`,
  copied: 'Copié. Collez-le dans un courriel.',
  notSaved: 'Le fichier n’a pas pu être créé\u202f; la comparaison est intacte. Réessayez.',
  notCopied:
    'Le navigateur n’a pas laissé la page copier. Autorisez l’accès au presse-papiers ou enregistrez le rapport.',
};

const SAVE_AS_TEXT = 'Enregistrez-le en texte brut (.txt, UTF-8) et choisissez ce fichier.';
const SAVE_ANEW = 'Enregistrez-le de nouveau dans son logiciel, ou en texte brut.';

const FOREIGN: Readonly<Record<Foreign, string>> = {
  oldWord:
    'est un ancien document Word ou Office, que Storydiff ne lit pas. Ouvrez-le dans Word ou LibreOffice, enregistrez-le en .docx et choisissez ce fichier.',
  picture: 'est une image, que Storydiff ne lit pas. Choisissez un fichier qui contient les mots eux-mêmes.',
  compressed:
    'est un fichier compressé, que Storydiff ne lit pas. Décompressez-le et choisissez l’article à l’intérieur.',
  spreadsheet: `est un tableur, que Storydiff ne lit pas. ${SAVE_AS_TEXT}`,
  presentation: `est une présentation, que Storydiff ne lit pas. ${SAVE_AS_TEXT}`,
  ebook: `est un livre numérique, que Storydiff ne lit pas. ${SAVE_AS_TEXT}`,
  pages: 'est un document Pages, que Storydiff ne lit pas. Dans Pages, exportez-le vers Word et choisissez ce fichier.',
  other: `est un document d’un type que Storydiff ne lit pas. ${SAVE_AS_TEXT}`,
};

function why(reason: Reason): string {
  switch (reason.is) {
    case 'stopped':
      return 'n’a pas été lu\u202f: la lecture a été arrêtée.';
    case 'vanished':
      return 'n’a pas pu être lu sur le disque. S’il a été déplacé ou modifié entre-temps, choisissez-le de nouveau.';
    case 'unreadable':
      return 'n’a pas pu être lu\u202f; il est peut-être endommagé. Ouvrez-le dans son logiciel et enregistrez-le en texte brut.';
    case 'crashed':
      return 'demande plus de mémoire que le navigateur n’en donne, ou est endommagé. Extrayez l’article et choisissez ce fichier.';
    case 'notLoaded':
      return 'n’a pas été lu\u00a0: la partie de Storydiff qui lit ces fichiers n’a pas pu être chargée. Connectez-vous au réseau ou rechargez la page, puis choisissez-le de nouveau.';
    case 'stuck':
      return 'a pris trop de temps et a été abandonné. Ouvrez-le dans son logiciel, copiez l’article et collez-le ici.';
    case 'large':
      return 'dépasse 32 Mo. Extrayez l’article et choisissez ce fichier.';
    case 'long':
      return 'contient plus de texte que dix romans. Extrayez l’article et choisissez ce fichier.';
    case 'notText':
      return 'n’est pas un fichier texte. Choisissez un document que Storydiff lit, ou collez le texte.';
    case 'damaged':
      return 'est endommagé ou tronqué. Récupérez-le ou enregistrez-le de nouveau.';
    case 'damagedPdf':
      return 'est un PDF endommagé ou tronqué. Récupérez-le ou enregistrez-le de nouveau.';
    case 'noWords':
      return 'est un document Word sans texte. Ouvrez-le dans Word et enregistrez-le de nouveau.';
    case 'empty':
      return 'ne contient pas de texte. Ouvrez-le dans son logiciel et enregistrez-le de nouveau.';
    case 'scanned':
      return 'n’a pas de texte\u202f: ses pages sont des images, comme d’un scanner. Faites-y passer une reconnaissance de texte (OCR), ou saisissez l’article.';
    case 'outlined':
      return 'n’a pas de texte\u202f: les lettres de ses pages sont dessinées comme des formes. Exportez-le de nouveau depuis son logiciel, avec ses polices, ou faites-y passer une reconnaissance de texte (OCR).';
    case 'locked':
    case 'password':
      return 'est protégé par un mot de passe. Enregistrez-le sans mot de passe et choisissez-le de nouveau.';
    case 'rarelyPacked':
      return 'est compressé d’une manière rare. Compressez-le ou enregistrez-le de nouveau.';
    case 'doctype':
      return `déclare un type de document avec des entités, ce qu’aucun traitement de texte ne fait. ${SAVE_ANEW}`;
    case 'bomb':
      return `grossit plus de 200 fois à la décompression, ce qu’aucun article ne fait. ${SAVE_ANEW}`;
    case 'swollen':
      return 'contient plus de 64 Mo de texte. Extrayez l’article et choisissez ce fichier.';
    case 'crowdedPage':
      return 'a une page avec plus de texte qu’aucune page n’en montre. Copiez l’article et collez-le ici.';
    case 'noStory':
      return 'est une page enregistrée ou un courriel sans texte. Ouvrez-le, copiez l’article et collez-le ici.';
    case 'pages':
      return `a plus de ${reason.count} pages. Extrayez l’article et choisissez ce fichier.`;
    case 'deep':
      return `est imbriqué sur plus de ${reason.count} niveaux, ce qu’aucun article n’est. ${SAVE_ANEW}`;
    case 'crowdedZip':
      return `contient plus de ${reason.count} fichiers. Décompressez-le et choisissez les deux articles.`;
    case 'archive':
      return `est une archive qui contient ${held(reason.count)}\u202f; Storydiff en prend une avec deux exactement. Décompressez-la et choisissez les articles.`;
    case 'nested':
      return `contient une autre archive, ${reason.name}. Décompressez les deux et choisissez les articles.`;
    case 'encoding':
      return `ne peut pas être lu en ${reason.name}, encodage inconnu. Choisissez-en un autre.`;
    case 'foreign':
      return FOREIGN[reason.what];
    case 'inside':
      return `contient un fichier illisible\u202f: ${reason.name} ${why(reason.reason)}`;
  }
}

function held(count: number): string {
  return count === 0 ? 'aucun article' : count === 1 ? 'un seul article' : `${count} fichiers`;
}

const NOTES: Readonly<Record<Exclude<Note['what'], 'comments'>, string>> = {
  headers: 'Les en-têtes ont été laissés de côté.',
  footers: 'Les pieds de page ont été laissés de côté.',
  hidden: 'Le texte masqué a été laissé de côté.',
  symbols: 'Les symboles de polices d’images ont été laissés de côté.',
  charts: 'Les graphiques, les diagrammes et les objets incorporés ont été laissés de côté.',
  turned: 'Le texte qui court dans la marge ou en travers de la page a été laissé de côté.',
  columns: 'Sur certaines pages, les colonnes n’ont pas pu être distinguées\u202f: vérifiez l’ordre des lignes.',
  runningHeads: 'Les titres courants et les numéros de page ont été laissés de côté.',
  attachments: 'Les pièces jointes ont été laissées de côté.',
  mails: 'De plusieurs messages, seul le premier a été lu.',
  pictures: 'Les pages qui sont des images, comme d’un scanner, ont été laissées de côté.',
  end: 'La fin manque\u202f: le fichier a peut-être été tronqué.',
};

const FORMATS: Readonly<Record<Format, string>> = {
  text: 'Texte brut',
  markdown: 'Markdown',
  html: 'Page web',
  mail: 'Courriel ou page enregistrée',
  docx: 'Document Word',
  odt: 'Texte OpenDocument',
  fodt: 'Texte OpenDocument',
  rtf: 'Texte RTF',
  pdf: 'PDF',
};

const files: FilesMessages = {
  problem: (name, reason) => `${name} ${why(reason)}`,
  note(note) {
    if (note.what !== 'comments') return NOTES[note.what];
    return note.count === 1
      ? 'Un commentaire a été laissé de côté.'
      : `${note.count} commentaires ont été laissés de côté.`;
  },
  format: (format) => FORMATS[format],
  stage(stage: Stage) {
    switch (stage.at) {
      case 'opening':
        return 'ouverture';
      case 'unpacking':
        return 'décompression';
      case 'text':
        return 'lecture du texte';
      case 'notes':
        return 'lecture des notes';
      case 'page':
        return `page ${stage.page} sur ${stage.of}`;
    }
  },
};

const find: FindMessages = {
  title: 'Rechercher dans les deux versions',
  open: 'Rechercher',
  field: 'Rechercher des mots',
  none: 'Introuvable',
  place: (at, all, more) => `${number(at)} sur ${more ? 'plus de ' : ''}${number(all)}`,
  inSide: { original: ', dans l’original', revision: ', dans la nouvelle version' },
  previous: 'Occurrence précédente',
  next: 'Occurrence suivante',
  close: 'Fermer la recherche',
  where: 'Où chercher',
  sides: { both: 'Les deux', original: 'Original', revision: 'Nouvelle version' },
  replaceBy: 'Remplacer par',
  replace: 'Remplacer',
  replaceAll: 'Tout remplacer',
  replaceIn: { original: 'Dans l’original', revision: 'Dans la nouvelle version' },
  replaced: (count) => `${number(count)} ${form(count, 'remplacé', 'remplacés')}`,
  key: 'rechercher des mots dans les deux versions',
};

const ACTS: Readonly<Record<Act, string>> = {
  text: 'la modification du texte',
  link: 'l’appariement',
  unlink: 'la dissociation',
  split: 'la scission',
  merge: 'la fusion',
  signOff: 'la validation',
  review: 'la validation reprise',
  certainty: 'le changement de certitude',
  language: 'le changement de langue',
  relation: 'le choix de ce que sont les textes',
  name: 'le changement de nom',
  same: 'l’ajout à la liste',
  restore: 'le retour aux mots de l’original',
  quotes: 'la correction d’une citation',
  version: 'la version suivante',
  swap: 'l’échange',
};

const SIDES: Readonly<Record<SideName, string>> = { original: common.original, revision: common.revision };

const ROLES: Readonly<Record<Role, string>> = {
  headline: 'titre',
  deck: 'chapô',
  byline: 'signature',
  caption: 'légende',
  body: 'phrase',
  correction: 'avis',
  furniture: 'habillage',
};

const hand: HandMessages = {
  undo: (act: Act | null) => (act === null ? 'Annuler\u202f: rien à annuler' : `Annuler ${ACTS[act]}`),
  redo: (act: Act | null) => (act === null ? 'Rétablir\u202f: rien n’a été annulé' : `Rétablir ${ACTS[act]}`),
  failed: (reason: string) => `La comparaison a échoué\u202f; les textes sont intacts. Message\u202f: ${reason}`,
  bar: 'Appariement à la main',
  row: 'Phrases de cette ligne',
  sentence: (side: SideName, number: number) => `${SIDES[side]} ${number}`,
  other: (side: SideName, role: Role) => `${SIDES[side]}, ${ROLES[role]}`,
  held: (sentences: readonly string[]) => `Retenu\u202f: ${list(sentences)}. Choisissez la ligne à apparier.`,
  heldGone: 'Ce qui était retenu n’est plus dans le texte.',
  letGo: 'Laisser',
  closeBar: 'Fermer',
  hold: 'Lier à une autre ligne…',
  link: 'Apparier',
  unlink: 'Rompre le lien',
  split: 'Scinder',
  merge: 'Fusionner avec la suivante',
  reset: 'Rétablir',
  byHand: 'appariée à la main',
  byHandAlone: 'dissociée à la main',
  restore: 'Revenir',
  restoreOf: (item) => `Revenir aux mots de l’original\u202f: ${item}`,
  restoreAll: (count) => `Revenir sur les ${number(count)}`,
  restoreAllLong: 'Revenir aux mots de l’original partout dans la liste',
  restored: (count, fixed) =>
    `Les mots de l’original sont de retour${count === 1 ? '' : ` pour ${number(count)} changements`}.${fixed ? ' Correction faite.' : ''}`,
  correct: 'À la main…',
  correctOf: (item) => `À la main, auteur ou appariement\u202f: ${item}`,
  speaker: 'Auteur',
  apply: 'Appliquer',
  pairWith: 'Apparier avec',
  part: 'Séparer ces citations',
  corrected: {
    named: 'Auteur indiqué à la main.',
    paired: 'Citations appariées à la main.',
    parted: 'Citations séparées à la main.',
    reset: 'Comme trouvé.',
  },
  editing: 'Écrivez dans l’un des textes\u202f: les signes et le relevé suivent. Échap pour finir.',
  editBoth: 'Modifier les deux textes sur place',
  done: 'Terminé',
  keys: {
    link: 'retenir la ligne, puis lui en apparier une autre',
    others: 'dissocier, scinder, fusionner avec la suivante, appariement d’origine',
    restore: 'revenir aux mots de l’original pour le changement choisi',
    correct: 'corriger l’auteur ou l’appariement d’une citation',
    undo: 'annuler, rétablir',
  },
};

const header: HeaderMessages = {
  home: 'Storydiff, retour aux deux textes',
  help: 'Aide',
  more: 'Autres actions',
  appearance: (theme) => `Apparence\u202f: ${theme}`,
  themes: { system: 'celle du système', light: 'claire', dark: 'sombre' },
};

const help: HelpMessages = {
  title: 'Touches et signes',
  escape: 'Échap',
  does: {
    step: 'modification suivante, précédente',
    quote: 'citation suivante',
    views: 'Phrases, Colonnes, Épreuve',
    filter: 'filtrer le relevé',
    options: 'options',
    help: 'cette liste',
    back: 'retour\u202f: ferme ce qui est ouvert, puis annule la sélection',
  },
  marks: 'Signes',
  textsTitle: 'Ce que deviennent vos textes',
  texts:
    'Rien ne quitte ce navigateur. Les textes sont comparés sur votre ordinateur. Une fois affichée, la page va chercher le reste de ses propres fichiers, pour fonctionner sans réseau, puis n’envoie plus aucune requête.',
  tour: 'Visite de deux minutes',
  decides: 'Comment Storydiff décide',
};

const groups: Readonly<Record<FactGroup, readonly [name: string, ending: '' | 'e']>> = {
  figure: ['Chiffre', ''],
  date: ['Date ou heure', 'e'],
  name: ['Nom', ''],
  negation: ['Négation', 'e'],
  hedge: ['Réserve', 'e'],
  intensity: ['Intensité', 'e'],
  reversal: ['Renversement', ''],
  sense: ['Sens', ''],
  attribution: ['Source', 'e'],
  address: ['Adresse', 'e'],
  notice: ['Avis', ''],
};

const labels: LabelsMessages = {
  severity: {
    critical: 'Critique',
    high: 'Grave',
    check: 'À vérifier',
    cosmetic: 'Cosmétique',
    none: 'Rien à signaler',
  },
  quotes: {
    kept: 'Intacte',
    altered: 'Modifiée',
    trimmed: 'Écourtée',
    extended: 'Allongée',
    paraphrased: 'Paraphrasée',
    promoted: 'Mise entre guillemets',
    dropped: 'Supprimée',
    added: 'Ajoutée',
  },
  trimmed: {
    stitched: 'Écourtée, morceaux recousus',
    silent: 'Coupée sans le dire',
    marked: 'Écourtée, coupe signalée',
  },
  otherSpeaker: 'Attribuée à quelqu’un d’autre',
  otherVerb: 'Intacte, autre verbe introducteur',
  andSpeaker: (title) => `${title}, autre auteur`,
  fact: (group, status) => {
    const [name, ending] = groups[group];
    if (status === 'changed') return `${name} qui diffère`;
    if (status === 'variant') return `${name} écrit${ending} autrement`;
    return `${name} ${status === 'dropped' ? 'supprimé' : 'ajouté'}${ending}`;
  },
  quoteIs: (title) => `Citation\u202f: ${title}`,
  factIs: (title) => `Donnée\u202f: ${title}`,
};

const ledger: LedgerMessages = {
  name: 'Relevé',
  close: 'Fermer le relevé',
  open: 'Ouvrir le relevé',
  tabs: { worst: 'Le pire', quotes: 'Citations', facts: 'Données', changes: 'Modifs' },
  filter: {
    worst: 'Filtrer le pire',
    quotes: 'Filtrer les citations',
    facts: 'Filtrer les données',
    changes: 'Filtrer les modifications',
  },
  all: 'Tout',
  quoteChips: {
    altered: 'Modifiées',
    speaker: 'Auteur',
    promoted: 'Mises entre guillemets',
    trimmed: 'Écourtées',
    extended: 'Allongées',
    dropped: 'Supprimées',
    added: 'Ajoutées',
    paraphrased: 'Paraphrasées',
    cue: 'Verbe',
    kept: 'Intactes',
  },
  factChips: {
    figure: 'Chiffres',
    date: 'Dates',
    name: 'Noms',
    negation: 'Négation',
    hedge: 'Réserves',
    intensity: 'Intensité',
    reversal: 'Renversements',
    sense: 'Sens',
    attribution: 'Sources',
    address: 'Adresses',
    notice: 'Avis',
    variant: 'Graphies',
  },
  changeChips: {
    reworded: 'Reformulées',
    moved: 'Déplacées',
    split: 'Scindées',
    merge: 'Fusionnées',
    regroup: 'Regroupées',
    dropped: 'Supprimées',
    added: 'Ajoutées',
    typography: 'Typographie',
    spelling: 'Orthographe',
  },
  quotesOf: (severity) => `${severity}, citations`,
  factsOf: (severity) => `${severity}, données`,
  nothingWorrying: 'Aucune citation, aucune donnée à vérifier.',
  checked: 'Vérifié, aucune différence trouvée',
  figuresInWords: 'nombres en lettres',
  notChecked: (tag) =>
    isUnknownLanguage(tag) ? 'Non vérifié, car la langue n’est pas connue' : `Non vérifié en ${language(tag)}`,
  fold: 'Replier le relevé',
  unfold: 'Montrer le relevé',
  copy: (title) => `Copier «\u202f${title}\u202f» en texte`,
  copied: 'Copié',
  noQuotes: 'Aucun passage entre guillemets, ni d’un côté ni de l’autre.',
  noFacts: (topics) => `Aucune différence trouvée dans les phrases appariées. Comparé\u202f: ${list(topics)}.`,
  noLinks: 'Aucune phrase n’est appariée\u202f: il n’y a pas de données à confronter.',
  noSentences: 'Il n’y a pas de phrases à comparer.',
  noChanges: 'Toutes les phrases sont inchangées.',
  notThere: 'absent',
  both: 'Les deux',
  noSource: 'Aucune source indiquée',
  alsoReworded: ', reformulée',
  dock: {
    quotes: (count) => counted(count, 'citation', 'citations'),
    facts: (count) => counted(count, 'donnée', 'données'),
    changes: (count) => counted(count, 'modification', 'modifications'),
    critical: (count) => counted(count, 'critique', 'critiques'),
    high: (count) => counted(count, 'grave', 'graves'),
    check: (count) => `${number(count)} à vérifier`,
  },
};

const legend: LegendMessages = {
  added: 'ajouté',
  addedMeans: 'dans la nouvelle version seulement',
  dropped: 'supprimé',
  droppedMeans: 'dans l’original seulement',
  moved: 'déplacé',
  movedMeans: 'se trouve ailleurs',
  quote: '«\u202fcitation\u202f»',
  quoteMeans: 'des mots entre guillemets',
  gone: 'sans guillemets',
  goneMeans: 'les mêmes mots, qui ne sont plus cités',
  fact: 'donnée',
  factMeans: 'une valeur ou un mot qui diffère',
  type: 'signe',
  typeMeans: 'seule la typographie diffère',
};

const NO_SCREEN_LOSS = 'Ce qui est à l’écran y reste.';

const library: LibraryMessages = {
  title: 'Récemment sur cet ordinateur',
  when: whenOf('fr'),
  moment: moment,
  verdict: ({ critical, toSign, signed, quotes, links }) => {
    const progress = `${number(signed)} sur ${number(toSign)} validés`;
    if (toSign > 0 && signed === toSign) return ['', 'Validée'];
    if (critical > 0) return [counted(critical, 'critique', 'critiques'), toSign > 0 ? `, ${progress}` : ''];
    if (toSign > 0) return ['', progress];
    const all = Object.values(quotes).reduce((sum, count) => sum + count, 0);
    if (all > 0) return ['', `${counted(all, 'citation', 'citations')}, rien de critique`];
    const parts = [
      ...(links.reworded > 0 ? [counted(links.reworded, 'reformulée', 'reformulées')] : []),
      ...(links.dropped > 0 ? [counted(links.dropped, 'supprimée', 'supprimées')] : []),
      ...(links.added > 0 ? [counted(links.added, 'ajoutée', 'ajoutées')] : []),
    ];
    return ['', parts.length > 0 ? `Phrases\u202f: ${list(parts)}` : 'Aucun mot changé'];
  },
  empty:
    'Aucune pour l’instant. Ce que vous comparez est conservé ici, dans ce navigateur, jusqu’à ce que vous le supprimiez.',
  emptyOff: 'Rien n’est conservé\u202f: une comparaison dure tant que sa page est ouverte.',
  off: 'Rien de nouveau n’est conservé. Ce qui est dans la liste y reste jusqu’à ce que vous le supprimiez.',
  keep: 'Conserver les comparaisons sur cet ordinateur',
  find: 'Chercher une comparaison',
  found: (count) => (count === 0 ? 'Aucune comparaison de ce nom' : counted(count, 'comparaison', 'comparaisons')),
  more: (count) => `En afficher ${number(count)} de plus`,
  actions: (name) => `Actions pour ${name}`,
  rename: 'Renommer',
  renameHint: 'les textes restent tels quels',
  newName: (name) => `Nouveau nom de ${name}`,
  save: 'Enregistrer',
  delete: 'Supprimer',
  deleteHint: 'réversible pour l’instant',
  deleted: (name) => `«\u202f${name}\u202f» est supprimée.`,
  undo: 'Annuler la suppression',
  clear: 'Tout supprimer',
  clearTitle: 'Supprimer toutes les comparaisons\u202f?',
  clearAsk: (count) =>
    `${counted(count, 'comparaison', 'comparaisons')}, avec tous les appariements à la main, notes et validations, ${count === 1 ? 'disparaîtra' : 'disparaîtront'} de cet ordinateur, ainsi que le nom avec lequel vous signez. Cela ne peut pas être annulé.`,
  clearList: (pairs) =>
    `Vider aussi la liste de ce qui est tenu pour identique (${counted(pairs, 'paire', 'paires')}). Sinon, elle reste.`,
  cleared: 'Toutes les comparaisons sont supprimées.',
  foreign: (count) =>
    count === 1
      ? 'Une comparaison a été conservée par une autre version de Storydiff. Elle ne peut pas être montrée ici et reste telle quelle.'
      : `${number(count)} comparaisons ont été conservées par une autre version de Storydiff. Elles ne peuvent pas être montrées ici et restent telles quelles.`,
  persist: 'Le navigateur peut les supprimer quand le disque est presque plein.',
  persistAsk: 'Lui demander de les garder',
  persisted: 'Le navigateur les gardera jusqu’à ce que vous les supprimiez.',
  notPersisted:
    'Le navigateur n’a pas accepté\u202f: il peut toujours les supprimer quand le disque est presque plein.',
  opening: 'Ouverture de la comparaison…',
  listTrouble: {
    full: 'Il n’y a plus de place sur cet ordinateur pour ce changement. Supprimez les comparaisons qui ne servent plus.',
    unavailable:
      'Ce navigateur ne laisse rien conserver à Storydiff, comme en navigation privée\u202f: une comparaison dure tant que sa page est ouverte.',
    newer: 'Un Storydiff plus récent a repris les comparaisons\u202f: rechargez cette page pour les voir.',
    failed: 'Les comparaisons conservées n’ont pas pu être lues. Rechargez la page pour réessayer.',
  },
  keepTrouble: {
    full: `Cette comparaison n’a pas pu être conservée\u202f: il n’y a plus de place sur cet ordinateur. ${NO_SCREEN_LOSS} Supprimez des comparaisons, ou partagez celle-ci en fichier.`,
    unavailable: `Ce navigateur ne laisse rien conserver à Storydiff, comme en navigation privée. ${NO_SCREEN_LOSS} Partagez la comparaison en fichier pour la garder.`,
    newer: `Cette comparaison n’est pas conservée\u202f: une autre fenêtre utilise un Storydiff plus récent. ${NO_SCREEN_LOSS} Enregistrez-la en fichier, puis rechargez.`,
    failed: `Cette comparaison n’a pas pu être conservée. ${NO_SCREEN_LOSS} Le prochain changement réessaiera.`,
  },
  elsewhere:
    'Cette comparaison est aussi ouverte dans une autre fenêtre. La validation vaut dans les deux\u202f; vos autres changements ici sont conservés comme copie.',
  copied:
    'Une autre fenêtre a cette comparaison ouverte. Vos changements sont conservés dans une copie, à côté de l’autre.',
  gone: {
    missing:
      'Cette comparaison n’est pas sur cet ordinateur\u202f: elle a été supprimée, ou conservée dans un autre navigateur.',
    foreign:
      'Cette comparaison a été conservée par une autre version de Storydiff. Elle ne peut pas être montrée ici et reste telle quelle.',
  },
};

const megabytes = (bytes: number) => `${number(Math.max(1, Math.round(bytes / 1e6)))}\u00a0Mo`;

const offline: OfflineMessages = {
  works: 'Fonctionne hors ligne.',
  waiting: 'Un Storydiff plus récent est prêt. Recharger la page conserve votre travail.',
  elsewhere: 'Une autre fenêtre est passée à un Storydiff plus récent. Recharger la page conserve votre travail.',
  reload: 'Recharger',
  later: 'Plus tard',
  tooLong: 'Ces textes sont trop longs pour être conservés. Exportez la comparaison, puis rechargez vous-même la page.',
  kept: 'Ce qui reste sur cet ordinateur',
  copy: (bytes) => `Storydiff lui-même, ${megabytes(bytes)}, pour fonctionner sans réseau.`,
  coming: 'Storydiff lui-même est en cours de copie, pour fonctionner sans réseau.',
  failed: 'Storydiff lui-même n’a pas pu être copié\u202f: il a besoin du réseau. Il réessaiera à la prochaine visite.',
  none: 'Rien de Storydiff lui-même\u202f: il a besoin du réseau.',
  impossible:
    'Rien de Storydiff lui-même\u202f: ce navigateur n’en garde pas de copie ici, il a donc besoin du réseau.',
  oneFile:
    'Storydiff lui-même est ce fichier\u202f: il n’a pas besoin du réseau et ne demande rien. Certains navigateurs conservent les comparaisons selon l’emplacement du fichier et ne les retrouvent plus s’il est déplacé.',
  remove: 'Supprimer la copie',
  keep: 'Garder une copie',
  work: 'Vos comparaisons avec corrections et notes, jusqu’à ce que vous les supprimiez de la liste de la page d’accueil.',
  choices: 'Ce que vous avez choisi\u202f: langue, apparence et réglages semblables.',
  everything: 'Pour tout supprimer d’un coup, effacez les données de ce site dans les paramètres de votre navigateur.',
  nothingShared:
    'Ce qui a été partagé ne contient pas de texte. Storydiff ne suit aucun lien\u202f: partagez le texte lui-même ou un fichier.',
  notLoaded:
    'Cette partie de la page n’a pas pu être chargée, et les textes sont intacts. Connectez-vous au réseau et réessayez\u00a0; si rien n’y fait, Storydiff a été renouvelé entre-temps\u00a0: rechargez la page.',
  again: 'Réessayer',
};

const options: OptionsMessages = {
  name: 'Options',
  pairing: 'Apparier les phrases',
  pairingMeans: 'Large\u202f: plus de phrases appariées\u202f; prudent\u202f: moins d’erreurs.',
  cautious: 'prudent',
  generous: 'large',
  paired: (paired, all) => `${number(paired)} sur ${number(all)} appariées`,
  pairingIs: (value, much) =>
    `${number(value)} pour cent, ${{ cautious: 'n’apparie que le plus sûr', balanced: 'équilibré', generous: 'apparie davantage' }[much]}`,
  foldUnchanged: 'Replier les passages inchangés',
  typography: 'Montrer les changements de typographie',
  furniture: 'Déplier l’habillage de page',
  together: 'Faire défiler les colonnes ensemble',
  storyLanguage: 'Langue des textes',
  detected: (tag) => (isUnknownLanguage(tag) ? 'Non détectée' : `Détectée\u202f: ${language(tag)}`),
  meaning: 'Lire le sens des phrases',
  meaningChoice: { 'when-in-doubt': 'En cas de doute', always: 'Toujours', never: 'Jamais' },
  language,
};

/** Name and ending of a participle in agreement with it. */
const roles: Readonly<Record<Role, readonly [name: string, ending: '' | 'e']>> = {
  headline: ['titre', ''],
  deck: ['chapô', ''],
  byline: ['signature', 'e'],
  caption: ['légende', 'e'],
  correction: ['avis', ''],
  furniture: ['habillage', ''],
  body: ['texte', 'e'],
};

const relations: Readonly<Record<Exclude<RowRelation, 'typography'>, string>> = {
  unchanged: 'inchangé',
  reworded: 'reformu\u00adlé',
  split: 'scindé',
  merge: 'fusionné',
  regroup: 'regroupé',
  moved: 'déplacé',
  dropped: 'supprimé',
  added: 'ajouté',
};

const fate = (relation: RowRelation, ending: string) =>
  relation === 'typography' ? 'typogra\u00adphie' : `${relations[relation]}${ending}`;

const places: PlacesMessages = {
  roles: {
    headline: roles.headline[0],
    deck: roles.deck[0],
    byline: roles.byline[0],
    caption: roles.caption[0],
    correction: roles.correction[0],
    furniture: roles.furniture[0],
    body: roles.body[0],
  },
  // Of the story itself a sentence is meant: une phrase.
  relation: (relation, role) => {
    const [name, ending] = roles[role];
    if (role === 'body') return fate(relation, ending);
    return `${name}${relation === 'typography' ? '\u202f:' : ''} ${fate(relation, ending)}`;
  },
  and: (first, second) => `${first} et ${second === 'typography' ? 'composée autrement' : fate(second, 'e')}`,
  none: 'aucune',
  row: (original, revision, what) => `Original ${original}, nouvelle version ${revision}\u202f: ${what}`,
  goThere: (row) => `${row}, y aller`,
  goTo: (place, title) => `Aller à ${place}\u202f: ${title}`,
  now: {
    elsewhere: 'désormais ailleurs',
    first: ({ text, many }) => `désormais en tête, ${many ? 'phrases' : 'phrase'} ${text}`,
    last: ({ text, many }) => `désormais à la fin, ${many ? 'phrases' : 'phrase'} ${text}`,
    at: ({ text, many }) => `désormais ${many ? 'phrases' : 'phrase'} ${text}`,
  },
  moved: (now) => `Déplacée\u202f: ${now}`,
  sentenceMoved: (number, now) => `Phrase ${number} déplacée\u202f: ${now}`,
};

const result: ResultMessages = {
  summary: 'Résumé',
  more: 'Plus',
  less: 'Moins',
  coarse:
    'Ces deux textes dépassent la charge de calcul habituelle\u202f; certains passages ont été comparés avec une méthode moins fine.',
  comparison: 'Comparaison',
  views: 'Affichages',
  view: { aligned: 'Phrases', columns: 'Colonnes', redline: 'Épreuve' },
  previous: 'Modification précédente',
  next: 'Modification suivante',
  of: ' sur ',
  changes: (count) => form(count, ' modification', ' modifications'),
  stepOf: (step, steps) => `${number(step)} sur ${number(steps)}`,
  waiting: 'Comparaison en cours',
  stage: ({ at, original, revision }) =>
    ({
      links: `Appariement de ${number(original)} phrases avec ${number(revision)}`,
      words: `Comparaison des mots de ${number(original)} et ${number(revision)} phrases`,
      quotes: `Recherche des citations dans ${number(original)} et ${number(revision)} phrases`,
      facts: `Comparaison des faits de ${number(original)} et ${number(revision)} phrases`,
    })[at],
  waitingOn: (original, revision) => `Comparaison en cours\u202f: ${original} et ${revision}…`,
  again: 'Nouvel appariement en cours…',
  meaning: {
    progress: (done: number, all: number) => `Lecture du sens\u202f: ${number(done)} phrases sur ${number(all)}`,
    changed: (linked: number, parted: number) =>
      linked + parted === 0
        ? 'Le sens est lu\u202f: aucun appariement ne change.'
        : `Le sens est lu\u202f: ${nonZero([linked, `${counted(linked, 'nouvelle paire', 'nouvelles paires')} de phrases`], [parted, counted(parted, 'paire défaite', 'paires défaites')])}.`,
    trouble: {
      missing:
        'Des fichiers nécessaires à la lecture du sens n’ont pas pu être chargés\u202f; les phrases sont comparées par leurs seuls mots. Connectez-vous au réseau et comparez de nouveau.',
      damaged:
        'Un fichier nécessaire à la lecture du sens est incomplet ou endommagé\u202f; les phrases sont comparées par leurs seuls mots. Réessayez plus tard.',
      unable: 'Ce navigateur ne peut pas lire le sens\u202f; les phrases sont comparées par leurs seuls mots.',
      absent:
        'Ce fichier n’embarque rien pour lire le sens\u202f; les phrases sont comparées par leurs seuls mots. La page sur un serveur le peut.',
    },
  },
};

const share: ShareMessages = {
  button: 'Partager',
  title: 'Partager cette comparaison',
  inside: 'Le lien lui-même contient les deux textes, vos appariements à la main, notes et validation avec les noms.',
  careful:
    'Aucun serveur ne les garde\u202f: quiconque a le lien peut tout lire, et aussi les programmes qui le transmettent, comme le courrier et la messagerie.',
  link: 'Lien',
  packing: 'Préparation…',
  length: (characters) => `${number(characters)} caractères`,
  copy: 'Copier le lien',
  copied: 'Le lien est copié.',
  notCopied:
    'Le navigateur n’a pas laissé Storydiff copier. Le lien est sélectionné\u202f: copiez-le avec Ctrl+C ou ⌘C.',
  tooLong: (characters, most) =>
    `En lien, cette comparaison aurait ${number(characters)} caractères, et beaucoup de programmes de courriel et de messagerie coupent ce qui dépasse ${number(most)}. Envoyez-la en fichier\u202f: qui le reçoit le dépose sur la page d’accueil de Storydiff.`,
  noLink:
    'Aucun lien ne peut être créé ici. Envoyez la comparaison en fichier\u202f: qui le reçoit le dépose sur la page d’accueil de Storydiff.',
  file: 'Enregistrer en fichier',
  fileInside: 'Le fichier contient la même chose et s’ouvre quand on le dépose sur la page d’accueil de Storydiff.',
  saved: 'Le fichier est enregistré.',
  fileName: 'Comparaison',
  linkTrouble: {
    broken:
      'Le lien n’est pas entier\u202f: une partie s’est perdue en route. Demandez-le encore une fois, ou demandez le fichier.',
    newer: 'Le lien a été créé par un Storydiff plus récent. Rechargez cette page, puis ouvrez le lien de nouveau.',
    large: 'Le lien contient plus que Storydiff n’accepte. Demandez les deux textes en fichiers.',
  },
  merged: (file, taken, { own, theirs }) =>
    [
      `${file} est repris\u202f: ${counted(taken, 'avis plus récent', 'avis plus récents')}.`,
      ...(own > 0 ? [`Pour ${counted(own, 'point', 'points')}, le vôtre cède.`] : []),
      ...(theirs > 0 ? [`Pour ${counted(theirs, 'point', 'points')}, le vôtre est plus récent et reste.`] : []),
    ].join(' '),
  fileTrouble: {
    broken: (name) => `${name} est une comparaison de Storydiff endommagée. Demandez-la encore une fois.`,
    newer: (name) =>
      `${name} a été créé par un Storydiff plus récent. Rechargez cette page, puis ouvrez le fichier de nouveau.`,
    large: (name) => `${name} contient plus que Storydiff n’accepte. Demandez les deux textes en fichiers.`,
  },
};

const marks: SignoffMessages['marks'] = { ok: 'OK', query: 'Question', fix: 'Corriger', 'not-so': 'Faux' };

const signoff: SignoffMessages = {
  title: 'Validation',
  titleOf: (item) => `Validation\u202f: ${item}`,
  marks,
  newItems: 'Nouveau depuis la dernière version',
  isNew: 'Nouveau',
  setAside: 'Écartés comme faux',
  putBack: 'Remettre',
  putBackOf: (item) => `Remettre\u202f: ${item}`,
  open: 'À voir',
  addNote: 'Note',
  editNote: 'Modifier la note',
  note: 'Note',
  noteOn: (item) => `Note sur\u202f: ${item}`,
  noteKeys: 'Entrée garde la note, Maj et Entrée commencent une ligne.',
  number,
  moment,
  ofTotal: (total) => `sur ${number(total)} ${form(total, 'point vu', 'points vus')}`,
  progress: (done, total) => `${number(done)} sur ${number(total)} ${form(total, 'point vu', 'points vus')}`,
  progressShort: (done, total) => `${number(done)} sur ${number(total)}`,
  all: (total) => (total === 1 ? 'Le seul point est vu' : `Les ${number(total)} points sont vus`),
  tally: ({ ok, query, fix, open }) =>
    list([
      ...(ok > 0 ? [`${number(ok)} OK`] : []),
      ...(query > 0 ? [counted(query, 'question', 'questions')] : []),
      ...(fix > 0 ? [`${number(fix)} à corriger`] : []),
      ...(open > 0 ? [`${number(open)} à voir`] : []),
    ]),
  nothing: 'Rien de critique ni de grave',
  next: 'Suivant',
  nextLong: 'Point suivant à voir',
  sheet: 'Fiche',
  marked: (mark, done, total) =>
    `${mark === null ? 'De nouveau à voir' : marks[mark]}. ${number(done)} sur ${number(total)} ${form(total, 'point vu', 'points vus')}.`,
  noneOf: { open: 'Rien à voir ici.', query: 'Aucune question ici.', fix: 'Rien à corriger ici.' },
  keys: {
    marks: 'le point choisi\u202f: OK, Question, Corriger',
    notSo: 'le point choisi est faux',
    note: 'une note sur le point choisi',
    next: 'prochain point à voir',
    sheet: 'fiche de validation',
  },
  sheetTitle: 'Fiche de validation',
  print: 'Imprimer',
  others: 'Aussi annotés',
  numbers: 'Les numéros d’un point sont ceux de ses phrases\u202f: original → nouvelle version.',
  goTo: (place, item) => `Aller à ${place}\u202f: ${item}`,
  allDone: 'Tous les points critiques ou graves sont vus.',
  nothingLong:
    'Aucune citation ni donnée de ces deux versions n’est critique ou grave\u202f: aucun point à valider un par un.',
  name: 'Nom',
  nameKept: 'Gardé dans ce navigateur seulement, et inscrit dans ce que vous exportez.',
  askName: 'Qui valide\u202f?',
  keepName: 'Garder',
  noName: 'Sans nom',
  overruled: (mark, name) =>
    `L’emporte sur\u202f: ${mark === null ? 'ouvert' : marks[mark]}${name === '' ? '' : `, ${name}`}`,
  signature: 'Signature',
  date: 'Date',
};

function some(names: readonly string[]): string {
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} autres`] : names);
}

const GROUPS: Readonly<Record<ScriptGroup, string>> = {
  unicode: 'Unicode',
  western: 'Europe de l’Ouest',
  central: 'Europe centrale',
  baltic: 'Balte',
  cyrillic: 'Cyrillique',
  greek: 'Grec',
  turkish: 'Turc',
  hebrew: 'Hébreu',
  arabic: 'Arabe',
  vietnamese: 'Vietnamien',
  thai: 'Thaï',
  japanese: 'Japonais',
  chinese: 'Chinois',
  korean: 'Coréen',
};

const start: StartMessages = {
  headline: {
    first: 'Deux versions d’un même article.',
    before: 'Ce qu’est devenue chaque phrase, chaque ',
    quote: 'citation',
    and: ' et chaque ',
    figure: 'chiffre',
    after: '.',
  },
  hint: {
    original: 'Dépêche, copie, version d’hier',
    revision: 'Copie relue, version du jour',
  },
  file: { original: 'Fichier de l’original', revision: 'Fichier de la nouvelle version' },
  text: { original: 'Texte de l’original', revision: 'Texte de la nouvelle version' },
  choose: 'Choisir un fichier',
  placeholder: 'Collez le texte ici, ou déposez un fichier n’importe où sur la page',
  clear: { original: 'Vider l’original', revision: 'Vider la nouvelle version' },
  remove: (name) => `Retirer ${name}`,
  first: 'Le premier fichier arrive ici',
  second: 'Le second fichier arrive ici',
  dropHere: {
    original: 'Déposez-le ici\u202f: c’est l’original',
    revision: 'Déposez-le ici\u202f: c’est la nouvelle version',
  },
  dropToReplace: {
    original: 'Déposez-le ici pour remplacer l’original',
    revision: 'Déposez-le ici pour remplacer la nouvelle version',
  },
  privacy: 'Rien ne quitte ce navigateur.',
  privacyMore: 'Ni envoi, ni compte. Lit Word, PDF, ODT, RTF, HTML, courriels, Markdown et texte brut.',
  example: 'Essayer un exemple',
  compare: 'Comparer',
  cleared: 'Les feuilles sont vides.',
  bringBack: 'Reprendre les deux derniers textes',
  long: (shown) =>
    `Trop long pour être modifié ici\u202f: les ${number(shown)} premiers caractères sont affichés, et le tout est comparé.`,

  reading: (name) => `Lecture de ${name}`,
  incoming: 'Fichiers en cours de lecture',
  cancelReading: (name) => `Arrêter la lecture de ${name}`,
  encodingOf: { original: 'Encodage de l’original', revision: 'Encodage de la nouvelle version' },
  guessed: 'supposé',
  group: (group) => GROUPS[group],

  bothEmpty: 'Les deux côtés sont vides\u202f: collez les deux textes, choisissez deux fichiers, ou essayez l’exemple.',
  empty: {
    original: 'L’original est vide\u202f: collez son texte ou choisissez un fichier.',
    revision: 'La nouvelle version est vide\u202f: collez son texte ou choisissez un fichier.',
  },
  wordless: {
    original: 'L’original ne contient aucun mot, seulement des signes et des espaces.',
    revision: 'La nouvelle version ne contient aucun mot, seulement des signes et des espaces.',
  },
  tooMany: (names) =>
    `${counted(names.length, 'fichier est arrivé', 'fichiers sont arrivés')} à la fois\u202f: ${some(names)}. Storydiff en compare deux\u202f: déposez l’original et la nouvelle version.`,
  emptyFolder: (folder) => `Le dossier ${folder} ne contient aucun article. Déposez l’original et la nouvelle version.`,
  droppedText: 'Le texte déposé',
  longPaste: 'Le texte collé est plus long que dix romans. Collez l’article seul.',

  whichTwo: 'Lesquels\u202f?',
  manyFiles: (count, from) =>
    `${from === '' ? 'Plusieurs sont arrivés à la fois\u202f:' : `${from} contient`} ${counted(count, 'fichier', 'fichiers')}. Storydiff en compare deux.`,
  takeTwo: 'Prendre ces deux-là',
  sameTwice: 'Le même fichier est des deux côtés. Choisissez-en un autre pour l’un des deux.',
  whichSide: 'De quel côté\u202f?',
  nextVersion: (name) =>
    `${name} remplace le côté choisi. Corrections, validation et notes suivent, et ce qui est nouveau vient d’abord.`,
  bothTaken: (name) => `Les deux feuilles ont un texte. ${name} remplace celui que vous choisissez.`,
  replace: { original: 'Remplacer l’original', revision: 'Remplacer la nouvelle version' },

  changes: 'Suivi des modifications',
  hasChanges: (name) => `${name} contient un suivi des modifications\u202f: c’est déjà deux versions.`,
  compareBoth: 'Comparer les deux',
  allAccepted: 'Tout accepter',
  allRejected: 'Tout refuser',
  rejectedName: (name) => `${name}, modifications refusées`,
  acceptedName: (name) => `${name}, modifications acceptées`,

  locked: 'Protégé par un mot de passe',
  isLocked: (name) => `${name} ne s’ouvre qu’avec un mot de passe. Il sert ici une fois et n’est gardé nulle part.`,
  password: 'Mot de passe',
  wrongPassword: 'Ce mot de passe ne l’ouvre pas. Essayez-en un autre.',
  open: 'Ouvrir',
};

const where = { original: 'dans l’original', revision: 'dans la nouvelle version' };

const views: ViewsMessages = {
  aligned: 'Phrases appariées',
  between: 'Leur rapport',
  notIn: { original: 'Absente de l’original', revision: 'Absente de la nouvelle version' },
  showUnchanged: (count) => `Montrer ${counted(count, 'phrase inchangée', 'phrases inchangées')}`,
  splitHere: 'Scindée ici',
  movedPhrase: 'Déplacé dans la phrase',
  mergedHere: 'Fusionnée ici',
  typography: 'La typographie diffère',
  redline: 'Épreuve',
  printTitle: 'Épreuve Storydiff',
  printPair: (original, revision) => `Original\u202f: ${original}. Nouvelle version\u202f: ${revision}.`,
  strip: {
    fold: 'Replier l’ordre des phrases',
    show: 'Ordre des phrases',
    numbered: (number) => `nº\u00a0${number}`,
    down: (from, to) => `${from} plus bas, désormais ${to}`,
    up: (from, to) => `${from} plus haut, désormais ${to}`,
    all: ({ sentences, moved, dropped, added }) =>
      `Ce que sont devenues les ${counted(sentences, 'phrase', 'phrases')} de l’original\u202f: ${
        moved === 0 ? 'ordre conservé' : counted(moved, 'déplacée', 'déplacées')
      }, ${counted(dropped, 'supprimée', 'supprimées')}, ${counted(added, 'ajoutée', 'ajoutées')}.`,
  },
  furniture: {
    aside: (sides) =>
      `Habillage de page mis à part, non compté\u202f: ${sides
        .map(({ side, lines }) => `${counted(lines, 'ligne', 'lignes')} ${where[side]}`)
        .join(', ')}`,
    of: { original: 'Habillage de l’original', revision: 'Habillage de la nouvelle version' },
  },
};

export const fr: PageMessages = {
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
