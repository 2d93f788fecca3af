/** The thread that writes a comparison out: one comparison in, one report out. */
import {
  type Comparison,
  htmlReport,
  ledgerCsv,
  loadMessages,
  type Messages,
  mailReport,
  markdownReport,
  storyDocument,
  wordDocument,
} from '#engine';
import type { ReportAnswer, ReportFormat, ReportRequest, Reports } from './reports.ts';

type Writer<F extends ReportFormat> = (comparison: Comparison, messages: Messages) => Reports[F] | Promise<Reports[F]>;

const WRITERS: { readonly [F in ReportFormat]: Writer<F> } = {
  html: async (comparison, messages) =>
    htmlReport(comparison, messages, (await import('./report-fonts.ts')).REPORT_FONTS),
  markdown: markdownReport,
  csv: ledgerCsv,
  json: (comparison) => `${JSON.stringify(comparison, null, 2)}\n`,
  docx: (comparison, messages) => wordDocument(comparison, new Date(), messages),
  mail: mailReport,
  story: ({ revision }) => revision.text,
  storyDocx: ({ revision }) => storyDocument(revision, new Date()),
};

self.onmessage = async ({ data: { format, comparison, locale } }: MessageEvent<ReportRequest>) => {
  let answer: ReportAnswer;
  try {
    answer = { kind: 'report', report: await WRITERS[format](comparison, await loadMessages(locale)) };
  } catch (error) {
    answer = { kind: 'failure', message: error instanceof Error ? error.message : String(error) };
  }
  self.postMessage(answer);
};
