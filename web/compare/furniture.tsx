import type { SideName } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { type RowLayout, SIDES } from '../model/row-layout.ts';
import { Icon } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';

/** Page furniture, folded away: it is neither dropped nor added text. */
export function Furniture({ layout, open }: { layout: RowLayout; open: boolean }) {
  const { furniture } = useMessages().views;
  const sides = SIDES.filter((side) => layout.furniture[side].length > 0);
  if (sides.length === 0) return null;
  return (
    <details className="group mt-4 mb-12 text-sm text-ink-2 phone:px-4 print:hidden" open={open}>
      <summary className="flex min-h-control cursor-pointer list-none items-center gap-2">
        <Icon name="right" className="group-open:rotate-90" />
        <span>{furniture.aside(sides.map((side) => ({ side, lines: layout.furniture[side].length })))}</span>
      </summary>
      {sides.map((side, order) => (
        <FurnitureList key={side} layout={layout} side={side} next={order > 0} />
      ))}
    </details>
  );
}

function FurnitureList({ layout, side, next }: { layout: RowLayout; side: SideName; next: boolean }) {
  const { furniture } = useMessages().views;
  const { text, sentences, language } = layout.comparison[side];
  return (
    <ul className={`grid gap-1 ps-6 pb-4 ${next ? 'border-t border-rule pt-3' : ''}`} aria-label={furniture.of[side]}>
      {layout.furniture[side].map((index) => (
        <li key={index} data-side={side} data-sentence={index} lang={language} dir={writingOf(language)}>
          {text.slice(sentences[index]?.start, sentences[index]?.end)}
        </li>
      ))}
    </ul>
  );
}
