/** Writes a comparison out on a thread of its own, so that neither the page nor the next comparison waits for it. */
import type { Comparison, Locale, MailReport } from '#engine';

/** What each form of a comparison is made of. */
export interface Reports {
  readonly html: string;
  readonly markdown: string;
  readonly csv: string;
  readonly json: string;
  readonly docx: Uint8Array<ArrayBuffer>;
  readonly mail: MailReport;
  /** The revision alone, as it stands, as text and as a Word document. */
  readonly story: string;
  readonly storyDocx: Uint8Array<ArrayBuffer>;
}

export type ReportFormat = keyof Reports;

export interface ReportRequest {
  readonly format: ReportFormat;
  readonly comparison: Comparison;
  readonly locale: Locale;
}

export type ReportAnswer =
  | { readonly kind: 'report'; readonly report: Reports[ReportFormat] }
  | { readonly kind: 'failure'; readonly message: string };

/** The comparison in one form. Rejects where it cannot be written, or when the signal says to stop. */
export function writeReport<F extends ReportFormat>(
  format: F,
  comparison: Comparison,
  locale: Locale,
  signal: AbortSignal,
): Promise<Reports[F]> {
  return new Promise((resolve, reject) => {
    // A thread for each report: it starts in a moment, holds nothing, and ends with its answer.
    const worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module', name: 'report' });
    const end = () => {
      worker.terminate();
      signal.removeEventListener('abort', stop);
    };
    const fail = (message: string) => {
      end();
      reject(new Error(message));
    };
    const stop = () => fail('The report was stopped.');
    worker.onmessage = ({ data }: MessageEvent<ReportAnswer>) => {
      if (data.kind === 'failure') {
        fail(data.message);
        return;
      }
      end();
      resolve(data.report as Reports[F]);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      fail(event.message || 'The report could not be started.');
    };
    signal.addEventListener('abort', stop);
    const request: ReportRequest = { format, comparison, locale };
    if (signal.aborted) stop();
    else worker.postMessage(request);
  });
}
