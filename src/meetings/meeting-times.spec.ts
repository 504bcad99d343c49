import { Problem } from '#platform/problems/problem';
import { mustLieAhead, resolveMeetingTimes, type LocalMeetingTimes } from './meeting-times.ts';

const said = (change: Partial<LocalMeetingTimes> = {}): LocalMeetingTimes => ({
  timeZone: 'Europe/Copenhagen',
  startsAt: '2027-04-07T10:00',
  endsAt: '2027-04-07T16:00',
  ...change,
});
function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
  }
  throw new Error('no problem was thrown');
}

describe('the times of a meeting', () => {
  it('keep what was said beside the instants that it means', () => {
    expect(resolveMeetingTimes(said())).toEqual({
      timeZone: 'Europe/Copenhagen',
      startWall: '2027-04-07T10:00',
      endWall: '2027-04-07T16:00',
      startsAt: new Date('2027-04-07T08:00:00Z'),
      endsAt: new Date('2027-04-07T14:00:00Z'),
    });
  });

  it.each<[string, Partial<LocalMeetingTimes>, string, object]>([
    [
      'a start that the clock skips',
      { startsAt: '2027-03-28T02:30', endsAt: '2027-03-28T05:00' },
      'meeting-time-skipped',
      { field: 'startsAt', next: '2027-03-28T03:30' },
    ],
    [
      'an end that comes twice',
      { startsAt: '2027-10-31T00:30', endsAt: '2027-10-31T02:30' },
      'meeting-time-repeated',
      { field: 'endsAt', choices: { first: '2027-10-31T00:30:00.000Z', second: '2027-10-31T01:30:00.000Z' } },
    ],
    [
      'an end before the start',
      { endsAt: '2027-04-07T09:59' },
      'meeting-ends-before-start',
      { field: 'endsAt' },
    ],
    ['an end at the start', { endsAt: '2027-04-07T10:00' }, 'meeting-ends-before-start', { field: 'endsAt' }],
    ['more than seven days', { endsAt: '2027-04-14T10:01' }, 'meeting-too-long', { field: 'endsAt' }],
    ['a day that no month has', { startsAt: '2027-02-30T10:00' }, 'invalid-input', {}],
  ])('refuse %s', (_, change, code, extra) => {
    const problem = problemOf(() => resolveMeetingTimes(said(change)));
    expect(problem.code).toBe(code);
    expect(problem.extra).toMatchObject(extra);
  });

  it('take the second of two equal times when told so', () => {
    const times = resolveMeetingTimes(
      said({
        startsAt: '2027-10-31T02:30',
        endsAt: '2027-10-31T02:45',
        startsRepeat: 'first',
        endsRepeat: 'second',
      }),
    );
    expect(times.endsAt.getTime() - times.startsAt.getTime()).toBe(75 * 60_000);
  });

  it('must lie ahead when people are invited', () => {
    const start = new Date('2027-04-07T08:00:00Z');
    expect(problemOf(() => mustLieAhead(start, start)).code).toBe('meeting-in-the-past');
    expect(() => mustLieAhead(start, new Date('2027-04-07T07:59:59Z'))).not.toThrow();
  });
});
