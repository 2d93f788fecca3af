/**
 * The look of the HTML report: the page's own. The serif is what was published, the sans what is said about it; what is
 * critical is marked with the most ink; a sentence that has no counterpart has no paper beside it. Marks are underline
 * and strike-through first, colour second; it prints in black.
 */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --serif: 'Source Serif 4 Variable', Charter, 'Noto Serif', Georgia, serif; --sans: 'Public Sans Variable', 'Segoe UI', system-ui, sans-serif;
  --desk: #eae7df; --paper: #fcfaf4; --ink: #1b1a17; --ink-2: #55514a; --ink-3: #676257; --rule: #cbc6b8; --accent: #ffe14f;
  --ins: #0b4da2; --ins-line: #2b73d4; --ins-tint: #dde9f9; --del: #9c3f00; --del-line: #cc5c00; --del-tint: #fbe4d1; }
@media (prefers-color-scheme: dark) { :root { --desk: #131210; --paper: #1f1d1a; --ink: #ece7db; --ink-2: #b8b1a2; --ink-3: #a09989; --rule: #3b3833; --accent: #4a3f02;
  --ins: #8fbbff; --ins-line: #5f9bf2; --ins-tint: #1f3353; --del: #f4a468; --del-line: #e07f2e; --del-tint: #47290f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 72rem; padding: 2rem 1.25rem 4rem; background: var(--desk); color: var(--ink); font: .875rem/1.43 var(--sans); -webkit-text-size-adjust: 100%; }
.brand { margin: 0 0 1.5rem; font: 600 1.1875rem/1 var(--serif); letter-spacing: -.01em; }
.brand span { background: var(--accent); padding: .1em .12em; }
h1 { margin: 0 0 .5rem; font: 500 .875rem/1.43 var(--sans); color: var(--ink-2); overflow-wrap: anywhere; }
h2 { margin: 2.5rem 0 .75rem; font: 600 1.25rem/1.4 var(--serif); }
h3 { margin: 1.25rem 0 .5rem; font: 500 .75rem/1.33 var(--sans); color: var(--ink-2); }
p { margin: .25rem 0; max-width: 46rem; }
header { border-bottom: 1px solid var(--rule); padding-bottom: 1.25rem; }
.verdict { color: var(--ink-2); }
.lead { margin: 0; font: 400 1.375rem/1.36 var(--serif); letter-spacing: -.008em; }
.lead b { font-weight: 680; }
.lead:not(:has(b)) { font-weight: 600; }
.lead + .verdict { margin-top: .5rem; }
.note, footer { color: var(--ink-2); font: .8125rem/1.54 var(--sans); }
ins { color: var(--ins); background: var(--ins-tint); text-decoration-line: underline; text-decoration-color: var(--ins-line); text-decoration-thickness: 2px; text-underline-offset: .22em; text-decoration-skip-ink: none; border-radius: 2px; }
del { color: var(--del); background: var(--del-tint); text-decoration-line: line-through; text-decoration-color: var(--del-line); border-radius: 2px; }
del + ins { margin-inline-start: .25em; }
mark { background: none; color: inherit; border-bottom: 1px dotted var(--ink-3); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { padding: .5rem; font: 500 .75rem/1.33 var(--sans); color: var(--ink-2); text-align: start; }
td { vertical-align: top; padding: .5rem 1rem; overflow-wrap: anywhere; }
td[lang] { background: var(--paper); font: 1rem/1.625 var(--serif); }
td[lang]:empty { background: none; }
.number, .what { color: var(--ink-3); font: .6875rem/1.625rem var(--sans); padding-inline: .5rem; }
.number { width: 3rem; text-align: end; }
.what { width: 7rem; }
ul { list-style: none; margin: 0; padding: 0; border-bottom: 1px solid var(--rule); }
li { position: relative; border-top: 1px solid var(--rule); padding: .75rem 0 .75rem 1.75rem; break-inside: avoid; }
li::before { content: ''; position: absolute; inset-inline-start: 0; top: 1rem; width: .75rem; height: .75rem; border: 1px solid var(--ink-3); border-radius: 2px; }
li:not([data-severity])::before, li:is([data-severity='cosmetic'], [data-severity='none'])::before { border-color: var(--rule); }
li[data-severity='high']::before { border: 3px solid var(--ink); }
li[data-severity='critical']::before { border-color: var(--ink); background: var(--ink); print-color-adjust: exact; -webkit-print-color-adjust: exact; }
li strong { display: block; font: 600 .8125rem/1.54 var(--sans); }
li p:not([class]) { font: .9375rem/1.47 var(--serif); }
li .signed { margin-top: .5rem; border-top: 1px dotted var(--rule); padding-top: .4rem; font: 600 .8125rem/1.54 var(--sans); }
details { margin-top: 1.5rem; }
summary { font: 500 .8125rem/2 var(--sans); color: var(--ink-2); }
footer { margin-top: 3rem; border-top: 1px solid var(--rule); padding-top: .75rem; }
@media (max-width: 44rem) { thead { position: absolute; clip-path: inset(50%); } tr { display: block; padding: .5rem 0; } td { display: block; width: auto; padding: .25rem .75rem; text-align: start; } .number, .what { width: auto; padding: 0 .75rem; text-align: start; } td:empty { display: none; } td.number { float: inline-start; width: 2.5rem; padding-inline-end: 0; line-height: 2.125rem; } td.number + td[lang] { padding-inline-start: 2.5rem; } }
@media (forced-colors: active) { li[data-severity='critical']::before { background: CanvasText; forced-color-adjust: none; } }
@page { margin: 16mm 14mm; }
@media print { :root { color-scheme: light; --desk: #fff; --paper: #fff; --ink: #000; --ink-2: #333; --ink-3: #444; --rule: #bbb; --ins: #000; --ins-line: #000; --ins-tint: #fff; --del: #000; --del-line: #000; --del-tint: #fff; } body { max-width: none; padding: 0; font-size: 9pt; } td { border-top: .5pt solid var(--rule); padding-inline: .5rem; } td[lang], li p:not([class]) { font-size: 10.5pt; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`.trim();
