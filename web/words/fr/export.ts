/** Enregistrer et copier une comparaison. */
import type { Words } from '../use-words.ts';

export const exporting: Words['exporting'] = {
  title: 'Exporter',
  items: {
    html: { label: 'Rapport', hint: 'HTML, s’ouvre partout' },
    docx: { label: 'Document Word', hint: 'avec suivi des modifications' },
    markdown: { label: 'Markdown', hint: 'pour un chat ou un ticket' },
    csv: { label: 'Relevé en tableau', hint: 'CSV' },
    json: { label: 'Tout', hint: 'JSON, pour les programmes' },
    mail: { label: 'Copier pour un courriel', hint: 'texte mis en forme' },
    print: { label: 'Imprimer', hint: 'ou enregistrer en PDF' },
  },
  writing: {
    html: 'Rédaction du rapport…',
    docx: 'Rédaction du document Word…',
    markdown: 'Rédaction du Markdown…',
    csv: 'Rédaction du tableau…',
    json: 'Rédaction du fichier…',
    mail: 'Copie en cours…',
  },
  saved: (name) => `Enregistré\u202f: ${name}`,
  copied: 'Copié. Collez-le dans un courriel.',
  notSaved: 'Le fichier n’a pas pu être créé\u202f; la comparaison est intacte. Réessayez.',
  notCopied:
    'Le navigateur n’a pas laissé la page copier. Autorisez l’accès au presse-papiers ou enregistrez le rapport.',
};
