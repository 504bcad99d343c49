import { countElection, type Election, type SeatBallot } from './election.ts';

const SEATS = ['government', 'ngo', 'resource'];
const roll = ['DK', 'EE', 'FI'].flatMap((country) =>
  SEATS.map((type) => ({ seat: `${country}-${type}`, country })),
);
const approves = (seat: string, names: string): SeatBallot => ({
  seat,
  paper: { approvals: names.split('') },
});
const election = (ballots: SeatBallot[], more: Partial<Election> = {}): Election => ({
  method: 'approval',
  electorate: 'one-seat-one-vote',
  options: ['A', 'B'],
  roll,
  ballots,
  places: 1,
  ...more,
});

const splitTeams = [
  approves('DK-government', 'A'),
  approves('DK-ngo', 'A'),
  approves('DK-resource', 'A'),
  approves('EE-government', 'B'),
  approves('FI-government', 'B'),
];

describe('who counts', () => {
  it('is each seat, where each seat has a vote', () => {
    expect(countElection(election(splitTeams))).toMatchObject({
      order: [['A'], ['B']],
      countryBallots: null,
      turnout: { seats: 9, seatsVoting: 5 },
    });
  });

  it('is each country, where each country has a vote, and the same papers can give another result', () => {
    const result = countElection(election(splitTeams, { electorate: 'one-country-one-vote' }));
    expect(result.order).toEqual([['B'], ['A']]);
    expect(result.turnout).toEqual({ seats: 9, seatsVoting: 5, countries: 3, countriesVoting: 3 });
    expect(result.countryBallots).toEqual([
      { country: 'DK', paper: { approvals: ['A'] } },
      { country: 'EE', paper: { approvals: ['B'] } },
      { country: 'FI', paper: { approvals: ['B'] } },
    ]);
  });

  it('is not a country whose team cast too few papers', () => {
    const result = countElection(election(splitTeams, { electorate: 'one-country-one-vote', leastSeats: 2 }));
    expect(result.countryBallots!.map(({ paper }) => paper)).toEqual([{ approvals: ['A'] }, null, null]);
    expect(result.order[0]).toEqual(['A']);
  });
});

describe('quorum', () => {
  const quorum = { countries: 3 };
  it('decides nothing when a country is missing, whatever the votes', () => {
    expect(countElection(election(splitTeams.slice(0, 4), { quorum })).state).toBe('no-quorum');
  });
  it('is met with the last country', () => {
    expect(countElection(election(splitTeams, { quorum })).state).toBe('decided');
  });
  it('counts a country whose team handed in blank papers', () => {
    const blank = [...splitTeams.slice(0, 4), approves('FI-ngo', '')];
    expect(countElection(election(blank, { quorum })).state).toBe('decided');
    expect(
      countElection(election(blank, { quorum, electorate: 'one-country-one-vote' })).turnout.countriesVoting,
    ).toBe(3);
  });
});

describe('ballots that are refused', () => {
  it('are named with the reason and counted for nobody', () => {
    const { refused, order, turnout } = countElection(
      election([
        approves('DK-ngo', 'A'),
        approves('DK-ngo', 'B'),
        approves('PL-ngo', 'B'),
        approves('EE-ngo', 'BX'),
      ]),
    );
    expect(refused.map(({ seat, reason }) => [seat, reason])).toEqual([
      ['DK-ngo', 'second-ballot'],
      ['PL-ngo', 'not-on-the-roll'],
      ['EE-ngo', 'bad-paper'],
    ]);
    expect(order).toEqual([['A'], ['B']]);
    expect(turnout.seatsVoting).toBe(1);
  });
});
