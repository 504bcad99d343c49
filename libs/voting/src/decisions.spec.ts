import { admitCastings, type Casting } from './admission.ts';
import { consentFault, decideConsent, decideConsentFallback, type ConsentBallot } from './consent.ts';
import { countWithDefault } from './default-option.ts';
import { firstBreak, hashChain } from './hash-chain.ts';
import { MAJORITIES, passes, type MajorityKind, type ProposalChoice } from './majority.ts';
import { decideProposal, type ProposalRules } from './proposal.ts';
import { drawLot } from './public-lot.ts';
import { meetsQuorum, type RollSeat } from './roll.ts';
import { sha256 } from './sha256.ts';

const COUNTRIES = ['DK', 'EE', 'FI', 'IS', 'LT', 'LV', 'NO', 'SE'];
const ROLL: RollSeat[] = COUNTRIES.flatMap((country) =>
  ['agency', 'ngo', 'resource'].map((type) => ({ seat: `${country}-${type}`, country, type })),
);
const rules = (more: Partial<ProposalRules> = {}): ProposalRules => ({
  roll: ROLL,
  majority: 'simple',
  units: ['member'],
  chambers: ['agency', 'ngo'],
  ...more,
});
/** As many yes, no and abstentions, dealt out along the roll. */
const dealt = (yes: number, no: number, abstain = 0) =>
  new Map(
    ROLL.slice(0, yes + no + abstain).map(({ seat }, at): [string, ProposalChoice] => {
      if (at < yes) return [seat, 'yes'];
      return [seat, at < yes + no ? 'no' : 'abstain'];
    }),
  );

describe('a majority', () => {
  it.each<[MajorityKind, number, number, number, boolean]>([
    ['simple', 12, 11, 1, true],
    ['simple', 11, 11, 2, false],
    ['of_cast', 13, 5, 6, true],
    ['of_cast', 12, 5, 7, false],
    ['absolute', 13, 0, 0, true],
    ['absolute', 12, 0, 0, false],
    ['two_thirds', 14, 7, 3, true],
    ['two_thirds', 13, 7, 4, false],
    ['two_thirds', 0, 0, 9, false],
    ['two_thirds_of_entitled', 16, 8, 0, true],
    ['two_thirds_of_entitled', 15, 0, 0, false],
    ['unanimity', 1, 0, 23, true],
    ['unanimity', 23, 1, 0, false],
    ['unanimity', 0, 0, 24, false],
  ])('of the kind %s takes %i to %i with %i abstaining: %p', (kind, yes, no, abstain, passed) => {
    expect(passes(kind, { yes, no, abstain }, 24)).toBe(passed);
    expect(decideProposal(rules({ majority: kind }), dealt(yes, no, abstain)).state).toBe(
      passed ? 'adopted' : 'not-adopted',
    );
  });

  it('is never reached by nobody', () => {
    for (const kind of MAJORITIES) expect(passes(kind, { yes: 0, no: 0, abstain: 0 }, 0)).toBe(false);
  });

  it('shows a tie as a tie and adopts nothing', () => {
    expect(decideProposal(rules(), dealt(3, 3))).toMatchObject({ state: 'not-adopted', tied: true });
    expect(decideProposal(rules(), dealt(0, 0, 3)).tied).toBe(false);
  });
});

