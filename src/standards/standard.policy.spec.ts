import { ROLES, type CountryCode, type Role } from '@nbn/contracts';
import { type Actor, permissionsOf } from '#platform/access/actor';
import {
  type ThreadReadership,
  commentScope,
  mayReadThread,
  mayEdit,
  mayManage,
  mayOpenThread,
  mayPublish,
  mayTransition,
  mayWriteInThread,
  threadCountry,
  threadScope,
  type StandardPolicyInput,
} from './standard.policy.ts';
import { standardsVisibleTo } from './standard.visibility.ts';
import { threadsReadableBy } from './threads/thread.visibility.ts';

const actor = (role: Role, country: CountryCode | null = 'EE'): Actor => ({
  memberId: 'm',
  sessionId: 's',
  name: 'A seat',
  email: 'seat@example.org',
  organisationId: 'o',
  organisationName: 'An agency',
  country,
  role,
  seat: null,
  timeZone: 'Europe/Tallinn',
  language: 'en',
  permissions: permissionsOf(role),
});
const forTeams: StandardPolicyInput = { state: 'drafting', audience: 'teams' };
const forNetworks: StandardPolicyInput = { state: 'drafting', audience: 'networks' };
const ofTeam = (country: CountryCode | null): ThreadReadership => ({
  audience: 'team',
  country,
  readers: [],
});
const adopted: StandardPolicyInput = { state: 'adopted', audience: 'networks' };
const inConsultation: StandardPolicyInput = { state: 'consultation', audience: 'networks' };
const consolidated: StandardPolicyInput = { state: 'consolidation', audience: 'teams' };

describe('who may do what with a draft', () => {
  it.each<[Role, StandardPolicyInput, boolean, boolean, string]>([
    ['secretariat', forTeams, true, true, 'all'],
    ['team', forTeams, true, false, 'all'],
    ['network', forTeams, false, false, 'none'],
    ['network', forNetworks, false, false, 'own-country'],
    ['observer', forNetworks, false, false, 'none'],
    ['auditor', forNetworks, false, false, 'none'],
    ['secretariat', adopted, false, false, 'none'],
    ['team', adopted, false, false, 'none'],
    ['network', adopted, false, false, 'none'],
    ['secretariat', inConsultation, false, true, 'all'],
    ['team', inConsultation, false, false, 'all'],
    ['network', inConsultation, false, false, 'own-country'],
    ['secretariat', consolidated, true, true, 'all'],
    ['team', consolidated, false, false, 'all'],
  ])('%s, %j: edit %s, manage %s, comment %s', (role, standard, edit, manage, reach) => {
    expect([
      mayEdit(actor(role), standard),
      mayManage(actor(role), standard),
      commentScope(actor(role), standard),
    ]).toEqual([edit, manage, reach]);
  });

  it.each<[string, Actor, CountryCode | null, boolean]>([
    ['a team member in a thread of any country', actor('team', 'DK'), 'EE', true],
    ['a team member in a thread of the secretariat', actor('team', 'DK'), null, true],
    ['a network member in a thread of the own country', actor('network', 'EE'), 'EE', true],
    ['a network member in a thread of another country', actor('network', 'EE'), 'LV', false],
    ['a network member in a thread of the secretariat', actor('network', 'EE'), null, false],
    ['a network member of no country', actor('network', null), null, false],
    ['an observer', actor('observer', null), null, false],
  ])('%s', (_, who, country, allowed) => {
    expect(mayWriteInThread(who, forNetworks, { audience: 'network', country, readers: [] })).toBe(allowed);
  });

  it.each<[string, Actor, ThreadReadership, boolean]>([
    ['a team member in a thread of the own team', actor('team', 'DK'), ofTeam('DK'), true],
    ['a team member in a thread of another team', actor('team', 'DK'), ofTeam('EE'), false],
    ['the secretariat in a thread of a team', actor('secretariat', 'DK'), ofTeam('DK'), false],
    ['a network member in a thread of the own country’s team', actor('network', 'DK'), ofTeam('DK'), false],
    ['the secretariat in a thread of its own', actor('secretariat', 'DK'), ofTeam(null), true],
    ['a team member in a thread of the secretariat alone', actor('team', 'DK'), ofTeam(null), false],
    ['one who is named', actor('team', 'DK'), { audience: 'named', country: 'EE', readers: ['m'] }, true],
    [
      'one who is not named',
      actor('secretariat'),
      { audience: 'named', country: 'EE', readers: ['somebody'] },
      false,
    ],
    [
      'an observer, whoever names them',
      actor('observer', null),
      { audience: 'named', country: 'EE', readers: ['m'] },
      false,
    ],
  ])('of a thread that is for few: %s', (_, who, thread, allowed) => {
    expect(mayWriteInThread(who, forNetworks, thread)).toBe(allowed);
  });

  it('takes the networks out of a thread that names them while the draft is kept to the teams', () => {
    const thread: ThreadReadership = { audience: 'named', country: 'EE', readers: ['m'] };
    expect(
      [forNetworks, forTeams].map(({ audience }) => mayReadThread(thread, audience, actor('network', 'EE'))),
    ).toEqual([true, false]);
  });

  it('opens threads of the own country, and the secretariat threads of none', () => {
    expect(
      [actor('team', 'DK'), actor('network', 'NO'), actor('secretariat', 'DK')].map(threadCountry),
    ).toEqual(['DK', 'NO', null]);
  });

  it.each<[string, Actor, string]>([
    ['the secretariat', actor('secretariat', null), 'all'],
    ['a team', actor('team', 'DK'), 'all'],
    ['a network member', actor('network', 'NO'), 'NO'],
    ['a network member of no country', actor('network', null), 'none'],
    ['an observer', actor('observer', null), 'none'],
    ['an auditor', actor('auditor', null), 'none'],
  ])('%s knows of threads: %s', (_, who, scope) => {
    expect(threadScope(who)).toBe(scope);
  });
});

