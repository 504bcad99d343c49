import type { CountryCode, Role, RoundState, StandardState } from '@nbn/contracts';
import { type Actor, permissionsOf } from '#platform/access/actor';
import { answerState, maySeeOtherPositions, sideOf, takesAnswers } from './consultations.policy.ts';

const actor = (role: Role, country: CountryCode | null = 'EE'): Actor => ({
  memberId: 'm',
  sessionId: 's',
  name: 'A seat',
  email: 'seat@example.org',
  organisationId: 'o',
  organisationName: 'An agency',
  country,
  role,
  seat: role === 'team' && country ? { id: 'seat', country, type: 'ngo' } : null,
  timeZone: 'Europe/Tallinn',
  language: 'en',
  permissions: permissionsOf(role),
});
const at = (text: string): Date => new Date(text);

describe('who takes part in a round as what', () => {
  it.each<[string, Actor, string]>([
    ['the secretariat', actor('secretariat', 'DK'), 'secretariat'],
    ['a seat of an invited country', actor('team'), 'team'],
    ['a team member of an invited country who holds no seat', { ...actor('team'), seat: null }, 'reader'],
    ['a seat of a country that is not asked', actor('team', 'NO'), 'reader'],
    ['a member of an invited country’s network', actor('network'), 'network'],
    ['a member of another network', actor('network', 'NO'), 'reader'],
    ['an observer who is asked', actor('observer', null), 'observer'],
    ['an observer who is not', { ...actor('observer', null), memberId: 'other' }, 'reader'],
  ])('%s', (_, who, side) => {
    expect(sideOf(who, { countries: ['EE', 'LV'], observerIds: ['m'] })).toBe(side);
  });

  it.each<[RoundState, StandardState, boolean]>([
    ['announced', 'drafting', false],
    ['open', 'consultation', true],
    ['closed', 'consultation', true],
    ['closed', 'consolidation', false],
    ['cancelled', 'consultation', false],
    ['open', 'parked', false],
  ])('%s, while the standard is in %s: takes answers %s', (state, standardState, taken) => {
    expect(takesAnswers({ state, standardState })).toBe(taken);
  });

  it('knows late from in time to the second', () => {
    const deadline = at('2027-03-12T15:00:00Z');
    expect([null, deadline, at('2027-03-12T15:00:01Z')].map((when) => answerState(when, deadline))).toEqual([
      'waiting',
      'answered',
      'late',
    ]);
  });

  it('shows a position to other teams when the round has closed, to networks and observers never', () => {
    const roles: Role[] = ['secretariat', 'team', 'network', 'observer'];
    expect(roles.map((role) => maySeeOtherPositions(actor(role), 'open'))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(roles.map((role) => maySeeOtherPositions(actor(role), 'closed'))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
