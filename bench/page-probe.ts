/** What runs inside the page while it is measured; each function stands alone, because it is sent there as text. */

/** What the page tells about itself. Times are those of `performance.now()`. */
export interface Probe {
  /** When Compare was pressed. */
  asked: number;
  /** When a message of the engine's thread arrived. */
  readonly answers: number[];
  /** When rows were first painted after an answer. */
  painted: number;
}

/** Starts to listen, before anything of the page runs. */
export function watch(): void {
  const own: Probe = { asked: 0, answers: [], painted: 0 };
  (window as unknown as { storydiffProbe: Probe }).storydiffProbe = own;
  const Plain = window.Worker;
  window.Worker = class extends Plain {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      this.addEventListener('message', ({ data }) => {
        // counted words and files on their way are no answers
        if (data.kind !== 'part' && data.kind !== 'comparison') return;
        if (own.answers.length === 0) own.painted = 0;
        own.answers.push(performance.now());
      });
    }
  };
  new MutationObserver(() => {
    if (own.painted !== 0 || own.answers.length === 0 || document.querySelector('[data-kind]') === null) return;
    own.painted = Number.POSITIVE_INFINITY;
    requestAnimationFrame(() =>
      setTimeout(() => {
        own.painted = performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true });
}

/** Drops a pair on the result and waits until its rows are painted; the milliseconds that took. */
export function dropped([original = '', revision = '']: string[]): Promise<number> {
  const transfer = new DataTransfer();
  transfer.items.add(new File([original], 'original.txt', { type: 'text/plain' }));
  transfer.items.add(new File([revision], 'revision.txt', { type: 'text/plain' }));
  const target = document.getElementById('main') as HTMLElement;
  const before = target.querySelector('[role="table"]')?.textContent;
  const from = performance.now();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      const rows = document.querySelector('[role="table"]');
      if (rows === null || rows.textContent === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
    });
    observer.observe(document, { childList: true, subtree: true, characterData: true });
    for (const type of ['dragenter', 'dragover', 'drop']) {
      target.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  });
}
