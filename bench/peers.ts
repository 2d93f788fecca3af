/** Other diff libraries, each set up as its own documentation advises for prose. */
import { diff } from '@codemirror/merge';
import { diffSentences, diffWords } from 'diff';
import { diff_match_patch as DiffMatchPatch } from 'diff-match-patch';

export interface Program {
  readonly name: string;
  /** Compares two texts; false when the time limit stopped it before its end. */
  readonly run: (original: string, revision: string) => boolean;
}

/** A peer that needs longer has no answer for an editor who waits. */
const PEER_LIMIT_MS = 60_000;

export const JSDIFF_WORDS = 'jsdiff diffWords';

export const PEERS: readonly Program[] = [
  { name: JSDIFF_WORDS, run: (a, b) => diffWords(a, b, { timeout: PEER_LIMIT_MS }) !== undefined },
  { name: 'jsdiff diffSentences', run: (a, b) => diffSentences(a, b, { timeout: PEER_LIMIT_MS }) !== undefined },
  {
    name: 'diff-match-patch, semantic clean-up',
    run: withinLimit((a, b) => {
      const matcher = new DiffMatchPatch();
      matcher.Diff_Timeout = PEER_LIMIT_MS / 1000;
      matcher.diff_cleanupSemantic(matcher.diff_main(a, b));
    }),
  },
  {
    name: '@codemirror/merge diff',
    run: withinLimit((a, b) => diff(a, b, { scanLimit: 1e9, timeout: PEER_LIMIT_MS })),
  },
];

/** For programs that end in time with a worse answer: whether they did. */
function withinLimit(run: (a: string, b: string) => unknown): Program['run'] {
  return (a, b) => {
    const from = performance.now();
    run(a, b);
    return performance.now() - from < PEER_LIMIT_MS;
  };
}
