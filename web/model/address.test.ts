import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, FIRST_PLACE, readAddress, START, writeAddress } from './address.ts';

const filter = fc.stringMatching(/^[a-z][a-z-]{0,19}$/);
const result = fc.record({
  screen: fc.constant('result' as const),
  record: fc.option(fc.stringMatching(/^[a-z0-9]{8,40}$/)),
  place: fc.record({
    view: fc.constantFrom('aligned' as const, 'columns' as const, 'redline' as const),
    tab: fc.constantFrom('worst' as const, 'quotes' as const, 'facts' as const, 'changes' as const),
    filters: fc.record({ worst: filter, quotes: filter, facts: filter, changes: filter }),
    choice: fc.option(
      fc.record({
        kind: fc.constantFrom('quote' as const, 'fact' as const, 'link' as const),
        index: fc.integer({ min: 0, max: 9_999_999 }),
      }),
    ),
  }),
});
const anyAddress: fc.Arbitrary<Address> = fc.oneof(
  fc.constant(START),
  result,
  fc.record({ screen: fc.constant('shared' as const), packed: fc.stringMatching(/^[\w.-]*$/) }),
);

describe('the address', () => {
  it('gives back every place that is written into it', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(readAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });

  it('holds nothing that would have to be escaped', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        expect(writeAddress(address)).toMatch(/^(?:#[\w.=&-]+)?$/);
      }),
    );
  });

  it('reads anything without failing, and what it reads can be written and read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webFragments()), (text) => {
        const address = readAddress(text);
        if (address !== null) expect(readAddress(writeAddress(address))).toEqual(address);
      }),
    );
  });

  it('says as little as it can', () => {
    expect(writeAddress(START)).toBe('');
    expect(writeAddress({ screen: 'result', record: null, place: FIRST_PLACE })).toBe('#view=aligned');
    expect(
      writeAddress({
        screen: 'result',
        record: 'k3q9x2m7',
        place: {
          view: 'columns',
          tab: 'facts',
          filters: { worst: 'all', quotes: 'all', facts: 'figure', changes: 'all' },
          choice: { kind: 'fact', index: 3 },
        },
      }),
    ).toBe('#work=k3q9x2m7&view=columns&list=facts&facts=figure&at=fact.3');
  });

  it.each([
    ['an unknown view', '#work=k3q9x2m7&view=sideways'],
    ['an unknown list', '#work=k3q9x2m7&list=people'],
    ['a filter with text in it', '#work=k3q9x2m7&quotes=The%20ferry%20sank'],
    ['a selection without number', '#work=k3q9x2m7&at=quote.-1'],
    ['a selection of an unknown kind', '#work=k3q9x2m7&at=toString.1'],
    ['a selection that is too far', '#work=k3q9x2m7&at=link.99999999'],
    ['keys it does not know', '#work=k3q9x2m7&colour=red'],
  ])('leaves %s at its first value', (_, fragment) => {
    expect(readAddress(fragment)).toEqual({ screen: 'result', record: 'k3q9x2m7', place: FIRST_PLACE });
  });

  it('takes no id but its own kind', () => {
    expect(readAddress('#work=../../etc')).toBeNull();
    expect(readAddress('#work=K3Q9X2M7')).toBeNull();
    expect(readAddress('#main')).toBeNull();
    expect(readAddress('')).toEqual(START);
  });
});
