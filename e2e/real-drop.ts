/** Dragging as the browser itself does it, from the system and from other pages. */
import type { Locator } from '@playwright/test';

interface Dragged {
  /** Files and folders on the disk. */
  readonly files?: readonly string[];
  /** Forms of a text, by their kind: `text/html`. */
  readonly forms?: Readonly<Record<string, string>>;
}

/** Drags over the middle of an element, calls `held` while it is there, and drops. */
export async function realDrop(target: Locator, dragged: Dragged, held?: () => Promise<void>): Promise<void> {
  const page = target.page();
  const session = await page.context().newCDPSession(page);
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to drop on.');
  const items = Object.entries(dragged.forms ?? {}).map(([mimeType, data]) => ({ mimeType, data }));
  const data = { items, files: [...(dragged.files ?? [])], dragOperationsMask: 1 };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  for (const type of ['dragEnter', 'dragOver'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await held?.();
  await session.send('Input.dispatchDragEvent', { type: 'drop', x, y, data });
  await session.detach();
}
