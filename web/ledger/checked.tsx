import { type Comparison, type CoverageTopic, type FactKind, verdictOf } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { Icon } from '../ui/icon.tsx';

/** What a kind of fact is read for. */
const TOPIC_OF: Readonly<Partial<Record<FactKind, CoverageTopic>>> = {
  number: 'figures',
  money: 'figures',
  percent: 'figures',
  date: 'dates',
  time: 'dates',
  name: 'names',
  negation: 'negations',
  hedge: 'hedges',
  intensity: 'intensity',
  direction: 'directions',
  agent: 'agents',
  scale: 'scales',
  relation: 'relations',
  cause: 'causes',
  attribution: 'sources',
  word: 'exchanges',
};

/**
 * Where nothing grave was found: what was looked for and not found, and what was not looked for. Nothing where no
 * sentence is reworded, so that no facts were asked for.
 */
export function Checked({ comparison }: { readonly comparison: Comparison }) {
  const { ledger, coverage } = useMessages();
  const { links, quotes, facts, summary } = comparison;
  const isCalm = summary.severity.critical === 0 && summary.severity.high === 0;
  const isAsked = links.some(({ kind }) => kind === 'reworded') && verdictOf(comparison).is !== 'languages';
  if (!isCalm || !isAsked || summary.coverage === undefined) return null;
  const { read, unread, language: tag } = summary.coverage.revision;
  const differing = new Set<CoverageTopic>(
    facts.flatMap(({ kind, severity }) => (severity === 'check' ? (TOPIC_OF[kind] ?? []) : [])),
  );
  if (quotes.some(({ flags }) => flags.includes('speaker'))) differing.add('speakers');
  // without a quote there was no speaker to be read
  if (quotes.length === 0) differing.add('speakers');
  const names = (topics: readonly CoverageTopic[]) => topics.map((topic) => coverage.topics[topic]);
  const areKept = quotes.length > 0 && quotes.every(({ status }) => status === 'kept');
  const checked = [...(areKept ? [ledger.tabs.quotes] : []), ...names(read.filter((topic) => !differing.has(topic)))];
  const unchecked = unread
    .filter((topic) => topic !== 'exchanges')
    .map((topic) => (topic === 'figures' ? ledger.figuresInWords : coverage.topics[topic]));
  return (
    <div className="border-rule border-t pt-1 pb-5" data-checked="">
      <Topics title={ledger.checked} names={checked} isChecked={true} />
      <Topics title={ledger.notChecked(tag)} names={unchecked} isChecked={false} />
    </div>
  );
}

interface TopicsProps {
  readonly title: string;
  readonly names: readonly string[];
  readonly isChecked: boolean;
}

function Topics({ title, names, isChecked }: TopicsProps) {
  if (names.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="px-5 pt-4 pb-1 text-xs font-semibold">{title}</h3>
      <ul className="px-5 text-sm">
        {names.map((name) => (
          <li key={name} className="flex items-center gap-2 py-0.75">
            {isChecked ? (
              <Icon name="check" />
            ) : (
              <span className="w-[1em] text-center text-ink-3" aria-hidden="true">
                –
              </span>
            )}
            <span className={`first-letter:uppercase ${isChecked ? '' : 'text-ink-2'}`}>{name}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
