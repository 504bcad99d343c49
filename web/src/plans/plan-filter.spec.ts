import { planSearchOf } from './plan-filter.ts';

const area = '01a222e2-8400-7000-8000-000000000001';

describe('the filter of a plan in its address', () => {
  it('knows areas by their id and the states there are', () => {
    expect(planSearchOf({ area, state: 'late' })).toEqual({ area, state: 'late' });
    expect(planSearchOf({ state: 'all' })).toEqual({ state: 'all' });
  });

  it('leaves out what it does not know, and the open lines that are shown anyway', () => {
    expect(planSearchOf({ area: 'x', state: 'gone' })).toEqual({});
    expect(planSearchOf({ state: 'open' })).toEqual({});
  });
});
