import { useMemo } from 'react';
import type { Link, SideName } from '#engine';
import { uncapital } from '../messages/told.ts';
import { useMessages } from '../messages/use-messages.ts';
import { type RowLayout, SIDES } from '../model/row-layout.ts';
import { linksIn, reportsRows } from '../model/two-reports.ts';
import { type Spot, spotsOf } from './strip.ts';

/** The strip is drawn on so many units, and stretched to the room there is. */
const WIDTH = 1000;
const HEIGHT = 44;
const BAR = 6;
const BARS: Readonly<Record<SideName, number>> = { original: 0, revision: HEIGHT - BAR };
const MIDDLE = HEIGHT / 2;

type Look = 'own' | 'both' | 'shared';
const BAR_LOOKS: Readonly<Record<Look, string>> = { own: 'fill-ink/12', both: 'fill-ink/45', shared: 'fill-ink' };
const BAND_LOOKS: Readonly<Record<Exclude<Look, 'own'>, string>> = { both: 'fill-ink/15', shared: 'fill-ink/55' };

/** Two bars, one per report: what both tell joined by bands, shared copy dark, what one alone tells faint. */
export function ReportsStrip({ layout }: { layout: RowLayout }) {
  const { common, reports: words } = useMessages();
  const shape = useMemo(() => shapeOf(layout), [layout]);
  const { original, revision } = shape.alone;
  const own = (side: SideName) => words.strip.own(shape.alone[side], shape.all[side]);
  const label = words.strip.all({
    both: shape.both,
    shared: shape.shared,
    own: `${common.original} ${original}, ${common.revision} ${revision}`,
  });
  return (
    <figure
      className="mt-1.5 grid w-full grid-cols-1 content-start gap-0.5 text-2xs text-ink-2 tablet:hidden"
      aria-label={label}
    >
      <StripLabel name={common.original} own={own('original')} copy="" />
      <svg
        className="block h-11 w-full"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        {(['both', 'shared'] as const).map((look) => (
          <path key={look} className={BAND_LOOKS[look]} d={shape.bands[look]} />
        ))}
        {(['own', 'both', 'shared'] as const).map((look) => (
          <path key={look} className={BAR_LOOKS[look]} d={shape.bars[look]} />
        ))}
      </svg>
      <StripLabel
        name={common.revision}
        own={own('revision')}
        copy={shape.shared === 0 ? '' : uncapital(words.sharedCopy)}
      />
    </figure>
  );
}

function StripLabel({ name, own, copy }: { name: string; own: string; copy: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3">
      <b className="min-w-0 truncate font-semibold text-ink">{name}</b>
      {copy !== '' && (
        <span className="ms-auto flex items-center gap-1 whitespace-nowrap">
          <span className="h-1.5 w-2 bg-ink" aria-hidden="true" />
          {copy}
        </span>
      )}
      <span className="ms-auto whitespace-nowrap">{own}</span>
    </div>
  );
}

function shapeOf(layout: RowLayout) {
  const { links } = layout.comparison;
  const spots = { original: spotsOf(layout, 'original', WIDTH), revision: spotsOf(layout, 'revision', WIDTH) };
  const bars: Record<Look, string[]> = { own: [], both: [], shared: [] };
  const bands: Record<'both' | 'shared', string[]> = { both: [], shared: [] };
  const alone = { original: 0, revision: 0 };
  let [both, shared] = [0, 0];
  for (const row of reportsRows(layout)) {
    if (row.kind === 'both') both++;
    if (row.kind === 'shared') shared++;
    for (const index of linksIn(row)) {
      const link = links[index] as Link;
      const at = (side: SideName) => link[side].flatMap((sentence) => spots[side][sentence] ?? []);
      for (const side of SIDES) {
        bars[row.kind].push(...at(side).map((spot) => bar(spot, BARS[side])));
        if (row.kind === 'own') alone[side] += link[side].length;
      }
      if (row.kind !== 'own') bands[row.kind].push(band(hull(at('original')), hull(at('revision'))));
    }
  }
  const join = <Key extends string>(paths: Record<Key, string[]>) =>
    Object.fromEntries(Object.entries<string[]>(paths).map(([key, list]) => [key, list.join('')])) as Record<
      Key,
      string
    >;
  const all = { original: countOf(spots.original), revision: countOf(spots.revision) };
  return { bars: join(bars), bands: join(bands), alone, all, both, shared };
}

function countOf(spots: readonly (Spot | undefined)[]): number {
  return spots.filter((spot) => spot !== undefined).length;
}

function r(value: number): number {
  return Math.round(value * 10) / 10;
}

function bar({ x, width }: Spot, y: number): string {
  return `M${r(x)} ${y}h${r(width)}v${BAR}h${r(-width)}z`;
}

function band(from: Spot | null, to: Spot | null): string {
  if (from === null || to === null) return '';
  const [top, bottom] = [BAR, HEIGHT - BAR];
  const [a, b, c, d] = [r(from.x), r(to.x), r(to.x + to.width), r(from.x + from.width)];
  return `M${a} ${top}C${a} ${MIDDLE} ${b} ${MIDDLE} ${b} ${bottom}L${c} ${bottom}C${c} ${MIDDLE} ${d} ${MIDDLE} ${d} ${top}Z`;
}

function hull(spots: readonly Spot[]): Spot | null {
  if (spots.length === 0) return null;
  const x = Math.min(...spots.map((spot) => spot.x));
  return { x, width: Math.max(...spots.map((spot) => spot.x + spot.width)) - x };
}
