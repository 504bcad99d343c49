import { checkPlan, type BallotPlan } from './ballot-plan.ts';

const now = new Date('2027-03-01T12:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const plan: BallotPlan = {
  subject: { kind: 'priority-period', id: 'p' },
  question: 'Which?',
  method: 'schulze',
  electorate: 'one-country-one-vote',
  options: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
  places: 2,
  quorumCountries: null,
  opensAt: null,
  closesAt: after(3600),
  timeZone: 'Europe/Riga',
};

it('accepts a plan that opens at once and one that opens later', () => {
  expect(() => checkPlan(plan, now)).not.toThrow();
  expect(() => checkPlan({ ...plan, opensAt: after(600) }, now)).not.toThrow();
});

it.each<[string, Partial<BallotPlan>]>([
  ['closes in the past', { closesAt: after(-1) }],
  ['closes as it opens', { opensAt: after(3600) }],
  ['opens long ago and closes in the past', { opensAt: after(-7200), closesAt: after(-3600) }],
  ['never seems to end', { closesAt: after(121 * 86_400) }],
  ['has no time at all', { closesAt: new Date(Number.NaN) }],
])('refuses a ballot that %s', (_, change) => {
  expect(() => checkPlan({ ...plan, ...change }, now)).toThrow('times of the ballot are not valid');
});

it('refuses more places than options', () => {
  expect(() => checkPlan({ ...plan, places: 3 }, now)).toThrow('more places');
});

describe('what does not go together', () => {
  const text: BallotPlan = {
    ...plan,
    method: 'proposal',
    electorate: 'chambers',
    options: [],
    places: 1,
    rules: { majority: 'simple' },
  };
  it('accepts a proposal by chambers, and consent by seats', () => {
    expect(() => checkPlan(text, now)).not.toThrow();
    expect(() =>
      checkPlan({ ...text, method: 'consent', electorate: 'one-seat-one-vote' }, now),
    ).not.toThrow();
  });

  it.each<[string, Partial<BallotPlan>]>([
    ['options of a proposal', { options: plan.options }],
    ['a proposal without its majority', { rules: {} }],
    ['consent by countries', { method: 'consent', electorate: 'one-country-one-vote' }],
    ['an election by chambers', { method: 'approval', options: plan.options }],
    [
      'countries ranking without equal ranks',
      { method: 'stv', electorate: 'one-country-one-vote', options: plan.options },
    ],
    [
      'two places of a method for one',
      { method: 'irv', electorate: 'one-seat-one-vote', options: plan.options, places: 2 },
    ],
    [
      'rival texts without "no change"',
      { method: 'default-option', electorate: 'one-seat-one-vote', options: plan.options },
    ],
    [
      'one option twice',
      { method: 'approval', electorate: 'one-seat-one-vote', options: [plan.options[0]!, plan.options[0]!] },
    ],
    ['results live of a vote that binds', { results: 'live' }],
    [
      'a chair that nobody holds',
      { method: 'approval', electorate: 'one-seat-one-vote', options: plan.options, tieRule: 'chair' },
    ],
    [
      'means of teams that nobody may see',
      { method: 'score', electorate: 'one-country-one-vote', options: plan.options, secrecy: 'secret' },
    ],
    [
      'shares of dots that nobody may see',
      { method: 'dots', electorate: 'one-country-one-vote', options: plan.options, secrecy: 'secret' },
    ],
    ['papers of teams where seats count', { electorate: 'one-seat-one-vote', secrecy: 'team' }],
  ])('refuses %s', (_, change) => {
    expect(() => checkPlan({ ...text, ...change }, now)).toThrow(/(are not valid|cannot be combined)/);
  });
});
