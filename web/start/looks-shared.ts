/** How a file with a whole comparison begins, as `writeShared` writes it or the export as JSON; its ending says nothing. */
const SHARED_START = /^\ufeff?\s*\{\s*"schema"\s*:\s*"storydiff\/(?:work|comparison)\//;
const HEAD_BYTES = 128;

/** Whether a file holds a whole comparison rather than a story. Never throws. */
export async function looksShared(file: File): Promise<boolean> {
  try {
    return SHARED_START.test(await file.slice(0, HEAD_BYTES).text());
  } catch {
    return false;
  }
}
