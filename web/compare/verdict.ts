/** The answer in one breath: what a chief sub would read aloud. */
import type { Comparison, FactChange, LinkKind, QuoteChange, Role } from '#engine';
import { type FactGroup, factGroup } from '../model/labels.ts';

/** Where a part of the verdict leads: a list of the ledger, narrowed to the items it counts. */
export interface Target {
  readonly tab: 'quotes' | 'facts' | 'changes';
  readonly filter: string;
}

/** A piece of the sentence; with a target it is a link. */
export interface Part {
  readonly text: string;
  readonly target: Target | null;
}

export interface Verdict {
  /** What became of the quotes and facts, or the special case. */
  readonly lead: readonly Part[];
  /** What became of the sentences. */
  readonly rest: readonly Part[];
}

/** Reads the verdict off a comparison. Furniture is never counted; the headline is named apart. */
export function readVerdict(comparison: Comparison): Verdict {
  const { links } = comparison.summary;
  const linked = links.unchanged + links.typography + links.reworded;
  const empty = (['original', 'revision'] as const).filter((side) => countStory(comparison[side].sentences) === 0);
  if (empty.length > 0) return noStory(empty);
  if (linked === 0) return { lead: [say('These look like two different stories.')], rest: [say(noLink(comparison))] };
  if (links.unchanged === linked && links.dropped + links.added + comparison.summary.moved === 0) {
    return { lead: [say('The two texts are the same.')], rest: [say(all(linked))] };
  }
  if (links.reworded + links.dropped + links.added + comparison.summary.moved === 0) {
    const typography = part(`${sentences(links.typography)} set otherwise`, { tab: 'changes', filter: 'typography' });
    return { lead: [say('Only the typography differs.')], rest: [typography, say(', every word is the same.')] };
  }
  return { lead: leadOf(comparison), rest: restOf(comparison) };
}

/** The verdict as plain text, for a title or a report. */
export function verdictText({ lead, rest }: Verdict): string {
  const text = (parts: readonly Part[]) => parts.map((piece) => piece.text).join('');
  return `${text(lead)} ${text(rest)}`.replaceAll('\u00a0', ' ');
}

function say(text: string): Part {
  return { text, target: null };
}

/** A number never stands alone at the end of a line. */
function part(text: string, target: Target): Part {
  return { text: text.replace(/(\d) /g, '$1\u00a0'), target };
}

function noLink({ original, revision }: Comparison): string {
  const [before, after] = [countStory(original.sentences), countStory(revision.sentences)];
  const subject =
    before === 1 ? 'The original’s one sentence was not' : `None of the original’s ${sentences(before)} was`;
  return `${subject} found again ${after === 1 ? 'in the revision’s one' : `among the revision’s ${after}`}.`;
}

/** A side of page furniture alone has nothing to compare. */
function noStory(sides: readonly ('original' | 'revision')[]): Verdict {
  const lead = sides.length === 2 ? 'Neither text holds a story.' : `The ${sides[0]} holds no story.`;
  return {
    lead: [say(lead)],
    rest: [
      say(`${sides.length === 2 ? 'All lines' : 'Its lines'} look like page furniture, and are set aside at the foot.`),
    ],
  };
}

function countStory(all: readonly { readonly role: Role }[]): number {
  return all.filter(({ role }) => role !== 'furniture').length;
}

function all(count: number): string {
  return count === 1 ? 'Its one sentence is unchanged.' : `All ${sentences(count)} are unchanged.`;
}

function sentences(count: number): string {
  return count === 1 ? '1 sentence' : `${count} sentences`;
}

/** `a, b, c` with an ending: parts set off by commas, as one sentence. */
function joined(parts: readonly Part[], end: string): Part[] {
  return parts.flatMap((piece, index) => [piece, say(index === parts.length - 1 ? end : ', ')]);
}

// ── Quotes and facts ────────────────────────────────────────────────────────

