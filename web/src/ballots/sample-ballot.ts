import { countElection } from '@nbn/voting';
import type { Ballot, BallotPaper } from './queries.ts';

/** A ballot for specs: three options, open, one's own seat on the roll. */
export const sampleBallot: Ballot = {
  id: 'ballot', subject: { kind: 'priority-period', id: 'period' }, question: 'What should the region work on?', method: 'schulze',
  electorate: 'one-seat-one-vote', places: 1, quorumCountries: null, opensAt: '2027-03-01T08:00:00.000Z', closesAt: '2027-03-29T09:00:00.000Z',
  timeZone: 'Europe/Riga', phase: 'open', outcome: null, closedAt: null, turnout: { seats: 3, seatsVoting: 0 }, mayCast: true, hasCast: false,
  options: [{ id: 'a', label: 'Safe homes' }, { id: 'b', label: 'Legal aid' }, { id: 'c', label: 'Training' }],
  roll: [{ seatId: 's0', country: 'DK', type: 'ngo', voted: false }], own: null, result: null, maySeePapers: false,
};

/** The same ballot, closed with these papers. */
export function closedWith(papers: readonly BallotPaper[], more: Partial<Ballot> = {}): Ballot & { result: NonNullable<Ballot['result']> } {
  const ballot = { ...sampleBallot, ...more };
  const { refused: _, ...result } = countElection({
    method: ballot.method, electorate: ballot.electorate, places: ballot.places, options: ballot.options.map(({ id }) => id),
    roll: papers.map((__, at) => ({ seat: `s${at}`, country: ['DK', 'EE', 'FI'][at] ?? 'SE' })), ballots: papers.map((paper, at) => ({ seat: `s${at}`, paper })),
  });
  // As it comes over the wire.
  const view = JSON.parse(JSON.stringify(result)) as NonNullable<Ballot['result']>;
  return { ...ballot, phase: 'closed', outcome: result.state, mayCast: false, result: view };
}
