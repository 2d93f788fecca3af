import type { PageWords } from '../language.ts';

/** Lines of French news pages that are no text of their story. */
export const PAGE: PageWords = {
  pointers: ['(?:à )?(?:lire|voir|écouter)(?: ou relire)?(?: aussi| également| plus)?', 'lire la suite'],
  listLabels: [
    'sur le même (?:sujet|thème)',
    'les plus lus',
    'nos lecteurs lisent aussi',
    'articles? (?:liés?|similaires?)',
    "plus d[’']actualités",
    'à la une',
  ],
  boxes: [
    'laisser un commentaire',
    'votre adresse (?:e-?mail|de messagerie) ne sera pas',
    'les champs obligatoires',
    'réagir$',
    'inscrivez-vous\\b',
    'abonnez-vous\\b',
    "s[’']abonner\\b[^.]{0,60}$",
    "je m[’']abonne\\b",
    'recevez (?:notre|nos|la|toute)\\b[^.]{0,80}',
    'partager(?: (?:sur|cet|l)\\b.*)?$',
    'suivez-nous\\b',
    'publicité$',
    'contenu sponsorisé',
    'commentaires?(?: \\(?\\d+\\)?)?$',
    '\\d+ commentaires?$',
    'nous utilisons des cookies',
    'ce site utilise',
    'tous droits réservés',
    'mentions légales',
    'imprimer$',
    'article réservé aux abonnés',
    'la suite après (?:la|cette) publicité',
  ],
};
