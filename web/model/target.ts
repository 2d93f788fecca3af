/** Where a part of the verdict leads: a list of the ledger, narrowed to the items it counts. */
import type { VerdictPart } from '#engine';
import type { Tab } from './address.ts';

export interface Target {
  readonly tab: Tab;
  readonly filter: string;
}

export function targetOf(part: VerdictPart): Target {
  switch (part.kind) {
    case 'quotes':
      return { tab: 'quotes', filter: part.outcome === 'silent' ? 'trimmed' : part.outcome };
    case 'facts':
      return { tab: 'facts', filter: part.group };
    case 'sentences':
      return { tab: 'changes', filter: part.fate };
    default:
      return { tab: 'changes', filter: part.shape };
  }
}