describe('who moves a standard on', () => {
  it.each([
    ['editors', ['secretariat', 'team']],
    ['secretariat', ['secretariat']],
    ['round', []],
    ['ballot', []],
    ['publication', []],
  ] as const)('a move that is made by %s: %j', (by, roles) => {
    expect(ROLES.filter((role) => mayTransition(actor(role), { by }))).toEqual(roles);
  });

  it('into public: the secretariat', () => {
    expect(ROLES.filter((role) => mayPublish(actor(role)))).toEqual(['secretariat']);
  });
});

it('keeps the talk of a team from being begun by its network', () => {
  expect(ROLES.filter((role) => !mayOpenThread(actor(role), 'team'))).toEqual(['network']);
  expect(ROLES.filter((role) => !mayOpenThread(actor(role), 'network'))).toEqual([]);
});

it('takes no word about a thread from who may write in none', () => {
  const silent = { ...actor('team'), permissions: permissionsOf('observer') };
  expect(mayWriteInThread(silent, forNetworks, ofTeam('EE'))).toBe(false);
});

describe('which drafts the database hands out', () => {
  it.each<[Role, string]>([
    ['secretariat', '$1::uuid is not null'],
    ['team', '$1::uuid is not null'],
    ['network', "(s.audience = 'networks' and $1::uuid is not null)"],
  ])('to %s: %s', (role, condition) => {
    expect(standardsVisibleTo(actor(role), '$1')).toBe(condition);
  });

  it('to an observer those of an invitation of its own', () => {
    expect(standardsVisibleTo(actor('observer', null), '$3')).toMatch(
      /exists \([^)]*standard_observer so[^)]*so\.standard_id = s\.id and so\.member_id = \$3::uuid/,
    );
  });

  it('with threads as the function of the database decides them', () => {
    expect(threadsReadableBy(actor('team', 'DK'), '$2')).toBe(
      "thread_is_for(t.audience, t.country, t.readers, s.audience, $2::uuid, 'team', 'DK')",
    );
    expect(threadsReadableBy(actor('observer', null), '$2')).toBe(
      "thread_is_for(t.audience, t.country, t.readers, s.audience, $2::uuid, 'observer', null)",
    );
  });
});
