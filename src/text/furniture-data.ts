/*
 * Page furniture: what a news site's page puts around a story. Lines are known by how they open or by what they
 * are as a whole, never by a word inside them: a body sentence that contains `read more` is body.
 * Every row is a list of regular expression sources, matched without case against the opening of a line.
 */

/** Commands that point to another page when a colon, a bar or nothing follows: `Read more: …`, `See also | …` */
export const POINTERS: Readonly<Record<string, readonly string[]>> = {
  en: ['(?:see|read|watch|listen)(?: also| more| next| now)', 'also (?:read|see|watch)', "don[’']t miss", 'up next'],
  de: ['(?:lesen|sehen|hören) sie (?:auch|mehr|dazu|hier)', '(?:mehr|auch) (?:dazu|lesen|interessant)', 'siehe auch'],
  fr: ['(?:à )?(?:lire|voir|écouter)(?: ou relire)?(?: aussi| également| plus)?', 'lire la suite'],
  es: ['(?:lea|lee|leer|vea|ver|mira)(?: también| más| además)'],
  it: ['(?:leggi|guarda|vedi)(?: anche| di più| altro)'],
  pt: ['(?:leia|veja|ver)(?: também| mais)', 'saiba mais'],
  nl: ['(?:lees|bekijk|zie)(?: ook| meer| verder)'],
  ru: ['(?:читайте|смотрите|слушайте)(?: также| ещё| еще| далее)', 'подробнее'],
  uk: ['(?:читайте|дивіться|слухайте)(?: також| ще| далі)', 'детальніше'],
  ar: ['(?:اقرأ|إقرأ|شاهد|طالع)(?:وا)? (?:أيضا|أيضًا|أيضاً|المزيد|كذلك)'],
};

/** Labels over lists of other stories: alone on a line, or with one of them behind a colon. */
export const LIST_LABELS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'related(?: (?:stories|story|articles?|coverage|content|posts?|topics?|news|links|reading))?',
    'more (?:on this(?: story)?|from (?:the )?\\p{L}+(?: \\p{L}+)?|stories|news|coverage|to read|like this)',
    'more \\p{L}+ (?:news|stories|coverage|headlines)',
    '(?:most|popular|what to) (?:read|viewed|popular|now)',
    'trending(?: now)?',
    'recommended(?: for you| reading| stories)?',
    'you (?:may|might) also (?:like|be interested in)',
    "editors?[’']?s? picks?",
    '(?:top|latest|other|in other) (?:stories|news|headlines)',
    'must[- ]reads?',
  ],
  de: [
    '(?:mehr )?zum thema',
    'mehr (?:über|aus|von) .{2,30}',
    'das könnte sie auch interessieren',
    'meistgelesen',
    'weiterlesen',
    'empfohlen(?:er inhalt)?',
    'weitere (?:artikel|nachrichten|themen|meldungen)',
  ],
  fr: [
    'sur le même (?:sujet|thème)',
    'les plus lus',
    'nos lecteurs lisent aussi',
    'articles? (?:liés?|similaires?)',
    "plus d[’']actualités",
    'à la une',
  ],
  es: [
    '(?:también )?(?:te|le) puede interesar',
    'más (?:información|noticias)',
    'noticias? relacionadas?',
    'lo más leído',
    'artículos? relacionados?',
  ],
  it: ['articoli correlati', 'ti potrebbe interessare', '(?:i )?più letti'],
  pt: ['notícias relacionadas', '(?:as )?mais lidas', 'matérias relacionadas'],
  nl: ['meer over .{2,30}', 'gerelateerd(?:e artikelen)?', 'meest gelezen'],
  ru: ['(?:материалы )?по теме', 'похожие новости', 'самое читаемое'],
  uk: ['за темою', 'схожі новини', 'найпопулярніше'],
  ar: ['(?:مواضيع|أخبار|مقالات) (?:ذات صلة|متعلقة)'],
};

/** Pointers of scripts without spaces: the opening alone tells. */
export const UNSPACED_POINTERS: readonly string[] = [
  '【(?:関連|あわせて|こちらも|PR|広告)',
  '(?:関連記事|関連ニュース|あわせて読みたい|こちらもおすすめ|おすすめ記事|続きを読む|もっと見る|詳しくはこちら)',
  '(?:相关阅读|相关新闻|延伸阅读|推荐阅读|更多阅读|相關閱讀|相關新聞|延伸閱讀|点击(?:查看|阅读|这里)|阅读更多|閱讀更多)',
  '(?:관련 ?기사|관련 ?뉴스|함께 보면 좋은|더 ?보기$|추천 ?기사)',
];

/** Lines that are furniture in any language: copyright, reading time, share bars, counters, hashtags. */
export const ANYWHERE: readonly string[] = [
  '©.{0,120}$',
  '\\(c\\) .{0,40}\\d{4}',
  'copyright (?:©|\\(c\\)|\\d{4})',
  '\\d{1,3}\\s?(?:min(?:ute)?s?|minuten?|minutos|minuti) (?:read|de lecture|lesezeit|de lectura|di lettura|de leitura|leestijd)\\.?$',
  '(?:reading time|lesezeit|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\\b.{0,20}$',
  '(?:facebook|twitter|x|whatsapp|linkedin|instagram|telegram|e-?mail|reddit|pinterest|youtube|tiktok|bluesky|threads)(?:[\\s,|/·•]+(?:facebook|twitter|x|whatsapp|linkedin|instagram|telegram|e-?mail|reddit|pinterest|youtube|tiktok|print|copy link|bluesky|threads))*$',
  '\\d[\\d.,]*\\s?k?m?\\s(?:shares?|comments?|views|likes|retweets|replies|kommentare?|commentaires?|comentarios?|commenti|comentários|reacties)$',
  '(?:#\\p{L}[\\p{L}\\p{N}_]*[\\s,]*)+$',
];
