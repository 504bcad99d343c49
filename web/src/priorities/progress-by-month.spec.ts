import { progressByMonth } from './progress-by-month.ts';

const transitions = (...all: ['agreed' | 'in-progress' | 'done', string][]) => ({
  transitions: all.map(([state, day]) => ({ state, at: `${day}T10:00:00.000Z` })),
});
const period = { firstDay: '2027-01-01', lastDay: '2027-12-31' };

describe('the picture of a period', () => {
  it('tells where each priority stood at the end of each month, up to today', () => {
    const agreed = [
      transitions(['agreed', '2026-11-20'], ['in-progress', '2027-01-15'], ['done', '2027-02-28']),
      transitions(['agreed', '2026-11-20']),
    ];
    const months = progressByMonth(period, agreed, new Date('2027-03-02T00:00:00Z'));
    expect(
      months.map(({ month, counts }) => [month, counts.agreed, counts['in-progress'], counts.done]),
    ).toEqual([
      ['2026-11-01', 2, 0, 0],
      ['2026-12-01', 2, 0, 0],
      ['2027-01-01', 1, 1, 0],
      ['2027-02-01', 1, 0, 1],
      ['2027-03-01', 1, 0, 1],
    ]);
  });

  it('ends with the period, and is none before anything is agreed', () => {
    expect(
      progressByMonth(period, [transitions(['agreed', '2027-11-02'])], new Date('2029-01-01T00:00:00Z'))
        .map(({ month }) => month)
        .at(-1),
    ).toBe('2027-12-01');
    expect(progressByMonth(period, [transitions()], new Date('2027-05-01T00:00:00Z'))).toEqual([]);
  });
});
