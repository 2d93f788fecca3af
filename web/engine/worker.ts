/** The engine's own thread: one question in, one answer out. */
import {
  type Comparison,
  compareStories,
  htmlReport,
  ledgerCsv,
  loadVectors,
  markdownReport,
  type WordVectors,
} from '#engine';
import type { Answer, ReportFormat, Request } from './messages.ts';

type Question = Extract<Request, { kind: 'compare' }>;

/** Settled once the table is there or known to be missing; the first question waits for it. */
let vectors: Promise<WordVectors | undefined> = Promise.resolve(undefined);

/** Without the table everything works on words alone, so a failure is no more than its absence. */
async function fetchVectors(url: string): Promise<WordVectors | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? loadVectors(await response.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}

function answer(question: Question, table: WordVectors | undefined): Answer {
  const { id, original, revision, certainty, language, corrections } = question;
  return attempt(id, () => ({
    id,
    kind: 'comparison',
    comparison: compareStories(original, revision, {
      corrections,
      ...(certainty === undefined ? {} : { certainty }),
      ...(language === undefined ? {} : { language }),
      ...(table === undefined ? {} : { vectors: table }),
    }),
  }));
}

const REPORTS: Readonly<Record<ReportFormat, (comparison: Comparison) => string>> = {
  html: htmlReport,
  markdown: markdownReport,
  csv: ledgerCsv,
  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
};

function attempt(id: number, work: () => Answer): Answer {
  try {
    return work();
  } catch (error) {
    return { id, kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'vectors') {
    vectors = fetchVectors(data.url);
  } else if (data.kind === 'report') {
    const { id, format, comparison } = data;
    self.postMessage(attempt(id, () => ({ id, kind: 'report', text: REPORTS[format](comparison) })));
  } else {
    self.postMessage(answer(data, await vectors));
  }
};
