import { MEETING_STATES, ROLES, type CountryCode } from '@nbn/contracts';
import { permissionsOf } from '#platform/access/actor';
import { agendaAbilities, mayPropose } from './agendas.policy.ts';

const as = (role: (typeof ROLES)[number]) => ({
  role,
  country: 'EE' as const,
  permissions: permissionsOf(role),
});
const regional = { kind: 'regional', countryCode: null, over: false } as const;
const national = (countryCode: CountryCode) =>
  ({ kind: 'national', countryCode, state: 'scheduled', over: false }) as const;

describe('who arranges an agenda', () => {
  it('is the secretariat, and a team that of its own country’s meetings', () => {
    expect(
      ROLES.filter((role) => agendaAbilities(as(role), { ...regional, state: 'scheduled' }).arrange),
    ).toEqual(['secretariat']);
    expect(ROLES.filter((role) => agendaAbilities(as(role), national('EE')).arrange)).toEqual([
      'secretariat',
      'team',
    ]);
    expect(ROLES.filter((role) => agendaAbilities(as(role), national('LV')).arrange)).toEqual([
      'secretariat',
    ]);
  });

  it('and only until the meeting was held or called off', () => {
    expect(
      MEETING_STATES.filter((state) => agendaAbilities(as('secretariat'), { ...regional, state }).arrange),
    ).toEqual(['draft', 'polling', 'scheduled', 'in-session']);
    expect(agendaAbilities(as('secretariat'), { ...regional, state: 'scheduled', over: true }).arrange).toBe(
      false,
    );
  });
});

describe('who proposes an agenda item', () => {
  const proposers = (meeting: Partial<Parameters<typeof mayPropose>[1]>) =>
    ROLES.filter((role) =>
      mayPropose(as(role), { ...regional, state: 'scheduled', invited: false, ...meeting }),
    );

  it('is a team for the meetings of the region, and whoever of the networks is invited', () => {
    expect(proposers({})).toEqual(['team']);
    expect(proposers({ invited: true })).toEqual(['team', 'network']);
  });

  it('is not who arranges the agenda, nor another country’s team that is not invited', () => {
    expect(proposers(national('EE'))).toEqual([]);
    expect(proposers(national('LV'))).toEqual([]);
    expect(proposers({ ...national('LV'), invited: true })).toEqual(['team', 'network']);
  });

  it('and nobody once the meeting was held or called off', () => {
    expect(proposers({ state: 'held' })).toEqual([]);
    expect(proposers({ state: 'cancelled' })).toEqual([]);
    expect(proposers({ over: true })).toEqual([]);
  });
});

it('carries items over from a meeting that is out, by those who arrange its agenda', () => {
  expect(
    MEETING_STATES.filter((state) => agendaAbilities(as('secretariat'), { ...regional, state }).carry),
  ).toEqual(['scheduled', 'in-session', 'held', 'cancelled']);
  expect(ROLES.filter((role) => agendaAbilities(as(role), { ...regional, state: 'held' }).carry)).toEqual([
    'secretariat',
  ]);
});

it('leaves the agenda to those whose role writes one at all', () => {
  const convenor = { ...as('secretariat'), permissions: permissionsOf('auditor') };
  expect(agendaAbilities(convenor, { ...regional, state: 'scheduled' })).toEqual({
    arrange: false,
    carry: false,
  });
});
