/** Characters that steer a terminal or the direction of what stands around them, made to be seen instead. */

/** Control characters but white space; embeddings, overrides and isolates of the Unicode Bidirectional Algorithm. */
const STEERING = /(?!\s)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;
/** In a name also line breaks, and marks of direction, which no name needs. */
const STEERING_IN_NAMES = /\p{Cc}|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text of the same length (UTF-16) with `\ufffd` for each steering character. */
export function showSteering(text: string): string {
  return text.replace(STEERING, '\ufffd');
}

/** The same for the name of a file: `harm\u202efdp.exe` shows that something is hidden in it. */
export function showSteeringInName(name: string): string {
  return name.replace(STEERING_IN_NAMES, '\ufffd');
}

/** The first `most` code units of a text at most, never half of a surrogate pair. */
export function headOf(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? most - 1 : most);
}
