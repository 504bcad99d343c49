import { formatMilestones, parseMilestones } from './milestone-lines.ts';

describe('milestones a line each', () => {
  it('are read with kind, day, weight and what they are', () => {
    expect(
      parseMilestones('meeting 2027-03-01 2 First meeting\n\n minutes 2027-04-01 1 Its minutes '),
    ).toEqual([
      { kind: 'meeting', dueOn: '2027-03-01', weight: 2, title: 'First meeting' },
      { kind: 'minutes', dueOn: '2027-04-01', weight: 1, title: 'Its minutes' },
    ]);
  });

  it.each(['', 'party 2027-03-01 1 A party', 'meeting soon 1 A meeting', 'meeting 2027-03-01 A meeting'])(
    'are none at all where a line is none: %j',
    (text) => expect(parseMilestones(text)).toBeNull(),
  );

  it('are written as they are read', () => {
    const text = 'training 2027-05-01 1 A training';
    expect(formatMilestones([{ kind: 'training', dueOn: '2027-05-01', title: 'A training', cents: 5 }])).toBe(
      text,
    );
  });
});
