import type { RowLayout, SideName } from '../model/row-layout.ts';
import { Icon } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';
import { useWords } from '../words/use-words.ts';

/** Page furniture, folded away: it is neither dropped nor added text. */
export function Furniture({ layout, open }: { layout: RowLayout; open: boolean }) {
  const { furniture } = useWords().views;
  const sides = (['original', 'revision'] as const).filter((side) => layout.furniture[side].length > 0);
  if (sides.length === 0) return null;
  return (
    <details className="furniture" open={open}>
      <summary>
        <Icon name="right" />
        <span>{furniture.aside(sides.map((side) => ({ side, lines: layout.furniture[side].length })))}</span>
      </summary>
      {sides.map((side) => (
        <FurnitureList key={side} layout={layout} side={side} />
      ))}
    </details>
  );
}

function FurnitureList({ layout, side }: { layout: RowLayout; side: SideName }) {
  const { furniture } = useWords().views;
  const { text, sentences, language } = layout.comparison[side];
  return (
    <ul aria-label={furniture.of[side]}>
      {layout.furniture[side].map((index) => (
        <li key={index} data-side={side} data-sentence={index} lang={language} dir={writingOf(language)}>
          {text.slice(sentences[index]?.start, sentences[index]?.end)}
        </li>
      ))}
    </ul>
  );
}
