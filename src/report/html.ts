import type { Comparison, Link, SideName } from '../comparison.ts';
import { en } from '../messages/en.ts';
import type { Messages, ReportMessages } from '../messages/messages.ts';
import { fontFaces, type ReportFont } from './html-fonts.ts';
import { REPORT_STYLE } from './html-style.ts';
import { type LedgerItem, type LedgerLine, type LedgerSection, ledgerOf, wordsOf } from './ledger.ts';
import { isFurniture } from './numbering.ts';
import { type Run, sideRuns, sideText } from './redline.ts';
import { messagesFor, tellsReports } from './sides.ts';
import { verdictOf } from './verdict.ts';
import { type Phrase, wordVerdict } from './verdict-text.ts';
import { openingLines, titleOf, type Wordings, wordingsOf } from './wording.ts';

/** What the parts of the page are written from. */
interface Context {
  readonly comparison: Comparison;
  readonly report: ReportMessages;
  readonly words: Wordings;
}

/**
 * The comparison as one HTML page that opens anywhere: no script, no request, nothing but its own
 * style. The ledger comes first, then both stories side by side in aligned rows. Whatever the stories
 * contain is text. Of `fonts` it carries those whose characters it has; without any it is set in what the reader has.
 */
export function htmlReport(comparison: Comparison, language: Messages = en, fonts: readonly ReportFont[] = []): string {
  const messages = messagesFor(comparison, language);
  const { report } = messages;
  const context = { comparison, report, words: wordingsOf(comparison, messages) };
  const title = escapeHtml(titleOf(comparison, messages));
  const body = bodyOf(title, context, messages);
  const faces = fontFaces(fonts, title + body);
  return `<!doctype html>
<html lang="${messages.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Storydiff">
<title>${title}</title>
<style>
${faces === '' ? '' : `${faces}\n`}${REPORT_STYLE}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}

function bodyOf(title: string, context: Context, messages: Messages): string {
  const { comparison, report } = context;
  return `<header>
<p class="brand" translate="no">Story<span>diff</span></p>
<h1>${title}</h1>
${opening(comparison, messages).join('\n')}
</header>
<main>
${ledgerOf(comparison, messages, context.words)
  .map((section) => sectionOf(section, context))
  .join('\n')}
${sentences(context)}
</main>
${tellsReports(comparison) ? '' : `<footer>${report.legend.html}</footer>`}`;
}

/** The gravest findings, a line each with their words set off, and what else is said first. */
function opening(comparison: Comparison, messages: Messages): string[] {
  const [lead = '', ...rest] = openingLines(comparison, messages);
  const findings = tellsReports(comparison)
    ? [escapeHtml(lead)]
    : wordVerdict(verdictOf(comparison), messages).lead.map(({ phrases }) => sentenceOver(phrases));
  return [
    ...findings.map((line) => `<p class="lead">${line}</p>`),
    ...rest.map((line) => `<p class="verdict">${escapeHtml(line)}</p>`),
  ];
}

/** A sentence over the stories: their words keep their own direction, those that changed in bold. */
function sentenceOver(phrases: readonly Phrase[]): string {
  const isOfStory = ({ look }: Phrase) => look === 'changed' || look === 'cited';
  return phrases
    .map((phrase, at) => {
      const text = escapeHtml(phrase.text);
      if (!isOfStory(phrase)) return text;
      const [before, after] = [phrases[at - 1], phrases[at + 1]];
      const opens = before === undefined || !isOfStory(before) ? '<bdi>' : '';
      const closes = after === undefined || !isOfStory(after) ? '</bdi>' : '';
      return opens + (phrase.look === 'changed' ? `<b>${text}</b>` : text) + closes;
    })
    .join('');
}

function sentences(context: Context): string {
  const { comparison, report } = context;
  const rows = comparison.links.filter((link) => !isFurniture(comparison, link));
  const furniture = comparison.links.filter((link) => isFurniture(comparison, link));
  const head = (text: string, look = '') => `<th${look === '' ? '' : ` class="${look}"`} scope="col">${text}</th>`;
  const number = head(report.number, 'number');
  const table = (links: readonly Link[]) => `<table>
<thead><tr>${number}${head(escapeHtml(report.original))}${head(report.fate, 'what')}${number}${head(escapeHtml(report.revision))}</tr></thead>
<tbody>
${links.map((link) => row(context, link)).join('\n')}
</tbody>
</table>`;
  const aside =
    furniture.length === 0
      ? ''
      : `\n<details>\n<summary>${report.furniture}</summary>\n${table(furniture)}\n</details>`;
  return `<section>\n<h2>${report.sentences}</h2>\n${table(rows)}${aside}\n</section>`;
}

function row({ comparison, report, words }: Context, link: Link): string {
  const side = (name: SideName) => {
    const text = tellsReports(comparison)
      ? [escapeHtml(sideText(comparison, link, name))]
      : sideRuns(comparison, link, name).map((run) => marked(run, report));
    const language = escapeHtml(comparison[name].language);
    return `<td class="number">${words.numbers(link, name)}</td><td lang="${language}" dir="auto">${text.join('')}</td>`;
  };
  return `<tr data-kind="${link.kind}">${side('original')}<td class="what">${escapeHtml(words.fate(link))}</td>${side('revision')}</tr>`;
}

function marked(run: Run, { was }: ReportMessages): string {
  const text = escapeHtml(run.text);
  if (run.mark === 'deleted') return `<del>${text}</del>`;
  if (run.mark === 'inserted') return `<ins>${text}</ins>`;
  if (run.mark !== 'typography') return text;
  const title = run.was === undefined || run.was === '' ? '' : ` title="${escapeHtml(was(run.was))}"`;
  return text === '' ? '' : `<mark${title}>${text}</mark>`;
}

function sectionOf({ title, groups, lines }: LedgerSection, context: Context): string {
  if (groups.length + lines.length === 0) return '';
  const { severityTitles } = context.report;
  const lists = groups.map(
    ({ severity, items }) =>
      `<h3>${severityTitles[severity]}</h3>\n<ul>\n${items.map((item) => itemOf(item, context)).join('\n')}\n</ul>`,
  );
  if (lines.length > 0) lists.push(`<ul>\n${lines.map(lineItem).join('\n')}\n</ul>`);
  return `<section>\n<h2>${escapeHtml(title)}</h2>\n${lists.join('\n')}\n</section>`;
}

function lineItem(one: LedgerLine): string {
  return `<li><strong>${escapeHtml(one.label)}</strong>${line(wordsOf(one))}${note(one.detail)}</li>`;
}

function itemOf(item: LedgerItem, { comparison, report }: Context): string {
  const { entry, head, passage, sources, reason, place, signOff } = item;
  const words = item.runs.map((run) => marked(run, report)).join('');
  const language = comparison[entry.revision?.length === 0 ? 'original' : 'revision'].language;
  const text = item.isQuote
    ? `<p lang="${escapeHtml(language)}" dir="auto">“${words}”</p>`
    : `<p dir="auto">${words}</p>`;
  const signed =
    signOff === undefined
      ? ''
      : `<p class="signed" data-mark="${signOff.mark ?? 'none'}" dir="auto">${escapeHtml(report.signOff + item.judgement)}</p>`;
  return `<li data-status="${entry.status}" data-severity="${entry.severity}"><strong>${escapeHtml(head)}</strong>${text}${line(passage === null ? '' : passage.label + passage.text)}${line(sources)}${note(reason)}${note(place)}${signed}</li>`;
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
