import type { PageWords } from '../language.ts';

/** Lines of Spanish news pages that are no text of their story. */
export const PAGE: PageWords = {
  pointers: ['(?:lea|lee|leer|vea|ver|mira)(?: también| más| además)'],
  listLabels: [
    '(?:también )?(?:te|le) puede interesar',
    'más (?:información|noticias)',
    'noticias? relacionadas?',
    'lo más leído',
    'artículos? relacionados?',
  ],
  boxes: [
    'deja (?:un|tu) comentario',
    'deja una respuesta',
    'tu dirección de correo electrónico no será',
    'su dirección de correo electrónico no será',
    'los campos obligatorios',
    'suscríb(?:ete|ase)\\b',
    'recib[ae] (?:nuestr[oa]s?|las noticias|el boletín)\\b[^.]{0,80}',
    'compart(?:e|ir)(?: en| esta| este| el artículo| la noticia)\\b.{0,30}$',
    'compart(?:e|ir)$',
    'síguenos\\b',
    'síganos\\b',
    'publicidad$',
    'anuncio$',
    'comentarios?(?: \\(?\\d+\\)?)?$',
    '\\d+ comentarios?$',
    'utilizamos cookies',
    'este sitio (?:web )?(?:utiliza|usa)',
    'todos los derechos reservados',
    'inicia sesión',
  ],
};
