/**
 * The XML of office documents, made for files that nobody vouches for: no document type, a bound on nesting.
 * Prefixes are kept (`w:p`); damaged markup ends the document where it breaks.
 */
import { byteOrderMark, decode } from './encoding.ts';
import { type MarkupHandler, readMarkup } from './markup.ts';
import type { Stage } from './reasons.ts';
import { FileRefusal, type YieldToUi } from './yield-to-ui.ts';

/** Word's own limit on nested tables leads to some 200 levels; nothing a person writes comes near this. */
export const MAX_XML_DEPTH = 1000;

/** How many open elements an end tag is looked for among: a bound on the work that damaged markup can cause. */
const NEAR = 8;

/**
 * Feeds `xml` to `handler`, each element closed; whether the markup closes them all itself. Throws `FileRefusal` on a
 * document type and beyond `MAX_XML_DEPTH`.
 */
export async function readXml(
  xml: string,
  handler: MarkupHandler,
  yieldToUi: YieldToUi,
  stage: Stage,
): Promise<boolean> {
  const open: string[] = [];
  const balanced: MarkupHandler = {
    open(name, attributes) {
      handler.open(name, attributes);
      if (open.push(name) > MAX_XML_DEPTH) throw new FileRefusal({ is: 'deep', count: MAX_XML_DEPTH });
    },
    close(name) {
      // an end tag that was never opened is ignored; one that skips open elements closes them
      if (!open.includes(name, Math.max(0, open.length - NEAR))) return;
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        handler.close(last);
        if (last === name) break;
      }
    },
    text: handler.text,
  };
  await readMarkup(xml, 'xml', balanced, yieldToUi, stage);
  const whole = open.length === 0;
  for (let name = open.pop(); name !== undefined; name = open.pop()) handler.close(name);
  return whole;
}

/** A handler that meets nothing inside elements of these names; `onSkipped` is told each outermost one. */
export function skipElements(
  names: ReadonlySet<string>,
  handler: MarkupHandler,
  onSkipped?: (name: string) => void,
): MarkupHandler {
  let depth = 0;
  return {
    open(name, attributes) {
      if (depth === 0 && !names.has(name)) return handler.open(name, attributes);
      if (depth === 0) onSkipped?.(name);
      depth++;
    },
    close(name) {
      if (depth > 0) depth--;
      else handler.close(name);
    },
    text(text) {
      if (depth === 0) handler.text(text);
    },
  };
}

/** XML is UTF-8 or, where it begins with a mark, UTF-16. */
export function decodeXml(bytes: Uint8Array): string {
  return decode(bytes, byteOrderMark(bytes) ?? 'UTF-8');
}
