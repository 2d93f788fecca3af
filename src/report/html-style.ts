/** The look of the HTML report. Marks are underline, strike-through and words first, colour second; it prints in black. */
export const REPORT_STYLE = `
:root { color-scheme: light dark; --ink: #1c1b1a; --quiet: #5f5b57; --paper: #fff; --line: #d9d5d0; --added: #0b5cad; --dropped: #a8440b; --soft: #f5f3f0; --critical: #a3131f; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae7; --quiet: #a9a49e; --paper: #191817; --line: #3b3835; --added: #7cb8f5; --dropped: #f0a172; --soft: #242220; --critical: #ff8f97; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 2rem 1.25rem 4rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 Georgia, 'Times New Roman', serif; }
h1, h2, h3, th, .tag, .note, footer, summary { font-family: system-ui, sans-serif; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 .5rem; }
h2 { font-size: 1.1rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: .95rem; margin: 1.25rem 0 .5rem; }
p { margin: .25rem 0; }
.verdict { font: 600 1.05rem/1.5 system-ui, sans-serif; }
.note, .tag, footer { color: var(--quiet); font-size: .85rem; }
.tag { display: block; }
ins { color: var(--added); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
del { color: var(--dropped); text-decoration: line-through; }
del + ins { margin-inline-start: .2em; }
mark { background: none; color: inherit; border-bottom: 1px dotted var(--quiet); }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th { text-align: start; font-size: .85rem; color: var(--quiet); padding: .25rem .5rem; }
td { vertical-align: top; padding: .5rem; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
.number { width: 4rem; color: var(--quiet); font: .85rem/1.9 system-ui, sans-serif; text-align: end; }
.what { width: 7.5rem; font: .85rem/1.9 system-ui, sans-serif; color: var(--quiet); }
tr[data-kind='unchanged'] td, tr[data-kind='typography'] td { color: var(--quiet); }
ul { list-style: none; margin: 0; padding: 0; }
li { border: 1px solid var(--line); border-inline-start-width: 4px; border-radius: 4px; padding: .6rem .8rem; margin: .5rem 0; break-inside: avoid; }
li[data-severity='critical'] { border-inline-start-color: var(--critical); }
li strong { font-family: system-ui, sans-serif; font-size: .9rem; }
li .signed { margin-top: .5rem; padding-top: .4rem; border-top: 1px dashed var(--line); font: 600 .9rem/1.5 system-ui, sans-serif; }
footer { margin-top: 3rem; border-top: 1px solid var(--line); padding-top: .75rem; }
@media (max-width: 44rem) { thead { position: absolute; clip-path: inset(50%); } tr { display: block; border-top: 1px solid var(--line); padding: .5rem 0; } td { display: block; width: auto; border: 0; padding: .1rem .25rem; text-align: start; } .number:empty { display: none; } }
@media print { :root { color-scheme: light; --ink: #000; --quiet: #444; --paper: #fff; --added: #000; --dropped: #000; } body { max-width: none; padding: 0; font-size: 10.5pt; } thead { display: table-header-group; } tr { break-inside: avoid; } }
`.trim();
