import type { Foreign, Format, Note, Reason, Stage } from '../../files/reasons.ts';
import type { Words } from '../use-words.ts';

const SAVE_AS_TEXT = 'Guárdelo como texto sin formato (.txt, UTF-8) y elija ese archivo.';
const SAVE_ANEW = 'Guárdelo de nuevo en su propio programa, o como texto sin formato.';

const FOREIGN: Readonly<Record<Foreign, string>> = {
  oldWord:
    'es un documento antiguo de Word u Office, que Storydiff no lee. Ábralo en Word o LibreOffice, guárdelo como .docx y elija ese archivo.',
  picture: 'es una imagen, que Storydiff no lee. Elija un archivo con las palabras mismas.',
  compressed: 'es un archivo comprimido, que Storydiff no lee. Descomprímalo y elija el texto que contiene.',
  spreadsheet: `es una hoja de cálculo, que Storydiff no lee. ${SAVE_AS_TEXT}`,
  presentation: `es una presentación, que Storydiff no lee. ${SAVE_AS_TEXT}`,
  ebook: `es un libro electrónico, que Storydiff no lee. ${SAVE_AS_TEXT}`,
  pages: 'es un documento de Pages, que Storydiff no lee. En Pages, expórtelo a Word y elija ese archivo.',
  other: `es un documento de un tipo que Storydiff no lee. ${SAVE_AS_TEXT}`,
};

function why(reason: Reason): string {
  switch (reason.is) {
    case 'stopped':
      return 'no se leyó: la lectura se detuvo.';
    case 'vanished':
      return 'no se pudo leer del disco. Si entretanto se movió o cambió, elíjalo otra vez.';
    case 'unreadable':
      return 'no se pudo leer; quizá esté dañado. Ábralo en su propio programa y guárdelo como texto sin formato.';
    case 'crashed':
      return 'necesita más memoria de la que da el navegador, o está dañado. Recorte el texto y elija ese archivo.';
    case 'stuck':
      return 'tardó demasiado y se abandonó. Ábralo en su propio programa, copie el texto y péguelo aquí.';
    case 'large':
      return 'pasa de 32 MB. Recorte el texto y elija ese archivo.';
    case 'long':
      return 'contiene más texto que diez novelas. Recorte el artículo y elija ese archivo.';
    case 'notText':
      return 'no es un archivo de texto. Elija un documento que Storydiff lea, o pegue el texto.';
    case 'damaged':
      return 'está dañado o cortado: falta el final. Descárguelo o guárdelo otra vez.';
    case 'damagedPdf':
      return 'es un PDF dañado o cortado. Descárguelo o guárdelo otra vez.';
    case 'noWords':
      return 'es un documento de Word sin texto. Ábralo en Word y guárdelo otra vez.';
    case 'empty':
      return 'no contiene texto. Ábralo en su propio programa y guárdelo otra vez.';
    case 'scanned':
      return 'no tiene texto: sus páginas son imágenes, como de un escáner. Pásele un reconocimiento de texto (OCR), o escriba el artículo.';
    case 'locked':
    case 'password':
      return 'está protegido con una contraseña. Guárdelo sin ella y elíjalo otra vez.';
    case 'rarelyPacked':
      return 'está comprimido de una manera poco usada. Comprímalo o guárdelo otra vez.';
    case 'doctype':
      return `declara un tipo de documento con entidades, cosa que no hace ningún procesador de textos. ${SAVE_ANEW}`;
    case 'bomb':
      return `crece más de 200 veces al descomprimirse, cosa que no hace ningún artículo. ${SAVE_ANEW}`;
    case 'swollen':
      return 'contiene más de 64 MB de texto. Recorte el artículo y elija ese archivo.';
    case 'crowdedPage':
      return 'tiene una página con más texto del que cabe en ninguna. Copie el artículo y péguelo aquí.';
    case 'noStory':
      return 'es una página guardada o un correo sin texto. Ábralo, copie el artículo y péguelo aquí.';
    case 'pages':
      return `tiene más de ${reason.count} páginas. Recorte el artículo y elija ese archivo.`;
    case 'deep':
      return `tiene más de ${reason.count} niveles anidados, cosa que no tiene ningún artículo. ${SAVE_ANEW}`;
    case 'crowdedZip':
      return `contiene más de ${reason.count} archivos. Descomprímalo y elija los dos textos.`;
    case 'archive':
      return `es un archivo comprimido con ${held(reason.count)}; Storydiff toma uno con dos exactamente. Descomprímalo y elija los textos.`;
    case 'nested':
      return `contiene otro archivo comprimido, ${reason.name}. Descomprima los dos y elija los textos.`;
    case 'encoding':
      return `no se puede leer como ${reason.name}, codificación desconocida. Elija otra.`;
    case 'foreign':
      return FOREIGN[reason.what];
    case 'inside':
      return `contiene un archivo que no se puede leer: ${reason.name} ${why(reason.reason)}`;
  }
}

function held(count: number): string {
  return count === 0 ? 'ningún texto' : count === 1 ? 'un solo texto' : `${count} archivos`;
}

const NOTES: Readonly<Record<Exclude<Note['what'], 'comments'>, string>> = {
  headers: 'Se omitieron los encabezados.',
  footers: 'Se omitieron los pies de página.',
  hidden: 'Se omitió el texto oculto.',
  symbols: 'Se omitieron los símbolos de fuentes de imágenes.',
  runningHeads: 'Se omitieron los titulillos y los números de página.',
  attachments: 'Se omitieron los archivos adjuntos.',
};

const FORMATS: Readonly<Record<Format, string>> = {
  text: 'Texto sin formato',
  markdown: 'Markdown',
  html: 'Página web',
  mail: 'Correo o página guardada',
  docx: 'Documento de Word',
  odt: 'Texto OpenDocument',
  fodt: 'Texto OpenDocument',
  rtf: 'Texto RTF',
  pdf: 'PDF',
};

export const files: Words['files'] = {
  problem: (name, reason) => `${name} ${why(reason)}`,
  note(note) {
    if (note.what !== 'comments') return NOTES[note.what];
    return note.count === 1 ? 'Se omitió un comentario.' : `Se omitieron ${note.count} comentarios.`;
  },
  format: (format) => FORMATS[format],
  stage(stage: Stage) {
    switch (stage.at) {
      case 'opening':
        return 'abriendo';
      case 'unpacking':
        return 'descomprimiendo';
      case 'text':
        return 'leyendo el texto';
      case 'notes':
        return 'leyendo las notas';
      case 'page':
        return `página ${stage.page} de ${stage.of}`;
    }
  },
};
