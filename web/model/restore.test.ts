import { describe, expect, test } from 'vitest';
import { compareStories } from '#engine';
import type { Choice } from './choice.ts';
import { canRestore, restored } from './restore.ts';
import { layOutRows } from './row-layout.ts';
import { freshWork } from './work.ts';

function pair(original: string, revision: string) {
  const layout = layOutRows(compareStories(original, revision));
  const work = freshWork({ name: 'a', text: original }, { name: 'b', text: revision });
  const { quotes, facts, links } = layout.comparison;
  return {
    layout,
    work,
    quotes,
    facts,
    links,
    undone: (...choices: Choice[]) => restored(work, layout, choices).revision.text,
  };
}

const WEIR = 'The weir held all night.';
const MILL = 'The mill lost 40 looms on Monday.';
const CLERK = 'A clerk counted them twice.';
const STORE = 'The store by the harbour sold nets and lamps.';

describe('a fact', () => {
  test('that differs gets the value of the original, and nothing else changes', () => {
    const { facts, undone } = pair(`${MILL} ${WEIR}`, `The old mill lost 41 looms on Monday. ${WEIR}`);
    expect(facts[0]?.kind).toBe('number');
    expect(undone({ kind: 'fact', index: 0 })).toBe(`The old mill lost 40 looms on Monday. ${WEIR}`);
  });

  test('that came alone goes with its edit', () => {
    const { facts, undone } = pair(
      `Arson was ruled out by the clerk. ${WEIR}`,
      `Arson was not ruled out by the clerk. ${WEIR}`,
    );
    const index = facts.findIndex(({ kind }) => kind === 'negation');
    expect(undone({ kind: 'fact', index })).toBe(`Arson was ruled out by the clerk. ${WEIR}`);
  });
});

describe('a quote', () => {
  test('whose words differ gets them back inside its marks', () => {
    const { undone, quotes } = pair(
      `“We saw it from the bridge,” said Oda Brekke. ${WEIR}`,
      `“We heard it from the bridge,” Oda Brekke told us. ${WEIR}`,
    );
    expect(quotes[0]?.status).toBe('altered');
    const text = undone({ kind: 'quote', index: 0 });
    expect(text).toContain('“We saw it from the bridge');
    expect(text).toContain(WEIR);
  });

  test('that lost its marks gets its sentence back', () => {
    const said = '“We saw it from the bridge and ran to the mill,” said Oda Brekke.';
    const { undone, quotes } = pair(
      `${said} ${WEIR}`,
      `Oda Brekke said they saw it from the bridge and ran to the mill. ${WEIR}`,
    );
    expect(quotes[0]?.status).toBe('paraphrased');
    expect(undone({ kind: 'quote', index: 0 })).toBe(`${said} ${WEIR}`);
  });

  test('that was kept as it is has nothing to restore', () => {
    const text = `“We saw it from the bridge,” said Oda Brekke.`;
    const { layout } = pair(`${text} ${WEIR}`, `${text} ${CLERK}`);
    expect(canRestore(layout, { kind: 'quote', index: 0 })).toBe(false);
  });
});

describe('a row', () => {
  const linkOf = (of: ReturnType<typeof pair>, kind: string): Choice[] =>
    of.links.flatMap((link, index): Choice[] => (link.kind === kind ? [{ kind: 'link', index }] : []));

  test.each([
    ['that was added goes', `${WEIR} ${MILL}`, `${WEIR} ${CLERK} ${MILL}`],
    ['that was added at the end goes', `${WEIR} ${MILL}`, `${WEIR} ${MILL} ${CLERK}`],
    ['that was added as a paragraph goes', `${WEIR}\n\n${MILL}`, `${WEIR}\n\n${CLERK}\n\n${MILL}`],
    ['that was added first goes', `${WEIR}\n\n${MILL}`, `${CLERK}\n\n${WEIR}\n\n${MILL}`],
    ['that were added one undone the other go', `${WEIR}\n\n${MILL}`, `${WEIR} ${CLERK} ${STORE}\n\n${MILL}`],
    ['that was dropped comes back', `${WEIR} ${CLERK} ${MILL}`, `${WEIR} ${MILL}`],
    ['that was dropped as a paragraph comes back', `${WEIR}\n\n${CLERK}\n\n${MILL}`, `${WEIR}\n\n${MILL}`],
    ['that was dropped first comes back', `${CLERK}\n\n${WEIR}\n\n${MILL}`, `${WEIR}\n\n${MILL}`],
    ['that were dropped come back in their order', `${WEIR} ${CLERK} ${STORE} ${MILL}`, `${WEIR} ${MILL}`],
    ['that was reworded comes back', `${WEIR} ${MILL}`, `${WEIR} The old mill lost 41 looms on Monday night.`],
    [
      'that was split comes back',
      `${WEIR} ${MILL} ${CLERK}`,
      `${WEIR} The mill lost 40 looms. It was on Monday. ${CLERK}`,
    ],
  ])('%s', (_, original, revision) => {
    const of = pair(original, revision);
    const choices = ['added', 'dropped', 'reworded'].flatMap((kind) => linkOf(of, kind));
    expect(choices.length).toBeGreaterThan(0);
    for (const choice of choices) expect(canRestore(of.layout, choice)).toBe(true);
    expect(of.undone(...choices)).toBe(original);
  });

  test('that moved goes back to its place', () => {
    const of = pair(`${WEIR} ${CLERK} ${MILL} ${STORE}`, `${WEIR} ${MILL} ${STORE} ${CLERK}`);
    const index = of.links.findIndex(({ moved }) => moved);
    expect(of.undone({ kind: 'link', index })).toBe(`${WEIR} ${CLERK} ${MILL} ${STORE}`);
  });
});

test('nothing is restored in a text that went on since, nor in one of two reports', () => {
  const { layout, work } = pair(`${MILL} ${WEIR}`, `The mill lost 41 looms on Monday. ${WEIR}`);
  const later = { ...work, revision: { name: 'b', text: 'Other.' } };
  expect(restored(later, layout, [{ kind: 'fact', index: 0 }])).toBe(later);
  const reports = layOutRows(compareStories(MILL, 'The mill lost 41 looms on Monday.', { as: 'reports' }));
  expect(canRestore(reports, { kind: 'fact', index: 0 })).toBe(false);
});

test('a correction elsewhere follows its sentence', () => {
  const { layout, work } = pair(`${MILL} ${WEIR} ${STORE}`, `The mill lost 41,000 looms on Monday. ${WEIR} ${STORE}`);
  const at = (text: string) => [[text.indexOf(STORE), text.length]] as const;
  const corrections = [{ original: at(work.original.text), revision: at(work.revision.text) }];
  const next = restored({ ...work, corrections }, layout, [{ kind: 'fact', index: 0 }]);
  expect(next.corrections[0]?.revision).toEqual(at(next.revision.text));
});
