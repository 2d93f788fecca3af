/** Guardar y copiar una comparación. */
import type { Words } from '../use-words.ts';

export const exporting: Words['exporting'] = {
  title: 'Exportar',
  items: {
    html: { label: 'Informe', hint: 'HTML, se abre en cualquier sitio' },
    docx: { label: 'Documento de Word', hint: 'con control de cambios' },
    markdown: { label: 'Markdown', hint: 'para un chat o un tique' },
    csv: { label: 'Registro en una tabla', hint: 'CSV' },
    json: { label: 'Todo', hint: 'JSON, para programas' },
    mail: { label: 'Copiar para un correo', hint: 'texto con formato' },
    print: { label: 'Imprimir', hint: 'o guardar como PDF' },
  },
  writing: {
    html: 'Preparando el informe…',
    docx: 'Preparando el documento de Word…',
    markdown: 'Preparando el Markdown…',
    csv: 'Preparando la tabla…',
    json: 'Preparando el archivo…',
    mail: 'Copiando…',
  },
  saved: (name) => `Guardado: ${name}`,
  copied: 'Copiado. Péguelo en un correo.',
  notSaved: 'No se pudo crear el archivo; la comparación está intacta. Inténtelo de nuevo.',
  notCopied: 'El navegador no dejó que la página copiara. Permita el acceso al portapapeles o guarde el informe.',
};
