import type { SetAside } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { type Choice, linksOfChange } from '../model/choice.ts';
import { changeLabel } from '../model/labels.ts';
import { placeOf } from '../model/places.ts';
import type { RowLayout } from '../model/row-layout.ts';
import type { Signing } from '../model/sign-off.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { ReasonText } from './reason-text.tsx';
import { SeverityBadge } from './severity-badge.tsx';
import { type DrawWording, FactWordings, QuoteWordings } from './wordings.tsx';

interface SetAsideListProps {
  readonly layout: RowLayout;
  /** Null for both. */
  readonly kind?: SetAside['kind'] | null;
  readonly signing: Pick<Signing, 'signOff' | 'onMark'>;
  readonly wording: DrawWording;
  readonly onGo: (choice: Choice) => void;
}

/** What the editor set aside as not so, each item with the way back; nothing where there is none. */
export function SetAsideList({ layout, kind = null, signing, wording, onGo }: SetAsideListProps) {
  const { signoff: words, labels, places } = useMessages();
  const { setAside = [], links } = layout.comparison;
  const { keys, said } = signing.signOff;
  const entries = setAside
    .map((one, at) => ({ ...one, item: keys.setAside[at] ?? '' }))
    .filter((one) => kind === null || one.kind === kind);
  if (entries.length === 0) return null;
  return (
    <section aria-label={words.setAside} data-set-aside="">
      <h3 className="px-5 pt-6 pb-1 text-xs font-semibold text-ink-2">
        {words.setAside} <span className="font-normal text-ink-3">{words.number(entries.length)}</span>
      </h3>
      <ul>
        {entries.map((one) => {
          const { title, icon } = changeLabel(one.change, labels);
          const index = linksOfChange(layout, one.change)[0];
          const link = links[index ?? -1];
          const place = link === undefined ? '' : placeOf(layout, link, places);
          const note = said.get(one.item)?.note ?? '';
          return (
            <li key={one.item} className="border-t border-rule px-5 pt-3 pb-4 text-ink-2">
              <div className="mb-1 flex items-center gap-1">
                <SeverityBadge severity="none" icon={icon} title={title} />
                <h4 className="min-w-0 text-md font-semibold">{title}</h4>
                {index !== undefined && (
                  <button
                    type="button"
                    className="ms-auto min-h-6 text-end text-xs/5 whitespace-nowrap text-ink-3 hover:text-ink hover:underline hover:decoration-1 hover:underline-offset-link"
                    aria-label={places.goTo(place, title)}
                    onClick={() => onGo({ kind: 'link', index })}
                  >
                    {place}
                  </button>
                )}
              </div>
              {one.kind === 'quote' ? (
                <QuoteWordings layout={layout} change={one.change} wording={wording} />
              ) : (
                <FactWordings layout={layout} fact={one.change} wording={wording} />
              )}
              <p className="text-sm">
                <ReasonText of={one.change} />
              </p>
              {note !== '' && (
                <p className="mt-2 text-sm wrap-anywhere whitespace-pre-wrap">
                  <span className="me-[0.5em] text-ink-3">{words.note}</span>
                  <span dir="auto">{note}</span>
                </p>
              )}
              <Button
                size="small"
                className="-ms-2 mt-1 pointer-coarse:min-h-11 print:hidden"
                aria-label={words.putBackOf(title)}
                onClick={() => signing.onMark(one.item, null)}
              >
                <Icon name="undo" />
                {words.putBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
