import type { MailReport } from '#engine';

/**
 * Puts a report on the clipboard as formatted and as plain text. It may still be on its way: browsers allow writing
 * only as the direct consequence of a key or a click, and take a promise for that. Rejects where the browser refuses.
 */
export async function copyReport(report: Promise<MailReport>): Promise<void> {
  if (typeof ClipboardItem === 'undefined' || navigator.clipboard?.write === undefined) {
    copyByEvent(await report);
    return;
  }
  const blob = async (type: string, form: keyof MailReport) => new Blob([(await report)[form]], { type });
  await navigator.clipboard.write([
    new ClipboardItem({ 'text/html': blob('text/html', 'html'), 'text/plain': blob('text/plain', 'text') }),
  ]);
}

/** The way of browsers without the other, and of pages that did not come over a safe connection. */
function copyByEvent({ html, text }: MailReport): void {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  if (!copied) throw new Error('The browser refused to copy.');
}
