import { describe, expect, it } from 'vitest';
import { DomDocument, DomNode } from './html-dom.ts';

/** `<p>The <b>ferry</b> sank.</p><p>Twice.</p>` in a body. */
function page() {
  const document = new DomDocument();
  const make = (name: string, into: DomNode, text = '') => {
    const element = new DomNode(1, name, new Map([['id', `${name}${into.children.length}`]]));
    into.appendChild(element);
    if (text !== '') element.appendChild(document.createTextNode(text));
    return element;
  };
  const first = make('p', document.body, 'The ');
  const bold = make('b', first, 'ferry');
  first.appendChild(document.createTextNode(' sank.'));
  return { document, first, bold, second: make('p', document.body, 'Twice.') };
}

const names = (nodes: readonly DomNode[]) => nodes.map(({ localName, id }) => `${localName}#${id}`);

describe('the document for Readability', () => {
  it('knows the text inside after every change', () => {
    const { document, first, bold, second } = page();
    expect(document.textContent).toBe('The ferry sank.Twice.');
    bold.appendChild(document.createTextNode('boat'));
    expect(document.textContent).toBe('The ferryboat sank.Twice.');
    first.replaceChild(document.createTextNode('tug'), bold);
    expect([first.textContent, document.textContent]).toEqual(['The tug sank.', 'The tug sank.Twice.']);
    first.appendChild(second);
    expect(document.body.textContent).toBe('The tug sank.Twice.');
    first.remove();
    expect([document.textContent, first.textContent]).toEqual(['', 'The tug sank.Twice.']);
  });

  it('knows how long the text inside is after every change', () => {
    const { document, first, bold } = page();
    const lengths = () => [document.squeezedLength, first.squeezedLength];
    expect(lengths()).toEqual([21, 15]);
    bold.appendChild(document.createTextNode('  '));
    expect(lengths()).toEqual([21, 15]);
    bold.appendChild(document.createTextNode('Ada, '));
    expect(lengths()).toEqual([26, 20]);
    expect([document.count.commas, document.squeezedText.length]).toEqual([1, 26]);
    bold.remove();
    expect(lengths()).toEqual([15, 9]);
  });

  it('keeps elements and texts in one order', () => {
    const { document, first, bold, second } = page();
    const added = document.createElement('I');
    first.replaceChild(added, first.firstChild as DomNode);
    expect(names(first.children)).toEqual(['i#', 'b#b0']);
    expect([added.nextElementSibling, bold.previousElementSibling]).toEqual([bold, added]);
    expect([added.nextSibling, added.previousSibling]).toEqual([bold, null]);
    bold.remove();
    expect([added.nextElementSibling, bold.parentNode]).toEqual([null, null]);
    expect(names(document.querySelectorAll('p,i'))).toEqual(['p#p0', 'i#', 'p#p1']);
    expect(first.nextElementSibling).toBe(second);
  });

  it('finds what was renamed, and what came with something else', () => {
    const { document, first, bold, second } = page();
    bold.localName = 'table';
    bold.tagName = 'TABLE';
    second.appendChild(first);
    expect(names(document.getElementsByTagName('table'))).toEqual(['table#b0']);
    expect(names(second.querySelectorAll('TABLE,P'))).toEqual(['p#p0', 'table#b0']);
    expect(document.querySelectorAll('b,script')).toEqual([]);
  });

  it('fills its body anew where it is to be as it was', () => {
    const { document, first, second } = page();
    document.body.fill = () => document.body.appendChild(second);
    second.appendChild(first);
    document.body.innerHTML = '';
    expect(names(document.body.children)).toEqual(['p#p1']);
  });

  it('knows how much of the text stands in links', () => {
    const { document, first, second } = page();
    second.localName = 'a';
    expect(document.linkDensity).toBeCloseTo(6 / 21);
    first.localName = 'a';
    first.setAttribute('href', '#top');
    expect(document.linkDensity).toBeCloseTo((6 + 15 * 0.3) / 21);
  });

  it('reads the style that hides an element', () => {
    const hidden = new DomNode(1, 'p', new Map([['style', 'color: red; display : none;visibility:hidden']]));
    expect(hidden.style).toEqual({ display: 'none', visibility: 'hidden' });
  });
});
