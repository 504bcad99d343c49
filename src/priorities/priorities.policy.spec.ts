import { PERIOD_STATES, PRIORITY_STATES, ROLES, type PeriodState, type Role } from '@nbn/contracts';
import { permissionsOf } from '#platform/access/actor';
import {
  isAgreed,
  mayCreatePeriod,
  mayDiscuss,
  mayManagePriorities,
  mayMerge,
  mayOpenBallot,
  mayPropose,
} from './priorities.policy.ts';

const actor = (role: Role) => ({
  permissions: permissionsOf(role),
  seat: role === 'team' ? ({ id: 's', country: 'FI', type: 'ngo' } as const) : null,
});
const rolesWho = (may: (who: ReturnType<typeof actor>) => boolean) =>
  ROLES.filter((role) => may(actor(role)));
const statesWhere = (may: (state: PeriodState) => boolean) => PERIOD_STATES.filter(may);

it('lets national teams propose, and nobody else', () => {
  expect(rolesWho((who) => mayPropose(who, { state: 'proposing' }))).toEqual(['team']);
});

it('takes proposals until the ballot opens', () => {
  expect(statesWhere((state) => mayPropose(actor('team'), { state }))).toEqual(['proposing']);
});

it('lets the secretariat make periods, open ballots and keep progress', () => {
  expect(rolesWho(mayCreatePeriod)).toEqual(['secretariat']);
  expect(rolesWho((who) => mayOpenBallot(who, { state: 'proposing' }))).toEqual(['secretariat']);
  expect(rolesWho(mayManagePriorities)).toEqual(['secretariat']);
});

it('opens a ballot on proposals and a runoff on a tie', () => {
  expect(statesWhere((state) => mayOpenBallot(actor('secretariat'), { state }))).toEqual([
    'proposing',
    'tied',
  ]);
});

it('keeps progress of agreed priorities only', () => {
  expect(PRIORITY_STATES.filter(isAgreed)).toEqual(['agreed', 'in-progress', 'done']);
});

it('lets the secretariat make like proposals one until the ballot is opened', () => {
  expect(rolesWho((who) => mayMerge(who, { state: 'proposing' }))).toEqual(['secretariat']);
  expect(statesWhere((state) => mayMerge(actor('secretariat'), { state }))).toEqual(['proposing']);
});

it('is discussed by seats and secretariat, and read by all others', () => {
  expect(rolesWho(mayDiscuss)).toEqual(['secretariat', 'team']);
});

it('needs a seat to propose and to discuss', () => {
  const withoutSeat = { ...actor('team'), seat: null };
  expect(mayPropose(withoutSeat, { state: 'proposing' })).toBe(false);
  expect(mayDiscuss(withoutSeat)).toBe(false);
});
