import { commitmentOf } from '../commitment.ts';
import { hashChain } from '../hash-chain.ts';
import {
  type BallotBundle,
  BUNDLE_FORMAT,
  bundleEntry,
  bundleHash,
  type BundleCheckName,
  checkBundle,
  commitmentsEntry,
  keyEntry,
  openingEntry,
  recountBundle,
} from './bundle.ts';
import { passMessage } from './pass.ts';

type Content = Pick<BallotBundle, 'ballot' | 'definition' | 'papers' | 'secret' | 'issued'>;

const open: Content = {
  ballot: {
    id: 'ballot-1',
    question: 'Is the guide adopted?',
    secrecy: 'open',
    options: [],
    opensAt: '2027-03-01T12:00:00Z',
    closesAt: '2027-03-08T12:00:00Z',
    textHash: null,
    rollSize: 3,
  },
  definition: {
    method: 'approval',
    options: ['a', 'b'],
    places: 1,
    roll: ['DK', 'EE', 'LV'].map((country) => ({ seat: country, country })),
    units: ['member'],
    chambers: [],
  },
  papers: [
    { seat: 'DK', paper: { approvals: ['a'] }, receipt: 'r1' },
    { seat: 'EE', paper: { approvals: ['a', 'b'] }, receipt: 'r2' },
  ],
  secret: null,
  issued: null,
};
const sealed = ['a', 'b'].map((option, at) => {
  const ballot = { approvals: [option] };
  return { ballot, nonce: `n${at}`, commitment: commitmentOf('ballot-1', ballot, `n${at}`) };
});
const secret: Content = {
  ...open,
  ballot: { ...open.ballot, secrecy: 'secret' },
  papers: [],
  secret: sealed.toSorted((one, other) => (one.commitment < other.commitment ? -1 : 1)),
  issued: 3,
};

/** A bundle as it is handed out, with a record that fits it. */
function bundleOf(content: Content, receipts: readonly string[]): BallotBundle {
  const result = recountBundle(content);
  const entries = [
    openingEntry(content),
    commitmentsEntry(receipts),
    bundleEntry(bundleHash({ ...content, result })),
  ];
  const record = { entries, chain: hashChain(content.ballot.id, entries) };
  return { format: BUNDLE_FORMAT, ...content, result, record };
}
const openBundle = bundleOf(open, ['r1', 'r2']);
const commitments = secret.secret!.map(({ commitment }) => commitment);
const secretBundle = bundleOf(secret, commitments);
const failing = (bundle: BallotBundle): BundleCheckName[] =>
  checkBundle(bundle)
    .checks.filter(({ ok }) => !ok)
    .map(({ check }) => check);
const placeOf = (bundle: BallotBundle, name: BundleCheckName) =>
  checkBundle(bundle).checks.find(({ check }) => check === name)?.at;

describe('a bundle that nobody touched', () => {
  it('passes every check, open or secret', () => {
    expect([failing(openBundle), failing(secretBundle)]).toEqual([[], []]);
  });

  it('is counted from its papers, or from what lay in the box', () => {
    expect(recountBundle(open)).toMatchObject({ kind: 'options', sure: ['a'] });
    expect(checkBundle(openBundle).recount).toEqual(openBundle.result);
  });

  it('need hold no receipts where voters were given none', () => {
    const papers = open.papers.map(({ seat, paper }) => ({ seat, paper }));
    expect(failing(bundleOf({ ...open, papers }, []))).toEqual([]);
  });
});

describe('a bundle that somebody changed', () => {
  it('betrays a broken chain, with the place', () => {
    const chain = openBundle.record.chain.with(2, 'other');
    const broken = { ...openBundle, record: { ...openBundle.record, chain } };
    expect([failing(broken), placeOf(broken, 'chain')]).toEqual([['chain'], 2]);
  });

  it('betrays another question or another rule than at the opening', () => {
    const asked = { ...openBundle, ballot: { ...openBundle.ballot, question: 'Is it refused?' } };
    expect(failing(asked)).toEqual(['opening']);
    const ruled = { ...openBundle, definition: { ...openBundle.definition, places: 2 } };
    expect(failing(ruled)).toContain('opening');
  });

  it('may have another closing time, as it does when voting is prolonged or ends early', () => {
    const closesAt = '2027-03-05T12:00:00Z';
    expect(failing({ ...openBundle, ballot: { ...openBundle.ballot, closesAt } })).toEqual([]);
  });

  it('betrays a paper whose receipt is not in the record, and a receipt without its paper', () => {
    const forged = bundleOf(open, ['r1', 'r3']);
    expect([failing(forged), placeOf(forged, 'receipts')]).toEqual([['receipts'], 1]);
    const left = bundleOf({ ...open, papers: open.papers.slice(0, 1) }, ['r1', 'r2']);
    expect([failing(left), placeOf(left, 'receipts')]).toEqual([['receipts'], null]);
  });

  it('betrays a secret paper that is not what was committed to, is unknown, or was left out', () => {
    const changed = secret.secret!.with(1, { ...secret.secret![1]!, nonce: 'other' });
    const false1 = bundleOf({ ...secret, secret: changed }, commitments);
    expect([failing(false1), placeOf(false1, 'receipts')]).toEqual([['receipts'], 1]);
    const unknown = bundleOf(secret, commitments.slice(0, 1));
    expect([failing(unknown), placeOf(unknown, 'receipts')]).toEqual([['receipts'], 1]);
    const left = bundleOf({ ...secret, secret: secret.secret!.slice(0, 1) }, commitments);
    expect([failing(left), placeOf(left, 'receipts')]).toEqual([['receipts'], null]);
  });

  it('betrays more papers than seats, and two of one seat', () => {
    const crowded = { ...open, definition: { ...open.definition, roll: open.definition.roll.slice(0, 1) } };
    expect(failing(bundleOf(crowded, ['r1', 'r2']))).toEqual(['number']);
    const full = { ...open, definition: { ...open.definition, roll: open.definition.roll.slice(0, 2) } };
    expect(failing(bundleOf(full, ['r1', 'r2']))).toEqual([]);
    const twice = { ...open, papers: [open.papers[0]!, { ...open.papers[1]!, seat: 'DK' }] };
    expect(failing(bundleOf(twice, ['r1', 'r2']))).toContain('number');
  });

  it('betrays more secret papers than passes, passes that nobody counted, and one paper twice', () => {
    const issued = (count: number | null) => failing(bundleOf({ ...secret, issued: count }, commitments));
    expect([issued(2), issued(1), issued(null)]).toEqual([[], ['number'], ['number']]);
    const twice = [secret.secret![0]!, secret.secret![0]!];
    expect(failing(bundleOf({ ...secret, secret: twice }, commitments))).toContain('number');
  });

  it('betrays another result, and papers other than the record holds', () => {
    const other = { ...openBundle.result, tied: ['b'] } as BallotBundle['result'];
    expect(failing({ ...openBundle, result: other })).toEqual(['bundle', 'result']);
    const replaced = { ...secretBundle, replaced: ['somebody’s'] };
    expect(failing(replaced)).toEqual(['bundle']);
  });
});

it('writes entries that say what they are, receipts in an order that says nothing', () => {
  expect(commitmentsEntry(['b', 'a'])).toBe('commitments|a,b');
  expect(keyEntry('box', 'key')).toMatch(/^key\|box\|[0-9a-f]{64}$/);
  expect(bundleEntry('h')).toBe('bundle|h');
  expect(openingEntry(open)).toMatch(/^opening\|[0-9a-f]{64}$/);
  expect(passMessage('ballot-1', 'token')).toBe('NBN-T1|ballot-1|token');
});
