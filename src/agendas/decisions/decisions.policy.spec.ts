import { MINUTES_STATES, ROLES, type CountryCode, type Role } from '@nbn/contracts';
import { permissionsOf } from '#platform/access/actor';
import {
  decisionAbilities,
  type DecisionFacts,
  mayReadNote,
  mayReport,
  mayReview,
} from './decisions.policy.ts';

const actor = (role: Role, country: CountryCode | null = 'LV', seatId: string | null = null) => ({
  role,
  country,
  permissions: permissionsOf(role),
  seat: seatId === null ? null : ({ id: seatId, country: 'LV', type: 'ngo' } as const),
});
const decision = (change: Partial<DecisionFacts> = {}): DecisionFacts => ({
  kind: 'regional',
  countryCode: null,
  minutesState: 'draft',
  withdrawn: false,
  followUpOn: null,
  reviewOn: null,
  reviewSeatId: null,
  reviewed: false,
  itemClosed: false,
  ...change,
});

describe('who reports what a country does about a decision', () => {
  it('the seats of its team, and nobody for another country', () => {
    expect(ROLES.filter((role) => mayReport(actor(role), 'LV'))).toEqual(['team']);
    expect(ROLES.filter((role) => mayReport(actor(role, 'EE'), 'LV'))).toEqual([]);
  });

  it('no role but a team’s, even if it could write follow-ups', () => {
    expect(mayReport({ ...actor('network'), permissions: permissionsOf('team') }, 'LV')).toBe(false);
  });
});

describe('who reads a country’s note', () => {
  it('the people of that country, until its team shares it', () => {
    expect(ROLES.filter((role) => mayReadNote(actor(role), 'LV', false))).toEqual(['team', 'network']);
    expect(ROLES.filter((role) => mayReadNote(actor(role, 'EE'), 'LV', false))).toEqual([]);
  });

  it('then everybody', () => {
    expect(ROLES.filter((role) => mayReadNote(actor(role, 'EE'), 'LV', true))).toEqual([...ROLES]);
  });
});

describe('who says that a review was done', () => {
  it('those who keep the minutes', () => {
    expect(ROLES.filter((role) => mayReview(actor(role), decision()))).toEqual(['secretariat']);
  });

  it('the seat that sees to it, and no other', () => {
    const reviewed = decision({ reviewSeatId: 'seat-lv' });
    expect(mayReview(actor('team', 'LV', 'seat-lv'), reviewed)).toBe(true);
    expect(mayReview(actor('team', 'EE', 'seat-ee'), reviewed)).toBe(false);
    expect(mayReview(actor('team'), reviewed)).toBe(false);
  });
});

describe('what one can do with a decision', () => {
  const can = (who: ReturnType<typeof actor>, change: Partial<DecisionFacts> = {}) =>
    Object.entries(decisionAbilities(who, decision(change)))
      .filter(([, may]) => may)
      .map(([act]) => act);
  const secretariat = actor('secretariat');

  it('words are changed and taken back while the minutes are written', () => {
    const writable = MINUTES_STATES.filter((minutesState) =>
      can(secretariat, { minutesState }).includes('edit'),
    );
    expect(writable).toEqual(['draft', 'corrections']);
    expect(can(secretariat)).toEqual(['edit', 'withdraw', 'setAreas', 'ask']);
    expect(can(secretariat, { minutesState: 'approved' })).toEqual(['setAreas', 'ask']);
  });

  it('countries are asked once; afterwards the day can be moved', () => {
    expect(can(secretariat, { minutesState: 'approved', followUpOn: '2027-05-01' })).toEqual([
      'setAreas',
      'setDay',
    ]);
  });

  it('a review is confirmed once, and where one was agreed', () => {
    const due: Partial<DecisionFacts> = {
      minutesState: 'approved',
      reviewOn: '2027-05-01',
      reviewSeatId: 'seat-lv',
    };
    expect(can(secretariat, due)).toEqual(['setAreas', 'ask', 'review']);
    expect(can(actor('team', 'LV', 'seat-lv'), due)).toEqual(['review']);
    expect(can(actor('team', 'EE', 'seat-ee'), due)).toEqual([]);
    expect(can(actor('team', 'LV', 'seat-lv'), { ...due, reviewed: true })).toEqual([]);
    expect(can(actor('team', 'LV', 'seat-lv'), { ...due, reviewOn: null })).toEqual([]);
  });

  it('nothing is left to do with one that was withdrawn', () => {
    const withdrawn = { withdrawn: true, reviewOn: '2027-05-01' };
    expect(can(secretariat, withdrawn)).toEqual([]);
    expect(can(secretariat, { ...withdrawn, followUpOn: '2027-05-01' })).toEqual([]);
  });

  it('is shared abroad by the own team of a national meeting, unless its item is closed', () => {
    const national = { kind: 'national', countryCode: 'LV', minutesState: 'approved' } as const;
    expect(can(actor('team', 'LV', 'seat-lv'), national)).toContain('share');
    expect(can(actor('team', 'LV', 'seat-lv'), { ...national, itemClosed: true })).not.toContain('share');
    expect(can(actor('team', 'EE', 'seat-ee'), national)).toEqual([]);
    expect(can(secretariat, national)).not.toContain('share');
  });

  it('other roles do nothing with it', () => {
    const others = ROLES.filter((role) => role !== 'secretariat');
    expect(others.flatMap((role) => can(actor(role), { reviewOn: '2027-05-01' }))).toEqual([]);
    expect(others.flatMap((role) => can(actor(role), { followUpOn: '2027-05-01' }))).toEqual([]);
  });
});
