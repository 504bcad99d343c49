import { fillText } from './fill-text.ts';

describe('a text with places for values', () => {
  it('has each value in its place, as often as it is named', () => {
    expect(fillText('{{name}} of {{country}}: {{name}}', { name: 'NGO seat', country: 'Latvia' })).toBe(
      'NGO seat of Latvia: NGO seat',
    );
    expect(fillText('{{count}} reminders', { count: 3 })).toBe('3 reminders');
  });

  it('takes a value as it is, whatever it looks like', () => {
    expect(fillText('{{title}}, {{day}}', { title: '{{day}} $& $1', day: 'Monday' })).toBe(
      '{{day}} $& $1, Monday',
    );
  });

  it('is never sent with an empty place', () => {
    expect(() => fillText('By {{day}}', { date: 'Monday' })).toThrow('Nothing is given for day');
  });
});
