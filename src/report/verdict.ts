/** The answer in one breath, as data: what a chief sub would read aloud. `verdict-text.ts` puts it into words. */
import type {
  Comparison,
  FactChange,
  FactKind,
  LinkKind,
  QuoteChange,
  Role,
  Severity,
  SideName,
  Story,
} from '../comparison.ts';
import { isSameLanguage } from '../languages/index.ts';
import type { Concerns, FactGroup, NamedRole, QuoteOutcome, SentenceTally } from '../messages/messages.ts';
import { appendTo, memoise } from '../text/collections.ts';
import { type GraveFinding, gravestOf } from './gravest.ts';
import { type ChangeKind, isNews, roleOf, weightOf } from './numbering.ts';
import { worstOf } from './severity.ts';
import { type Shape, shapeOf } from './shape.ts';

const FACT_GROUP: Readonly<Record<FactKind, FactGroup>> = {
  number: 'figure',
  money: 'figure',
  percent: 'figure',
  date: 'date',
  time: 'date',
  name: 'name',
  negation: 'negation',
  hedge: 'hedge',
  intensity: 'intensity',
  direction: 'reversal',
  agent: 'reversal',
  scale: 'sense',
  relation: 'sense',
  cause: 'sense',
  word: 'sense',
  attribution: 'attribution',
  address: 'address',
  notice: 'notice',
};

export function factGroup(kind: FactKind): FactGroup {
  return FACT_GROUP[kind];
}

/** Entries of the comparison that a part of the verdict counts, by index, and the worst severity among them. */
interface Counted {
  readonly count: number;
  readonly severity: Severity;
  readonly items: readonly number[];
}

export type VerdictPart =
  | ({ readonly kind: 'quotes'; readonly outcome: QuoteOutcome } & Counted)
  | ({
      readonly kind: 'facts';
      readonly group: FactGroup;
      readonly status: 'changed' | 'dropped' | 'added';
    } & Counted)
  | {
      readonly kind: 'sentences';
      readonly fate: 'reworded' | 'dropped' | 'added' | 'typography';
      readonly tally: SentenceTally;
      /** Every sentence of the story is reworded, and there is more than one. */
      readonly all: boolean;
      readonly links: readonly number[];
    }
  | {
      readonly kind: 'shape';
      readonly shape: Shape | 'moved';
      readonly count: number;
      readonly links: readonly number[];
    };

export type Verdict =
  /** These sides hold no story; `blank`: nor a letter. */
  | { readonly is: 'no-story'; readonly sides: readonly SideName[]; readonly blank: boolean }
  /** The sides are in different languages, by their tags: nothing else is claimed. */
  | { readonly is: 'languages'; readonly original: string; readonly revision: string }
  /** No sentence is linked; sentences of each side. */
  | { readonly is: 'apart'; readonly original: number; readonly revision: number }
  /** No sentence is linked yet, and so many are still being read for their meaning. */
  | { readonly is: 'reading'; readonly unread: number }
  | { readonly is: 'same'; readonly sentences: number }
  | { readonly is: 'typography'; readonly sentences: number; readonly parts: readonly VerdictPart[] }
  | {
      readonly is: 'different';
      /** How many quotes there are on either side. */
      readonly quotes: number;
      /** Whether any quote was touched more than by paraphrase. */
      readonly grave: boolean;
      /** Quotes, then facts, then sentences. */
      readonly parts: readonly VerdictPart[];
      /** At most three, the gravest first; empty where nothing is critical or high. */
      readonly gravest: readonly GraveFinding[];
      /** Quotes and facts that an editor must look at: the critical ones, and those to check. */
      readonly concerns: Concerns;
      /** The share of the revision's words that are the original's, from 0 to 1. */
      readonly share: number;
      /** How many sentences are still being read for their meaning: until then all this is provisional. */
      readonly unread: number;
    }
  | {
      /** Two reports of one event, with passages in common or without. */
      readonly is: 'reports';
      readonly relation: 'shared' | 'reports';
    };

