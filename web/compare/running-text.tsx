import { memo, type RefObject, useCallback, useMemo } from 'react';
import type { Link, Role } from '#engine';
import type { SideName } from '../model/row-layout.ts';
import { writingOf } from '../ui/script.ts';
import { Windowed, type WindowedHandle } from '../ui/windowed.tsx';
import type { Paragraph } from './column.ts';
import { guessParagraphs } from './guess.ts';
import { type Reading, unchosen } from './reading.ts';
import { sentencesText } from './row-text.ts';
import { SentenceText } from './sentence.tsx';

/** A paragraph has two or three sentences: as many as the rows that stand whole in the other views. */
const WHOLE = 160;

interface RunningTextProps {
  readonly reading: Reading;
  readonly side: SideName;
  readonly paragraphs: readonly Paragraph[];
  readonly handle: RefObject<WindowedHandle | null>;
  readonly onMeasured: () => void;
  readonly placedElsewhere: () => boolean;
}

/** One side as it was published: its paragraphs, with the marks of every sentence. */
export const RunningText = memo(function RunningText(props: RunningTextProps) {
  const { reading, side, paragraphs, handle, onMeasured, placedElsewhere } = props;
  const { layout, chosenLinks } = reading;
  const guess = useMemo(() => guessParagraphs(layout, side, paragraphs), [layout, side, paragraphs]);
  const textOf = useCallback(
    (index: number) => `${sentencesText(layout, side, paragraphs[index] ?? [])}\n`,
    [layout, side, paragraphs],
  );
  const draw = (index: number) => {
    const paragraph = paragraphs[index] as Paragraph;
    const on = paragraph.some((sentence) => chosenLinks.has(layout.linkOf[side][sentence] ?? -1));
    // Paragraphs that the choice does not touch get a reading without it, so that they are not drawn anew.
    return (
      <RunningParagraph key={index} reading={on ? reading : unchosen(reading)} side={side} paragraph={paragraph} />
    );
  };
  return (
    <Windowed
      count={paragraphs.length}
      of={paragraphs}
      whole={WHOLE}
      guess={guess}
      draw={draw}
      textOf={textOf}
      handle={handle}
      onMeasured={onMeasured}
      placedElsewhere={placedElsewhere}
    />
  );
});

interface RunningParagraphProps {
  readonly reading: Reading;
  readonly side: SideName;
  readonly paragraph: Paragraph;
}

const RunningParagraph = memo(function RunningParagraph({ reading, side, paragraph }: RunningParagraphProps) {
  const story = reading.layout.comparison[side];
  const role = story.sentences[paragraph[0] ?? -1]?.role ?? 'body';
  const content = paragraph.map((index, order) => (
    <span key={index}>
      {order > 0 && ' '}
      <RunningSentence reading={reading} side={side} index={index} />
    </span>
  ));
  return role === 'headline' ? (
    <h2 lang={story.language} dir={writingOf(story.language)}>
      {content}
    </h2>
  ) : (
    <p lang={story.language} dir={writingOf(story.language)} className={LOOKS[role]}>
      {content}
    </p>
  );
});

const LOOKS: Readonly<Partial<Record<Role, string>>> = { byline: 'by', caption: 'by', deck: 'deck' };

function RunningSentence({ reading, side, index }: { reading: Reading; side: SideName; index: number }) {
  const { layout, chosenLinks } = reading;
  const number = layout.linkOf[side][index] ?? -1;
  const link = layout.comparison.links[number] as Link;
  const relation = layout.relations[number] ?? 'unchanged';
  const text = <SentenceText reading={reading} side={side} index={index} />;
  // The ruler and the ledger look for a link once: in the revision where it is there.
  const leads = index === link[side][0] && (side === 'revision' || link.revision.length === 0);
  const frame = link.moved ? ' framed framed--inline' : '';
  return (
    <span
      id={leads ? `link-${number}` : undefined}
      className={`s s--${relation}${frame}${chosenLinks.has(number) ? ' is-on' : ''}`}
      data-link={number}
      data-side={side}
      data-sentence={index}
      data-kind={link.kind}
      data-moved={link.moved}
    >
      {link.kind === 'dropped' ? (
        <del className="whole">{text}</del>
      ) : link.kind === 'added' ? (
        <ins className="whole">{text}</ins>
      ) : (
        text
      )}
    </span>
  );
}
