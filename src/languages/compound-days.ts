/** Weekdays with each part of a day behind them in one word: `Freitagmorgen`, `vrijdagochtend`. */
export function withDayParts(days: Readonly<Record<string, number>>, parts: string): Record<string, number> {
  const compound = Object.entries(days).flatMap(([day, number]) =>
    parts.split(' ').map((part) => [day + part, number] as const),
  );
  return { ...days, ...Object.fromEntries(compound) };
}