/**
 * Reads the verdict off a comparison. Furniture and bylines are never counted; the headline is named apart.
 *
 * @param unread how many sentences are still being read for their meaning; 0 where nobody reads them
 */
export function verdictOf(comparison: Comparison, unread = 0): Verdict {
  const { quotes, summary } = comparison;
  const { links } = summary;
  const linked = links.unchanged + links.typography + links.reworded;
  const counts = sentencesOf(comparison);
  const sides = (['original', 'revision'] as const).filter((side) => counts[side] === 0);
  if (sides.length > 0) {
    return { is: 'no-story', sides, blank: sides.every((side) => comparison[side].text.trim() === '') };
  }
  const { original, revision } = comparison;
  if (!isSameLanguage(original.language, revision.language)) {
    return { is: 'languages', original: original.language, revision: revision.language };
  }
  // a comparison that an earlier version exported has none
  const relation = summary.relation?.is;
  const inReports = relation === 'shared' || relation === 'reports';
  if (linked === 0 && unread > 0) return { is: 'reading', unread };
  if (linked === 0 && !inReports) return { is: 'apart', ...counts };
  const isInOrder = links.dropped + links.added + summary.moved === 0;
  if (links.unchanged === linked && isInOrder) return { is: 'same', sentences: linked };
  if (links.reworded === 0 && isInOrder) {
    return { is: 'typography', sentences: links.typography, parts: sentencePart(comparison, 'typography') };
  }
  if (inReports) return { is: 'reports', relation };
  return {
    is: 'different',
    quotes: quotes.length,
    grave: quotes.some(({ status, flags }) => !QUIET.has(status) || flags.includes('speaker')),
    ...differences(comparison),
    concerns: { critical: summary.severity.critical, check: summary.severity.high + summary.severity.check },
    share: summary.reused.revision,
    unread,
  };
}

/** What differs, asked for by the title, the lines and the parts of one verdict, with much the same answer for each. */
const differences = memoise((comparison: Comparison) => ({
  parts: [...quoteParts(comparison.quotes), ...factParts(comparison.facts), ...sentenceParts(comparison)],
  gravest: gravestOf(comparison),
}));

const sentencesOf = memoise(({ original, revision }: Comparison) => {
  const count = ({ sentences }: Story) =>
    sentences.reduce((sum, { role }) => (role === 'furniture' ? sum : sum + 1), 0);
  return { original: count(original), revision: count(revision) };
});

const QUIET: ReadonlySet<QuoteChange['status']> = new Set<QuoteChange['status']>(['kept', 'paraphrased']);

/** Whether words were cut out of a quote without a mark, and the text does not say them beside it either. */
export function isSilentCut({ status, flags, code }: Pick<QuoteChange, 'status' | 'flags' | 'code'>): boolean {
  return status === 'trimmed' && flags.includes('silent-trim') && code !== 'cut-told';
}

function quoteParts(quotes: readonly QuoteChange[]): Extract<VerdictPart, { kind: 'quotes' }>[] {
  const tests: readonly (readonly [outcome: QuoteOutcome, test: (quote: QuoteChange) => boolean])[] = [
    ['altered', ({ status }) => status === 'altered'],
    ['speaker', ({ flags }) => flags.includes('speaker')],
    ['promoted', ({ status }) => status === 'promoted'],
    ['silent', isSilentCut],
    ['trimmed', (quote) => quote.status === 'trimmed' && !isSilentCut(quote)],
    ['extended', ({ status }) => status === 'extended'],
    ['dropped', ({ status }) => status === 'dropped'],
    ['added', ({ status }) => status === 'added'],
    ['paraphrased', ({ status }) => status === 'paraphrased'],
    ['kept', ({ status }) => status === 'kept'],
  ];
  return tests.flatMap(([outcome, test]): Extract<VerdictPart, { kind: 'quotes' }>[] => {
    const items = [...quotes.keys()].filter((index) => test(quotes[index] as QuoteChange));
    return items.length === 0 ? [] : [{ kind: 'quotes', outcome, ...counted(quotes, items) }];
  });
}

