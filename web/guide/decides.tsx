import { type RefObject, useEffect, useState } from 'react';
import {
  type CoverageTopic,
  type FactGroup,
  type FactStatus,
  formatsOf,
  type KnownLanguage,
  type QuoteStatus,
  SEVERITIES,
  type Severity,
} from '#engine';
import { askLanguages } from '../engine/client.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Dialog, DialogHeading, DialogText } from '../ui/dialog.tsx';
import { GUIDE } from './guide-messages.ts';
import { FACT_SEVERITIES, QUOTE_SEVERITIES, SOURCE_SEVERITIES } from './severities.ts';

const KINDS = ['typography', 'reworded', 'dropped', 'added'] as const;
const STATUSES: readonly QuoteStatus[] = [
  'kept',
  'altered',
  'trimmed',
  'extended',
  'paraphrased',
  'promoted',
  'dropped',
  'added',
];

const STATUSES_OF_FACTS: readonly FactStatus[] = ['changed', 'dropped', 'added', 'variant'];

type Row = readonly [name: string, means: string, severities?: readonly Severity[]];

interface DecidesProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
}

const SOURCES = ['speaker', 'cue'] as const;
/** As the table has them. */
const GROUPS = Object.keys(FACT_SEVERITIES) as FactGroup[];

/** The page *How Storydiff decides*: what each status and severity means, what each language gets, what nobody can know. */
export function Decides({ dialog, onClose }: DecidesProps) {
  const { language } = useLanguage();
  const { labels, ledger, coverage, report } = useMessages();
  const words = GUIDE[language].decides;
  const [languages, setLanguages] = useState<readonly KnownLanguage[]>([]);
  useEffect(() => askLanguages(setLanguages), []);
  const formats = formatsOf(language);
  const rows = languagesByGaps(languages).map(([unread, tags]): Row => {
    const names = formats.list(tags.map(formats.language));
    const gaps = formats.list(unread.map((topic) => coverage.topics[topic]));
    return [names, unread.length === 0 ? words.everything : words.allBut(gaps)];
  });
  return (
    <Dialog title={words.title} dialog={dialog} onClose={onClose} wide>
      <div className="grid gap-2">
        <DialogText>{words.intro}</DialogText>
        <DialogText>{words.relation}</DialogText>
        <DialogText>{words.meaning}</DialogText>
      </div>
      <DialogHeading>{words.linksTitle}</DialogHeading>
      <Rows rows={KINDS.map((kind) => [ledger.changeChips[kind], words.links[kind]])} />
      <DialogHeading>{words.quotesTitle}</DialogHeading>
      <Rows
        rows={[
          ...STATUSES.map((status): Row => [labels.quotes[status], words.quotes[status], QUOTE_SEVERITIES[status]]),
          ...SOURCES.map((flag): Row => [ledger.quoteChips[flag], words.source[flag], SOURCE_SEVERITIES[flag]]),
        ]}
      />
      <DialogHeading>{words.factsTitle}</DialogHeading>
      <DialogText>{words.factsIntro}</DialogText>
      <Rows rows={STATUSES_OF_FACTS.map((status) => [report.factStatuses[status], words.factStatuses[status]])} />
      <hr className="my-3 max-w-note border-rule" />
      <Rows rows={GROUPS.map((group) => [ledger.factChips[group], words.facts[group], FACT_SEVERITIES[group]])} />
      <DialogHeading>{words.severityTitle}</DialogHeading>
      <Rows rows={SEVERITIES.map((severity) => [labels.severity[severity], words.severities[severity]])} />
      <DialogHeading>{words.languagesTitle}</DialogHeading>
      <DialogText>{words.languages}</DialogText>
      <Rows rows={rows} />
      <div className="mt-2">
        <DialogText>{words.others}</DialogText>
      </div>
      <DialogHeading>{words.limitsTitle}</DialogHeading>
      <ul className="grid max-w-note list-disc gap-1 ps-[1.1em] text-ink-2">
        {words.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </Dialog>
  );
}

/** Names with what they mean, and how grave each can be. */
function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const { labels } = useMessages();
  return (
    <dl className="grid max-w-note gap-2 [p+&]:mt-2">
      {rows.map(([name, means, severities]) => (
        <div key={name} className="grid grid-cols-[9rem_1fr] gap-x-3 phone:grid-cols-1">
          <dt className="font-medium first-letter:uppercase">{name}</dt>
          <dd className="text-ink-2">
            {means}
            {severities !== undefined && (
              <span className="block text-ink-3 text-xs">
                {severities.map((severity) => labels.severity[severity]).join(' · ')}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Languages that lack the same topics together, those that lack least first; of those with no topic nothing is said. */
function languagesByGaps(languages: readonly KnownLanguage[]): readonly (readonly [CoverageTopic[], string[]])[] {
  const groups = new Map<string, readonly [CoverageTopic[], string[]]>();
  for (const { language, known } of languages) {
    const topics = Object.keys(known) as CoverageTopic[];
    const unread = topics.filter((topic) => known[topic] === 0);
    if (unread.length === topics.length) continue;
    const key = unread.join();
    const group = groups.get(key) ?? ([unread, []] as const);
    group[1].push(language);
    groups.set(key, group);
  }
  return [...groups.values()].sort(([a], [b]) => a.length - b.length);
}
