/*
 * Page furniture: what a news site's page puts around a story. Lines are known by how they open or by what they
 * are as a whole, never by a word inside them: a body sentence that contains `read more` is body.
 * Every row is a regular expression source, matched without case against a whole line or its opening.
 */

/** A line that opens like this, and is no longer than a teaser, points to another page. */
export const TEASERS: Readonly<Record<string, readonly string[]>> = {
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
  ru: [
    '(?:читайте|смотрите|слушайте)(?: также| ещё| еще| далее)?\\s*(?::|-|–|—|$)',
    '(?:по теме|материалы по теме|похожие новости|подробнее)\\s*(?::|-|–|—|$)',
  ],
  uk: [
    '(?:читайте|дивіться|слухайте)(?: також| ще| далі)?\\s*(?::|-|–|—|$)',
    '(?:за темою|схожі новини|детальніше)\\s*(?::|-|–|—|$)',
  ],
  ar: [
    '(?:اقرأ|إقرأ|شاهد|طالع)(?:وا)? (?:أيضا|أيضًا|أيضاً|المزيد|كذلك)\\s*(?::|-|–|—|$)?',
    '(?:مواضيع|أخبار|مقالات) (?:ذات صلة|متعلقة)',
  ],
  ja: [
    '【(?:関連|あわせて|こちらも|PR|広告)',
    '(?:関連記事|関連ニュース|あわせて読みたい|こちらもおすすめ|おすすめ記事)',
    '(?:続きを読む|もっと見る|詳しくはこちら)',
  ],
  zh: [
    '(?:相关阅读|相关新闻|延伸阅读|推荐阅读|更多阅读|相關閱讀|相關新聞|延伸閱讀|点击(?:查看|阅读|这里)|阅读更多|閱讀更多)',
  ],
  ko: ['(?:관련 ?기사|관련 ?뉴스|함께 보면 좋은|더 ?보기|추천 ?기사)'],
};

/** Lines that are furniture in any language. */
export const ANYWHERE: readonly string[] = [
  '(?:©|\\(c\\)|copyright)\\s*(?:©\\s*)?(?:the |by )?\\p{L}{0,30}[^.]{0,40}\\d{4}|©.{0,120}$|copyright \\d{4}',
  '\\d{1,3}\\s?(?:min(?:ute)?s?|minuten?|minutos|minuti) (?:read|de lecture|lesezeit|de lectura|di lettura|de leitura|leestijd)\\.?$',
  '(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\\b.{0,20}$',
  '(?:facebook|twitter|x|whatsapp|linkedin|instagram|telegram|e-?mail|reddit|pinterest|youtube|tiktok|bluesky|threads)(?:[\\s,|/·•]+(?:facebook|twitter|x|whatsapp|linkedin|instagram|telegram|e-?mail|reddit|pinterest|youtube|tiktok|print|copy link|bluesky|threads))*$',
  '\\d[\\d.,]*\\s?[kKmM]?\\s(?:shares?|comments?|views|likes|retweets)$',
  '(?:#\\p{L}[\\p{L}\\p{N}_]*[\\s,]*)+$',
];