function leadOf({ quotes, facts }: Comparison): Part[] {
  const found = [...quoteParts(quotes), ...factParts(facts, ['changed'])];
  const grave = quotes.some(({ status, flags }) => !QUIET.has(status) || flags.includes('speaker'));
  if (grave) return joined([...found, ...lostFacts(facts)], '.');
  const quiet = quietQuotes(quotes);
  const rest = [...factParts(facts, ['changed']), ...lostFacts(facts)];
  return rest.length === 0 ? quiet : [...quiet, say(' '), ...joined(rest, '.')];
}

const QUIET: ReadonlySet<QuoteChange['status']> = new Set<QuoteChange['status']>(['kept', 'paraphrased']);

/** Nothing altered is news too: “No quote altered: 3 paraphrased, 1 kept.” */
function quietQuotes(quotes: readonly QuoteChange[]): Part[] {
  if (quotes.length === 0) return [say('No quotes on either side.')];
  const parts: Part[] = [];
  for (const status of ['paraphrased', 'kept'] as const) {
    const count = quotes.filter((quote) => quote.status === status).length;
    if (count > 0) parts.push(part(`${count} ${status}`, { tab: 'quotes', filter: status }));
  }
  return [say('No quote altered: '), ...joined(parts, '.')];
}

function quoteParts(quotes: readonly QuoteChange[]): Part[] {
  const parts: Part[] = [];
  const add = (filter: string, count: number, words: (count: number) => string) => {
    if (count > 0) parts.push(part(words(count), { tab: 'quotes', filter }));
  };
  const having = (test: (quote: QuoteChange) => boolean) => quotes.filter(test).length;
  const silent = (quote: QuoteChange) => quote.flags.includes('silent-trim');
  add(
    'altered',
    having(({ status }) => status === 'altered'),
    (n) => `${plural(n, 'quote')} altered`,
  );
  add(
    'speaker',
    having(({ flags }) => flags.includes('speaker')),
    (n) => `${plural(n, 'speaker')} changed`,
  );
  add(
    'promoted',
    having(({ status }) => status === 'promoted'),
    (n) => `${plural(n, 'paraphrase')} now in quotes`,
  );
  add(
    'trimmed',
    having((q) => q.status === 'trimmed' && silent(q)),
    (n) => `${plural(n, 'quote')} cut silently`,
  );
  add(
    'trimmed',
    having((q) => q.status === 'trimmed' && !silent(q)),
    (n) => `${plural(n, 'quote')} trimmed`,
  );
  add(
    'dropped',
    having(({ status }) => status === 'dropped'),
    (n) => `${plural(n, 'quote')} dropped`,
  );
  add(
    'added',
    having(({ status }) => status === 'added'),
    (n) => `${plural(n, 'quote')} added`,
  );
  add(
    'paraphrased',
    having(({ status }) => status === 'paraphrased'),
    (n) => `${plural(n, 'quote')} paraphrased`,
  );
  return parts;
}

const GROUPS: readonly (readonly [FactGroup, one: string, many: string])[] = [
  ['figure', 'figure', 'figures'],
  ['date', 'date or time', 'dates or times'],
  ['name', 'name', 'names'],
  ['negation', 'negation', 'negations'],
  ['hedge', 'hedge', 'hedges'],
  ['intensity', 'word of intensity', 'words of intensity'],
];

function factParts(facts: readonly FactChange[], statuses: readonly FactChange['status'][]): Part[] {
  const parts: Part[] = [];
  for (const [group, one, many] of GROUPS) {
    const count = facts.filter(({ kind, status }) => factGroup(kind) === group && statuses.includes(status)).length;
    if (count > 0) {
      parts.push(part(count === 1 ? `1 ${one} differs` : `${count} ${many} differ`, { tab: 'facts', filter: group }));
    }
  }
  return parts;
}

