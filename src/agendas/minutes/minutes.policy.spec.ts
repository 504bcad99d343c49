import { MINUTES_STATES, ROLES, type MinutesState, type Role } from '@nbn/contracts';
import { permissionsOf } from '#platform/access/actor';
import {
  minutesAbilities,
  mayReadAttendees,
  mayReadRemarks,
  mayRead,
  type MinutesFacts,
} from './minutes.policy.ts';

const actor = (role: Role, country: 'LV' | 'EE' | null = 'LV') => ({
  role,
  country,
  permissions: permissionsOf(role),
});
const facts = (change: Partial<MinutesFacts> = {}): MinutesFacts => ({
  kind: 'regional',
  countryCode: null,
  meetingState: 'held',
  begun: true,
  state: 'draft',
  attended: false,
  invited: false,
  discreet: false,
  ...change,
});
const readers = (change: Partial<MinutesFacts>, country: 'LV' | 'EE' = 'LV'): Role[] =>
  ROLES.filter((role) => mayRead(actor(role, country), facts(change)));

describe('who reads minutes', () => {
  it.each<[string, Partial<MinutesFacts>, Role[]]>([
    ['a regional draft', {}, ['secretariat', 'team']],
    [
      'a regional draft of a meeting one attended',
      { attended: true },
      ['secretariat', 'team', 'network', 'observer'],
    ],
    ['what is circulated', { state: 'circulated' }, ['secretariat', 'team']],
    ['approved regional minutes', { state: 'approved' }, ['secretariat', 'team', 'network', 'auditor']],
    [
      'approved minutes of the own national meeting',
      { state: 'approved', kind: 'national', countryCode: 'LV' },
      ['secretariat', 'team', 'network'],
    ],
    [
      'approved minutes of the own discreet meeting',
      { state: 'approved', kind: 'national', countryCode: 'LV', discreet: true },
      ['secretariat', 'team'],
    ],
    [
      'approved minutes of another country’s meeting',
      { state: 'approved', kind: 'national', countryCode: 'EE' },
      ['secretariat'],
    ],
    [
      'approved minutes of another country’s meeting that one is invited to',
      { state: 'approved', kind: 'national', countryCode: 'EE', invited: true },
      ['secretariat', 'team', 'network'],
    ],
    ['a draft of another country’s meeting', { kind: 'national', countryCode: 'EE' }, ['secretariat']],
    ['nothing of a meeting that is a draft', { meetingState: 'draft', state: 'draft' }, ['secretariat']],
  ])('%s: %j', (_, change, expected) => {
    expect(readers(change)).toEqual(expected);
  });

  it('nobody whose role reads no minutes, though they were there', () => {
    const outsider = { ...actor('observer'), permissions: new Set<never>() };
    expect(mayRead(outsider, facts({ attended: true }))).toBe(false);
  });

  it('names of those present are for those who were there or belong there', () => {
    expect(ROLES.filter((role) => mayReadAttendees(actor(role), facts({ state: 'approved' })))).toEqual([
      'secretariat',
      'team',
    ]);
    expect(mayReadAttendees(actor('observer'), facts({ attended: true }))).toBe(true);
    expect(mayReadAttendees(actor('auditor'), facts({ attended: true }))).toBe(false);
  });
});

describe('what one can do with minutes', () => {
  const can = (state: MinutesState, role: Role = 'secretariat', change: Partial<MinutesFacts> = {}) =>
    Object.entries(minutesAbilities(actor(role), facts({ state, ...change })))
      .filter(([, may]) => may)
      .map(([act]) => act);

  it('allows writing drafts and corrections, but not circulated or approved minutes', () => {
    expect(Object.fromEntries(MINUTES_STATES.map((state) => [state, can(state)]))).toEqual({
      draft: ['write', 'circulate', 'remark', 'settle', 'follow'],
      circulated: ['remark', 'settle', 'follow'],
      corrections: ['write', 'circulate', 'remark', 'settle', 'follow'],
      approved: ['addend', 'follow'],
    });
  });

  it('begins with the meeting; circulation with its end', () => {
    expect(can('draft', 'secretariat', { begun: false, meetingState: 'scheduled' })).toEqual([]);
    expect(can('draft', 'secretariat', { meetingState: 'in-session' })).toEqual([
      'write',
      'remark',
      'settle',
      'follow',
    ]);
  });

  it('is for a seat to remark on, and for members of a national network who attended', () => {
    expect(ROLES.map((role) => can('circulated', role))).toEqual([
      ['remark', 'settle', 'follow'],
      ['remark'],
      [],
      [],
      [],
    ]);
    expect(ROLES.map((role) => can('circulated', role, { attended: true }))).toEqual([
      ['remark', 'settle', 'follow'],
      ['remark'],
      ['remark'],
      [],
      [],
    ]);
  });

  it('shows what others remarked to seats and secretariat alone', () => {
    expect(ROLES.filter((role) => mayReadRemarks(actor(role), facts({ attended: true })))).toEqual([
      'secretariat',
      'team',
    ]);
  });
});
