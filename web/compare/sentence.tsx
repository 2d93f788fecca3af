import { type ReactNode, useMemo } from 'react';
import type { Link, Role, SideName } from '#engine';
import { MarkedText } from './marked-text.tsx';
import type { Reading } from './reading.ts';
import { segment } from './segments.ts';

/** One sentence of one side with its marks. */
export function SentenceText({ reading, side, index }: { reading: Reading; side: SideName; index: number }) {
  const { comparison } = reading.layout;
  const sentence = comparison[side].sentences[index];
  const layers = reading.layers[side](index);
  const segments = useMemo(
    () => (sentence === undefined ? [] : segment(side, [sentence.start, sentence.end], layers)),
    [side, sentence, layers],
  );
  return <MarkedText comparison={comparison} segments={segments} chosen={reading.chosen} />;
}

/** Text that only one side has, struck or underlined as a whole; any other text as it is. */
export function Whole({ kind, children }: { kind: Link['kind']; children: ReactNode }) {
  if (kind === 'dropped') return <del className="whole">{children}</del>;
  return kind === 'added' ? <ins className="whole">{children}</ins> : children;
}

const STORY = 'max-w-measure hanging font-serif ';
const ABOUT = 'max-w-measure hanging font-sans text-sm/story text-ink-2';
const LOOKS: Readonly<Partial<Record<Role, string>>> = {
  headline: `${STORY}text-head font-headline text-balance`,
  deck: `${STORY}text-story font-semibold text-ink-2`,
  // it differs with the outlet: its marks are light
  byline: `${ABOUT} is-heavy`,
  caption: ABOUT,
};

/** The type of a sentence that stands on a sheet, by what it is in the story. */
export function lookOf(role: Role): string {
  return LOOKS[role] ?? `${STORY}text-story`;
}
