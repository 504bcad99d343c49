import { BALLOT_PHASES, ROLES, type BallotPhase, type Role } from '@nbn/contracts';
import { mayCast, maySeePapers, maySeeRoll, phaseOf } from './ballots.policy.ts';

const at = (iso: string) => new Date(iso);
const seat = { id: 'seat-1', country: 'EE', type: 'ngo' } as const;
const roll = new Set(['seat-1']);

describe('where a ballot stands', () => {
  it.each<['announced' | 'open' | 'closed', string, BallotPhase]>([
    ['announced', '2027-03-01T11:00:00Z', 'announced'],
    ['open', '2027-03-01T11:59:59.999Z', 'open'],
    ['open', '2027-03-01T12:00:00.000Z', 'counting'],
    ['announced', '2027-03-01T12:00:00.000Z', 'counting'],
    ['closed', '2027-03-01T12:00:01Z', 'closed'],
  ])('%s at %s is %s', (state, now, phase) => {
    expect(phaseOf({ state, closesAt: at('2027-03-01T12:00:00Z') }, at(now))).toBe(phase);
  });
});

describe('who votes', () => {
  it.each(ROLES.map((role): [Role, boolean] => [role, role === 'team']))('%s: %p', (role, may) => {
    expect(mayCast({ role, seat }, 'open', roll)).toBe(may);
  });

  it('only while the ballot is open', () => {
    expect(BALLOT_PHASES.filter((phase) => mayCast({ role: 'team', seat }, phase, roll))).toEqual(['open']);
  });

  it('only seats of the roll', () => {
    expect(mayCast({ role: 'team', seat: { ...seat, id: 'seat-2' } }, 'open', roll)).toBe(false);
    expect(mayCast({ role: 'team', seat: null }, 'open', roll)).toBe(false);
  });
});

describe('who sees who voted what', () => {
  it.each<[Role, boolean]>([['team', true], ['secretariat', true], ['auditor', true], ['network', false], ['observer', false]])('%s: %p', (role, may) => {
    expect(maySeeRoll({ role })).toBe(may);
    expect(maySeePapers({ role }, 'closed')).toBe(may);
  });

  it('nobody before the count', () => {
    const seen = ROLES.flatMap((role) => BALLOT_PHASES.filter((phase) => phase !== 'closed' && maySeePapers({ role }, phase)));
    expect(seen).toEqual([]);
  });
});
