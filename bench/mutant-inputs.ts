/** What every mutant is asked: pairs of texts whose answers must stay the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStories } from './cases.ts';
import { draftText, editHeavily, editLightly, generateDraft, seeded, shuffle } from './generate.ts';

export interface Input {
  readonly original: string;
  readonly revision: string;
  readonly language?: string;
}

const CASES = ['src/quotes/cases', 'src/facts/cases', 'src/edits/cases'];
const GENERATED = 30;
const SEED = 20261129;

/** The pairs of the case files, of generated news and of all gold stories: the shortest first. */
export function readInputs(root: string): Input[] {
  const texts = CASES.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => readFileSync(join(root, folder, name), 'utf8')),
  );
  const generated = Array.from({ length: GENERATED }, (_, k) => {
    const draft = generateDraft(40 + 10 * k, seeded(SEED + k));
    const edit = k % 2 === 0 ? editLightly : editHeavily;
    const turned = k % 3 === 0 ? shuffle(draft, seeded(k)) : draft;
    return { original: draftText(draft), revision: edit(turned, seeded(SEED - k)) };
  });
  const stories = readStories().map(({ original, revision }) => ({ original: original.text, revision: revision.text }));
  const length = ({ original, revision }: Input) => original.length + revision.length;
  return [...texts.flatMap(readCasePairs), ...generated, ...stories].sort((x, y) => length(x) - length(y));
}

/** The texts of a case file: lines that begin with `- ` and `+ `, a blank line after each case, `@de` for a language. */
function readCasePairs(source: string): Input[] {
  const pairs: Input[] = [];
  let language: string | undefined;
  for (const block of source.split(/\n\s*\n/)) {
    language = /^@(\S+)$/m.exec(block)?.[1] ?? language;
    const side = (mark: '-' | '+') =>
      [...block.matchAll(/^([-+]) ?(.*)$/gm)]
        .flatMap(([, own, text = '']) => (own === mark ? [text] : []))
        .join('\n\n');
    const [original, revision] = [side('-'), side('+')];
    if (original + revision !== '') pairs.push({ original, revision, ...(language === undefined ? {} : { language }) });
  }
  return pairs;
}
