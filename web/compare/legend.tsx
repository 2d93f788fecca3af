import type { ReactNode } from 'react';
import { useMessages } from '../messages/use-messages.ts';
import './marks.css';

/** What the marks mean, at the foot of the redline and in the help. */
export function Legend({ className, roomy = false }: { className: string; roomy?: boolean }) {
  const { legend } = useMessages();
  const marks: readonly (readonly [mark: ReactNode, means: string])[] = [
    [
      <ins key="mark" className="w">
        {legend.added}
      </ins>,
      legend.addedMeans,
    ],
    [
      <del key="mark" className="w">
        {legend.dropped}
      </del>,
      legend.droppedMeans,
    ],
    [
      <span key="mark" className="framed framed--inline">
        {legend.moved}
      </span>,
      legend.movedMeans,
    ],
    [
      <span key="mark" className="quote">
        {legend.quote}
      </span>,
      legend.quoteMeans,
    ],
    [
      <span key="mark" className="quote quote--gone">
        {legend.gone}
      </span>,
      legend.goneMeans,
    ],
    [
      <span key="mark" className="fact">
        {legend.fact}
      </span>,
      legend.factMeans,
    ],
    [
      <span key="mark" className="type">
        {legend.type}
      </span>,
      legend.typeMeans,
    ],
  ];
  return (
    <dl className={`legend ${className}`}>
      {marks.map(([mark, means]) => (
        <div key={means} className={`flex items-center ${roomy ? 'gap-2' : 'gap-1'}`}>
          <dt className="font-serif text-said/6 whitespace-nowrap">{mark}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
