import fc from 'fast-check';
import { LEVELLED, packedFromBytes, packRankings } from './packed-rankings.ts';
import { pairwise } from './pairwise.ts';
import type { Ranking } from './paper.ts';

const OPTIONS = ['A', 'B', 'C', 'D'];
const rows = (rankings: readonly Ranking[], options: readonly string[] = OPTIONS) => {
  const { units, size } = pairwise(
    packRankings(
      options,
      rankings.map((ranking) => ({ paper: { ranking } })),
    ),
  );
  return Array.from({ length: size }, (_, a) => Array.from(units.subarray(a * size, (a + 1) * size)));
};

describe('the pairwise matrix', () => {
  it('puts each option before all that come after it', () => {
    expect(rows([[['B'], ['A'], ['D'], ['C']]])).toEqual([
      [0, 0, 1, 1],
      [1, 0, 1, 1],
      [0, 0, 0, 0],
      [0, 0, 1, 0],
    ]);
  });

  it('puts ranked options before those left out, and prefers none of these', () => {
    expect(rows([[['C']]])).toEqual([
      [0, 0, 0, 0],
      [0, 0, 0, 0],
      [1, 1, 0, 1],
      [0, 0, 0, 0],
    ]);
  });

  it('prefers neither of two options on one rank', () => {
    expect(rows([[['A', 'B'], ['C']]])).toEqual([
      [0, 0, 1, 1],
      [0, 0, 1, 1],
      [0, 0, 0, 1],
      [0, 0, 0, 0],
    ]);
  });

  it('says nothing for a blank paper', () => {
    expect(
      rows([[], []])
        .flat()
        .every((units) => units === 0),
    ).toBe(true);
  });

  it('weighs papers exactly', () => {
    const packed = packRankings(
      ['A', 'B'],
      [{ paper: { ranking: [['A'], ['B']] }, weight: '0.1', count: 10 }, { paper: { ranking: [['B']] } }],
    );
    const { units, scale } = pairwise(packed);
    expect([units[1], units[2], scale]).toEqual([10, 10, 10]);
  });
});

describe('packing', () => {
  it('needs levels only where options share a rank before others', () => {
    const packed = packRankings(OPTIONS, [
      { paper: { ranking: [['A'], ['B', 'C', 'D']] } },
      { paper: { ranking: [['A'], ['B', 'C']] } },
      { paper: { ranking: [['D']] } },
    ]);
    expect([...packed.strict]).toEqual([1, LEVELLED, 1]);
  });

  it('refuses an option that is unknown or named twice', () => {
    expect(() => packRankings(OPTIONS, [{ paper: { ranking: [['A'], ['A']] } }])).toThrow(
      'unknown or named twice',
    );
    expect(() => packRankings(OPTIONS, [{ paper: { ranking: [['X']] } }])).toThrow('unknown or named twice');
  });

  it('refuses papers of another kind', () => {
    expect(() => packRankings(OPTIONS, [{ paper: { approvals: ['A'] } }])).toThrow('Only ranking papers');
  });

  it('takes complete rankings as bytes', () => {
    const { units } = pairwise(packedFromBytes(3, Uint8Array.of(0, 1, 2, 2, 0, 1)));
    expect([...units]).toEqual([0, 2, 1, 0, 0, 1, 1, 1, 0]);
  });
});

it('agrees with comparing the ranks of every pair on every paper', () => {
  const ranks = fc.array(fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(ranks, (papers) => {
      const rankings = papers.map((levels) =>
        [0, 1, 2]
          .map((level) => OPTIONS.filter((_, at) => levels[at] === level))
          .filter((group) => group.length > 0),
      );
      const wanted = OPTIONS.map((_, a) =>
        OPTIONS.map((__, b) => papers.filter((levels) => levels[a]! < levels[b]!).length),
      );
      expect(rows(rankings)).toEqual(wanted);
    }),
  );
});