describe('who decides a proposal', () => {
  it('names the chamber that was against it', () => {
    const ballots = new Map(
      ROLL.map(({ seat, type }, at): [string, ProposalChoice] => [
        seat,
        at < (type === 'ngo' ? 9 : 15) ? 'yes' : 'no',
      ]),
    );
    const result = decideProposal(rules({ units: ['chambers'] }), ballots);
    expect(result).toMatchObject({ state: 'not-adopted', failedIn: ['ngo'] });
    expect(result.chambers.map(({ chamber, yes, no, passed }) => [chamber, yes, no, passed])).toEqual([
      ['agency', 5, 3, true],
      ['ngo', 3, 5, false],
    ]);
  });

  it('needs countries and chambers both where both are named', () => {
    const ballots = new Map(
      ROLL.filter(({ type }) => type !== 'ngo').map(({ seat }): [string, ProposalChoice] => [seat, 'yes']),
    );
    expect(decideProposal(rules({ units: ['country'] }), ballots).state).toBe('adopted');
    expect(decideProposal(rules({ units: ['country', 'chambers'] }), ballots)).toMatchObject({
      state: 'not-adopted',
      failedIn: ['ngo'],
    });
  });

  it('lets a team that is split abstain, and sends no ballot for too small a team', () => {
    const ballots = new Map<string, ProposalChoice>([
      ['DK-agency', 'yes'],
      ['DK-ngo', 'no'],
      ['DK-resource', 'abstain'],
      ['EE-ngo', 'yes'],
    ]);
    const { countryBallots, countries } = decideProposal(
      rules({ units: ['country'], leastSeats: 2 }),
      ballots,
    );
    expect(countryBallots.slice(0, 2)).toEqual([
      { country: 'DK', choice: 'abstain' },
      { country: 'EE', choice: null },
    ]);
    expect(countries).toMatchObject({ yes: 0, no: 0, abstain: 1, entitled: 8 });
  });

  it('leaves recused seats out of the base, and vacant ones unless they count', () => {
    const recused = ROLL.map((seat, at) => ({ ...seat, recused: at >= 20 }));
    expect(decideProposal(rules({ roll: recused, majority: 'absolute' }), dealt(11, 0))).toMatchObject({
      state: 'adopted',
      entitled: 20,
    });
    const vacant = ROLL.map((seat, at) => ({ ...seat, vacant: at >= 20 }));
    expect(
      decideProposal(rules({ roll: vacant, majority: 'absolute', vacantCount: true }), dealt(11, 0)),
    ).toMatchObject({ state: 'not-adopted', entitled: 24 });
    expect(decideProposal(rules({ roll: recused }), dealt(0, 0, 24)).cast).toBe(20);
  });

  it('misses its quorum with four countries of five, and has it with two that abstain', () => {
    const quorum = { countries: 5 };
    expect(decideProposal(rules({ quorum }), dealt(12, 0))).toMatchObject({
      state: 'no-quorum',
      members: { yes: 12 },
    });
    expect(decideProposal(rules({ quorum }), dealt(9, 0, 6)).state).toBe('adopted');
  });

  it('measures a share of those entitled exactly', () => {
    expect(meetsQuorum({ share: '2/3' }, { countries: 8, ballots: 16, entitled: 24 })).toBe(true);
    expect(meetsQuorum({ share: '0.667' }, { countries: 8, ballots: 16, entitled: 24 })).toBe(false);
    expect(meetsQuorum({ share: '0.5', countries: 9 }, { countries: 8, ballots: 24, entitled: 24 })).toBe(
      false,
    );
  });
});

describe('consent', () => {
  const said = (consent: number, aside: number, block = 0) =>
    new Map(
      ROLL.slice(0, consent + aside + block).map(({ seat }, at): [string, ConsentBallot] => {
        if (at < consent) return [seat, { choice: 'consent' }];
        if (at < consent + aside) return [seat, { choice: 'stand_aside' }];
        return [seat, { choice: 'block', reason: 'Paragraph 3' }];
      }),
    );

  it.each<[number, number, number, string]>([
    [16, 8, 0, 'adopted'],
    [15, 9, 0, 'weak-support'],
    [23, 0, 1, 'blocked'],
    [0, 24, 0, 'not-adopted'],
  ])('of %i with %i standing aside and %i blocking is %s', (consent, aside, block, state) => {
    expect(decideConsent({ roll: ROLL }, said(consent, aside, block)).state).toBe(state);
  });

  it('counts reservations as consent and abstentions as taking part', () => {
    const ballots = new Map<string, ConsentBallot>([
      ['DK-ngo', { choice: 'reservations', reason: 'Needs training' }],
      ['EE-ngo', { choice: 'abstain' }],
    ]);
    expect(decideConsent({ roll: ROLL, quorum: { countries: 2 } }, ballots)).toMatchObject({
      state: 'adopted',
      cast: 2,
      tally: { reservations: 1, abstain: 1 },
    });
    expect(decideConsent({ roll: ROLL, quorum: { countries: 3 } }, ballots).state).toBe('no-quorum');
  });

  it('refuses a block that says no reason', () => {
    expect([
      consentFault({ choice: 'block', reason: '  ' }),
      consentFault({ choice: 'block', reason: 'why' }),
      consentFault({ choice: 'abstain' }),
    ]).toEqual(['block-without-reason', null, null]);
  });

  it('falls back to six countries for it with no chamber against it', () => {
    expect(decideConsentFallback(rules(), dealt(18, 6)).state).toBe('adopted');
    expect(decideConsentFallback(rules(), dealt(15, 9)).state).toBe('not-adopted');
    const withoutNgos = new Map(
      ROLL.map(({ seat, type }): [string, ProposalChoice] => [seat, type === 'ngo' ? 'no' : 'yes']),
    );
    expect(decideConsentFallback(rules(), withoutNgos)).toMatchObject({
      state: 'not-adopted',
      failedIn: ['ngo'],
    });
  });
});

