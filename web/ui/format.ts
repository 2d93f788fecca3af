const whole = new Intl.NumberFormat('en-GB');

/** `1 word`, `1,204 words`. */
export function count(amount: number, noun: string): string {
  return `${whole.format(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}