const GROUPS: readonly FactGroup[] = [
  'notice',
  'figure',
  'date',
  'name',
  'negation',
  'reversal',
  'sense',
  'attribution',
  'address',
  'hedge',
  'intensity',
];

/** What differs and is of concern, then the grave ones of those on one side only: the ledger has them all. */
function factParts(facts: readonly FactChange[]): Extract<VerdictPart, { kind: 'facts' }>[] {
  const grave = new Map<string, number[]>();
  for (const [index, { kind, status, severity }] of facts.entries()) {
    const differs = status === 'changed' && severity !== 'cosmetic';
    if (differs || severity === 'critical' || severity === 'high')
      appendTo(grave, `${status} ${factGroup(kind)}`, index);
  }
  return (['changed', 'dropped', 'added'] as const).flatMap((status) =>
    GROUPS.flatMap((group): Extract<VerdictPart, { kind: 'facts' }>[] => {
      const items = grave.get(`${status} ${group}`);
      return items === undefined ? [] : [{ kind: 'facts', group, status, ...counted(facts, items) }];
    }),
  );
}

function counted<Item extends { readonly severity: Severity }>(
  all: readonly Item[],
  items: readonly number[],
): Counted {
  return { count: items.length, severity: worstOf(items.map((index) => (all[index] as Item).severity)), items };
}

function sentenceParts(comparison: Comparison): VerdictPart[] {
  const shape = (kind: Shape | 'moved'): VerdictPart[] => {
    const links = newsOf(comparison).get(kind)?.links ?? [];
    return links.length === 0 ? [] : [{ kind: 'shape', shape: kind, count: links.length, links }];
  };
  return [
    ...sentencePart(comparison, 'reworded'),
    ...shape('split'),
    ...shape('merge'),
    ...shape('regroup'),
    ...shape('moved'),
    ...sentencePart(comparison, 'dropped'),
    ...sentencePart(comparison, 'added'),
  ];
}

const NAMED: ReadonlySet<Role> = new Set<NamedRole>(['headline', 'caption', 'deck']);

/** The links that are news of one kind of change. */
interface News {
  readonly links: number[];
  readonly roles: Set<Role>;
  /** How many of them are of the story itself, not named, and how much those count together. */
  bodies: number;
  weight: number;
}

/** The links that are news, by kind of change, in one walk: a long story has 100,000 of them. */
const newsOf = memoise((comparison: Comparison): ReadonlyMap<ChangeKind, News> => {
  const found = new Map<ChangeKind, News>();
  for (const [index, link] of comparison.links.entries()) {
    if (!isNews(comparison, link)) continue;
    const role = roleOf(comparison, link);
    for (const kind of [link.kind, link.moved ? 'moved' : null, shapeOf(link)] as const) {
      if (kind === null) continue;
      const own = found.get(kind) ?? { links: [], roles: new Set<Role>(), bodies: 0, weight: 0 };
      found.set(kind, own);
      own.links.push(index);
      own.roles.add(role);
      if (NAMED.has(role)) continue;
      own.bodies++;
      own.weight += weightOf(comparison, link, kind);
    }
  }
  return found;
});

function sentencePart(comparison: Comparison, fate: 'reworded' | 'dropped' | 'added' | 'typography'): VerdictPart[] {
  const news = newsOf(comparison);
  const own = news.get(fate);
  if (own === undefined) return [];
  const others = LINK_KINDS.some((kind) => kind !== fate && kind !== 'added' && (news.get(kind)?.bodies ?? 0) > 0);
  const tally = { body: own.weight, apart: [...NAMED].filter((role) => own.roles.has(role)) as NamedRole[] };
  const isAll = fate === 'reworded' && !others && own.weight > 1;
  return [{ kind: 'sentences', fate, tally, all: isAll, links: own.links }];
}

const LINK_KINDS: readonly LinkKind[] = ['unchanged', 'typography', 'reworded', 'dropped', 'added'];