describe('which ballots count', () => {
  const roll: RollSeat[] = [
    { seat: 'a', country: 'IS' },
    { seat: 'b', country: 'IS', proxy: 'a' },
    { seat: 'c', country: 'IS', proxy: 'a' },
    { seat: 'd', country: 'IS', proxy: 'c' },
    { seat: 'r', country: 'IS', recused: true },
  ];
  const cast = (voter: string, content: string, more: Partial<Casting<string>> = {}): Casting<string> => ({
    voter,
    content,
    ...more,
  });
  const admit = (...castings: Casting<string>[]) => admitCastings(castings, { roll, closesAt: 100 });

  it('is the last of a seat, and none from the closing instant on', () => {
    const { counted, refused } = admit(
      cast('a', 'new', { at: 20 }),
      cast('a', 'old', { at: 10 }),
      cast('b', 'late', { at: 100 }),
      cast('c', 'in time', { at: 99 }),
    );
    expect([...counted]).toEqual([
      ['a', 'new'],
      ['c', 'in time'],
    ]);
    expect(refused).toEqual([{ voter: 'b', reason: 'closed' }]);
  });

  it.each([[['b', 'proxy']], [['proxy', 'b']]])('is the seat’s own, whichever came first: %p', (order) => {
    const castings = order.map((who) =>
      who === 'b' ? cast('b', 'own') : cast('a', 'by proxy', { proxyFor: 'b' }),
    );
    expect(admit(...castings).counted.get('b')).toBe('own');
  });

  it('is by one proxy that was named, never by a second or one passed on', () => {
    const { counted, refused } = admit(
      cast('a', 'x', { proxyFor: 'b' }),
      cast('a', 'y', { proxyFor: 'c' }),
      cast('a', 'z', { proxyFor: 'd' }),
      cast('a', 'x2', { proxyFor: 'b' }),
    );
    expect([...counted]).toEqual([['b', 'x2']]);
    expect(refused.map(({ proxyFor, reason }) => [proxyFor, reason])).toEqual([
      ['c', 'too-many-proxies'],
      ['d', 'no-proxy'],
    ]);
  });

  it('is none of a recused seat or of one that is not on the roll', () => {
    expect(
      admit(cast('r', 'x'), cast('z', 'x'), cast('a', 'x', { proxyFor: 'z' })).refused.map(
        ({ reason }) => reason,
      ),
    ).toEqual(['not-entitled', 'not-entitled', 'not-entitled']);
  });
});

describe('rival texts against no change', () => {
  const ranked = (...papers: [number, string][]) =>
    papers.map(([many, text]) => ({
      count: many,
      paper: { ranking: text.split('').map((option) => [option]) },
    }));
  const decide = (
    quorum: string,
    majority: Record<string, string>,
    strict: boolean,
    ...papers: [number, string][]
  ) =>
    countWithDefault(
      { options: ['A', 'B', 'D'], places: 1, papers: ranked(...papers) },
      { defaultOption: 'D', quorum, majority, strict },
    );

  it('keeps what reaches the quorum and the ratio exactly', () => {
    const { order, working } = decide('3', { A: '3' }, false, [3, 'AD'], [1, 'DA']);
    expect(order[0]).toEqual(['A']);
    expect(working.dropped).toEqual([{ option: 'B', by: 'quorum' }]);
  });

  it('drops the pairwise winner that misses its ratio', () => {
    expect(decide('1', { A: '3' }, false, [5, 'ABD'], [2, 'BDA']).order).toEqual([['B'], ['D'], ['A']]);
  });

  it('drops what only reaches a ratio that has to be passed, and what is level with no change', () => {
    expect(decide('1', { A: '3' }, true, [3, 'ADB'], [1, 'DAB']).order[0]).toEqual(['D']);
    expect(decide('1', {}, false, [4, 'ADB'], [4, 'DAB']).working.dropped[0]).toEqual({
      option: 'A',
      by: 'majority',
    });
  });
});

describe('what everybody can check', () => {
  it('hashes as the standard says', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
    expect(sha256('a'.repeat(1_000_000))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  it('draws the same lot from the same seed, however the options stand', () => {
    const { order } = drawLot('decision|close|two texts', ['A', 'B', 'C', 'D']);
    expect(drawLot('decision|close|two texts', ['D', 'C', 'B', 'A']).order).toEqual(order);
    expect(
      new Set(Array.from({ length: 30 }, (_, at) => drawLot(String(at), ['A', 'B', 'C']).order[0])).size,
    ).toBe(3);
  });

  it('finds the first entry that was removed, added or changed', () => {
    const entries = ['open', 'commit:1', 'commit:2', 'close'];
    const chain = hashChain('d', entries);
    expect(chain).toHaveLength(5);
    expect(firstBreak('d', entries, chain)).toBeNull();
    expect(firstBreak('d', ['open', 'commit:x', 'commit:2', 'close'], chain)).toBe(2);
    expect(firstBreak('d', entries.slice(0, 3), chain)).toBe(4);
    expect(firstBreak('other', entries, chain)).toBe(0);
  });
});
