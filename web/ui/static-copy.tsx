import { createContext, type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';

interface Enclosing {
  /** Whether something in it is drawn later, part by part. */
  isUnfinished: boolean;
}

const EnclosingContext = createContext<Enclosing | null>(null);

/** Tells the copy that it would be part of that it is drawn later: a copy made now would lack it. */
export function useDrawnLater(): void {
  const enclosing = useContext(EnclosingContext);
  useLayoutEffect(() => {
    if (enclosing !== null) enclosing.isUnfinished = true;
  });
}

interface StaticCopyProps {
  /** The same object as long as the same is drawn. */
  readonly of: unknown;
  readonly draw: () => ReactNode;
}

/**
 * Draws something for paper and leaves a copy of its elements in its place, which nothing listens to. What React would keep
 * of 200,000 lines is a gigabyte, which the browser collects in one task of 230 ms once they are put away.
 */
export function StaticCopy({ of, draw }: StaticCopyProps) {
  const self = useRef<HTMLSpanElement>(null);
  const copy = useRef<Node>(null);
  const [enclosing] = useState<Enclosing>({ isUnfinished: false });
  const [copied, setCopied] = useState<unknown>(null);
  const isCopied = copied === of;
  useLayoutEffect(() => {
    const drawn = self.current;
    if (drawn === null || enclosing.isUnfinished) return;
    if (isCopied) {
      if (copy.current !== null) drawn.append(copy.current);
      copy.current = null;
    } else {
      copy.current = drawn.cloneNode(true);
      setCopied(() => of);
    }
  }, [of, isCopied, enclosing]);
  if (isCopied) return <span key="copy" ref={self} className="contents" />;
  return (
    <EnclosingContext key="drawn" value={enclosing}>
      <span ref={self} className="contents">
        {draw()}
      </span>
    </EnclosingContext>
  );
}
