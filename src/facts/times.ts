import { TIME_ZONES } from '../languages/international.ts';
import { type FoundValue, phraseAt, type TimeValue, type Word } from './fact.ts';
import { ordinalEnd } from './figure-context.ts';
import type { Lookup } from './lookup.ts';

const ZONES = new Set(TIME_ZONES.split(' '));
const NOON = 720;

/** The time of day that begins at `words[i]`, or null: `7 a.m.`, `07:00`, `7.30pm`, `19h30`, `7.30 Uhr`, `noon`. */
export function timeAt(words: readonly Word[], i: number, lookup: Lookup): FoundValue<TimeValue> | null {
  const { data } = lookup;
  const word = words[i] as Word;
  const named = word.kind === 'word' ? phraseAt(words, i, lookup.hours) : null;
  if (named !== null) return found(words, named.value, false, i, named.end);
  if (word.kind !== 'number') return spokenClock(words, i, lookup) ?? spokenHour(words, i, lookup);
  const military = /^([01]\d|2[0-4])([0-5]\d)$/.exec(word.raw);
  if (military !== null && ZONES.has(words[i + 1]?.key ?? '')) {
    return found(words, Number(military[1]) * 60 + Number(military[2]), false, i, i + 1);
  }
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(\p{L}{1,3})?$/u.exec(word.raw);
  if (match === null) return null;
  const hour = Number(match[1]);
  let minute = match[2] === undefined ? null : Number(match[2]);
  const letters = (match[3] ?? '').toLowerCase();
  if (hour > 24 || (minute ?? 0) > 59) return null;
  const colon = word.raw.includes(':');
  const next = words[i + 1];
  let to = i + 1;

  if (letters === 'h' || (letters === '' && minute === null && next?.key === 'h')) {
    // `19h30`, `19 h 30`, `19h`
    let at = letters === 'h' ? i + 1 : i + 2;
    const rest = words[at];
    if (rest !== undefined && /^\d{2}$/.test(rest.raw)) {
      minute = Number(rest.raw);
      at++;
    }
    return (minute ?? 0) > 59 ? null : found(words, hour * 60 + (minute ?? 0), false, i, at);
  }
  // `о 12-й годині`
  const ordinal = ordinalEnd(words, i, lookup);
  if (ordinal > 0 && data.clock.includes(words[ordinal]?.key ?? ''))
    return found(words, hour * 60, data.twelveHours && hour <= 12, i, ordinal + 1);
  // `3 дня` is three days
  const isMeasure = data.units[next?.key ?? ''] !== undefined && !data.clock.includes(next?.key ?? '');
  const half = isMeasure ? null : letters !== '' ? halfOf(letters, lookup) : halfAfter(words, i + 1, lookup);
  if (letters !== '' && half === null) return null;
  if (half !== null) {
    if (hour > 12 || hour === 0) return null;
    return found(words, (hour % 12) * 60 + (minute ?? 0) + half.later, false, i, half.end ?? to);
  }
  if (data.clock.includes(next?.key ?? '') && (minute !== null || isHour(words, i, lookup))) {
    to++;
    // `8 Uhr 30`
    const rest = words[to];
    if (
      minute === null &&
      !data.twelveHours &&
      rest !== undefined &&
      /^\d{2}$/.test(rest.raw) &&
      Number(rest.raw) < 60
    ) {
      minute = Number(rest.raw);
      to++;
    }
    const later = hour > 12 ? null : halfAfter(words, to, lookup);
    if (later !== null) return found(words, (hour % 12) * 60 + (minute ?? 0) + later.later, false, i, later.end);
    return found(words, hour * 60 + (minute ?? 0), data.twelveHours, i, to);
  }
  if (
    minute === null &&
    letters === '' &&
    hour > 0 &&
    data.hourSigns?.includes(words[i - 1]?.key ?? '') &&
    !isCount(words, i + 1, lookup)
  )
    return found(words, hour * 60, false, i, i + 1);
  if (minute === null) return null;
  const zone = ZONES.has(next?.key ?? '');
  const isShown = colon || zone || data.timeSigns.includes(words[i - 1]?.key ?? '');
  // `52:48 votes`
  if (colon && lookup.voteWords.has(next?.key ?? '')) return null;
  // `3.25` is a figure unless something says that it is a time; `3:2` has one digit after the colon
  if (!isShown || (!colon && lookup.unitPhrases.all.has(next?.key ?? '')) || next?.key === '%') return null;
  return found(words, hour * 60 + minute, !/^0/.test(word.raw) && hour < 12 && data.twelveHours && !zone, i, to);
}

