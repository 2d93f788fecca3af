/** Two reports of one event as a Word document: neither was edited from the other, so nothing in it is a tracked change. */
import type { Comparison, Link, Role } from '../../comparison.ts';
import type { Messages } from '../../messages/messages.ts';
import { type LedgerItem, ledgerOf, wordsOf } from '../ledger.ts';
import { isFurniture, roleOf } from '../numbering.ts';
import { sideText } from '../redline.ts';
import { openingLines, titleOf, wordingsOf } from '../wording.ts';
import { runContent, runsRightToLeft } from './runs.ts';

/** The styles of `styles.ts` that paragraphs of the two columns have. */
const STYLES: Readonly<Partial<Record<Role, string>>> = { headline: 'Heading1', byline: 'Byline', caption: 'Caption' };
const BORDERS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="999999"/>`)
  .join('');

/** The content of `w:body`: title and verdict, the lists, then both reports side by side, a row for each link. */
export function reportsBody(comparison: Comparison, messages: Messages): string {
  const words = wordingsOf(comparison, messages);
  const lists = ledgerOf(comparison, messages, words).flatMap(({ title, items, lines }) =>
    items.length + lines.length === 0
      ? []
      : [
          paragraph('Subtitle', title),
          ...items.map((item) => paragraph('BodyText', itemLine(item, messages))),
          ...lines.map((line) =>
            paragraph(
              'BodyText',
              [`${line.label}: ${wordsOf(line)}`, line.detail].filter((text) => text !== '').join('; '),
            ),
          ),
        ],
  );
  const rows = comparison.links.filter((link) => !isFurniture(comparison, link));
  return [
    paragraph('Heading1', titleOf(comparison, messages)),
    ...openingLines(comparison, messages).map((line) => paragraph('BodyText', line)),
    ...lists,
    paragraph('Subtitle', messages.report.sentences),
    `<w:tbl><w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4513"/><w:gridCol w:w="4513"/></w:tblGrid>`,
    row(paragraph('Subtitle', messages.report.original), paragraph('Subtitle', messages.report.revision)),
    ...rows.map((link) => row(cellOf(comparison, link, 'original'), cellOf(comparison, link, 'revision'))),
    '</w:tbl>',
    // a table may not be the last thing before the section's end
    paragraph('BodyText', ''),
  ].join('');
}

function itemLine(
  { entry, head, runs, sources, reason, judgement, isQuote }: LedgerItem,
  { report }: Messages,
): string {
  const text = runs.map((run) => run.text).join('');
  const said = isQuote ? `“${text}”` : text;
  const signed = judgement === '' ? '' : report.signOff + judgement;
  const lead = `${head} (${report.severities[entry.severity]}): ${said}`;
  return [lead, sources, reason, signed].filter((part) => part !== '').join(' – ');
}

function cellOf(comparison: Comparison, link: Link, side: 'original' | 'revision'): string {
  const style = STYLES[roleOf(comparison, link)] ?? 'BodyText';
  return paragraph(style, sideText(comparison, link, side));
}

function row(first: string, second: string): string {
  const cell = (content: string) => `<w:tc><w:tcPr><w:tcW w:w="4513" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  return `<w:tr>${cell(first)}${cell(second)}</w:tr>`;
}

function paragraph(style: string, text: string): string {
  const rtl = runsRightToLeft(text);
  const run = text === '' ? '' : `<w:r>${rtl ? '<w:rPr><w:rtl/></w:rPr>' : ''}${runContent(text, 'w:t')}</w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${rtl ? '<w:bidi/>' : ''}</w:pPr>${run}</w:p>`;
}
