import { canonicalJson, commitmentOf, firstFalseBallot, type PublishedBallot } from './commitment.ts';
import { secretDisclosure, steppedTurnout } from './disclosure.ts';
import { sha256 } from './sha256.ts';

describe('a secret decision', () => {
  const mixed = { yes: 4, no: 1, abstain: 0 };

  it('shows its outcome only under five ballots', () => {
    expect(secretDisclosure(4, [])).toEqual({ totals: false, byChamber: false, byCountry: false });
    expect(secretDisclosure(5, []).totals).toBe(true);
  });

  it('shows chambers only where each has five ballots and none is of one mind', () => {
    expect(secretDisclosure(10, [mixed, mixed]).byChamber).toBe(true);
    expect(secretDisclosure(9, [mixed, { yes: 2, no: 2, abstain: 0 }]).byChamber).toBe(false);
    expect(secretDisclosure(11, [mixed, { yes: 6, no: 0, abstain: 0 }]).byChamber).toBe(false);
    expect(secretDisclosure(11, [mixed, { yes: 0, no: 0, abstain: 6 }]).byChamber).toBe(false);
  });

  it('counts turnout in steps', () => {
    expect([0, 4, 5, 9, 24].map((ballots) => steppedTurnout(ballots))).toEqual([0, 0, 5, 5, 20]);
  });
});

describe('a receipt', () => {
  const published = (...papers: unknown[]): PublishedBallot[] =>
    papers
      .map((ballot, at) => ({ ballot, nonce: `n${at}`, commitment: commitmentOf('d', ballot, `n${at}`) }))
      .sort((a, b) => (a.commitment < b.commitment ? -1 : 1));

  it('is made of the decision, the ballot however it was written, and the nonce', () => {
    expect(commitmentOf('d', { b: [1, { z: 1, a: 'x' }], a: null }, 'n')).toBe(
      sha256('NBN-B1|d|{"a":null,"b":[1,{"a":"x","z":1}]}|n'),
    );
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  });

  it('finds a ballot that was changed, added twice or moved', () => {
    const bundle = published({ approvals: ['A'] }, { approvals: ['B'] }, { approvals: [] });
    expect(firstFalseBallot('d', bundle)).toBeNull();
    expect(firstFalseBallot('other', bundle)).toBe(0);
    expect(firstFalseBallot('d', bundle.with(1, { ...bundle[1]!, ballot: { approvals: ['C'] } }))).toBe(1);
    expect(firstFalseBallot('d', [bundle[0]!, bundle[0]!])).toBe(1);
    expect(firstFalseBallot('d', bundle.toReversed())).toBe(1);
  });
});
