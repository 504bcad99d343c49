import fc from 'fast-check';
import { count, METHOD_NAMES, paperRulesOf, type MethodName } from './methods.ts';
import { isRanking, type CountedPaper, type Paper, type Ranking } from './paper.ts';

const OPTIONS = ['A', 'B', 'C', 'D', 'E'];

/** Any paper: options on ranks 0 to 4, or left out. */
const ranking: fc.Arbitrary<Paper> = fc.array(fc.nat(OPTIONS.length), { minLength: OPTIONS.length, maxLength: OPTIONS.length })
  .map((ranks) => ({ ranking: OPTIONS.map((_, rank) => OPTIONS.filter((__, at) => ranks[at] === rank)).filter((group) => group.length > 0) }));
const approvals: fc.Arbitrary<Paper> = fc.subarray(OPTIONS).map((names) => ({ approvals: names }));
const papersOf = (method: MethodName): fc.Arbitrary<CountedPaper[]> =>
  fc.array(fc.record({ paper: paperRulesOf(method).kind === 'ranking' ? ranking : approvals, count: fc.integer({ min: 1, max: 4 }) }), { maxLength: 10 });

const orderOf = (method: MethodName, papers: readonly CountedPaper[], options: readonly string[] = OPTIONS) =>
  count(method, { options, papers, places: 1 }).order.map((group) => [...group].sort());
const renamed = (paper: Paper, name: (option: string) => string): Paper =>
  isRanking(paper) ? { ranking: paper.ranking.map((group) => group.map(name)) } : { approvals: paper.approvals.map(name) };

describe.each(METHOD_NAMES)('%s', (method) => {
  it('does not care which voter cast which paper', () => {
    fc.assert(fc.property(papersOf(method).chain((papers) => fc.tuple(fc.constant(papers), fc.shuffledSubarray(papers, { minLength: papers.length }))),
      ([papers, shuffled]) => expect(orderOf(method, shuffled)).toEqual(orderOf(method, papers))));
  });

  it('does not care what the options are called or in which order they stand', () => {
    fc.assert(fc.property(papersOf(method), fc.shuffledSubarray(OPTIONS, { minLength: OPTIONS.length }), (papers, names) => {
      const name = (option: string) => names[OPTIONS.indexOf(option)]!;
      const other = papers.map((paper) => ({ ...paper, paper: renamed(paper.paper, name) }));
      expect(orderOf(method, other)).toEqual(orderOf(method, papers).map((group) => group.map(name).sort()));
    }));
  });

  it('counts three equal papers as one paper three times', () => {
    fc.assert(fc.property(papersOf(method), (papers) => {
      const single = papers.flatMap(({ paper, count: many }) => Array.from({ length: many ?? 1 }, () => ({ paper })));
      expect(orderOf(method, single)).toEqual(orderOf(method, papers));
    }));
  });

  it('gives weights of a tenth, ten times, the same say as whole votes', () => {
    fc.assert(fc.property(papersOf(method), (papers) => {
      const tenths = papers.map((paper) => ({ ...paper, count: (paper.count ?? 1) * 10, weight: '0.1' }));
      expect(orderOf(method, tenths)).toEqual(orderOf(method, papers));
    }));
  });

  it('loses no option and names none twice', () => {
    fc.assert(fc.property(papersOf(method), (papers) => expect(orderOf(method, papers).flat().sort()).toEqual(OPTIONS)));
  });
});

describe('Schulze', () => {
  const strict = fc.shuffledSubarray(OPTIONS, { minLength: OPTIONS.length }).map((options): Ranking => options.map((option) => [option]));

  it('turns its order round when every ballot is turned round', () => {
    fc.assert(fc.property(fc.array(strict, { minLength: 1, maxLength: 9 }), (rankings) => {
      const [first] = orderOf('schulze', rankings.map((of) => ({ paper: { ranking: of } })));
      const reversed = orderOf('schulze', rankings.map((of) => ({ paper: { ranking: [...of].reverse() } })));
      if (first!.length === 1) expect(reversed[0]).not.toEqual(first);
    }));
  });

  it('elects the option that beats all others whenever there is one', () => {
    fc.assert(fc.property(papersOf('schulze'), (papers) => {
      const { order, working } = count('schulze', { options: OPTIONS, papers, places: 1 });
      if (working.method === 'schulze' && working.condorcetWinner) expect(order[0]).toEqual([working.condorcetWinner]);
    }));
  });
});
