/** A word without its prefix has at least so many letters: `un-armed`, not `in-form`. */
const LEAST_BASE = 4;

/** What is left of a word without a negating prefix, for each that it may have; nothing for most words. */
export function basesOf(key: string, prefixes: readonly string[]): readonly string[] {
  return prefixes.flatMap((prefix) =>
    key.startsWith(prefix) && key.length - prefix.length >= LEAST_BASE
      ? [key.slice(prefix.length).replace(/^-/, '')]
      : [],
  );
}
