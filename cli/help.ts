import { ENGLISH, knownLanguages } from '#engine';

const USAGE = `storydiff compares two versions of a news story: every sentence, quote and fact.

  storydiff compare ORIGINAL REVISION [--format FORMAT] [--output FILE]
  storydiff compare ARCHIVE [--format FORMAT] [--output FILE]
  storydiff batch [FILE] [--jobs N]
  storydiff open ORIGINAL REVISION
  storydiff text FILE

`;

const SHARED = `On both:
  --no-vectors       compare by the words alone: no word vectors, no reading for meaning
  --meaning WHEN     read sentences for their meaning, where the encoder is installed:
                     when-in-doubt (the default), always or never
  --as RELATION      rewrite (one was edited from the other) or reports (two reports of one event);
                     found out when absent
  --certainty NUMBER how sure a link must be, 0 to 1 (0.5): higher links less and errs less
  --same FILE        names, spellings and words that are the same to the house, a pair a line:
                     Kiev = Kyiv; # begins a comment
  --language TAG     language of the stories (en, de, fr, es, ja, ar …); guessed when absent
  --version          print the version
  -h, --help         print this
`;

const COMPARE = `compare: two files (- is standard input) of plain text, Markdown, HTML, Word (.docx),
  OpenDocument (.odt), rich text (.rtf) or PDF, known by their content; or one zip of two.
  -f, --format       text (a redline for the terminal, the default), json, html, markdown, csv,
                     docx (Word, with tracked changes: accepted the revision, rejected the original)
  -o, --output FILE  write there instead of standard output
  --locale TAG       language of the report: en (the default), de, fr or es; json stays English
  --review FILE      go on from an earlier comparison (json): follow its corrections,
                     keep its sign-off, and tell first what is new since then
  --encoding NAME    how text files are encoded (windows-1251, shift_jis …); guessed when absent
  --tracked-changes  of a document: accept (the default), reject, or sides: rejected in the
                     original, accepted in the revision, of one document

  Exit codes: 0 the stories say the same, 1 they differ, 2 trouble.
  Colours are used on a terminal, or with FORCE_COLOR; never with NO_COLOR.

`;

const BATCH = `batch: many pairs, one JSON object a line, from FILE or standard input.
  {"id": …, "original": …, "revision": …}  where a side is a string or an array of sentences, gives
  {"id": …, "comparison": {…}}             in the same order; a line that cannot be read gives
  {"id": …, "error": "…"}                  and the run goes on. Empty lines are skipped.
  -j, --jobs N       pairs to compare at once (as many as the machine has processors to spare)

  Exit codes: 0 the run came to its end, bad lines or not; 2 trouble with FILE or the output.

`;

const OTHERS = `open: shows the comparison in the page, in the browser that BROWSER names or the system's own, from
  this machine alone, until Ctrl+C; with --encoding and --tracked-changes.
text: prints the text of a file of any format, as it would be compared; with --encoding.

`;

export function help(topic: 'compare' | 'batch' | undefined): string {
  if (topic === 'compare') return USAGE + COMPARE + SHARED + languages();
  if (topic === 'batch') return USAGE + BATCH + SHARED + languages();
  return USAGE + COMPARE + BATCH + OTHERS + SHARED + languages();
}

/** What is compared in which language, by the tables of the languages: those that lack the same share a line. */
function languages(): string {
  const { topics } = ENGLISH.coverage;
  const tagsOfGaps = new Map<string, string[]>();
  for (const { language, known } of knownLanguages()) {
    const unread = Object.entries(topics).filter(([topic]) => known[topic as keyof typeof topics] === 0);
    const gaps = unread.length === Object.keys(topics).length ? null : unread.map(([, name]) => name);
    if (gaps === null) continue;
    const text = gaps.length === 0 ? 'everything' : `all but ${gaps.join(', ')}`;
    tagsOfGaps.set(text, [...(tagsOfGaps.get(text) ?? []), language]);
  }
  const rest = ['others', ['sentences, words, quotation marks, figures in digits']] as const;
  const rows = [...[...tagsOfGaps].map(([text, tags]) => [tags.join(' '), wrap(text, 70)] as const), rest];
  const told = rows.map(([tags, lines]) => `  ${tags.padEnd(17)}  ${lines.join(`\n${' '.repeat(21)}`)}\n`);
  return `\nCompared, by language:\n${told.join('')}`;
}

/** Lines of at most `width` letters, broken at spaces. */
function wrap(text: string, width: number): string[] {
  return text.match(new RegExp(`.{1,${width}}(?: |$)`, 'g')) ?? [text];
}
