/** What the styles of an OpenDocument text do to their text. Format: OASIS OpenDocument 1.3, part 3, 16. */
import type { Attributes } from './markup.ts';
import { readXml } from './xml.ts';
import type { YieldToUi } from './yield-to-ui.ts';

/** Undefined where a style says nothing of it. */
export interface Look {
  readonly hidden?: boolean | undefined;
  readonly raised?: boolean | undefined;
}

/** By the names of styles. */
export type Styles = ReadonlyMap<string, Look>;

/** Styles are based on each other some steps deep; damaged ones may be in circles. */
const MOST_STEPS = 30;

const PROPERTIES = new Set(['style:text-properties', 'style:section-properties']);

/** The styles of a document that hide or raise their text, from the parts that declare them. */
export async function readStyles(parts: readonly string[], yieldToUi: YieldToUi): Promise<Styles> {
  const looks = new Map<string, { base: string; hidden?: boolean; raised?: boolean }>();
  let style: { base: string; hidden?: boolean; raised?: boolean } | undefined;
  const handler = {
    open(name: string, attributes: Attributes) {
      if (name === 'style:style') {
        style = { base: attributes.get('style:parent-style-name') ?? '' };
        looks.set(attributes.get('style:name') ?? '', style);
      } else if (style !== undefined && PROPERTIES.has(name)) {
        const display = attributes.get('text:display');
        const position = attributes.get('style:text-position');
        if (display !== undefined) style.hidden = display === 'none';
        // `super 58%`, `33% 58%`; under the line: `sub 58%`, `-33% 58%`
        if (position !== undefined) style.raised = /^(?:super|[1-9])/.test(position);
      }
    },
    close(name: string) {
      if (name === 'style:style') style = undefined;
    },
    text() {},
  };
  for (const part of parts) {
    if (/text:display="none"|style:text-position=/.test(part))
      await readXml(part, handler, yieldToUi, { at: 'opening' });
  }
  const inherited = (name: string, what: 'hidden' | 'raised') => {
    let one = looks.get(name);
    for (let step = 0; one !== undefined && one[what] === undefined && step < MOST_STEPS; step++) {
      one = looks.get(one.base);
    }
    return one?.[what];
  };
  return new Map(
    [...looks.keys()].map((name) => [name, { hidden: inherited(name, 'hidden'), raised: inherited(name, 'raised') }]),
  );
}
