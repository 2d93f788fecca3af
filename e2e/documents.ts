/** Documents that the tests of formats need and no program wrote: large ones, locked ones, hostile ones. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { TestInfo } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const CARGO = ['crates of herring', 'sheep', 'sacks of seed', 'bicycles', 'barrels of tar', 'pianos', 'beehives'];

/** Twelve sentences for one page, told apart by its number. */
export function pageText(page: number): string[] {
  return Array.from({ length: 12 }, (_, line) => {
    const cargo = CARGO[(page + line) % CARGO.length];
    return `On day ${page} the ferry to Oskarholm left berth ${line + 1} with ${page * 12 + line} ${cargo}, and nobody counted them twice.`;
  });
}

/** A document as Word writes them after some editing: every word a run of its own, with its properties. */
export function docx(pages: number): Buffer {
  const properties =
    '<w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr>';
  const run = (word: string) => `<w:r w:rsidRPr="00A1B2C3">${properties}<w:t xml:space="preserve">${word}</w:t></w:r>`;
  const paragraph = (text: string) =>
    `<w:p w:rsidR="00A1B2C3">${text
      .split(/(?<= )/)
      .map(run)
      .join('')}</w:p>`;
  const breaks = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  const body = Array.from(
    { length: pages },
    (_, page) =>
      pageText(page + 1)
        .map(paragraph)
        .join('') + breaks,
  );
  return zip({ 'word/document.xml': `<w:document ${W}><w:body>${body.join('')}</w:body></w:document>` });
}

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const entries = Object.entries(files).map(([name, file]) => [name, typeof file === 'string' ? strToU8(file) : file]);
  return Buffer.from(zipSync(Object.fromEntries(entries)));
}

/** A PDF with a page of text for each list of lines, which are `leading` points apart. */
export function pdf(pages: readonly (readonly string[])[], leading = 30): Buffer {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  const kids: string[] = [];
  for (const lines of pages) {
    const shown = lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj 0 -${leading} Td`).join('\n');
    const content = `BT /F 8 Tf 40 740 Td\n${shown}\nET`;
    objects.push(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${objects.length} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
    );
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`;
  return pdfOf(objects);
}

/** Japanese by a font that the PDF names and does not bring: the reader has to know the encoding of its bytes. */
export function japanesePdf(shiftJis: string): Buffer {
  const content = `BT /F 12 Tf 72 700 Td <${shiftJis}> Tj ET`;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /90ms-RKSJ-H /DescendantFonts [6 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /FontDescriptor 7 0 R ' +
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
    '<< /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 ' +
      '/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]);
}

export function pdfOf(objects: readonly string[]): Buffer {
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${end}`, 'latin1');
}

/** Puts a file on the disk, where the browser takes it from as from a user: bytes that a test hands over cost the page time. */
export function onDisk(info: TestInfo, name: string, bytes: Uint8Array): string {
  const path = info.outputPath('files', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return path;
}

/** A story and a rewrite of it with twelve critical findings, the gravest not the first: a newcomer's ten seconds. */
export const TROUBLED = {
  original: `Fire guts the grain hall at Orvessa docks, 14 hurt

By Tessa Lund, Harbour Desk

ORVESSA — A fire tore through the old grain hall at the Orvessa docks on Tuesday night and hurt 14 dockers, the port authority said.

The blaze began shortly after 9 p.m. in a store room on the ground floor and was put out before dawn.

The port authority set aside $4.2 million for sprinklers in March but signed no contract.

Fire chief Bruno Sarr said on Wednesday that arson had been ruled out.

“We were told in March that the wiring was unsafe,” port director Ines Lindqvist told reporters.

“Nobody should go in before the roof is down,” Sarr said.

The hall lost 31 cranes and about 600 tonnes of barley, according to the authority.

Two security guards are alleged to have left their post an hour before the fire.

“The men on the night shift saved the east wing,” said Sarr.

“I saw no sign of a break-in,” Sarr told the council.

Insurance premiums for the docks rose by 12 percent after the fire.

The council approved the plan to rebuild the hall by a vote of 7-2.

“The rest of the port will open on Thursday if the cranes pass their tests,” Lindqvist said.

The union said that it had not been asked about the night shift.

A public hearing about the fire will be held on 12 January in the Customs House.

Read more: Ten harbours to see this summer
`,
  revision: `Grain hall burns at Orvessa docks, 41 hurt

By Marek Oduya, City Page

ORVESSA — A fire destroyed the old grain hall at the Orvessa docks on Tuesday night and hurt 41 dockers, the port authority said.

The blaze began shortly after 9 p.m. in a store room on the ground floor and was put out before dawn.

The port authority earmarked $42 million for sprinklers in March but signed no contract.

Fire chief Bruno Sarr told the council that arson had not been ruled out.

“We knew in March that the wiring was unsafe,” port director Ines Lindqvist said.

“Nobody could go in before the roof is down,” Sarr said.

The hall lost 13 cranes and about 600 tonnes of barley, according to the authority.

Two security guards left their post an hour before the fire.

“The men on the night shift saved the east wing,” said Lindqvist.

“I saw no sign of a break-in,” Lindqvist told the council.

Insurance premiums for the docks fell by 12 percent after the fire.

The council rejected the plan to rebuild the hall by a vote of 7-2.

“The rest of the port will open on Thursday,” Lindqvist said.

The union said that it had been asked about the night shift.

A public hearing about the fire will be held on 12 January in the Customs House.
`,
};
