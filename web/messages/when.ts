/** When something was, as short as is clear: `Today, 09:12`, `Yesterday`, `11 Sept`, `11 Sept 2025`. */
export function whenOf(locale: string): (time: number, now?: number) => string {
  let formats: ReturnType<typeof formatsOf> | undefined;
  const capital = (text: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  return (time, now = Date.now()) => {
    // they take some milliseconds to make, and the words of a language are loaded where no time is shown, too
    formats ??= formatsOf(locale);
    const { relative, hour, day, year } = formats;
    const days = dayOf(now) - dayOf(time);
    if (days === 0) return `${capital(relative.format(0, 'day'))}, ${hour.format(time)}`;
    if (days === 1) return capital(relative.format(-1, 'day'));
    return (new Date(time).getFullYear() === new Date(now).getFullYear() ? day : year).format(time);
  };
}

function formatsOf(locale: string) {
  return {
    relative: new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }),
    hour: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }),
    day: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }),
    year: new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
  };
}

/** Days since 1970 by this computer's calendar: around a change of the clock a day has 23 or 25 hours. */
function dayOf(time: number): number {
  const date = new Date(time);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}
