import { useRef, useState } from 'react';
import type { SideName } from '#engine';

/** What must be known before a file can be put on a sheet. */
export type Question =
  | { readonly kind: 'side'; readonly name: string; readonly isVersion: boolean }
  | { readonly kind: 'changes'; readonly name: string }
  /** Which two of the files that came, from a folder or an archive where `from` names one. */
  | { readonly kind: 'which'; readonly from: string; readonly names: readonly string[] }
  | { readonly kind: 'password'; readonly name: string; readonly wrong: boolean };

export interface Answers {
  readonly side: SideName;
  readonly changes: 'both' | 'accept' | 'reject';
  /** The places of the two in the question's names. */
  readonly which: Readonly<Record<SideName, number>>;
  readonly password: string;
}

/** A question that is on the screen. */
export interface Asked {
  readonly id: number;
  readonly question: Question;
  /** Null when the question is closed without an answer. */
  readonly onAnswer: (answer: Answers[Question['kind']] | null) => void;
}

export type Ask = <Kind extends Question['kind']>(
  question: Extract<Question, { kind: Kind }>,
) => Promise<Answers[Kind] | null>;

/** Questions to the user, one at a time: each waits until those before it are answered. */
export function useQuestions(): { readonly asked: Asked | null; readonly ask: Ask } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const count = useRef(0);
  const show = (question: Question) =>
    new Promise<Answers[Question['kind']] | null>((resolve) => {
      const onAnswer: Asked['onAnswer'] = (answer) => {
        setAsked(null);
        resolve(answer);
      };
      count.current++;
      setAsked({ id: count.current, question, onAnswer });
    });
  const ask = (question: Question) => {
    const answer = last.current.then(() => show(question));
    last.current = answer;
    return answer;
  };
  return { asked, ask: ask as Ask };
}
