import type { Reason, ReasonArguments } from '../comparison.ts';
import type { ReasonMessages } from './messages.ts';

/** A piece of a reason: the catalogue's own words, or words of the stories. */
export type ReasonPiece = string | { readonly cited: string };

/**
 * The sentence of a reason in pieces, so that a reader can set apart what is cited. What the reason tells besides
 * (`also`) follows after commas: `The same words, given to Ida Holm instead of Per Lund.`
 */
export function reasonPieces(reason: Reason, messages: ReasonMessages): readonly ReasonPiece[] {
  const also = reason.arguments.also ?? [];
  const pieces = [reason, ...also].flatMap((part, index) => [...(index === 0 ? [] : [', ']), ...fill(part, messages)]);
  const [first, ...others] = pieces;
  const start = typeof first === 'string' ? first.charAt(0).toUpperCase() + first.slice(1) : (first ?? '');
  return [start, ...others, '.'];
}

export function reasonText(reason: Reason, messages: ReasonMessages): string {
  return reasonPieces(reason, messages)
    .map((piece) => (typeof piece === 'string' ? piece : piece.cited))
    .join('');
}

function fill({ code, arguments: values }: Reason, messages: ReasonMessages): ReasonPiece[] {
  return messages.templates[code].split(/\{(\w+)\}/).flatMap((piece, index): ReasonPiece[] => {
    if (index % 2 === 1) return fillSlot(piece, values, messages);
    return piece === '' ? [] : [piece];
  });
}

function fillSlot(slot: string, values: ReasonArguments, messages: ReasonMessages): ReasonPiece[] {
  switch (slot) {
    case 'original':
    case 'revision':
      return [messages.marks[0], { cited: values[slot] ?? '' }, messages.marks[1]];
    case 'originalSpeaker':
    case 'revisionSpeaker':
      return [{ cited: values[slot] ?? '' }];
    case 'inFirst':
    case 'inSecond':
      return [messages.sides?.[slot] ?? ''];
    case 'gone':
    case 'places':
      return [messages[slot](values[slot] ?? 0)];
    default:
      return values.kind === undefined ? [] : [messages.kinds[values.kind]];
  }
}
