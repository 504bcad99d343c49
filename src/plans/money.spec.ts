import { PLAN_LIMITS } from '@nbn/contracts';
import { centsAsDecimal } from './money.ts';

describe('an amount in a file', () => {
  it.each([
    [1, '0.01'],
    [99, '0.99'],
    [100, '1.00'],
    [123_456, '1234.56'],
    [PLAN_LIMITS.amountCents, '1000000000.00'],
  ])('of %i hundredths is %s', (cents, decimal) => expect(centsAsDecimal(cents)).toBe(decimal));
});
