/** The page's words for one comparison: two reports of one event have no original and no revision. */
import { type Comparison, messagesFor, type SideName, sideWords, tellsReports } from '#engine';
import type { Messages } from './messages.ts';

/** The words in which the page tells of a comparison: those of two versions as they stand, else with the sides' names. */
export function pageMessagesFor(comparison: Comparison, versions: Messages): Messages {
  if (!tellsReports(comparison)) return versions;
  const engine = messagesFor(comparison, versions);
  const { report, inReports } = engine;
  const { common, exporting, find, hand, labels, places, result, signoff, views, reports } = versions;
  const sides = sideWords(comparison, inReports);
  const each = <Text>(text: (side: SideName) => Text): Readonly<Record<SideName, Text>> => ({
    original: text('original'),
    revision: text('revision'),
  });
  const title = (side: SideName) => sides[side].title;
  const quote = each((side) => capital(report.quoteStatuses[side === 'original' ? 'dropped' : 'added']));
  const longer = capital(report.quoteStatuses.trimmed);
  const alone = each((side) => report.links[side === 'original' ? 'dropped' : 'added']);
  return {
    ...versions,
    ...engine,
    common: { ...common, ...each(title), swap: reports.swap },
    exporting: {
      ...exporting,
      items: {
        ...exporting.items,
        story: { ...exporting.items.story, label: title('revision') },
        storyDocx: { ...exporting.items.storyDocx, label: title('revision') },
      },
    },
    find: {
      ...find,
      inSide: each((side) => `, ${sides[side].in}`),
      sides: { ...find.sides, ...each(title) },
      replaceIn: each(title),
    },
    hand: {
      ...hand,
      sentence: (side, number) => `${title(side)} ${number}`,
      other: (side, role) => `${title(side)}, ${places.roles[role]}`,
    },
    labels: {
      ...labels,
      quotes: {
        kept: capital(report.quoteStatuses.kept),
        altered: capital(report.quoteStatuses.altered),
        trimmed: longer,
        extended: capital(report.quoteStatuses.extended),
        paraphrased: capital(report.quoteStatuses.paraphrased),
        promoted: capital(report.quoteStatuses.promoted),
        dropped: quote.original,
        added: quote.revision,
      },
      trimmed: { stitched: longer, silent: longer, marked: longer },
      otherSpeaker: reports.otherSpeaker,
      otherVerb: reports.otherVerb,
      andSpeaker: (name) => `${name}, ${uncapital(reports.otherSpeaker)}`,
      fact: (group, status) =>
        status === 'dropped' || status === 'added'
          ? `${versions.ledger.factChips[group]}: ${alone[status === 'dropped' ? 'original' : 'revision']}`
          : labels.fact(group, status),
    },
    places: {
      ...places,
      relation: (relation) =>
        relation === 'dropped' ? alone.original : relation === 'added' ? alone.revision : reports.both,
      row: (original, revision, fate) => `${title('original')} ${original}, ${title('revision')} ${revision}: ${fate}`,
    },
    result: {
      ...result,
      previous: reports.previous,
      next: reports.next,
      changes: () => reports.toldByBoth,
    },
    signoff: { ...signoff, numbers: reports.numbers(sides) },
    views: {
      ...views,
      notIn: each((side) => capital(alone[side === 'original' ? 'revision' : 'original'])),
      furniture: {
        of: each((side) => `${report.furniture}: ${title(side)}`),
        aside: (lines) => {
          const count = (side: SideName) => lines.find((one) => one.side === side)?.lines ?? 0;
          return report.furnitureAside(count('original'), count('revision')).replace(/\.$/, '');
        },
      },
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With its first letter small, for the middle of a line. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
