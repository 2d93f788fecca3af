import { type RefObject, useEffect, useState } from 'react';
import { type CoverageTopic, formatsOf, type KnownLanguage, type QuoteStatus, SEVERITIES } from '#engine';
import { askLanguages } from '../engine/client.ts';
import { useLanguage, useMessages } from '../messages/use-messages.ts';
import { Dialog, DialogHeading, DialogText } from '../ui/dialog.tsx';
import { GUIDE } from './guide-messages.ts';

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

type Row = readonly [name: string, means: string];

interface DecidesProps {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly onClose: () => void;
}

/** The page *How Storydiff decides*: what each status and severity means, what each language gets, what nobody can know. */
export function Decides({ dialog, onClose }: DecidesProps) {
  const { language } = useLanguage();
  const { labels, ledger, coverage } = useMessages();
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
      <DialogText>{words.intro}</DialogText>
      <DialogHeading>{words.linksTitle}</DialogHeading>
      <Rows rows={KINDS.map((kind) => [ledger.changeChips[kind], words.links[kind]])} />
      <DialogHeading>{words.quotesTitle}</DialogHeading>
      <Rows rows={STATUSES.map((status) => [labels.quotes[status], words.quotes[status]])} />
      <DialogHeading>{words.severityTitle}</DialogHeading>
      <Rows rows={SEVERITIES.map((severity) => [labels.severity[severity], words.severities[severity]])} />
      <DialogHeading>{words.languagesTitle}</DialogHeading>
      <DialogText>{words.languages}</DialogText>
      <Rows rows={rows} />
      <DialogText>{words.others}</DialogText>
      <DialogHeading>{words.limitsTitle}</DialogHeading>
      <ul className="grid max-w-note list-disc gap-1 ps-[1.1em] text-ink-2">
        {words.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </Dialog>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <dl className="grid max-w-note gap-1">
      {rows.map(([name, means]) => (
        <div key={name} className="grid grid-cols-[9rem_1fr] gap-x-3 phone:grid-cols-1">
          <dt className="font-medium">{name}</dt>
          <dd className="text-ink-2">{means}</dd>
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
