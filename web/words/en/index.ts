/** The page's words in English: the catalogue that the other languages follow, key by key. */
export const en = {};
