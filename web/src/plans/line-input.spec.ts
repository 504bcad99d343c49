import { centsOf, toLineInput } from './line-input.ts';

describe('an amount', () => {
  it.each([
    ['', null],
    ['1', 100],
    ['1250.5', 125_050],
    ['1250,50', 125_050],
    ['0.29', 29],
    ['1000000000', 100_000_000_000],
  ])('typed as “%s” is %s hundredths', (typed, cents) => expect(centsOf(typed)).toBe(cents));
});

describe('the form of a line', () => {
  const filled = (more: Record<string, string>) => {
    const values = new FormData();
    const fields = {
      areaId: 'a',
      action: ' Train them. ',
      dueOn: '2027-09-30',
      owner: 'seat:ngo',
      link: 'none',
      priorityId: 'p',
      amount: '',
      currency: 'SEK',
      ...more,
    };
    for (const [name, value] of Object.entries(fields)) values.set(name, value);
    return values;
  };

  it('sends one owner, and of priority and clause the one that was chosen', () => {
    const given = { clauseId: 'c', shared: true };
    expect(toLineInput(filled({}), given)).toEqual({
      areaId: 'a',
      action: 'Train them.',
      dueOn: '2027-09-30',
      owner: { seat: 'ngo' },
      priorityId: null,
      clauseId: null,
      amount: null,
      shared: true,
    });
    expect(toLineInput(filled({ link: 'priority', owner: 'member:m', amount: '7' }), given)).toMatchObject({
      owner: { memberId: 'm' },
      priorityId: 'p',
      clauseId: null,
      amount: { cents: 700, currency: 'SEK' },
    });
    expect(toLineInput(filled({ link: 'clause' }), given)).toMatchObject({ priorityId: null, clauseId: 'c' });
  });
});
