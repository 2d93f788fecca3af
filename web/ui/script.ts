/** Languages written from right to left, by their tag's first part. */
const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/**
 * The `dir` of a story's text. A story in Arabic stays right to left where a sentence begins with a Latin
 * name; in every other language a sentence goes its own way, by its first letter.
 */
export function writingOf(language: string): 'rtl' | 'auto' {
  return RIGHT_TO_LEFT.has(language.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'auto';
}
