import { expect, test } from '@jest/globals';
import { renderInApp } from '../../testing/render.tsx';
import type { MeetingSession } from './queries.ts';
import { SessionQuorum } from './SessionQuorum.tsx';

const quorum: MeetingSession['quorum'] = {
  met: true,
  countries: 1,
  countriesNeeded: 0,
  missingSeatTypes: [],
  below: 'refused',
  transitions: [],
};
const shown = (change: Partial<MeetingSession['quorum']>) =>
  renderInApp(
    <SessionQuorum session={{ state: 'in-session', quorum: { ...quorum, ...change } } as MeetingSession} />,
  ).container.textContent;

test('who is here is counted in the right number, and set against a number that is needed alone', () => {
  const transitions = [{ met: true, countries: 1, at: '2027-04-07T08:00:00Z' }];
  expect(shown({ countriesNeeded: 1 })).toContain('1 country is present. One is required.');
  expect(shown({ countriesNeeded: 5, countries: 3, met: false })).toContain(
    '3 countries are present. 5 are required. No decision',
  );
  expect(shown({ countries: 0, met: false, missingSeatTypes: ['ngo'] })).toContain(
    'No country is present. No one is present from: NGO seats.',
  );
  expect(shown({ transitions })).toContain('1 country is present.reached at 10:00 with 1 country');
  for (const change of [{ countriesNeeded: 1 }, { transitions }])
    expect(shown(change)).not.toMatch(/0 are required|1 countries/);
});

test('of a meeting that needs no quorum nothing is said', () => {
  expect(shown({})).toBe('');
});
