import { countBallot } from '@nbn/voting';
import type { Ballot, BallotPaper } from './queries.ts';

/** A ballot for specs: three options, open, one's own seat on the roll. */
export const sampleBallot: Ballot = {
  id: 'ballot',
  subject: { kind: 'priority-period', id: 'period', path: null },
  question: 'What should the region work on?',
  method: 'schulze',
  electorate: 'one-seat-one-vote',
  places: 1,
  quorumCountries: null,
  quorumShare: null,
  opensAt: '2027-03-01T08:00:00.000Z',
  closesAt: '2027-03-29T09:00:00.000Z',
  timeZone: 'Europe/Riga',
  phase: 'open',
  outcome: null,
  announcedAt: '2027-02-20T08:00:00.000Z',
  closedAt: null,
  releasedAt: null,
  turnout: { seats: 3, seatsVoting: 0 },
  mySeatId: null,
  textChangedAt: null,
  mayCast: true,
  hasCast: false,
  secrecy: 'open',
  tieRule: 'report',
  results: 'after-close',
  strawPoll: false,
  round: 1,
  follows: null,
  textHash: null,
  rules: {},
  chairCountry: null,
  audience: 'region',
  proxyFor: [],
  tieSettled: null,
  tieDueAt: null,
  annulledBecause: null,
  closedEarly: false,
  followedBy: null,
  mySeat: {
    seatId: 's0',
    recused: false,
    vacant: false,
    present: true,
    handedOver: false,
    sinceOpening: false,
    formerVoted: false,
  },
  options: [
    { id: 'a', label: 'Safe homes' },
    { id: 'b', label: 'Legal aid' },
    { id: 'c', label: 'Training' },
  ],
  roll: [
    {
      seatId: 's0',
      country: 'DK',
      type: 'ngo',
      voted: false,
      recused: false,
      vacant: false,
      present: true,
      proxySeatId: null,
      alternate: false,
    },
  ],
  own: null,
  result: null,
  withheld: false,
  maySeePapers: false,
};

const COUNTRIES = ['DK', 'EE', 'FI'];
const UNITS = {
  'one-seat-one-vote': ['member'],
  'one-country-one-vote': ['country'],
  chambers: ['chambers'],
  'countries-and-chambers': ['country', 'chambers'],
  'seats-and-countries': ['member', 'country'],
  'seats-and-chambers': ['member', 'chambers'],
} as const;

/** The same ballot, decided with these papers: a country each, agencies and NGOs in turn. */
export function closedBallot(
  papers: readonly BallotPaper[],
  more: Partial<Ballot> = {},
): Ballot & { result: NonNullable<Ballot['result']> } {
  const ballot = { ...sampleBallot, ...more };
  const result = countBallot(
    {
      method: ballot.method,
      places: ballot.places,
      options: ballot.options.map(({ id }) => id),
      units: UNITS[ballot.electorate],
      chambers: ['government', 'ngo'],
      ...(ballot.rules.majority ? { majority: ballot.rules.majority } : {}),
      roll: papers.map((__, at) => ({
        seat: `s${at}`,
        country: COUNTRIES[at] ?? 'SE',
        type: at % 2 ? 'ngo' : 'government',
      })),
    },
    papers.map((paper, at) => ({ seat: `s${at}`, paper })),
  );
  // As it comes over the wire.
  const view = JSON.parse(JSON.stringify(result)) as NonNullable<Ballot['result']>;
  return { ...ballot, phase: 'released', outcome: result.state, mayCast: false, result: view };
}
