/** What LibreOffice makes of the Word documents with its own `Accept all` and `Reject all`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../bench/story.ts';
import { compareStories } from '../../compare.ts';
import { splitParagraphs } from '../../text/paragraphs.ts';
import { wordDocument } from './parts.ts';

const asked = process.env.STORYDIFF_ALL !== undefined;
const hasOffice = asked && spawnSync('soffice', ['--version']).status === 0;
if (!asked) console.log('LibreOffice opens the Word documents in npm run test:all only; its test is skipped.');
else if (!hasOffice) console.log('LibreOffice (soffice) is not here; its test of the Word documents is skipped.');

/** Opens each document of a folder twice, settles its changes one way and the other, and writes the text beside it. */
const MACRO = `
Sub Settle(sFolder As String)
  Dim sFile As String
  Dim aFiles(4000) As String
  Dim nFiles As Integer
  nFiles = 0
  sFile = Dir(sFolder & "*.docx")
  Do While sFile <> ""
    aFiles(nFiles) = sFile
    nFiles = nFiles + 1
    sFile = Dir
  Loop
  Dim i As Integer
  For i = 0 To nFiles - 1
    SettleOne(sFolder & aFiles(i), ".uno:AcceptAllTrackedChanges", ".accepted.txt")
    SettleOne(sFolder & aFiles(i), ".uno:RejectAllTrackedChanges", ".rejected.txt")
  Next i
  StarDesktop.terminate()
End Sub

Sub SettleOne(sPath As String, sCommand As String, sEnding As String)
  Dim aOpen(0) As New com.sun.star.beans.PropertyValue
  aOpen(0).Name = "Hidden"
  aOpen(0).Value = True
  Dim oDocument As Object
  oDocument = StarDesktop.loadComponentFromURL(ConvertToURL(sPath), "_blank", 0, aOpen())
  Dim oDispatcher As Object
  oDispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  oDispatcher.executeDispatch(oDocument.CurrentController.Frame, sCommand, "", 0, Array())
  Dim aStore(1) As New com.sun.star.beans.PropertyValue
  aStore(0).Name = "FilterName"
  aStore(0).Value = "Text (encoded)"
  aStore(1).Name = "FilterOptions"
  aStore(1).Value = "UTF8,LF,,,"
  oDocument.storeToURL(ConvertToURL(sPath & sEnding), aStore())
  oDocument.close(True)
End Sub
`;

/** Makes a profile of the office's own for this test, and puts the macro in the place of the empty module it has. */
function makeProfile(folder: string): string {
  const profile = `-env:UserInstallation=${pathToFileURL(folder).href}`;
  spawnSync('soffice', ['--headless', '--terminate_after_init', profile], { timeout: 120_000 });
  const code = MACRO.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  writeFileSync(
    join(folder, 'user/basic/Standard/Module1.xba'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${code}</script:module>`,
  );
  return profile;
}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  it('accepts to the revision and rejects to the original, paragraph by paragraph', { timeout: 600_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'storydiff-office-'));
    try {
      const stories = join(import.meta.dirname, '../../../bench/stories');
      const names = readdirSync(stories).filter((name) => name.endsWith('.story'));
      const expected = new Map<string, string>();
      for (const name of names) {
        const { original, revision } = parseStory(readFileSync(join(stories, name), 'utf8'), name);
        const file = `${name}.docx`;
        writeFileSync(join(folder, file), wordDocument(compareStories(original.text, revision.text), new Date()));
        expected.set(`${file}.accepted.txt`, linesOf(revision.text));
        expected.set(`${file}.rejected.txt`, linesOf(original.text));
      }
      expect(expected.size).toBeGreaterThan(20);
      const profile = makeProfile(join(folder, 'profile'));
      const call = `macro:///Standard.Module1.Settle("${folder}/")`;
      spawnSync('soffice', ['--headless', '--norestore', profile, call], { timeout: 400_000 });
      for (const [file, text] of expected) expect(readText(join(folder, file)), file).toBe(text);
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});

function linesOf(text: string): string {
  return splitParagraphs(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('\n');
}

/** The office writes a byte order mark before the text and a line end behind it. */
function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r/g, '')
    .replace(/\n$/, '');
}
