import type { Desk, SideName } from '../model/desk.ts';
import { Icon } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';
import { useWords } from '../words/use-words.ts';

/** Page furniture, folded away: it is neither dropped nor added text. */
export function Furniture({ desk, open }: { desk: Desk; open: boolean }) {
  const { furniture } = useWords().views;
  const sides = (['original', 'revision'] as const).filter((side) => desk.furniture[side].length > 0);
  if (sides.length === 0) return null;
  return (
    <details className="furniture" open={open}>
      <summary>
        <Icon name="right" />
        <span>{furniture.aside(sides.map((side) => ({ side, lines: desk.furniture[side].length })))}</span>
      </summary>
      {sides.map((side) => (
        <FurnitureList key={side} desk={desk} side={side} />
      ))}
    </details>
  );
}

function FurnitureList({ desk, side }: { desk: Desk; side: SideName }) {
  const { furniture } = useWords().views;
  const { text, sentences, language } = desk.comparison[side];
  return (
    <ul aria-label={furniture.of[side]}>
      {desk.furniture[side].map((index) => (
        <li key={index} data-side={side} data-sentence={index} lang={language} dir={writingOf(language)}>
          {text.slice(sentences[index]?.start, sentences[index]?.end)}
        </li>
      ))}
    </ul>
  );
}
