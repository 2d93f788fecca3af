import type { Comparison, FactChange, Link, QuoteChange, Severity, SignedItem } from '../comparison.ts';
import { textOf } from '../text/ranges.ts';
import { REPORT_STYLE } from './html-style.ts';
import { quoteRuns, type Run, sideRuns } from './redline.ts';
import { judgement, signOffLine, signOffOf } from './sign-off.ts';
import {
  factWords,
  isFurniture,
  linkWords,
  placeOf,
  placeOfFact,
  SEVERITIES,
  SEVERITY_TITLES,
  sentenceNumbers,
  sourcesOf,
  squeeze,
  verdict,
} from './wording.ts';

/**
 * The comparison as one HTML page that opens anywhere: no script, no request, nothing but its own
 * style. Both stories stand side by side in aligned rows, the ledger below them. Whatever the stories
 * contain is text.
 */
export function htmlReport(comparison: Comparison): string {
  const { original, revision } = comparison;
  const title = `${original.name} → ${revision.name}`;
  const judged = signOffOf(comparison);
  const lines = [...verdict(comparison), signOffLine(comparison)].filter((line) => line !== '');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Storydiff">
<title>${escapeHtml(title)}</title>
<style>
${REPORT_STYLE}
</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
${lines.map((line) => `<p class="verdict">${escapeHtml(line)}</p>`).join('\n')}
</header>
<main>
${ledger('Quotes', comparison.quotes, (change, index) => quoteItem(comparison, change, judged('quote', index)))}
${ledger('Facts', comparison.facts, (fact, index) => factItem(comparison, fact, judged('fact', index)))}
${sentences(comparison)}
</main>
<footer>Made by Storydiff. <ins>Underlined</ins> words are the revision’s, <del>struck</del> ones the original’s; <mark>dotted</mark> ones differ in typography only.</footer>
</body>
</html>
`;
}

function sentences(comparison: Comparison): string {
  const rows = comparison.links.filter((link) => !isFurniture(comparison, link));
  const furniture = comparison.links.filter((link) => isFurniture(comparison, link));
  const table = (links: readonly Link[]) => `<table>
<thead><tr><th class="number" scope="col">No.</th><th scope="col">Original</th><th class="what" scope="col">What became of it</th><th class="number" scope="col">No.</th><th scope="col">Revision</th></tr></thead>
<tbody>
${links.map((link) => row(comparison, link)).join('\n')}
</tbody>
</table>`;
  const aside =
    furniture.length === 0
      ? ''
      : `\n<details>\n<summary>Page furniture, set aside</summary>\n${table(furniture)}\n</details>`;
  return `<section>\n<h2>Sentences</h2>\n${table(rows)}${aside}\n</section>`;
}

function row(comparison: Comparison, link: Link): string {
  const side = (name: 'original' | 'revision') =>
    `<td lang="${escapeHtml(comparison[name].language)}" dir="auto">${sideRuns(comparison, link, name).map(marked).join('')}</td>`;
  const what = [link.kind === 'typography' ? '' : link.kind, ...linkWords(link)].filter(Boolean).join(', ');
  const number = (indices: readonly number[]) => `<td class="number">${sentenceNumbers(indices)}</td>`;
  return `<tr data-kind="${link.kind}">${number(link.original)}${side('original')}<td class="what">${what}</td>${number(link.revision)}${side('revision')}</tr>`;
}

function marked(run: Run): string {
  const text = escapeHtml(run.text);
  if (run.mark === 'deleted') return `<del>${text}</del>`;
  if (run.mark === 'inserted') return `<ins>${text}</ins>`;
  if (run.mark !== 'typography') return text;
  const was = run.was === undefined || run.was === '' ? '' : ` title="was ${escapeHtml(run.was)}"`;
  return text === '' ? '' : `<mark${was}>${text}</mark>`;
}

function ledger<T extends { readonly severity: Severity }>(
  title: string,
  entries: readonly T[],
  item: (entry: T, index: number) => string,
): string {
  if (entries.length === 0) return '';
  const groups = SEVERITIES.map((severity) => {
    const group = entries.flatMap((entry, index) => (entry.severity === severity ? [item(entry, index)] : []));
    return group.length === 0 ? '' : `<h3>${SEVERITY_TITLES[severity]}</h3>\n<ul>\n${group.join('\n')}\n</ul>`;
  });
  return `<section>\n<h2>${title}</h2>\n${groups.filter(Boolean).join('\n')}\n</section>`;
}

function quoteItem(comparison: Comparison, change: QuoteChange, one: SignedItem | undefined): string {
  const head = [change.status, ...change.flags].join(', ');
  const side = change.revision.length > 0 ? 'revision' : 'original';
  const words = quoteRuns(comparison, change).map(marked).join('');
  const passageSide = change.revision.length === 0 ? 'revision' : 'original';
  const passage =
    change.passage === null
      ? ''
      : line(`In the ${passageSide}: ${squeeze(textOf(comparison[passageSide].text, change.passage))}`);
  const text = `<p lang="${escapeHtml(comparison[side].language)}" dir="auto">“${words}”</p>`;
  return `<li data-status="${change.status}" data-severity="${change.severity}"><strong>${head}</strong>${text}${passage}${line(sourcesOf(comparison, change))}${note(change.reason)}${note(placeOf(comparison, change))}${signed(one)}</li>`;
}

function factItem(comparison: Comparison, fact: FactChange, one: SignedItem | undefined): string {
  return `<li data-status="${fact.status}" data-severity="${fact.severity}"><strong>${fact.kind} ${fact.status}</strong>${line(factWords(comparison, fact))}${note(fact.reason)}${note(placeOfFact(comparison, fact))}${signed(one)}</li>`;
}

function signed(one: SignedItem | undefined): string {
  if (one === undefined) return '';
  return `<p class="signed" data-mark="${one.mark ?? 'none'}" dir="auto">${escapeHtml(`Sign-off: ${judgement(one)}`)}</p>`;
}

function line(text: string): string {
  return text === '' ? '' : `<p dir="auto">${escapeHtml(text)}</p>`;
}

function note(text: string): string {
  return text === '' ? '' : `<p class="note">${escapeHtml(text)}</p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML text or as a value between quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
