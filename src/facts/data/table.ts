/**
 * A table without a prototype. Words of a story are looked up in it, and `constructor` is a word: a
 * plain object would answer with what every object inherits.
 */
export function table<T>(rows: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.assign(Object.create(null) as Record<string, T>, rows);
}
