import { receiptOf } from './receipt.ts';

const receipt = (ranking: string[][], revision = 1, seat = 's') =>
  receiptOf('b', seat, revision, { ranking });

describe('a receipt', () => {
  it('is the same for papers that say the same', () => {
    expect(receipt([['A', 'B'], ['C']])).toBe(receipt([['B', 'A'], ['C']]));
    expect(receiptOf('b', 's', 1, { approvals: ['A', 'B'] })).toBe(
      receiptOf('b', 's', 1, { approvals: ['B', 'A'] }),
    );
  });

  it('differs with the paper, the revision and the seat', () => {
    const all = [
      receipt([['A'], ['B']]),
      receipt([['B'], ['A']]),
      receipt([['A', 'B']]),
      receipt([['A'], ['B']], 2),
      receipt([['A'], ['B']], 1, 't'),
      receiptOf('b', 's', 1, { approvals: ['A'] }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('can be computed by anyone from the papers', () => {
    expect(receiptOf('ballot', 'seat', 3, { approvals: [] })).toMatch(/^[0-9a-f]{64}$/);
  });
});
