import { strToU8, zipSync } from 'fflate';
import type { Comparison, Story } from '../../comparison.ts';
import { en } from '../../messages/en.ts';
import type { Messages } from '../../messages/messages.ts';
import { messagesFor, tellsReports } from '../sides.ts';
import { titleOf } from '../wording.ts';
import { type Author, wordBody, wordDate } from './body.ts';
import { mergedOf, mergeStories } from './merge.ts';
import { type Remark, remarksOf } from './remarks.ts';
import { reportsBody } from './reports-body.ts';
import { escapeXml, runContent } from './runs.ts';
import { wordStyles } from './styles.ts';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/**
 * The comparison as a Word document (.docx) with tracked changes, made at `date`.
 *
 * With all changes accepted its paragraphs are the revision's, with all rejected the original's. The author is
 * Storydiff; the verdict, the ledger's critical and high items and the editor's judgements are comments. Two reports of
 * one event stand side by side in a table, under the verdict and the lists, with no change tracked.
 * A writer of its own: the library `docx` is 229 KB gzipped where this is 4, and would need the same merged
 * text first. Format: ECMA-376 (Office Open XML).
 */
export function wordDocument(comparison: Comparison, date: Date, messages: Messages = en): Uint8Array<ArrayBuffer> {
  return archive(wordParts(comparison, date, messages), date);
}

/** A story alone as a Word document (.docx), with nothing tracked and no comment: what goes on to be published. */
export function storyDocument(story: Story, date: Date): Uint8Array<ArrayBuffer> {
  const author: Author = { name: 'Storydiff', date };
  const body = wordBody(mergedOf(story), [], author);
  return archive(partsOf({ title: story.name, body, remarks: [], language: story.language, author }), date);
}

/** The files as one archive, dated where the format can hold the date. */
function archive(parts: Readonly<Record<string, string>>, date: Date): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  const isDatable = date.getFullYear() >= FIRST_YEAR && date.getFullYear() <= LAST_YEAR;
  // memory of its own, whatever the library's types allow
  return zipSync(files, { mtime: isDatable ? date : new Date(FIRST_YEAR, 0, 1) }) as Uint8Array<ArrayBuffer>;
}

/** What an archive can date its files with: a clock that was set wrong is no reason to write none. */
const [FIRST_YEAR, LAST_YEAR] = [1980, 2099];

/** The files in the document's archive, by their names. */
export function wordParts(comparison: Comparison, date: Date, catalogue: Messages = en): Record<string, string> {
  const messages = messagesFor(comparison, catalogue);
  const author: Author = { name: 'Storydiff', date };
  const { original, revision } = comparison;
  const inReports = tellsReports(comparison);
  const empty = original.text.trim() === '' && revision.text.trim() === '';
  const remarks = empty || inReports ? [] : remarksOf(comparison, messages);
  const body = inReports ? reportsBody(comparison, messages) : wordBody(mergeStories(comparison), remarks, author);
  const language = revision.text === '' ? original.language : revision.language;
  return partsOf({ title: titleOf(comparison, messages), body, remarks, language, author });
}

interface Parts {
  readonly title: string;
  /** The content of `w:body`. */
  readonly body: string;
  readonly remarks: readonly Remark[];
  /** BCP 47 tag. */
  readonly language: string;
  readonly author: Author;
}

function partsOf({ title, body, remarks, language, author }: Parts): Record<string, string> {
  return {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE_RELATIONS,
    'docProps/core.xml': coreProperties(title, author),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body}${SECTION}</w:body></w:document>`,
    'word/comments.xml': comments(remarks, author),
    'word/styles.xml': `${HEAD}${wordStyles(NAMESPACES, language)}`,
    'word/settings.xml': SETTINGS,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
  };
}

const relations = (targets: readonly (readonly [type: string, target: string])[]) =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

const PACKAGE_RELATIONS = relations([
  [`${RELATION}/officeDocument`, 'word/document.xml'],
  ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
]);

const DOCUMENT_RELATIONS = relations([
  [`${RELATION}/styles`, 'styles.xml'],
  [`${RELATION}/settings`, 'settings.xml'],
  [`${RELATION}/comments`, 'comments.xml'],
]);

const CONTENT_TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD_TYPE}.settings+xml"/><Override PartName="/word/comments.xml" ContentType="${WORD_TYPE}.comments+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

/** Without the mode Word opens the file as one of 2007. */
const SETTINGS = `${HEAD}<w:settings ${NAMESPACES}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** A4 with margins of an inch. */
const SECTION =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

function coreProperties(title: string, { name, date }: Author): string {
  const stamp = (element: string) =>
    `<dcterms:${element} xsi:type="dcterms:W3CDTF">${wordDate(date)}</dcterms:${element}>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:creator>${name}</dc:creator>${stamp('created')}${stamp('modified')}</cp:coreProperties>`;
}

function comments(remarks: readonly Remark[], { name, date }: Author): string {
  const paragraph = (line: string, first: boolean) =>
    `<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>${first ? '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>' : ''}<w:r>${runContent(line, 'w:t')}</w:r></w:p>`;
  const comment = ({ lines }: Remark, id: number) =>
    `<w:comment w:id="${id}" w:author="${name}" w:date="${wordDate(date)}" w:initials="SD">${lines
      .map((line, index) => paragraph(line, index === 0))
      .join('')}</w:comment>`;
  return `${HEAD}<w:comments ${NAMESPACES}>${remarks.map(comment).join('')}</w:comments>`;
}
