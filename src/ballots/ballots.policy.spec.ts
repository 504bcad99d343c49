import { BALLOT_PHASES, ROLES, type BallotPhase, type Role } from '@nbn/contracts';
import {
  mayCast,
  maySeeLiveResult,
  maySeePapers,
  maySeeRoll,
  phaseOf,
  type OwnSeat,
} from './ballots.policy.ts';
import type { BallotState } from './ballot.entity.ts';

const at = (iso: string) => new Date(iso);
const seat: OwnSeat = {
  seatId: 'seat-1',
  recused: false,
  vacant: false,
  present: true,
  handedOver: false,
  sinceOpening: false,
  formerVoted: false,
};

describe('where a ballot stands', () => {
  it.each<[BallotState, string, BallotPhase]>([
    ['draft', '2027-03-01T13:00:00Z', 'draft'],
    ['announced', '2027-03-01T11:00:00Z', 'announced'],
    ['open', '2027-03-01T11:59:59.999Z', 'open'],
    ['open', '2027-03-01T12:00:00.000Z', 'counting'],
    ['announced', '2027-03-01T12:00:00.000Z', 'counting'],
    ['counted', '2027-03-01T12:00:01Z', 'counted'],
    ['released', '2027-03-01T12:00:01Z', 'released'],
    ['withdrawn', '2027-03-01T11:00:00Z', 'withdrawn'],
  ])('%s at %s is %s', (state, now, phase) => {
    expect(phaseOf({ state, closesAt: at('2027-03-01T12:00:00Z') }, at(now))).toBe(phase);
  });
});

describe('who votes', () => {
  it('a seat of the roll, while the ballot is open', () => {
    expect(BALLOT_PHASES.filter((phase) => mayCast(phase, seat))).toEqual(['open']);
    expect(mayCast('open', null)).toBe(false);
  });

  it.each<keyof OwnSeat>(['recused', 'vacant', 'handedOver', 'sinceOpening', 'formerVoted'])(
    'not one that is %s',
    (why) => {
      expect(mayCast('open', { ...seat, [why]: true })).toBe(false);
    },
  );

  it('not one that is away', () => {
    expect(mayCast('open', { ...seat, present: false })).toBe(false);
  });
});

describe('who sees who voted what', () => {
  it.each<[Role, boolean]>([
    ['team', true],
    ['secretariat', true],
    ['auditor', true],
    ['network', false],
    ['observer', false],
  ])('%s: %p', (role, may) => {
    expect(maySeeRoll({ role }, 'open', 'open')).toBe(may);
    expect(maySeePapers({ role }, 'open', 'released')).toBe(may);
  });

  it('nobody before the result is out', () => {
    const seen = ROLES.flatMap((role) =>
      BALLOT_PHASES.filter((phase) => maySeePapers({ role }, 'open', phase)),
    );
    expect([...new Set(seen)]).toEqual(['released', 'reviewed']);
  });

  it('of a ballot among teams, teams alone; of a secret one, nobody', () => {
    expect(ROLES.filter((role) => maySeePapers({ role }, 'team', 'released'))).toEqual(['team']);
    expect(ROLES.filter((role) => maySeePapers({ role }, 'secret', 'released'))).toEqual([]);
  });

  it('of a secret ballot, who has voted is told after the close alone', () => {
    const told = BALLOT_PHASES.filter((phase) => maySeeRoll({ role: 'secretariat' }, 'secret', phase));
    expect(told).toEqual(['counted', 'released', 'reviewed', 'annulled']);
  });
});

it('shows results early of live straw polls alone', () => {
  expect(maySeeLiveResult({ results: 'live' }, 'open', false)).toBe(true);
  expect([false, true].map((cast) => maySeeLiveResult({ results: 'after-own-vote' }, 'open', cast))).toEqual([
    false,
    true,
  ]);
  expect(maySeeLiveResult({ results: 'after-close' }, 'open', true)).toBe(false);
});
