import type { ContributionKind } from '@nbn/contracts';
import type { ContributionFact } from './contribution-facts.ts';
import { lineOfLife } from './line-of-life.ts';

const fact = (more: Pick<ContributionFact, 'stage' | 'outcome' | 'at'> & Partial<ContributionFact>) => ({
  key: more.outcome,
  words: null,
  name: null,
  path: null,
  country: null,
  status: null,
  ...more,
});
const RESPONSE = fact({
  stage: 'response',
  outcome: 'accepted',
  at: '2027-02-01T00:00:00+00:00',
  words: 'Yes.',
});
const WORDING = fact({ stage: 'wording', outcome: 'changed', at: '2027-03-01T00:00:00+00:00' });
const VOTE = fact({ stage: 'vote', outcome: 'adopted', at: '2027-04-01T00:00:00+00:00' });
const EDITION = fact({ stage: 'adopted', outcome: 'published', at: '2027-05-01T00:00:00+00:00' });
const record = (country: 'EE' | 'LV' | 'DK', at: string) =>
  fact({ stage: 'home', outcome: 'recorded', at, country, status: 'planned' });
const line = (kind: ContributionKind, facts: readonly ContributionFact[]) =>
  lineOfLife({ kind, madeAt: '2027-01-01T00:00:00+00:00', facts }, 'LV');
const statesOf = (kind: ContributionKind, facts: readonly ContributionFact[]) =>
  line(kind, facts).stages.map(({ state }) => state);

describe('the line of life of a contribution', () => {
  it('begins with its making, and its response is up now', () => {
    expect(line('remark', []).moves).toMatchObject([{ stage: 'made', outcome: 'made' }]);
    expect(statesOf('remark', [])).toEqual(['done', 'now', 'not-yet', 'not-yet', 'not-yet', 'not-yet']);
  });

  it('has its moves by stage, whatever order they come in', () => {
    const { moves, stages } = line('remark', [EDITION, VOTE, WORDING, RESPONSE]);
    expect(moves.map(({ stage }) => stage)).toEqual(['made', 'response', 'wording', 'vote', 'adopted']);
    expect(moves[1]).toMatchObject({ outcome: 'accepted', words: 'Yes.' });
    expect(stages.at(-1)).toEqual({ stage: 'home', state: 'now', at: null });
    expect(stages[1]).toEqual({ stage: 'response', state: 'done', at: RESPONSE.at });
  });

  it('says what was passed over', () => {
    expect(statesOf('remark', [EDITION])).toEqual(['done', 'skipped', 'skipped', 'skipped', 'done', 'now']);
  });

  it('tells what countries do as one move, of the latest day and with the own country first', () => {
    const facts = [
      EDITION,
      record('DK', '2027-06-03T00:00:00+00:00'),
      record('EE', '2027-06-09T00:00:00+00:00'),
    ];
    const home = line('remark', [...facts, record('LV', '2027-06-05T00:00:00+00:00')]).moves.at(-1)!;
    expect(home).toMatchObject({ stage: 'home', at: '2027-06-09T00:00:00+00:00' });
    expect(home.countries.map(({ country }) => country)).toEqual(['LV', 'DK', 'EE']);
  });

  it('ends with an amendment that was rejected: the edition does not hold it', () => {
    const facts = [fact({ ...RESPONSE, outcome: 'rejected' }), EDITION];
    expect(line('amendment', facts).moves.map(({ stage }) => stage)).toEqual(['made', 'response']);
    expect(statesOf('amendment', facts)).toEqual(['done', 'done', 'closed', 'closed', 'closed', 'closed']);
  });

  it('of a rejected amendment has the vote that rejected it, and not a later one on the whole text', () => {
    const ownVote = fact({ stage: 'vote', outcome: 'not-adopted', at: '2027-01-31T00:00:00+00:00' });
    const facts = [fact({ ...RESPONSE, outcome: 'rejected' }), ownVote, VOTE];
    expect(line('amendment', facts).moves.map(({ outcome }) => outcome)).toEqual([
      'made',
      'rejected',
      'not-adopted',
    ]);
  });

  it('goes on with a remark that was not accepted: its clause does', () => {
    const facts = [fact({ ...RESPONSE, outcome: 'rejected' }), EDITION];
    expect(statesOf('remark', facts)).toEqual(['done', 'done', 'skipped', 'skipped', 'done', 'now']);
  });

  it.each([
    ['priority', 'joined', ['done', 'done', 'closed', 'closed', 'closed']],
    ['agenda-item', 'declined', ['done', 'done', 'closed', 'closed']],
    ['remark', 'withdrawn', ['done', 'done', 'closed', 'closed', 'closed', 'closed']],
  ] as const)('of a %s ends when it is %s', (kind, outcome, states) => {
    expect(statesOf(kind, [fact({ ...RESPONSE, outcome })])).toEqual(states);
  });
});
