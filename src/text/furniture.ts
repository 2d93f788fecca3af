/*
 * Page furniture: what a news site's page puts around a story. Lines are known by how they open or by what they
 * are as a whole, never by a word inside them: a body sentence that contains `read more` is body.
 * Every row is a regular expression source, matched without case against a whole line or its opening.
 */

/** A line that opens like this, and is no longer than a teaser, points to another page. */
const TEASERS: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:see|read|watch|listen)(?: also| more| next| now)\\s*(?::|-|–|—|»|\\||>|$)',
    "(?:related|related (?:stories|story|articles?|coverage|content|posts?|topics?|news)|more (?:on this|on this story|from|stories|news|coverage|to read)|most read|most popular|trending|recommended(?: for you| reading)?|you (?:may|might) also like|also read|in other news|editors?[’']s? picks?|top stories|latest (?:news|stories)|must[- ]reads?|don[’']t miss|up next|what to read next)\\b[^.!?]{0,40}(?::|-|–|—|\\||$)",
    'click here\\b',
    'tap here\\b',
    'continue reading\\b(?:[^.]{0,60})$',
  ],
  de: [
    '(?:lesen|sehen|hören) sie (?:auch|mehr|dazu|hier)\\b',
    '(?:mehr|auch) (?:zum thema|dazu|lesen|interessant|auf)\\s*(?::|-|–|—|\\||$)',
    '(?:lesen sie auch|mehr zum thema|zum thema|siehe auch|das könnte sie auch interessieren|meistgelesen|weiterlesen|empfohlener inhalt|weitere (?:artikel|nachrichten|themen))\\b[^.!?]{0,40}(?::|-|–|—|\\||$)',
  ],
  fr: [
    '(?:lire|voir|à lire|à voir|lire ou relire|voir|écouter)(?: aussi| également| plus)?\\s*(?::|-|–|—|\\||$)',
    "(?:sur le même sujet|à lire aussi|lire la suite|les plus lus|nos lecteurs lisent aussi|articles? (?:liés?|similaires?)|plus d[’']actualités)\\b[^.!?]{0,40}(?::|-|–|—|\\||$)",
  ],
  es: [
    '(?:lea|lee|leer|vea|ver|mira)(?: también| más| además)\\s*(?::|-|–|—|\\||$)',
    '(?:te puede interesar|puede interesarle|le puede interesar|más información|noticias? relacionadas?|lo más leído|artículos? relacionados?|también te puede interesar)\\b[^.!?]{0,40}(?::|-|–|—|\\||$)',
  ],
  it: [
    '(?:leggi|guarda|vedi)(?: anche| di più| altro)\\s*(?::|-|–|—|\\||$)',
    '(?:leggi anche|articoli correlati|ti potrebbe interessare|i più letti)\\b[^.!?]{0,40}(?::|-|–|—|\\||$)',
  ],
  pt: [
    '(?:leia|veja|ver)(?: também| mais)\\s*(?::|-|–|—|\\||$)',
    '(?:saiba mais|notícias relacionadas|mais lidas)\\b[^.!?]{0,40}(?::|-|–|—|\\||$)',
  ],
  nl: [
    '(?:lees|bekijk|zie)(?: ook| meer| verder)\\s*(?::|-|–|—|\\||$)',
    '(?:meer over|gerelateerd|meest gelezen)\\b[^.!?]{0,40}(?::|-|–|—|\\||$)',
  ],
};

