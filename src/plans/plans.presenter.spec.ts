import type { PlanCurrency } from '@nbn/contracts';
import { addUp } from './plans.presenter.ts';
import type { TotalsRow } from './plans.query.ts';

const row = (currency: PlanCurrency | null, cents: string, more: Partial<TotalsRow> = {}): TotalsRow => ({
  areaId: 'a',
  country: 'LV',
  currency,
  open: 1,
  late: 0,
  done: 0,
  dropped: 0,
  cents,
  ...more,
});

describe('the total of lines', () => {
  it('has one sum for each currency, which are never added up', () => {
    expect(
      addUp([row('SEK', '100'), row('EUR', '250'), row('SEK', '50', { late: 1 }), row(null, '0')]),
    ).toEqual({
      open: 4,
      late: 1,
      done: 0,
      dropped: 0,
      money: [
        { currency: 'EUR', cents: 250 },
        { currency: 'SEK', cents: 150 },
      ],
    });
  });

  it('names no currency of which nothing is planned', () => {
    expect(addUp([row('NOK', '0', { open: 0, dropped: 3 })]).money).toEqual([]);
  });
});
