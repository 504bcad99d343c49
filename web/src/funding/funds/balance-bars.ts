import type { Balance } from '../queries.ts';

/** A part of a bar, in the units of the drawing. */
export interface Bar {
  readonly part: 'paid' | 'certified' | 'open' | 'untold';
  readonly x: number;
  readonly width: number;
}

/** Whether the reader is told where the granted money of a country is. */
export const isTold = ({ payableCents, paidCents }: Pick<Balance, 'payableCents' | 'paidCents'>): boolean =>
  payableCents !== null && paidCents !== null;

/** The bar of a country as long as what was granted, in its parts; where these are not told, in one of its own. */
export function barsOf(
  { grantedCents, payableCents, paidCents }: Pick<Balance, 'grantedCents' | 'payableCents' | 'paidCents'>,
  most: number,
  width: number,
): Bar[] {
  if (payableCents === null || paidCents === null)
    return [{ part: 'untold', x: 0, width: (grantedCents / most) * width }];
  const parts = [
    { part: 'paid', cents: paidCents },
    { part: 'certified', cents: payableCents - paidCents },
    { part: 'open', cents: grantedCents - payableCents },
  ] as const;
  let before = 0;
  return parts.flatMap(({ part, cents }) => {
    const x = (before / most) * width;
    before += cents;
    return cents > 0 ? [{ part, x, width: (cents / most) * width }] : [];
  });
}
