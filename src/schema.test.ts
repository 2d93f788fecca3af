/** The answer keeps comparison.schema.json, the contract that other programs read. */
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../bench/story.ts';
import { checkWhole } from '../bench/torture/check-pair.ts';
import { loadVectors } from './align/vectors.ts';
import { compareStories } from './compare.ts';
import schema from './comparison.schema.json' with { type: 'json' };
import type { EditKind, FactKind, FactStatus, LinkKind, QuoteFlag, QuoteStatus, Role, Severity } from './comparison.ts';

const stories = new URL('../bench/stories/', import.meta.url);
const vectors = loadVectors(readFileSync(new URL('../public/vectors/words.bin', import.meta.url)));

/** Every member of the unions of comparison.ts: a member that is missing here does not compile. */
const ROLES: Record<Role, 1> = { headline: 1, deck: 1, byline: 1, caption: 1, body: 1, correction: 1, furniture: 1 };
const SEVERITIES: Record<Severity, 1> = { critical: 1, high: 1, check: 1, cosmetic: 1, none: 1 };
const LINK_KINDS: Record<LinkKind, 1> = { unchanged: 1, typography: 1, reworded: 1, dropped: 1, added: 1 };
const EDIT_KINDS: Record<EditKind, 1> = { insert: 1, delete: 1, replace: 1, typography: 1, spelling: 1 };
const QUOTE_STATUSES: Record<QuoteStatus, 1> = {
  kept: 1,
  altered: 1,
  trimmed: 1,
  extended: 1,
  paraphrased: 1,
  promoted: 1,
  dropped: 1,
  added: 1,
};
const QUOTE_FLAGS: Record<QuoteFlag, 1> = {
  speaker: 1,
  cue: 1,
  'silent-trim': 1,
  ellipsis: 1,
  bracket: 1,
  stitched: 1,
  divided: 1,
  negation: 1,
  number: 1,
};
const FACT_KINDS: Record<FactKind, 1> = {
  number: 1,
  money: 1,
  percent: 1,
  date: 1,
  time: 1,
  name: 1,
  negation: 1,
  hedge: 1,
  intensity: 1,
  direction: 1,
  agent: 1,
  scale: 1,
  relation: 1,
  cause: 1,
  attribution: 1,
  address: 1,
  notice: 1,
  word: 1,
};
const FACT_STATUSES: Record<FactStatus, 1> = { changed: 1, dropped: 1, added: 1, variant: 1 };

describe('comparison.schema.json', () => {
  const validate = new Ajv2020({ allErrors: true, strict: false }).compile(schema);
  const errorsOf = (value: unknown) => (validate(JSON.parse(JSON.stringify(value))) ? [] : validate.errors);

  it('takes every comparison of the gold stories, both ways round, which lose nothing and end edits at gaps', {
    timeout: 300_000,
  }, () => {
    const names = readdirSync(stories, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.story'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const { original, revision } = parseStory(readFileSync(new URL(name, stories), 'utf8'), name);
      const found = compareStories(original.text, revision.text);
      const turned = compareStories(revision.text, original.text, { vectors });
      for (const one of [found, turned]) expect(errorsOf(one), name).toEqual([]);
      checkWhole(found, original.text, revision.text);
      checkWhole(turned, revision.text, original.text);
    }
  });

  it.each([
    ['nothing', '', ''],
    ['white space', ' \n\n ', '\t'],
    ['one side', 'The pier is shut.', ''],
    ['marks alone', '“”"\'…', '— — !!!'],
    ['lists', { sentences: ['One.', ''] }, { sentences: [] }],
  ])('takes %s', (_, original, revision) => {
    expect(errorsOf(compareStories(original, revision))).toEqual([]);
  });

  it('takes no comparison that breaks it', () => {
    const comparison = compareStories('The pier is shut.', 'The pier is open.');
    expect(errorsOf({ ...comparison, links: [{ kind: 'lost' }] })).not.toEqual([]);
  });

  it('describes corrections, links by hand and sign-off, and refuses what is none', () => {
    const [text, other] = ['Ana Vell said: “The pier is shut.”', 'Ana Vell said: “The pier is open.”'];
    const corrections = [{ original: [[0, text.length]], revision: [[0, other.length]] }] as const;
    const comparison = compareStories(text, other, { corrections });
    expect(comparison.links[0]?.byHand).toBe(true);
    const signOff = [{ kind: 'quote', index: 0, mark: null, note: 'heard on tape' }];
    expect(errorsOf({ ...comparison, signOff, signedBy: 'Jo Orme' })).toEqual([]);
    const [change] = comparison.quotes;
    for (const wrong of [
      { signOff: [{ kind: 'quote', index: 0, mark: 'maybe', note: '' }] },
      { signOff: [{ kind: 'quote', index: -1, mark: 'ok', note: '' }] },
      { signedBy: 7 },
      { corrections: [{ original: [[0, 1]] }] },
      { links: [{ ...comparison.links[0], byHand: false }] },
      { quotes: [{ ...change, code: 3 }] },
      { quotes: [{ ...change, arguments: { gone: 'two' } }] },
    ]) {
      expect(errorsOf({ ...comparison, ...wrong }), JSON.stringify(wrong)).not.toEqual([]);
    }
  });

  const { story, severity, link, edit, quoteChange, factChange } = schema.$defs;
  it.each([
    ['role', ROLES, story.properties.sentences.items.properties.role.enum],
    ['severity', SEVERITIES, severity.enum],
    ['link kind', LINK_KINDS, link.properties.kind.enum],
    ['edit kind', EDIT_KINDS, edit.properties.kind.enum],
    ['quote status', QUOTE_STATUSES, quoteChange.properties.status.enum],
    ['quote flag', QUOTE_FLAGS, quoteChange.properties.flags.items.enum],
    ['fact kind', FACT_KINDS, factChange.properties.kind.enum],
    ['fact status', FACT_STATUSES, factChange.properties.status.enum],
  ])('lists every %s of the types', (_, union, values) => {
    expect(values).toEqual(expect.arrayContaining(Object.keys(union)));
  });
});