/** A short line that opens like this belongs to the page's forms, boxes and buttons. */
const BOXES: Readonly<Record<string, readonly string[]>> = {
  en: [
    // comment forms
    'leave a (?:reply|comment)\\b',
    'your email address will not be published',
    'required fields are marked',
    'post (?:a )?comment\\b',
    'save my name, email',
    'you must be logged in\\b',
    'log in to (?:comment|reply|leave)',
    'sign in to comment',
    '(?:view|show|load|read|see|hide) (?:all |more )?(?:the )?comments\\b',
    '(?:join|start) the (?:conversation|discussion)\\b',
    'cancel reply\\b',
    'notify me of (?:new|follow)',
    'comments? (?:are|is) closed\\b',
    '(?:be the first|no) (?:to )?comments?\\b',
    // newsletters and subscriptions
    '(?:sign|signing) up (?:for|to|here|now|today)\\b',
    'subscribe\\b',
    "get (?:the|our|all the) (?:latest|best|top|daily|morning|day[’']s)\\b[^.]{0,60}(?:inbox|newsletter|e-?mail|phone)",
    'enter your e-?mail',
    'thanks? (?:you )?for (?:signing up|subscribing)',
    'by (?:signing up|subscribing|clicking)\\b',
    'already a (?:subscriber|member)',
    'support (?:our|independent) journalism',
    'register (?:now|for free|to continue)',
    'download (?:our|the) (?:free )?app\\b',
    'this newsletter\\b',
    'invalid e-?mail',
    // sharing and following
    'share (?:this|on|via|the|with)\\b',
    'share$',
    'tweet(?: this)?$',
    'follow (?:us|@|our)\\b',
    'like us on\\b',
    'find us on\\b',
    'copy (?:the )?link\\b',
    'link copied\\b',
    'e-?mail (?:this|to a friend)\\b',
    'print this\\b',
    'print$',
    'save$',
    'click to (?:share|email|print)\\b',
    'add (?:us|.{2,30}) (?:as a preferred source|on google)\\b',
    'join (?:us|our|the) (?:on |whatsapp|telegram)\\b',
    // advertising and housekeeping
    'advertisements?\\b(?! (?:is|was|for|that|in))',
    'advert$',
    'ad$',
    'sponsored(?: content)?$',
    'paid (?:content|post)$',
    'story continues below\\b',
    'article continues (?:below|after)\\b',
    'scroll (?:down )?to continue\\b',
    'skip (?:to|past|advert)',
    'we use cookies\\b',
    'this (?:site|website) uses\\b',
    'accept (?:all )?cookies\\b',
    'manage (?:your )?(?:cookies|preferences|consent)\\b',
    'cookie (?:policy|settings|notice)\\b',
    'privacy policy\\b',
    'terms (?:of|and) (?:use|service|conditions)\\b',
    'all rights reserved\\b',
    'loading\\.{0,3}…?$',
    'back to top\\b',
    'home$',
    'menu$',
    'search$',
    'next (?:article|story|post)\\b',
    'previous (?:article|story|post)\\b',
    'tags?:',
    'topics?:',
    'filed under\\b',
    'categories:',
    'comments?(?: \\(?\\d+\\)?)?$',
    '\\d+ (?:comments?|shares?|views|likes|replies)$',
    'report (?:a|this) (?:typo|error|ad)\\b',
    '(?:our standards|standards): ',
    "this (?:video|content|browser) (?:is not|cannot|can[’']t|does not)\\b",
    'play (?:video|audio)\\b',
    'listen to (?:this )?(?:article|story)\\b',
    'watch (?:the )?video\\b',
    'image source\\b',
    'close$',
    'read (?:the )?full (?:story|article)\\b',
    'read more\\b[^.]{0,80}$',
  ],
  de: [
    'schreiben sie (?:einen|ihren) kommentar',
    'kommentar (?:schreiben|verfassen|hinterlassen)\\b',
    'hinterlassen? sie einen kommentar',
    'ihre e-?mail-adresse wird nicht',
    'deine e-?mail-adresse wird nicht',
    'erforderliche felder sind',
    'antworten? abbrechen',
    'newsletter\\b[^.]{0,60}$',
    'jetzt (?:abonnieren|anmelden|registrieren|newsletter|testen)\\b',
    'melden sie sich (?:hier|jetzt|für)\\b',
    'abonnieren\\b',
    '(?:auf|per|bei) (?:facebook|twitter|x|whatsapp|e-?mail|linkedin)(?: teilen)?$',
    '(?:artikel )?teilen$',
    'link kopieren',
    'folgen sie uns\\b',
    'anzeige$',
    'werbung$',
    'kommentare?(?: \\(?\\d+\\)?)?$',
    '\\d+ kommentare?$',
    'wir verwenden cookies',
    'diese (?:seite|website) (?:verwendet|nutzt)\\b',
    'alle rechte vorbehalten',
    'datenschutz(?:erklärung)?$',
    'impressum$',
    'startseite$',
    'drucken$',
    'zur startseite\\b',
    'externer inhalt',
    'schlagwörter:',
  ],
  fr: [
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
  es: [
    'deja (?:un|tu) comentario',
    'deja una respuesta',
    'tu dirección de correo electrónico no será',
    'su dirección de correo electrónico no será',
    'los campos obligatorios',
    'suscríb(?:ete|ase)\\b',
    'recib[ae] (?:nuestro|nuestra|las|el)\\b[^.]{0,80}',
    'comparte(?: en| esta)?\\b[^.]{0,40}$',
    'compartir(?: en| esta)?\\b[^.]{0,40}$',
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
  it: [
    'lascia un commento',
    'il tuo indirizzo e-?mail non sarà',
    'i campi obbligatori',
    'iscriviti\\b',
    'abbonati\\b',
    'condividi(?: su)?\\b[^.]{0,30}$',
    'seguici\\b',
    'pubblicità$',
    'commenti$',
    'questo sito (?:utilizza|usa)',
    'utilizziamo i cookie',
    'tutti i diritti riservati',
  ],
  pt: [
    'deixe (?:um|uma|o seu) (?:comentário|resposta)',
    'o seu endereço de e-?mail não será',
    'campos obrigatórios',
    'inscreva-se\\b',
    'assine\\b[^.]{0,60}$',
    'compartilh(?:e|ar)\\b[^.]{0,40}$',
    'partilh(?:e|ar)\\b[^.]{0,40}$',
    'siga-nos\\b',
    'publicidade$',
    'comentários$',
    'este site (?:utiliza|usa)',
    'todos os direitos reservados',
  ],
  nl: [
    'geef een reactie',
    'je e-?mailadres wordt niet',
    'vereiste velden',
    'schrijf je in\\b',
    'meld je aan\\b',
    'abonneer\\b',
    'deel (?:op|dit|via)\\b[^.]{0,40}$',
    'volg ons\\b',
    'advertentie$',
    'reacties$',
    'wij gebruiken cookies',
    'deze (?:site|website) gebruikt',
    'alle rechten voorbehouden',
  ],
};

/** Lines that are furniture in any language. */
const ANYWHERE: readonly string[] = [
  '(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:the |by )?\\p{L}{0,30}[^.]{0,40}\\d{4}|©.{0,120}$|copyright \\d{4}',
  '\\d{1,3}\\s?(?:min(?:ute)?s?|minuten?|minutos|minuti) (?:read|de lecture|lesezeit|de lectura|di lettura|de leitura|leestijd)\\.?$',
  '(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\\b.{0,20}$',
  '(?:facebook|twitter|x|whatsapp|linkedin|instagram|telegram|e-?mail|reddit|pinterest|youtube|tiktok|bluesky|threads)(?:[\\s,|/·•]+(?:facebook|twitter|x|whatsapp|linkedin|instagram|telegram|e-?mail|reddit|pinterest|youtube|tiktok|print|copy link|bluesky|threads))*$',
  '\\d[\\d.,]*\\s?[kKmM]?\\s(?:shares?|comments?|views|likes|retweets)$',
  '(?:#\\p{L}[\\p{L}\\p{N}_]*[\\s,]*)+$',
];

const TEASER = opening(TEASERS);
const BOX = opening(BOXES);
const ANY = new RegExp(`^(?:${ANYWHERE.join('|')})`, 'iu');

function opening(rows: Readonly<Record<string, readonly string[]>>): RegExp {
  return new RegExp(`^(?:${Object.values(rows).flat().join('|')})`, 'iu');
}

/** Ornaments that boxes carry before their words. */
const ORNAMENT = /^[\s>»▶►→•*#\-–—|[(]+/;
/** A pointer to another page is at most a headline long. */
const LONGEST_TEASER = 220;
/** A box's sentence is short; longer paragraphs that open like one are text. */
const LONGEST_BOX = 200;

/**
 * Whether a line of a page is furniture: `Read more: Storm closes the port`, `Leave a Reply`, `© 2021 Harbour News`.
 * Not: `Read more books, the minister told schools on Monday.`
 */
export function isFurniture(line: string): boolean {
  if (line.length > LONGEST_TEASER) return false;
  const bare = line.replace(ORNAMENT, '').replace(/[\s\])]+$/, '');
  if (bare === '') return true;
  if (TEASER.test(bare) || ANY.test(bare)) return true;
  return bare.length <= LONGEST_BOX && BOX.test(bare);
}
