import { planReminders } from './reminder-plan.ts';

const start = new Date('2027-04-07T08:00:00Z');

describe('the reminders before a meeting', () => {
  it('come seven days, one day and one hour before', () => {
    expect(planReminders(start, new Date('2027-03-01T00:00:00Z'))).toEqual([
      { offset: '7-days', dueAt: new Date('2027-03-31T08:00:00Z') },
      { offset: '1-day', dueAt: new Date('2027-04-06T08:00:00Z') },
      { offset: '1-hour', dueAt: new Date('2027-04-07T07:00:00Z') },
    ]);
  });

  it.each([
    ['2027-03-31T07:59:59Z', ['7-days', '1-day', '1-hour']],
    ['2027-03-31T08:00:00Z', ['1-day', '1-hour']],
    ['2027-04-06T12:00:00Z', ['1-hour']],
    ['2027-04-07T07:30:00Z', []],
    ['2027-04-08T00:00:00Z', []],
  ])('planned at %s are %j, for what is past is dropped', (now, offsets) => {
    expect(planReminders(start, new Date(now)).map(({ offset }) => offset)).toEqual(offsets);
  });
});
