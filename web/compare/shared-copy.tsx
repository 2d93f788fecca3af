import { Fragment } from 'react';
import { type CommonPassage, type Edit, type Link, type Range, type SideName, sideWords } from '#engine';
import { useMessages } from '../messages/use-messages.ts';
import { SIDES } from '../model/row-layout.ts';
import { numbersOfLinks } from '../model/two-reports.ts';
import { Icon } from '../ui/icon.tsx';
import { writingOf } from '../ui/script.ts';
import type { Reading } from './reading.ts';

interface SharedCopyProps {
  readonly reading: Reading;
  readonly links: readonly number[];
  readonly passage: CommonPassage;
  readonly on: boolean;
}

/** A passage that both reports have: who credits a source for it, and its words once, with what reads otherwise dotted. */
export function SharedCopy({ reading, links, passage, on }: SharedCopyProps) {
  const { reports: words, inReports } = useMessages();
  const { layout } = reading;
  const { comparison } = layout;
  const sides = sideWords(comparison, inReports);
  const numbers = (side: SideName) => numbersOfLinks(layout, links, side);
  const by = SIDES.filter((side) => passage.credited[side]).map((side) => sides[side]);
  const { language } = comparison.original;
  return (
    <div role="cell">
      <p className="mb-1 flex flex-wrap items-center gap-x-2 text-xs text-ink-2">
        <button
          type="button"
          className={`-ms-1 inline-flex items-center gap-1.5 rounded-2 px-1 font-semibold text-ink hover:bg-hover pointer-coarse:min-h-9 ${on ? 'underline underline-offset-link' : ''}`}
          onClick={() => reading.onChoose({ kind: 'link', index: links[0] ?? 0 })}
        >
          <Icon name="shared" className="text-said" />
          {words.sharedCopy}
        </button>
        <span>{inReports.lists.passage(passage.words.original, by, false)}</span>
        <span className="ms-auto text-2xs text-ink-3 phone:hidden">{`${numbers('original')} = ${numbers('revision')}`}</span>
      </p>
      <p className="max-w-shared font-serif text-story" lang={language} dir={writingOf(language)}>
        {links.map((index) => (
          <SharedSentences
            key={index}
            reading={reading}
            link={comparison.links[index] as Link}
            within={passage.original}
          />
        ))}
      </p>
    </div>
  );
}

/** The first side's sentences of a link, with the words that read otherwise on the second. */
function SharedSentences({ reading, link, within }: { reading: Reading; link: Link; within: Range }) {
  const { reports: words, inReports } = useMessages();
  const { comparison } = reading.layout;
  const { text, sentences } = comparison.original;
  const second = sideWords(comparison, inReports).revision;
  return link.original.map((index) => {
    const sentence = sentences[index];
    if (sentence === undefined) return null;
    const { start, end } = sentence;
    const edits = link.edits.filter(
      ({ kind, original: [from, to] }: Edit) =>
        kind !== 'typography' && from >= Math.max(start, within[0]) && to <= end && from < within[1],
    );
    let at = start;
    const pieces = edits.map(({ original: [from, to], revision: [a, b] }) => {
      const before = text.slice(at, from);
      at = to;
      return (
        <Fragment key={from}>
          {before}
          <span
            className="reads-otherwise"
            title={words.readsOtherwise(second, comparison.revision.text.slice(a, b).trim())}
          >
            {text.slice(from, to) || '‸'}
          </span>
        </Fragment>
      );
    });
    return (
      <span key={index} data-side="original" data-sentence={index}>
        {pieces}
        {text.slice(at, end)}{' '}
      </span>
    );
  });
}
