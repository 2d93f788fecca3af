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
export const PEER_LIMIT_MS = 60_000;

export const JSDIFF_WORDS = 'jsdiff diffWords';

export const PEERS: readonly Program[] = [
  { name: JSDIFF_WORDS, run: (a, b) => diffWords(a, b, { timeout: PEER_LIMIT_MS }) !== undefined },
  { name: 'jsdiff diffSentences', run: (a, b) => diffSentences(a, b, { timeout: PEER_LIMIT_MS }) !== undefined },
  {
    name: 'diff-match-patch, semantic clean-up',
    run: (a, b) => {
      const from = performance.now();
      const matcher = new DiffMatchPatch();
      matcher.Diff_Timeout = PEER_LIMIT_MS / 1000;
      const diffs = matcher.diff_main(a, b);
      matcher.diff_cleanupSemantic(diffs);
      return performance.now() - from < PEER_LIMIT_MS;
    },
  },
  {
    name: '@codemirror/merge diff',
    run: (a, b) => {
      const from = performance.now();
      diff(a, b, { scanLimit: 1e9, timeout: PEER_LIMIT_MS });
      return performance.now() - from < PEER_LIMIT_MS;
    },
  },
];
