import type { Foreign, Format, Note, Reason, Stage } from '../../files/reasons.ts';
import type { Words } from '../use-words.ts';

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
    case 'stuck':
      return 'a pris trop de temps et a été abandonné. Ouvrez-le dans son logiciel, copiez l’article et collez-le ici.';
    case 'large':
      return 'dépasse 32 Mo. Extrayez l’article et choisissez ce fichier.';
    case 'long':
      return 'contient plus de texte que dix romans. Extrayez l’article et choisissez ce fichier.';
    case 'notText':
      return 'n’est pas un fichier texte. Choisissez un document que Storydiff lit, ou collez le texte.';
    case 'damaged':
      return 'est endommagé ou tronqué\u202f: la fin manque. Récupérez-le ou enregistrez-le de nouveau.';
    case 'damagedPdf':
      return 'est un PDF endommagé ou tronqué. Récupérez-le ou enregistrez-le de nouveau.';
    case 'noWords':
      return 'est un document Word sans texte. Ouvrez-le dans Word et enregistrez-le de nouveau.';
    case 'empty':
      return 'ne contient pas de texte. Ouvrez-le dans son logiciel et enregistrez-le de nouveau.';
    case 'scanned':
      return 'n’a pas de texte\u202f: ses pages sont des images, comme d’un scanner. Faites-y passer une reconnaissance de texte (OCR), ou saisissez l’article.';
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
  runningHeads: 'Les titres courants et les numéros de page ont été laissés de côté.',
  attachments: 'Les pièces jointes ont été laissées de côté.',
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

export const files: Words['files'] = {
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
