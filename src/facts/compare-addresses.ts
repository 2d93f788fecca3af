import type { Link } from '../comparison.ts';
import type { Span } from '../text/ranges.ts';
import { change, changeOnOneSide, type FactFinding, type FactSide, type FactSides, isCompared } from './side.ts';

interface Address extends Span {
  readonly type: 'page' | 'mail' | 'handle';
  /** Equal for addresses that lead to one place: without scheme, `www.` and the last stroke, in lower case. */
  readonly id: string;
}

const ADDRESS =
  /(?<page>(?:https?:\/\/|www\.)[^\s<>"“”»]*[\p{L}\p{N}/])|(?<mail>(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{2,}/gu;

/**
 * Another page, mail address or handle in a linked sentence: nobody sees by reading whether it leads to the same place,
 * so each is worth a look and no more. What stands anywhere on the other side has moved.
 */
export function compareAddresses(sides: FactSides, links: readonly Link[]): FactFinding[] {
  const found = { original: addressesOf(sides.original), revision: addressesOf(sides.revision) };
  if (found.original.size + found.revision.size === 0) return [];
  const idsOf = (all: ReadonlyMap<number, readonly Address[]>) =>
    new Set([...all.values()].flatMap((list) => list.map(({ id }) => id)));
  const ids = { original: idsOf(found.original), revision: idsOf(found.revision) };
  return links.flatMap((link, index) => {
    if (!isCompared(link)) return [];
    const at = { ...sides, link: index };
    const gone = link.original.flatMap((s) => found.original.get(s) ?? []).filter(({ id }) => !ids.revision.has(id));
    const come = link.revision.flatMap((s) => found.revision.get(s) ?? []).filter(({ id }) => !ids.original.has(id));
    const findings: FactFinding[] = [];
    for (const address of gone) {
      const other = come.findIndex(({ type }) => type === address.type);
      const [by] = other < 0 ? [] : come.splice(other, 1);
      findings.push(
        by === undefined
          ? changeOnOneSide(at, 'address', 'dropped', 'check', address, 'address-dropped')
          : change(at, 'address', 'changed', 'check', address, by, 'address-changed'),
      );
    }
    return [
      ...findings,
      ...come.map((address) => changeOnOneSide(at, 'address', 'added', 'check', address, 'address-added')),
    ];
  });
}

/** The addresses of each sentence that has any. */
function addressesOf({ story, words }: FactSide): Map<number, Address[]> {
  const found = new Map<number, Address[]>();
  for (const [index, { start, end }] of story.sentences.entries()) {
    // furniture has no words
    if (words[index]?.length === 0) continue;
    const text = story.text.slice(start, end);
    if (!/@|:\/\/|www\./.test(text)) continue;
    const list = [...text.matchAll(ADDRESS)].map(
      (match): Address => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
        type: match.groups?.page !== undefined ? 'page' : match.groups?.mail !== undefined ? 'mail' : 'handle',
        id: match[0]
          .toLowerCase()
          .replace(/^https?:\/\//, '')
          .replace(/^www\./, '')
          .replace(/\/$/, ''),
      }),
    );
    if (list.length > 0) found.set(index, list);
  }
  return found;
}
