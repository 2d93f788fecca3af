import { memo } from 'react';
import type { Link, Role, Sentence } from '#engine';
import type { SideName } from '../model/desk.ts';
import { writingOf } from '../ui/script.ts';
import type { Reading } from './reading.ts';
import { SentenceText } from './sentence.tsx';

/** One side as it was published: its paragraphs, with the marks of every sentence. */
export const RunningText = memo(function RunningText({ reading, side }: { reading: Reading; side: SideName }) {
  const { desk } = reading;
  const story = desk.comparison[side];
  const furniture = new Set(desk.furniture[side]);
  const paragraphs: number[][] = [];
  let last: Sentence | null = null;
  for (const [index, sentence] of story.sentences.entries()) {
    if (furniture.has(index)) continue;
    if (last === null || sentence.paragraph !== last.paragraph || sentence.role !== last.role) paragraphs.push([]);
    paragraphs.at(-1)?.push(index);
    last = sentence;
  }
  return paragraphs.map((indices) => {
    const first = indices[0] as number;
    const role = story.sentences[first]?.role ?? 'body';
    const content = indices.map((index, order) => (
      <span key={index}>
        {order > 0 && ' '}
        <RunningSentence reading={reading} side={side} index={index} />
      </span>
    ));
    const props = { key: first, lang: story.language, dir: writingOf(story.language) };
    return role === 'headline' ? (
      <h2 {...props} key={first}>
        {content}
      </h2>
    ) : (
      <p {...props} key={first} className={LOOKS[role]}>
        {content}
      </p>
    );
  });
});

const LOOKS: Readonly<Partial<Record<Role, string>>> = { byline: 'by', caption: 'by', deck: 'deck' };

function RunningSentence({ reading, side, index }: { reading: Reading; side: SideName; index: number }) {
  const { desk, chosenLinks } = reading;
  const number = desk.linkOf[side][index] ?? -1;
  const link = desk.comparison.links[number] as Link;
  const relation = desk.relations[number] ?? 'unchanged';
  const text = <SentenceText reading={reading} side={side} index={index} />;
  // The ruler and the ledger look for a link once: in the revision where it is there.
  const leads = index === link[side][0] && (side === 'revision' || link.revision.length === 0);
  const frame = link.moved ? ' framed framed--inline' : '';
  return (
    <span
      id={leads ? `link-${number}` : undefined}
      className={`s s--${relation}${frame}${chosenLinks.has(number) ? ' is-on' : ''}`}
      data-link={number}
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
