import { BALLOT_ELECTORATES, BALLOT_LIMITS, BALLOT_METHODS, electsOptions } from './ballots.ts';
import { BALLOT_PHASES, isDecided, isRunning } from './ballot-phases.ts';
import {
  ballotConflicts,
  ballotTimesFit,
  isShortNotice,
  optionsFit,
  type BallotChoices,
} from './ballot-conflicts.ts';

const proposal: BallotChoices = {
  method: 'proposal',
  electorate: 'one-seat-one-vote',
  majority: 'simple',
};
const election: BallotChoices = { method: 'schulze', electorate: 'one-seat-one-vote' };

describe('the rules of a ballot', () => {
  it.each<[string, BallotChoices]>([
    ['a proposal by seats', proposal],
    ['a proposal by countries and chambers', { ...proposal, electorate: 'countries-and-chambers' }],
    ['an election of three', { ...election, places: 3 }],
    ['an election by countries', { ...election, electorate: 'one-country-one-vote' }],
    ['a secret ballot of seats', { ...election, secrecy: 'secret' }],
    [
      'a ballot of teams, by countries',
      { ...election, electorate: 'one-country-one-vote', secrecy: 'team', quorumCountries: 6 },
    ],
    ['a chair who decides a tie', { ...election, tieRule: 'chair', chairCountry: 'LV' }],
    ['an open ballot with a quorum of countries', { ...election, quorumCountries: 6 }],
    ['an open straw poll that is seen live', { ...election, strawPoll: true, results: 'live' }],
    ['a release of results by two seats', { ...election, results: 'after-release' }],
  ])('of %s stand together', (_, choices) => {
    expect(ballotConflicts(choices)).toEqual([]);
  });

  it.each<[string, BallotChoices, readonly string[]]>([
    ['two places by a method that fills one', { ...election, method: 'star', places: 2 }, ['places']],
    ['an election by chambers', { ...election, electorate: 'chambers' }, ['electorate']],
    ['an election by two electorates', { ...election, electorate: 'seats-and-countries' }, ['electorate']],
    [
      'a method of seats alone, by countries',
      { ...election, method: 'irv', electorate: 'one-country-one-vote' },
      ['electorate'],
    ],
    ['a proposal without a majority', { ...proposal, majority: undefined }, ['majority']],
    ['a drawn lot for a proposal', { ...proposal, tieRule: 'lot' }, ['tie-rule']],
    ['a chair of no country', { ...election, tieRule: 'chair' }, ['chair']],
    [
      'consent that is not open',
      { method: 'consent', electorate: 'one-seat-one-vote', secrecy: 'secret' },
      ['secrecy'],
    ],
    [
      'secrecy of two electorates',
      { ...proposal, electorate: 'seats-and-countries', secrecy: 'secret' },
      ['secrecy'],
    ],
    [
      'secret papers that a country averages',
      { ...election, method: 'score', electorate: 'one-country-one-vote', secrecy: 'secret' },
      ['secrecy'],
    ],
    ['papers that a team knows, without countries', { ...election, secrecy: 'team' }, ['secrecy']],
    [
      'a quorum of countries in one box of seats',
      { ...election, secrecy: 'secret', quorumCountries: 6 },
      ['quorum'],
    ],
    ['live results of a ballot that binds', { ...election, results: 'live' }, ['results']],
    [
      'results after one’s own vote that are not open',
      { ...election, strawPoll: true, secrecy: 'secret', results: 'after-own-vote' },
      ['results'],
    ],
  ])('of %s do not, and the one to change is named', (_, choices, expected) => {
    expect(ballotConflicts(choices)).toEqual(expected);
  });

  it('let countries count what averages while it is open, and seats while it is secret', () => {
    const scored: BallotChoices = { ...election, method: 'score', electorate: 'one-country-one-vote' };
    expect(ballotConflicts(scored)).toEqual([]);
    expect(ballotConflicts({ ...scored, electorate: 'one-seat-one-vote', secrecy: 'secret' })).toEqual([]);
  });

  it.each([
    ['one-seat-one-vote', BALLOT_METHODS],
    ['one-country-one-vote', BALLOT_METHODS.filter((method) => !['stv', 'irv', 'consent'].includes(method))],
    ['chambers', ['proposal']],
    ['countries-and-chambers', ['proposal']],
    ['seats-and-countries', ['proposal']],
    ['seats-and-chambers', ['proposal']],
  ] as const)('let %s vote by nothing but %p', (electorate, methods) => {
    expect(BALLOT_ELECTORATES).toContain(electorate);
    const fits = BALLOT_METHODS.filter(
      (method) => !ballotConflicts({ method, electorate, majority: 'simple' }).includes('electorate'),
    );
    expect(fits).toEqual(methods);
  });
});

describe('a ballot', () => {
  it('about a text has no options; any other has two at least, and no more than can be read', () => {
    expect([0, 1, 2].map((options) => optionsFit('consent', options))).toEqual([true, false, false]);
    const counts = [0, 1, BALLOT_LIMITS.optionsMin, BALLOT_LIMITS.optionsMax, BALLOT_LIMITS.optionsMax + 1];
    expect(counts.map((options) => optionsFit('approval', options))).toEqual([
      false,
      false,
      true,
      true,
      false,
    ]);
    expect(BALLOT_METHODS.filter((method) => !electsOptions(method))).toEqual(['proposal', 'consent']);
  });

  const OPENS = new Date('2026-11-02T08:00:00Z');
  const after = (seconds: number): Date => new Date(OPENS.getTime() + seconds * 1_000);
  const DAY = 86_400;

  it('is open for a second at least, and for no more than 120 days', () => {
    const lengths = [-1, 0, 0.999, 1, 120 * DAY, 120 * DAY + 1];
    expect(lengths.map((seconds) => ballotTimesFit(OPENS, after(seconds)))).toEqual([
      false,
      false,
      false,
      true,
      true,
      false,
    ]);
  });

  it('is announced seven days before it opens or says why, unless it binds nobody', () => {
    expect(isShortNotice(OPENS, after(7 * DAY), false)).toBe(false);
    expect(isShortNotice(OPENS, after(7 * DAY - 1), false)).toBe(true);
    expect(isShortNotice(OPENS, after(60), true)).toBe(false);
  });

  it('is under way until its result is out, or there will be none', () => {
    expect(BALLOT_PHASES.filter(isDecided)).toEqual(['released', 'reviewed']);
    expect(BALLOT_PHASES.filter(isRunning)).toEqual(['draft', 'announced', 'open', 'counting', 'counted']);
  });
});
