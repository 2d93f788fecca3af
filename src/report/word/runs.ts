/** Runs of WordprocessingML: text with its direction, breaks and tabs. */
import { LINE } from './flow.ts';

const RTL =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Mandaic}\p{Script=Samaritan}]/u;
const LETTER = /\p{L}/u;
/** What XML 1.0 has no way to write, and halves of surrogate pairs. */
const NOT_XML = /[^\t\n\v\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Whether a paragraph runs from right to left: its first letter tells, as `dir="auto"` has it. */
export function runsRightToLeft(text: string): boolean {
  for (const character of text) if (LETTER.test(character)) return RTL.test(character);
  return false;
}

/** Whether any letter of the text belongs to a script that runs from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RTL.test(text);
}

/** A stretch of text of one direction. */
interface Stretch {
  readonly text: string;
  readonly rtl: boolean;
}

/**
 * Text cut where its direction changes: Word wants letters of right-to-left scripts, and no others, in runs that
 * say so. Digits, marks and spaces go with the paragraph, unless they stand between letters of the other direction.
 */
export function stretches(text: string, rtlParagraph: boolean): Stretch[] {
  const found: { text: string; rtl: boolean }[] = [];
  let neutral = '';
  const add = (piece: string, rtl: boolean) => {
    const last = found.at(-1);
    if (piece === '') return;
    if (last?.rtl === rtl) last.text += piece;
    else found.push({ text: piece, rtl });
  };
  for (const character of text) {
    if (!LETTER.test(character)) {
      neutral += character;
      continue;
    }
    const rtl = RTL.test(character);
    const inside = found.at(-1)?.rtl === rtl;
    add(neutral, inside ? rtl : rtlParagraph);
    neutral = '';
    add(character, rtl);
  }
  add(neutral, rtlParagraph);
  return found;
}

/** The content of a run: its text in as many elements as its breaks and tabs ask for. */
export function runContent(text: string, element: 'w:t' | 'w:delText'): string {
  return text
    .split(/([\t\n\v])/)
    .map((part) => {
      if (part === '') return '';
      if (part === '\t') return '<w:tab/>';
      if (part === LINE || part === '\n') return '<w:br/>';
      return `<${element} xml:space="preserve">${escapeXml(part)}</${element}>`;
    })
    .join('');
}

/** Text as XML text or as a value between double quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(NOT_XML, '\ufffd')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
