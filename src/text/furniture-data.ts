/*
 * Page furniture: what a news site's page puts around a story. Lines are known by how they open or by what they
 * are as a whole, never by a word inside them: a body sentence that contains `read more` is body.
 * Every row is a list of regular expression sources, matched without case against the opening of a line.
 */

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
