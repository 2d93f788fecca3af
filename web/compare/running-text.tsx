import { memo, type RefObject, useCallback, useMemo } from 'react';
import type { Link, Role, SideName } from '#engine';
import { writingOf } from '../ui/script.ts';
import { isWindowed, Windowed, type WindowedHandle } from '../ui/windowed.tsx';
import type { Paragraph } from './column.ts';
import { estimateParagraphs } from './estimate-heights.ts';
import { type Reading, unchosen } from './reading.ts';
import { sentencesText } from './row-text.ts';
import { lookOf, SentenceText, Whole } from './sentence.tsx';

/** A paragraph has two or three sentences. */
const WHOLE = 160;

interface RunningTextProps {
  readonly reading: Reading;
  readonly side: SideName;
  readonly paragraphs: readonly Paragraph[];
  readonly handle: RefObject<WindowedHandle | null>;
  readonly onMeasured: () => void;
  readonly placedElsewhere: boolean;
}

/** One side as it was published: its paragraphs, with the marks of every sentence. */
export const RunningText = memo(function RunningText(props: RunningTextProps) {
  const { reading, side, paragraphs, handle, onMeasured, placedElsewhere } = props;
  const { layout, chosenLinks } = reading;
  const estimateHeight = useMemo(() => estimateParagraphs(layout, side, paragraphs), [layout, side, paragraphs]);
  const textOf = useCallback(
    (index: number) => `${sentencesText(layout, side, paragraphs[index] ?? [])}\n`,
    [layout, side, paragraphs],
  );
  const draw = useCallback(
    (index: number) => {
      const paragraph = paragraphs[index] as Paragraph;
      const on = paragraph.some((sentence) => chosenLinks.has(layout.linkOf[side][sentence] ?? -1));
      // Paragraphs that the choice does not touch get a reading without it, so that they are not drawn anew.
      return (
        <RunningParagraph key={index} reading={on ? reading : unchosen(reading)} side={side} paragraph={paragraph} />
      );
    },
    [reading, layout, side, paragraphs, chosenLinks],
  );
  return (
    <Windowed
      count={paragraphs.length}
      of={paragraphs}
      // as many sentences as rows stand whole in the other views
      whole={isWindowed(layout.comparison[side].sentences.length) ? 0 : WHOLE}
      estimateHeight={estimateHeight}
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
  const first = story.sentences[paragraph[0] ?? -1];
  const before = story.sentences[(paragraph[0] ?? 0) - 1];
  const role = first?.role ?? 'body';
  const goesOn = before?.paragraph === first?.paragraph && before?.role === role;
  const content = paragraph.map((index, order) => (
    <span key={index}>
      {order > 0 && ' '}
      <RunningSentence reading={reading} side={side} index={index} />
    </span>
  ));
  const Tag = role === 'headline' ? 'h2' : 'p';
  return (
    <Tag
      className={`${goesOn ? '' : (GAPS[role] ?? 'mt-3.5')} ${lookOf(role)}`}
      lang={story.language}
      dir={writingOf(story.language)}
    >
      {content}
    </Tag>
  );
});

const GAPS: Readonly<Partial<Record<Role, string>>> = { headline: '', byline: 'mt-2', caption: 'mt-2' };

function RunningSentence({ reading, side, index }: { reading: Reading; side: SideName; index: number }) {
  const { layout, chosenLinks } = reading;
  const number = layout.linkOf[side][index] ?? -1;
  const link = layout.comparison.links[number] as Link;
  // The ruler and the ledger look for a link once: in the revision where it is there.
  const leads = index === link[side][0] && (side === 'revision' || link.revision.length === 0);
  return (
    <span
      id={leads ? `link-${number}` : undefined}
      className={link.moved ? 'running framed framed--inline' : 'running'}
      data-on={chosenLinks.has(number) ? '' : undefined}
      data-link={number}
      data-side={side}
      data-sentence={index}
      data-kind={link.kind}
      data-moved={link.moved}
    >
      <Whole kind={layout.inReports ? 'unchanged' : link.kind}>
        <SentenceText reading={reading} side={side} index={index} />
      </Whole>
    </span>
  );
}
