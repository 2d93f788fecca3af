/** What the styles of a Word document do to their text. Format: ECMA-376, part 1, 17.7. */
import type { Attributes } from './markup.ts';
import { readXml } from './xml.ts';
import type { YieldToUi } from './yield-to-ui.ts';

/** The ids of styles, by what they do by themselves or by the style that they are based on. */
export interface Styles {
  readonly hidden: ReadonlySet<string>;
  readonly raised: ReadonlySet<string>;
}

interface Style {
  base: string;
  hidden?: boolean;
  raised?: boolean;
}

/** Styles are based on each other some steps deep; damaged ones may be in circles. */
const MOST_STEPS = 30;

/** Which styles hide their text, and which raise it. */
export async function readStyles(xml: string, yieldToUi: YieldToUi): Promise<Styles> {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  const handler = {
    open(name: string, attributes: Attributes) {
      const value = attributes.get('w:val') ?? '';
      if (name === 'w:style') {
        style = { base: '' };
        styles.set(attributes.get('w:styleId') ?? '', style);
      } else if (style === undefined) return;
      else if (name === 'w:basedOn') style.base = value;
      else if (name === 'w:vanish') style.hidden = isOn(attributes.get('w:val'));
      else if (name === 'w:vertAlign') style.raised = value === 'superscript';
    },
    close(name: string) {
      if (name === 'w:style') style = undefined;
    },
    text() {},
  };
  await readXml(xml, handler, yieldToUi, { at: 'opening' });
  const having = (what: 'hidden' | 'raised') => {
    const has = (id: string) => {
      let one = styles.get(id);
      for (let step = 0; one !== undefined && one[what] === undefined && step < MOST_STEPS; step++) {
        one = styles.get(one.base);
      }
      return one?.[what] ?? false;
    };
    return new Set([...styles.keys()].filter(has));
  };
  return { hidden: having('hidden'), raised: having('raised') };
}

/** `<w:vanish/>` is on, `<w:vanish w:val="false"/>` is off. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}
