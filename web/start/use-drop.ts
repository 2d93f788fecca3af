import { useEffectEvent, useLayoutEffect, useState } from 'react';
import type { SideName } from '#engine';
import type { Copied } from './copied.ts';
import { type DroppedFiles, filesOf } from './dropped.ts';

/** What is being dragged over the page: how many files (a text is none), and over which sheet. */
export interface Drag {
  readonly files: number;
  readonly onto: SideName | null;
}

interface DropHandlers {
  readonly onFiles: (dropped: Promise<DroppedFiles>, onto: SideName | null) => void;
  readonly onText: (text: Copied, onto: SideName | null) => void;
}

/**
 * Files dropped anywhere on the page, and text from another page or program. Sheets mark themselves with `data-sheet`.
 * Text that is dragged within the page, or onto a sheet that has text, is left to the text boxes.
 */
export function useDrop({ onFiles, onText }: DropHandlers): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const give = useEffectEvent((data: DataTransfer, isFiles: boolean, onto: SideName | null) => {
    if (isFiles) onFiles(filesOf(data), onto);
    else onText({ html: data.getData('text/html'), plain: data.getData('text/plain') }, onto);
  });
  // What is dropped while nobody listens would be opened by the browser instead of the page.
  useLayoutEffect(() => {
    // `dragleave` also fires between elements: only when every `dragenter` has left is the page left.
    let depth = 0;
    let own = false;
    const takes = (event: DragEvent) => carriesFiles(event) || (!own && carriesText(event) && !inWrittenSheet(event));
    const dragenter = (event: DragEvent) => {
      depth++;
      if (takes(event)) event.preventDefault();
    };
    const dragover = (event: DragEvent) => {
      if (!takes(event)) {
        setDrag(null);
        return;
      }
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      const files = carriesFiles(event) ? (event.dataTransfer?.items.length ?? 1) : 0;
      const onto = sheetUnder(event);
      setDrag((last) => (last !== null && last.files === files && last.onto === onto ? last : { files, onto }));
    };
    const dragleave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setDrag(null);
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setDrag(null);
      const data = event.dataTransfer;
      if (data === null || !takes(event)) return;
      event.preventDefault();
      give(data, carriesFiles(event), sheetUnder(event));
    };
    const dragstart = () => {
      own = true;
    };
    const dragend = () => {
      own = false;
      depth = 0;
      setDrag(null);
    };
    const listeners = { dragenter, dragover, dragleave, drop, dragstart, dragend };
    const each = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [name, listener] of each) document.addEventListener(name, listener);
    return () => {
      for (const [name, listener] of each) document.removeEventListener(name, listener);
    };
  }, []);
  return drag;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

function carriesText(event: DragEvent): boolean {
  const types = event.dataTransfer?.types ?? [];
  return types.includes('text/html') || types.includes('text/plain');
}

function inWrittenSheet({ target }: DragEvent): boolean {
  return target instanceof HTMLTextAreaElement && target.value !== '';
}

function sheetUnder(event: DragEvent): SideName | null {
  const sheet = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sheet]') : null;
  const side = sheet?.dataset.sheet;
  return side === 'original' || side === 'revision' ? side : null;
}
