import { useWords } from '../words/use-words.ts';

/** What the marks mean, at the foot of the redline and in the help. */
export function Legend() {
  const { legend } = useWords();
  return (
    <dl className="legend">
      <div>
        <dt>
          <ins className="w">{legend.added}</ins>
        </dt>
        <dd>{legend.addedMeans}</dd>
      </div>
      <div>
        <dt>
          <del className="w">{legend.dropped}</del>
        </dt>
        <dd>{legend.droppedMeans}</dd>
      </div>
      <div>
        <dt>
          <span className="framed framed--inline">{legend.moved}</span>
        </dt>
        <dd>{legend.movedMeans}</dd>
      </div>
      <div>
        <dt>
          <span className="quote">{legend.quote}</span>
        </dt>
        <dd>{legend.quoteMeans}</dd>
      </div>
      <div>
        <dt>
          <span className="quote quote--gone">{legend.gone}</span>
        </dt>
        <dd>{legend.goneMeans}</dd>
      </div>
      <div>
        <dt>
          <span className="fact">{legend.fact}</span>
        </dt>
        <dd>{legend.factMeans}</dd>
      </div>
      <div>
        <dt>
          <span className="w--type">{legend.type}</span>
        </dt>
        <dd>{legend.typeMeans}</dd>
      </div>
    </dl>
  );
}
