import type { Balance } from '../queries.ts';

/** A part of a bar, in the units of the drawing. */
export interface Bar {
  readonly part: 'paid' | 'certified' | 'open';
  readonly x: number;
  readonly width: number;
}

/** The bar of a country as long as what was granted, in its parts; where these are hidden, in one. */
export function barsOf(
  { grantedCents, payableCents, paidCents }: Pick<Balance, 'grantedCents' | 'payableCents' | 'paidCents'>,
  most: number,
  width: number,
): Bar[] {
  const [paid, payable] = [paidCents ?? 0, payableCents ?? 0];
  const parts = [
    { part: 'paid', cents: paid },
    { part: 'certified', cents: payable - paid },
    { part: 'open', cents: grantedCents - payable },
  ] as const;
  let before = 0;
  return parts.flatMap(({ part, cents }) => {
    const x = (before / most) * width;
    before += cents;
    return cents > 0 ? [{ part, x, width: (cents / most) * width }] : [];
  });
}
