import { recommendationSearchOf } from './recommendation-filter.ts';

const ID = '01a22300-0000-7000-8000-000000000002';

describe('the filter of a country’s recommendations', () => {
  it.each([
    [{}, {}],
    [{ state: 'open' }, {}],
    [
      { state: 'late', instrument: ID },
      { state: 'late', instrument: ID },
    ],
    [{ state: 'all' }, { state: 'all' }],
    [{ state: 'answered', instrument: 'x', other: 1 }, {}],
    [{ instrument: [ID] }, {}],
  ])('of %j is %j', (search, filter) => expect(recommendationSearchOf(search)).toEqual(filter));
});
