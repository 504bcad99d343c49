import type { Role } from '@nbn/contracts';
import {
  abilities,
  invitableCountry,
  maySeeAttendance,
  maySeeJoinUrl,
  mayShareAbroad,
  type MeetingPolicyInput,
} from './meetings.policy.ts';

const facts = (change: Partial<MeetingPolicyInput> = {}): MeetingPolicyInput => ({
  kind: 'regional',
  state: 'scheduled',
  countryCode: null,
  over: false,
  invited: false,
  ...change,
});
const as = (role: Role) => ({ role, country: 'EE' as const });

describe('what those who see a meeting see of it', () => {
  it.each<[Role, boolean, boolean, boolean]>([
    // role, invited, sees the list of those invited, sees the joining address
    ['secretariat', false, true, true],
    ['team', false, true, false],
    ['team', true, true, true],
    ['network', false, false, false],
    ['network', true, true, true],
    ['observer', true, true, true],
    ['auditor', true, false, true],
  ])('%s, invited %p: sees who comes %p, sees how to join %p', (role, invited, list, join) => {
    expect(maySeeAttendance(as(role), facts({ invited }))).toBe(list);
    expect(maySeeJoinUrl(as(role), facts({ invited }))).toBe(join);
  });
});

describe('whom a country invites to its own meeting', () => {
  it.each<[Role, Partial<MeetingPolicyInput>, boolean]>([
    ['secretariat', { countryCode: 'LV' }, true],
    ['team', { countryCode: 'EE' }, true],
    ['team', { countryCode: 'LV' }, false],
    ['team', { countryCode: 'LV', invited: true }, true],
    ['network', { countryCode: 'EE' }, false],
  ])('%s of Estonia sees it of %j: %p', (role, change, sees) => {
    expect(maySeeAttendance(as(role), facts({ kind: 'national', ...change }))).toBe(sees);
  });
});

describe('what one can do with a meeting', () => {
  const can = (role: Role, change: Partial<MeetingPolicyInput>) =>
    Object.entries(abilities(as(role), facts(change))).flatMap(([name, allowed]) =>
      allowed && name !== 'copy' && name !== 'template' && name !== 'share' ? [name] : [],
    );

  it('with one that is kept as a template is everything but to send it out, and with any other to make its like', () => {
    const { copy, template, schedule, change } = abilities(
      as('secretariat'),
      facts({ state: 'draft', template: true }),
    );
    expect([copy, template, schedule, change]).toEqual([true, false, false, true]);
    expect(abilities(as('secretariat'), facts({ state: 'held', over: true }))).toMatchObject({
      copy: true,
      template: true,
    });
    expect(abilities(as('team'), facts({ invited: true }))).toMatchObject({ copy: false, template: false });
    expect(abilities(as('secretariat'), facts({ state: 'draft', seriesId: 'x' })).schedule).toBe(false);
  });

  it.each<[Role, Partial<MeetingPolicyInput>, string[]]>([
    ['secretariat', { state: 'draft' }, ['change', 'invite', 'quorum', 'schedule', 'cancel']],
    ['secretariat', {}, ['change', 'invite', 'quorum', 'reschedule', 'open', 'cancel', 'alternate']],
    [
      'secretariat',
      { invited: true },
      ['change', 'invite', 'quorum', 'reschedule', 'open', 'cancel', 'answer', 'alternate'],
    ],
    ['secretariat', { state: 'in-session' }, ['change', 'invite', 'close', 'alternate']],
    ['secretariat', { state: 'cancelled' }, []],
    ['secretariat', { state: 'held', over: true }, []],
    ['team', {}, []],
    [
      'team',
      { kind: 'national', countryCode: 'EE' },
      ['change', 'invite', 'quorum', 'reschedule', 'open', 'cancel', 'alternate'],
    ],
    ['team', { kind: 'national', countryCode: 'LV' }, []],
    ['team', { invited: true }, ['answer', 'alternate']],
    ['network', { invited: true }, ['answer']],
    ['observer', { invited: true }, ['answer']],
    ['auditor', { invited: true }, []],
    ['team', { invited: true, state: 'cancelled' }, []],
    ['team', { invited: true, over: true }, []],
  ])('%s in %j: %j', (role, change, expected) => {
    expect(can(role, change)).toEqual(expected);
  });
});

describe('whether the other countries hear of a national meeting', () => {
  const ALL: Role[] = ['secretariat', 'team', 'network', 'observer', 'auditor'];
  const national: Partial<MeetingPolicyInput> = { kind: 'national', countryCode: 'EE' };
  const sharers = (change: Partial<MeetingPolicyInput>) =>
    ALL.filter((role) => abilities(as(role), facts(change)).share);

  it('is said by the country’s own team, and by nobody for it', () => {
    expect(sharers(national)).toEqual(['team']);
    expect(sharers({ ...national, countryCode: 'LV' })).toEqual([]);
    expect(ALL.filter((role) => mayShareAbroad(as(role), facts({ countryCode: 'EE' })))).toEqual([]);
  });

  it('is not asked of one that was called off, nor of a template', () => {
    expect(sharers({ ...national, state: 'cancelled' })).toEqual([]);
    expect(sharers({ ...national, state: 'draft', template: true })).toEqual([]);
    expect(sharers({ ...national, state: 'held', over: true })).toEqual(['team']);
  });
});

it('lets the secretariat invite from all countries, and a team from its own', () => {
  expect([invitableCountry(as('secretariat')), invitableCountry(as('team'))]).toEqual([null, 'EE']);
});
