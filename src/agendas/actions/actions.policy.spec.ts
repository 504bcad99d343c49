import { ROLES, type Role } from '@nbn/contracts';
import { permissionsOf } from '#platform/access/actor';
import { type ActionFacts, actionAbilities, isActionOwner, mayClose } from './actions.policy.ts';

const actor = (role: Role, seatId: string | null = null) => ({
  memberId: `${role}-member`,
  role,
  country: 'LV' as const,
  permissions: permissionsOf(role),
  seat: seatId === null ? null : ({ id: seatId, country: 'LV', type: 'ngo' } as const),
});
const action = (change: Partial<ActionFacts> = {}): ActionFacts => ({
  kind: 'regional',
  countryCode: null,
  ownerSeatId: 'seat-lv',
  ownerMemberId: null,
  state: 'open',
  ...change,
});

describe('whose an action is to do', () => {
  it('whoever holds the seat now', () => {
    expect(isActionOwner(actor('team', 'seat-lv'), action())).toBe(true);
    expect(isActionOwner(actor('team', 'seat-ee'), action())).toBe(false);
    expect(isActionOwner(actor('secretariat'), action())).toBe(false);
  });

  it('the secretariat’s, where no seat is named', () => {
    const ofSecretariat = action({ ownerSeatId: null });
    expect(ROLES.filter((role) => isActionOwner(actor(role), ofSecretariat))).toEqual(['secretariat']);
  });
});

describe('an action of a member', () => {
  const ofMember = action({
    ownerSeatId: null,
    ownerMemberId: 'network-member',
    kind: 'national',
    countryCode: 'LV',
  });

  it('is that member’s and nobody else’s, not the secretariat’s either', () => {
    expect(ROLES.filter((role) => isActionOwner(actor(role), ofMember))).toEqual(['network']);
  });

  it('is closed by the member, and by those who keep the minutes', () => {
    expect(ROLES.filter((role) => mayClose(actor(role), ofMember))).toEqual([
      'secretariat',
      'team',
      'network',
    ]);
  });
});

describe('who closes an action', () => {
  it('its owner, and the secretariat that keeps the minutes of the region', () => {
    expect(ROLES.filter((role) => mayClose(actor(role), action()))).toEqual(['secretariat']);
    expect(mayClose(actor('team', 'seat-lv'), action())).toBe(true);
    expect(mayClose(actor('team', 'seat-ee'), action())).toBe(false);
  });

  it('the team that keeps the minutes of its own national meeting', () => {
    const national = action({ kind: 'national', countryCode: 'LV' });
    expect(mayClose(actor('team', 'seat-ee'), national)).toBe(true);
    expect(mayClose(actor('team', 'seat-ee'), { ...national, countryCode: 'EE' })).toBe(false);
  });

  it('nobody whose role closes no actions, whatever seat it once had', () => {
    expect(mayClose(actor('observer', 'seat-lv'), action())).toBe(false);
  });
});

describe('what one can do with an action', () => {
  const can = (who: ReturnType<typeof actor>, state: ActionFacts['state'], approved = false) =>
    Object.entries(
      actionAbilities(who, { ...action({ state }), minutesState: approved ? 'approved' : 'draft' }),
    )
      .filter(([, may]) => may)
      .map(([act]) => act);

  it('those who keep the minutes do everything with an open one, and reopen a closed one', () => {
    expect(can(actor('secretariat'), 'open')).toEqual(['change', 'reword', 'close', 'drop']);
    expect(can(actor('secretariat'), 'done')).toEqual(['reopen']);
    expect(can(actor('secretariat'), 'dropped')).toEqual(['reopen']);
  });

  it('its words are fixed once the minutes are approved; owner and day are not', () => {
    expect(can(actor('secretariat'), 'open', true)).toEqual(['change', 'close', 'drop']);
  });

  it('its owner closes it and does nothing else; all others look on', () => {
    expect(can(actor('team', 'seat-lv'), 'open')).toEqual(['close']);
    expect(can(actor('team', 'seat-lv'), 'done')).toEqual([]);
    expect(can(actor('team', 'seat-ee'), 'open')).toEqual([]);
  });
});
