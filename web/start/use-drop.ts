import { useEffect, useRef, useState } from 'react';
import type { SideName } from '../model/desk.ts';

/** What is being dragged over the page: how many files, and over which sheet. */
export interface Drag {
  readonly files: number;
  readonly onto: SideName | null;
}

/**
 * Files dropped anywhere on the page. Sheets mark themselves with `data-sheet`. Dragged text is
 * left to the text boxes.
 */
export function useDrop(onFiles: (files: readonly File[], onto: SideName | null) => void): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const handler = useRef(onFiles);
  useEffect(() => {
    handler.current = onFiles;
  });
  useEffect(() => {
    // `dragleave` also fires between elements: only when every `dragenter` has left is the page left.
    let depth = 0;
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      depth++;
      event.preventDefault();
    };
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      const files = event.dataTransfer?.items.length ?? 1;
      const onto = sheetUnder(event);
      setDrag((last) => (last !== null && last.files === files && last.onto === onto ? last : { files, onto }));
    };
    const leave = () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) setDrag(null);
    };
    const drop = (event: DragEvent) => {
      depth = 0;
      setDrag(null);
      if (!carriesFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) handler.current(files, files.length === 1 ? sheetUnder(event) : null);
    };
    document.addEventListener('dragenter', enter);
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragenter', enter);
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return drag;
}

function carriesFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

function sheetUnder(event: DragEvent): SideName | null {
  const sheet = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sheet]') : null;
  const side = sheet?.dataset.sheet;
  return side === 'original' || side === 'revision' ? side : null;
}
