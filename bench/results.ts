/** The figures in `bench/README.md`, each between two marks that name what prints it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../cli/package-root.ts';

/** `text` with what stands between `<!-- name: begin -->` and `<!-- name: end -->` replaced. Throws without the marks. */
export function replaceBetween(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}: begin -->\n`, `<!-- ${name}: end -->`];
  const [from, to] = [text.indexOf(begin) + begin.length, text.indexOf(end)];
  if (from < begin.length || to < from) throw new Error(`there are no marks for ${name}`);
  return `${text.slice(0, from)}${content.trimEnd()}\n${text.slice(to)}`;
}

/** Writes figures between their marks. */
export function writeResults(name: string, figures: string): void {
  const file = join(packageRoot(), 'bench/README.md');
  writeFileSync(file, replaceBetween(readFileSync(file, 'utf8'), name, figures));
}

/** Prints figures, and writes them into the README where the program was called with `--write`. */
export function report(name: string, figures: string): void {
  console.log(figures);
  if (process.argv.includes('--write')) writeResults(name, figures);
}

/** Rows as a Markdown table with aligned columns, which a terminal shows as well. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
