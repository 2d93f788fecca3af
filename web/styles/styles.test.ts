/** How the page is styled: by utilities; by hand only where those cannot say it, and nowhere out of sight. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { __unstable__loadDesignSystem as loadDesignSystem } from 'tailwindcss';
import { describe, expect, test } from 'vitest';

const WEB = fileURLToPath(new URL('..', import.meta.url));
const ROOT = dirname(WEB.replace(/\/$/, ''));

/** Lines of CSS written by hand, all files together. */
const MOST_LINES = 1000;
/** Of all utilities, so many at most may carry a value of their own: `[0.08em]`. */
const MOST_ARBITRARY = 1 / 20;

function files(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.includes('node_modules'))
    .map((name) => join(ROOT, folder, name));
}

const read = (path: string) => readFileSync(path, 'utf8');

/** The words of every string in a source, in their order. */
function wordsOfStrings(source: string): string[] {
  const strings = source.matchAll(/"([^"\n]*)"|'([^'\n]*)'|`([^`]*)`/g);
  return Array.from(strings).flatMap(([, ...parts]) =>
    parts.flatMap((part) => (part ?? '').replace(/\$\{|[{}]/g, ' ').split(/[\s'"`]+/)),
  );
}

/** Which of these words are utilities of the page's theme. */
async function utilitiesAmong(words: readonly string[]): Promise<string[]> {
  const system = await loadDesignSystem(`${read(join(WEB, 'styles/theme.css'))}\n@tailwind utilities;`);
  const known = new Map<string, boolean>();
  const distinct = Array.from(new Set(words)).filter(Boolean);
  for (const [at, css] of system.candidatesToCss(distinct).entries()) known.set(distinct[at] ?? '', css !== null);
  return words.filter((word) => known.get(word) === true);
}

/** Places where a source writes CSS itself: a style attribute with a written value, a style element, a rule in a string. */
function cssWithin(source: string): string[] {
  const attributes = source.match(/\bstyle=(?:"[^"]*"|\{\{[^}]*\}\})/g) ?? [];
  const written = attributes.filter((attribute) => {
    const values = attribute.replace(/^style=\{\{|\}\}$/g, '').split(',');
    // A place or a size that was measured has to be handed over; what is always the same belongs to a class.
    return values.some(
      (value) => !/^\s*(?:top|left|(?:block|inline)Size|height|width)(?:\s*$|:(?!\s*['"\d]))/.test(value),
    );
  });
  return [...written, ...(source.match(/<style\b|\bcssText\b|\binsertRule\b|setAttribute\('style'/g) ?? [])];
}

/** Values of the shorthand that WebKit drops whole: it takes one keyword there, and the rest in longhands only. */
function linesDroppedByWebKit(css: string): string[] {
  const values = Array.from(css.matchAll(/(?<![\w-])text-decoration:\s*([^;}'"`]*)/g), ([, value = '']) =>
    value.trim(),
  );
  return values.filter((value) => /\s/.test(value.replace(/\s*!important$/, '')));
}

describe('CSS written by hand', () => {
  test('gives lines in a form that every engine reads', () => {
    const sources = ['web', 'src/report'].flatMap((folder) => files(folder, /(?<!\.test)\.(?:css|tsx?)$/));
    const found = sources.flatMap((path) => linesDroppedByWebKit(read(path)));
    expect(found).toEqual([]);
    expect(linesDroppedByWebKit('del { text-decoration: line-through 2px red }')).toHaveLength(1);
    expect(linesDroppedByWebKit('del { text-decoration: none; text-decoration-color: red }')).toEqual([]);
  });

  test('gives a style for marked ranges to no element that has none', () => {
    // each such rule without a place makes the browser work out one more style for every element of the page
    const unplaced = (css: string) => css.match(/(?:^|[,{}])\s*::highlight\(/gm) ?? [];
    expect(files('web', /\.css$/).flatMap((path) => unplaced(read(path)))).toEqual([]);
    expect(unplaced('p::highlight(a), ::highlight(b) {}')).toHaveLength(1);
  });

  test('makes no element that is put in look at all those before it', () => {
    // a rule with `~` does, wherever it stands: of 100,000 rows each would look at the others
    const general = (css: string) => css.replace(/\/\*.*?\*\//gs, '').match(/[\w\]):*]\s*~(?!=)[^;{}]*\{/g) ?? [];
    expect(files('web', /\.css$/).flatMap((path) => general(read(path)))).toEqual([]);
    expect(general('[data-a~="b"] > p {} p ~ ::before {}')).toHaveLength(1);
  });

  test('asks nothing that holds all the rest what is within it', () => {
    // such a rule has all of the page styled anew whenever anything is put in or taken out; paper is laid out once
    const asking = (css: string) =>
      css.replace(/\/\*.*?\*\//gs, '').match(/(?:^|[\s,}])(?::root|html|body|main|#\w+|\*)?:has\([^{};]*\{/g) ?? [];
    const onScreen = (css: string) => css.replace(/@media print \{.*/s, '');
    expect(files('web', /\.css$/).flatMap((path) => asking(onScreen(read(path))))).toEqual([]);
    expect(asking('p {} main:has(> p) ::highlight(a), .fact:has(b) {}')).toHaveLength(1);
    expect(asking('.fact:has(> b) { } @custom-variant x (&:has(b)); del.w:has(+ b) {}')).toEqual([]);
  });

  test(`has at most ${MOST_LINES} lines`, () => {
    const lines = files('web', /\.css$/).map((path) => read(path).split('\n').length - 1);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(MOST_LINES);
  });

  test('stands in no string and no style attribute, but those of the report that is a page of its own', () => {
    const sources = ['web', 'cli', 'src'].flatMap((folder) => files(folder, /(?<!\.test)\.tsx?$/));
    const found = sources
      .filter((path) => !path.includes('src/report/'))
      .flatMap((path) => cssWithin(read(path)).map((css) => `${path.slice(ROOT.length + 1)}: ${css}`));
    expect(found).toEqual([]);
  });

  test('is seen where it stands', () => {
    expect(cssWithin('<p style={{ top: y }} /> <p style={{ top, height: half }} />')).toEqual([]);
    expect(cssWithin("<p style={{ color: 'red' }} />")).toHaveLength(1);
    expect(cssWithin('<p style={{ top: 4 }} />')).toHaveLength(1);
    expect(cssWithin("sheet.insertRule('p { margin: 0 }')")).toHaveLength(1);
  });
});

describe('utilities', () => {
  const sources = files('web', /\.tsx$/);

  test('seldom carry a value that has no name in the theme', async () => {
    const used = await utilitiesAmong(sources.flatMap((path) => wordsOfStrings(read(path))));
    const arbitrary = used.filter((word) => word.includes('['));
    expect(used.length).toBeGreaterThan(500);
    expect(arbitrary.length / used.length, arbitrary.join(' ')).toBeLessThan(MOST_ARBITRARY);
  });

  test('are known by the theme', async () => {
    const words = wordsOfStrings(`<p className={wide ? "w-dialog not-one" : 'phone:hidden mt-[3px]'} />`);
    expect(await utilitiesAmong(words)).toEqual(['w-dialog', 'phone:hidden', 'mt-[3px]']);
  });
});
