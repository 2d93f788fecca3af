/**
 * How words change their form, as far as a dictionary's entry must be found for the form in a text. Everything is written
 * without accents, `ß` as `ss`. A change is written `form>entry`: `aux>al` finds `local` for `locaux`.
 */
export interface Inflection {
  /** Endings of nouns, adjectives and participles, each alone or as a change. */
  readonly nominal: string;
  /** Endings of verbs in a dictionary. */
  readonly infinitives: string;
  /** Endings of the forms of verbs. */
  readonly verbal: string;
  /** What verbs are made with: German `zurück`, French `re`. */
  readonly prefixes: string;
  /** What participles and infinitives have between prefix and stem: `zurück[ge]zahlt`. */
  readonly joints: string;
  /** Those prefixes that stand at the end of the clause in a main sentence: `lehnte … ab`. */
  readonly particles: string;
  /** Changes at the end of a stem: `llegu>lleg`, Spanish `ue>o` before the last consonants. */
  readonly vowels: string;
  /** Stems that change: the one of the dictionary first, rows separated by commas: `find fand fund`. */
  readonly irregular: string;
}
