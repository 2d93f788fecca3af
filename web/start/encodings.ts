/** The encodings that a text file may be read by: by the names that the readers show, grouped by what they write. */

/** Those that files of newsrooms are in; the readers know each by this name. */
export const ENCODINGS = [
  ['unicode', ['UTF-8', 'UTF-16 LE', 'UTF-16 BE', 'UTF-32 LE', 'UTF-32 BE']],
  ['western', ['Windows-1252', 'ISO-8859-15', 'Macintosh', 'IBM850', 'IBM437']],
  ['central', ['Windows-1250', 'ISO-8859-2', 'IBM852']],
  ['baltic', ['Windows-1257', 'ISO-8859-13']],
  ['cyrillic', ['Windows-1251', 'KOI8-R', 'KOI8-U', 'ISO-8859-5', 'x-mac-cyrillic', 'IBM866', 'IBM855']],
  ['greek', ['Windows-1253', 'ISO-8859-7', 'IBM737', 'IBM869']],
  ['turkish', ['Windows-1254', 'IBM857']],
  ['hebrew', ['Windows-1255', 'ISO-8859-8', 'IBM862']],
  ['arabic', ['Windows-1256', 'ISO-8859-6']],
  ['vietnamese', ['Windows-1258']],
  ['thai', ['Windows-874']],
  ['japanese', ['Shift_JIS', 'EUC-JP', 'ISO-2022-JP']],
  ['chinese', ['GB18030', 'Big5']],
  ['korean', ['EUC-KR', 'ISO-2022-KR']],
] as const;

export type ScriptGroup = (typeof ENCODINGS)[number][0];

/** The list's own spelling of an encoding (`windows-1251` of a page is `Windows-1251`); the name itself where it has none. */
export function listed(encoding: string): string {
  const isSame = (name: string) => name.toLowerCase() === encoding.toLowerCase();
  return ENCODINGS.flatMap(([, names]): readonly string[] => names).find(isSame) ?? encoding;
}
