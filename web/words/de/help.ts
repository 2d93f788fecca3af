import type { Words } from '../use-words.ts';

export const help: Words['help'] = {
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
};