/** Facts on one side only: the verdict names the grave ones, the ledger has them all. */
function lostFacts(facts: readonly FactChange[]): Part[] {
  const parts: Part[] = [];
  for (const status of ['dropped', 'added'] as const) {
    for (const [group, one, many] of GROUPS) {
      const count = facts.filter(
        (fact) =>
          fact.status === status &&
          factGroup(fact.kind) === group &&
          (fact.severity === 'critical' || fact.severity === 'high'),
      ).length;
      if (count > 0) {
        parts.push(part(`${count} ${count === 1 ? one : many} ${status}`, { tab: 'facts', filter: group }));
      }
    }
  }
  return parts;
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

// ── Sentences ───────────────────────────────────────────────────────────────

const APART: readonly Role[] = ['headline', 'caption', 'deck'];

interface Tally {
  /** Sentences of the story itself. */
  body: number;
  /** What stands apart from it, in the order of a page. */
  readonly roles: Set<Role>;
}

function restOf(comparison: Comparison): Part[] {
  const { summary } = comparison;
  const tallies = tally(comparison);
  const total = tallies.reworded.body + tallies.unchanged.body + tallies.typography.body;
  const parts: Part[] = [];
  const add = (kind: LinkKind, words: string | null) => {
    if (words !== null) parts.push(part(words, { tab: 'changes', filter: kind }));
  };
  const all = total > 1 && tallies.reworded.body === total && tallies.dropped.body === 0;
  add('reworded', phrase(tallies.reworded, 'reworded', true, all));
  // The first part names what is counted; those after it need not.
  const counted = (count: number) => (parts.length === 0 ? sentences(count) : String(count));
  if (summary.split > 0) parts.push(part(`${counted(summary.split)} split`, { tab: 'changes', filter: 'split' }));
  if (summary.merged > 0) {
    const merged = parts.length === 0 ? `sentences merged in ${places(summary.merged)}` : `${summary.merged} merged`;
    parts.push(part(merged, { tab: 'changes', filter: 'merge' }));
  }
  if (summary.moved > 0) parts.push(part(`${counted(summary.moved)} moved`, { tab: 'changes', filter: 'moved' }));
  add('dropped', phrase(tallies.dropped, 'dropped', parts.length === 0, false));
  add('added', phrase(tallies.added, 'added', parts.length === 0, false));
  if (parts.length === 0) return [say('Apart from the byline, every word is the same.')];
  const share = `${Math.round(summary.reused.revision * 100)} %`;
  return [...capitalised(joined(parts, '.')), say(` ${share} of the words are the original’s.`)];
}

function places(count: number): string {
  return count === 1 ? '1 place' : `${count} places`;
}

function tally({ links, original, revision }: Comparison): Record<LinkKind, Tally> {
  const none = (): Tally => ({ body: 0, roles: new Set() });
  const tallies = { unchanged: none(), typography: none(), reworded: none(), dropped: none(), added: none() };
  for (const link of links) {
    const first = link.original[0] ?? -1;
    const role = original.sentences[first]?.role ?? revision.sentences[link.revision[0] ?? -1]?.role ?? 'body';
    // A byline changes with the outlet: it is marked in its row, and no news.
    if (role === 'furniture' || role === 'byline') continue;
    if (APART.includes(role)) tallies[link.kind].roles.add(role);
    else tallies[link.kind].body += 1;
  }
  return tallies;
}

/** `headline and 7 sentences reworded`, `all 12 body sentences reworded`, `caption and deck dropped`, `3 dropped`. */
function phrase({ body, roles }: Tally, verb: string, named: boolean, all: boolean): string | null {
  const things: string[] = APART.filter((role) => roles.has(role));
  const noun = named || things.length > 0;
  if (body > 0) things.push(all ? `all ${body} body sentences` : noun ? sentences(body) : String(body));
  if (things.length === 0) return null;
  const last = things.pop() as string;
  return `${things.length === 0 ? last : `${things.join(', ')} and ${last}`} ${verb}`;
}

function capitalised([first, ...others]: readonly Part[]): Part[] {
  if (first === undefined) return [];
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...others];
}
