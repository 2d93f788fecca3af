/** Safari knows no idle time; a moment after the page has loaded is as good. */
const MOMENT_MS = 200;

/** Runs `task` once the page has loaded and has nothing else to do; the returned function calls it off. */
export function whenIdle(task: () => void): () => void {
  let idle = 0;
  let timer = 0;
  const wait = () => {
    if ('requestIdleCallback' in window) idle = window.requestIdleCallback(() => task(), { timeout: 1000 });
    else timer = setTimeout(task, MOMENT_MS);
  };
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    window.removeEventListener('load', wait);
    if (idle !== 0) window.cancelIdleCallback(idle);
    clearTimeout(timer);
  };
}
