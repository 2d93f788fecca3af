/** What the marks mean, at the foot of the redline and in the help. */
export function Legend() {
  return (
    <dl className="legend">
      <div>
        <dt>
          <ins className="w">added</ins>
        </dt>
        <dd>in the revision only</dd>
      </div>
      <div>
        <dt>
          <del className="w">dropped</del>
        </dt>
        <dd>in the original only</dd>
      </div>
      <div>
        <dt>
          <span className="framed framed--inline">moved</span>
        </dt>
        <dd>stands in another place</dd>
      </div>
      <div>
        <dt>
          <span className="quote">“quote”</span>
        </dt>
        <dd>words in quotation marks</dd>
      </div>
      <div>
        <dt>
          <span className="quote quote--gone">marks gone</span>
        </dt>
        <dd>the same words without them</dd>
      </div>
      <div>
        <dt>
          <span className="fact">fact</span>
        </dt>
        <dd>a value or word that differs</dd>
      </div>
      <div>
        <dt>
          <span className="w--type">type</span>
        </dt>
        <dd>only the typography differs</dd>
      </div>
    </dl>
  );
}
