import { headOf } from '#engine';

/** Hands the reader a file that was made in the browser. */
export function saveFile(name: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const whole = typeof content === 'string' ? `${type};charset=utf-8` : type;
  const url = URL.createObjectURL(new Blob([content], { type: whole }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the data by the next task.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A name without its ending and without what file systems refuse, 60 characters at most; empty where nothing is left. */
export function plainName(name: string): string {
  const plain = name.replace(/\.[a-z0-9]{1,5}$/i, '').replace(/[^\p{L}\p{M}\p{N} _-]+/gu, '-');
  return headOf(plain, 60).replace(/^-+|-+$/g, '');
}