/** `seven o’clock`, `drei Uhr`, `six p.m.`: an hour in words needs a word that shows it is one. */
function spokenHour(words: readonly Word[], i: number, lookup: Lookup): FoundValue<TimeValue> | null {
  const { data } = lookup;
  const hour = data.numbers.added[words[i]?.key ?? ''];
  if (hour === undefined || hour > 24 || !Number.isInteger(hour)) return null;
  const next = words[i + 1]?.key ?? '';
  if (data.units[next] !== undefined && !data.clock.includes(next)) return null;
  const half = halfAfter(words, data.clock.includes(next) ? i + 2 : i + 1, lookup);
  if (half !== null) return found(words, (hour % 12) * 60 + half.later, false, i, half.end);
  if (!data.clock.includes(next) || !isHour(words, i, lookup)) {
    const isShown = hour > 0 && isAfterHourSign(words, i, lookup) && !isCount(words, i + 1, lookup);
    return isShown ? found(words, hour * 60, hour <= 12, i, i + 1) : null;
  }
  return found(words, hour * 60, hour <= 12, i, i + 2);
}

/** `a las 12 horas`; `12 horas` is how long something lasts, where an hour of the day has its sign. */
function isHour(words: readonly Word[], i: number, { data: { hourSigns } }: Lookup): boolean {
  return hourSigns?.includes(words[i - 1]?.key ?? '') ?? true;
}

/** `alle dodici`, `a las doce`: before an hour in words its sign stands in full. */
function isAfterHourSign(words: readonly Word[], i: number, { data }: Lookup): boolean {
  const { hourSigns = [] } = data;
  const [sign, opener] = [words[i - 1]?.key ?? '', words[i - 2]?.key ?? ''];
  if (hourSigns.includes(`${opener} ${sign}`)) return true;
  return hourSigns.includes(sign) && !hourSigns.some((phrase) => phrase.endsWith(` ${sign}`));
}

/** `half past two`, `halb acht abends`, `las siete y media de la tarde`, `sept heures et quart`. */
function spokenClock(words: readonly Word[], i: number, lookup: Lookup): FoundValue<TimeValue> | null {
  const { data } = lookup;
  const before = phraseAt(words, i, lookup.minutesBefore);
  const at = before?.end ?? i;
  const key = words[at]?.key ?? '';
  // `в половине седьмого`, `wpół do siódmej`: half of the seventh hour
  const ordinal = before === null ? undefined : data.numbers.ordinals[key];
  const hour = data.numbers.added[key] ?? ordinal ?? Number(words[at]?.raw);
  if (!Number.isInteger(hour) || hour < 1 || hour > 12) return null;
  const clock = data.clock.includes(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const after = before === null ? phraseAt(words, clock, lookup.minutesAfter) : null;
  // `siete y media` alone counts something
  // and `dos horas y media` is how long something lasts, where an hour of the day has its sign
  const isShown = before !== null || (data.hourSigns?.includes(words[i - 1]?.key ?? '') ?? clock > at + 1);
  const minutes = before?.value ?? after?.value;
  if (minutes === undefined || !isShown) return null;
  const end = after?.end ?? clock;
  const half = halfAfter(words, end, lookup);
  return found(words, (hour % 12) * 60 + minutes + (half?.later ?? 0) + 2 * NOON, half === null, i, half?.end ?? end);
}

/** Whether a noun or a unit follows: `alle 15 famiglie` counts families. */
function isCount(words: readonly Word[], i: number, lookup: Lookup): boolean {
  const next = words[i];
  return next?.kind === 'symbol' || (next?.kind === 'word' && !lookup.small.has(next.key));
}

/** What half of the day is meant, in up to three tokens: `дня`, `'s middags`. */
function halfAfter(words: readonly Word[], i: number, lookup: Lookup): { later: number; end: number } | null {
  let text = '';
  for (let end = i; end < Math.min(i + 3, words.length); end++) {
    text += (words[end] as Word).key;
    const half = halfOf(text, lookup);
    if (half !== null) return { later: half.later, end: end + 1 };
  }
  return null;
}

/** How many minutes a word for half of the day adds. */
function halfOf(text: string, { data }: Lookup): { later: number; end?: undefined } | null {
  const isNamed = (phrase: string) => phrase.replaceAll(' ', '') === text;
  if (data.pm.some(isNamed)) return { later: NOON };
  return data.am.some(isNamed) ? { later: 0 } : null;
}

function found(
  words: readonly Word[],
  minutes: number,
  half: boolean,
  from: number,
  to: number,
): FoundValue<TimeValue> {
  const after = words[to];
  const zone = after !== undefined && ZONES.has(after.key) ? after.key : '';
  return {
    value: { type: 'time', minutes: minutes % 1440, half, zone },
    from,
    to: zone === '' ? to : to + 1,
  };
}
