import { BALLOT_PHASES, ROLES, type BallotPhase, type Role } from '@nbn/contracts';
import {
  BUNDLE_HOLDERS,
  type BundleHolding,
  mayCast,
  mayDownloadBundle,
  mayHoldBundle,
  mayManage,
  maySeeCount,
  maySeeLiveResult,
  maySeePapers,
  maySeeRoll,
  phaseOf,
  type OwnSeat,
} from './ballots.policy.ts';
import { permissionsOf } from '#platform/access/actor';
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

describe('a count that is not out yet', () => {
  const ownSeat = { id: 'seat-1', country: 'LV', type: 'ngo' } as const;
  const afterRelease = { results: 'after-release' } as const;

  it('is for the seats that let it out', () => {
    expect(maySeeCount({ seat: ownSeat }, afterRelease, 'counted')).toBe(true);
    expect(maySeeCount({ seat: null }, afterRelease, 'counted')).toBe(false);
    expect(maySeeCount({ seat: ownSeat }, { results: 'after-close' }, 'counted')).toBe(false);
  });

  it('is theirs between the count and the release alone', () => {
    const phases = BALLOT_PHASES.filter((phase) => maySeeCount({ seat: ownSeat }, afterRelease, phase));
    expect(phases).toEqual(['counted']);
  });

  it('gives the seats its bundle too, and nobody else', () => {
    const ballot = { secrecy: 'secret', results: 'after-release' } as const;
    expect(mayDownloadBundle({ role: 'team', seat: ownSeat }, ballot, 'counted')).toBe(true);
    expect(mayDownloadBundle({ role: 'secretariat', seat: null }, ballot, 'counted')).toBe(false);
  });
});

describe('who takes the bundle of a ballot home', () => {
  const takers = (secrecy: 'open' | 'team' | 'secret', phase: BallotPhase, withheld?: BundleHolding) =>
    ROLES.filter((role) =>
      mayDownloadBundle({ role, seat: null }, { secrecy, results: 'after-close' }, phase, withheld),
    );

  it('of an open ballot those who see the papers, of others all who see the result', () => {
    expect(takers('open', 'released')).toEqual(['secretariat', 'team', 'auditor']);
    expect(takers('team', 'released')).toEqual([...ROLES]);
    expect(takers('secret', 'released')).toEqual([...ROLES]);
  });

  it('nobody before the result is out', () => {
    expect(BALLOT_PHASES.filter((phase) => takers('secret', phase).length > 0)).toEqual([
      'released',
      'reviewed',
    ]);
  });

  it('where small numbers keep it back, each of the two auditors once both hold it', () => {
    const held = { holders: BUNDLE_HOLDERS, mine: true, ofMyCountry: true };
    expect(takers('secret', 'released', held)).toEqual(['auditor']);
    expect(takers('secret', 'released', { ...held, mine: false })).toEqual([]);
    expect(takers('secret', 'released', { ...held, holders: BUNDLE_HOLDERS - 1 })).toEqual([]);
  });
});

describe('who becomes a holder of a bundle that is kept back', () => {
  const free: BundleHolding = { holders: 1, mine: false, ofMyCountry: false };
  const holders = (withheld: BundleHolding | null, phase: BallotPhase = 'released') =>
    ROLES.filter((role) => mayHoldBundle({ role }, phase, withheld));

  it('an auditor of a country that has none yet, while one is missing', () => {
    expect(holders(free)).toEqual(['auditor']);
    expect(holders({ ...free, ofMyCountry: true })).toEqual([]);
    expect(holders({ ...free, holders: BUNDLE_HOLDERS })).toEqual([]);
  });

  it('nobody of a bundle that is open to all, and nobody before the result is out', () => {
    expect(holders(null)).toEqual([]);
    expect(holders(free, 'counted')).toEqual([]);
  });
});

it('is arranged by the secretariat alone', () => {
  expect(ROLES.filter((role) => mayManage({ permissions: permissionsOf(role) }))).toEqual(['secretariat']);
});
