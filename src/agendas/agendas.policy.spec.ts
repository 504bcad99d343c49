import { MEETING_STATES, ROLES } from '@nbn/contracts';
import { permissionsOf } from '../platform/access/actor.ts';
import { abilities } from './agendas.policy.ts';

const as = (role: (typeof ROLES)[number]) => ({ permissions: permissionsOf(role) });

describe('who arranges an agenda', () => {
  it('is the secretariat alone', () => {
    expect(ROLES.filter((role) => abilities(as(role), { state: 'scheduled', over: false }).arrange)).toEqual(['secretariat']);
  });

  it('and only until the meeting was held or called off', () => {
    expect(MEETING_STATES.filter((state) => abilities(as('secretariat'), { state, over: false }).arrange)).toEqual(['draft', 'polling', 'scheduled', 'in-session']);
    expect(abilities(as('secretariat'), { state: 'scheduled', over: true }).arrange).toBe(false);
  });
});
