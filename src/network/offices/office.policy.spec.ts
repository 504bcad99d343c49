import { OFFICE_LIMITS, ROLES, type Role } from '@nbn/contracts';
import {
  findObstacle,
  givenFrom,
  isAsked,
  isOver,
  mayRefuse,
  maySeeProposal,
  type OfficeObstacle,
} from './office.policy.ts';

const HOUR_MS = 3_600_000;
const proposedAt = new Date('2027-03-01T12:00:00Z');
const hoursLater = (hours: number, milliseconds = 0) =>
  new Date(proposedAt.getTime() + hours * HOUR_MS + milliseconds);
const reader = (role: Role, memberId = 'reader') => ({
  memberId,
  role,
  seat: role === 'team' ? ({ id: 'seat', country: 'LV', type: 'ngo' } as const) : null,
});
const proposal = (asksSeats = false) => ({
  memberId: 'member',
  proposedBy: 'proposer',
  proposedAt,
  asksSeats,
});
const rolesWho = (may: (who: ReturnType<typeof reader>) => boolean) =>
  ROLES.filter((role) => may(reader(role)));

describe('a proposal to give an office', () => {
  it('is known to secretariat and auditors, and to all seats where one of them gives it', () => {
    expect(rolesWho((who) => maySeeProposal(who, proposal(false)))).toEqual(['secretariat', 'auditor']);
    expect(rolesWho((who) => maySeeProposal(who, proposal(true)))).toEqual([
      'secretariat',
      'team',
      'auditor',
    ]);
  });

  it('asks the secretariat, or, where only one member is in it, the seats', () => {
    expect(rolesWho((who) => isAsked(who, proposal(false)))).toEqual(['secretariat']);
    expect(rolesWho((who) => isAsked(who, proposal(true)))).toEqual(['team']);
  });

  it('is refused by those who are asked, and taken back by whoever made it', () => {
    expect(rolesWho((who) => mayRefuse(who, proposal(false)))).toEqual(['secretariat']);
    expect(mayRefuse(reader('team', 'proposer'), proposal(false))).toBe(true);
    expect(mayRefuse(reader('team', 'member'), proposal(false))).toBe(false);
  });

  it('can be agreed to at once, but where seats are asked only after the hours of notice', () => {
    expect(givenFrom(proposal(false))).toEqual(proposedAt);
    expect(givenFrom(proposal(true))).toEqual(hoursLater(OFFICE_LIMITS.hoursOfNotice));
  });

  it('lapses when its days are over, and not a moment before', () => {
    const hours = OFFICE_LIMITS.days * 24;
    expect([hoursLater(hours), hoursLater(hours, 1)].map((now) => isOver(proposal(), now))).toEqual([
      false,
      true,
    ]);
  });
});

describe('what keeps somebody who is asked from giving the office', () => {
  const before = hoursLater(0, -1);
  const notice = OFFICE_LIMITS.hoursOfNotice;

  it.each<[string, string, Date, boolean, Date, OfficeObstacle | null]>([
    ['the proposer', 'proposer', before, false, hoursLater(1), 'same-person'],
    ['the member itself', 'member', before, false, hoursLater(1), 'same-person'],
    ['one in office since before', 'reader', before, false, hoursLater(1), null],
    ['one in office since that moment', 'reader', proposedAt, false, hoursLater(1), 'too-new'],
    ['one in office since later', 'reader', hoursLater(1), false, hoursLater(2), 'too-new'],
    ['a seat within the notice', 'reader', before, true, hoursLater(notice, -1), 'too-early'],
    ['a seat once the notice is over', 'reader', before, true, hoursLater(notice), null],
  ])('%s', (_, memberId, since, asksSeats, now, obstacle) => {
    expect(findObstacle(reader('team', memberId), since, proposal(asksSeats), now)).toBe(obstacle);
  });
});
