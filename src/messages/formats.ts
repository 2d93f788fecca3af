/** How a language writes numbers, shares, lists and dates: the browser's own knowledge, one set per language. */
export interface Formats {
  /** `1,204`; `1.204`; `1 204`. */
  readonly number: (value: number) => string;
  /** A share from 0 to 1: `93 %`. */
  readonly percent: (share: number) => string;
  /** Number and noun: `1 word`, `1,204 words`; the number never stands alone at the end of a line. */
  readonly counted: (count: number, one: string, many: string) => string;
  /** The right one of two forms for a count, without the number. */
  readonly form: (count: number, one: string, many: string) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** Day and hour, as short as is clear: `22 Nov 2026, 18:30`. */
  readonly moment: (time: number) => string;
  /** The name of a language by its tag: `German`; the tag where it has none. Of `und` see `isUnknownLanguage`. */
  readonly language: (tag: string) => string;
}

/** Whether a tag says that a language is not known (`und`): it has no name, so that sentences say so in other words. */
export function isUnknownLanguage(tag: string): boolean {
  return /^und(?:-|$)/i.test(tag);
}

const NO_BREAK = '\u00a0';

export function formatsOf(locale: string): Formats {
  const whole = once(() => new Intl.NumberFormat(locale));
  const rules = once(() => new Intl.PluralRules(locale));
  const and = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const number = (value: number) => whole().format(value);
  // What is neither one nor many here, as French's millions, takes the plural's form.
  const form = (count: number, one: string, many: string) => (rules().select(count) === 'one' ? one : many);
  return {
    number,
    percent: (share) => `${number(Math.round(share * 100))}${NO_BREAK}%`,
    counted: (count, one, many) => `${number(count)}${NO_BREAK}${form(count, one, many)}`,
    form,
    list: (items) => and().format(items),
    moment: (time) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time),
    language: (tag) => {
      try {
        return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
      } catch {
        // A story may call its language anything; what is no tag is shown as it stands.
        return tag;
      }
    },
  };
}

/** What takes some milliseconds to make is made when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
