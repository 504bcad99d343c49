import { MEETING_STATES, ROLES, type CountryCode } from '@nbn/contracts';
import { permissionsOf } from '#platform/access/actor';
import { agendaAbilities } from './agendas.policy.ts';

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
