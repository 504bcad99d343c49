import fc from 'fast-check';
import { count, METHOD_NAMES, paperRulesOf, type MethodName } from './methods.ts';
import type { AnyPaper, CountedPaper, Ranking } from './paper.ts';

const OPTIONS = ['A', 'B', 'C', 'D', 'E'];
const RUNS = { numRuns: 40 };

const numbers = (most: number) =>
  fc.dictionary(fc.constantFrom(...OPTIONS), fc.nat(most), { noNullPrototype: true });
/** Any paper of a kind: options on ranks 0 to 4 or left out, some approved, some scored, some with dots. */
const PAPERS = {
  ranking: fc
    .array(fc.nat(OPTIONS.length), { minLength: OPTIONS.length, maxLength: OPTIONS.length })
    .map((ranks): AnyPaper => ({
      ranking: OPTIONS.map((_, rank) => OPTIONS.filter((__, at) => ranks[at] === rank)).filter(
        (group) => group.length > 0,
      ),
    })),
  strict: fc.shuffledSubarray(OPTIONS).map((names): AnyPaper => ({ ranking: names.map((name) => [name]) })),
  approvals: fc.subarray(OPTIONS).map((names): AnyPaper => ({ approvals: names })),
  scores: numbers(5).map((scores): AnyPaper => ({ scores })),
  dots: numbers(2).map((dots): AnyPaper => ({ dots })),
};
const papersOf = (method: MethodName): fc.Arbitrary<CountedPaper[]> => {
  const { kind, equalRanks } = paperRulesOf(method);
  return fc.array(
    fc.record({ paper: equalRanks ? PAPERS[kind] : PAPERS.strict, count: fc.integer({ min: 1, max: 4 }) }),
    { maxLength: 10 },
  );
};

const placesOf = (method: MethodName) => (method === 'stv' || method === 'equal-shares' ? 2 : 1);
const resultOf = (
  method: MethodName,
  papers: readonly CountedPaper[],
  options: readonly string[] = OPTIONS,
) => {
  const { order, sure, tied, open, state } = count(method, { options, papers, places: placesOf(method) });
  return {
    order: order.map((group) => [...group].sort()),
    sure: [...sure].sort(),
    tied: [...tied].sort(),
    open,
    state,
  };
};
const renamed = (paper: AnyPaper, name: (option: string) => string): AnyPaper => {
  const keys = (of: Readonly<Record<string, number>>) =>
    Object.fromEntries(Object.entries(of).map(([option, number]) => [name(option), number]));
  if ('ranking' in paper) return { ranking: paper.ranking.map((group) => group.map(name)) };
  if ('approvals' in paper) return { approvals: paper.approvals.map(name) };
  return 'scores' in paper ? { scores: keys(paper.scores) } : { dots: keys(paper.dots) };
};

describe.each(METHOD_NAMES)('%s', (method) => {
  it('does not care which voter cast which paper', () => {
    fc.assert(
      fc.property(
        papersOf(method).chain((papers) =>
          fc.tuple(fc.constant(papers), fc.shuffledSubarray(papers, { minLength: papers.length })),
        ),
        ([papers, shuffled]) => expect(resultOf(method, shuffled)).toEqual(resultOf(method, papers)),
      ),
      RUNS,
    );
  });

  it('does not care what the options are called or in which order they stand', () => {
    fc.assert(
      fc.property(
        papersOf(method),
        fc.shuffledSubarray(OPTIONS, { minLength: OPTIONS.length }),
        (papers, names) => {
          const name = (option: string) => names[OPTIONS.indexOf(option)]!;
          const other = papers.map((paper) => ({ ...paper, paper: renamed(paper.paper, name) }));
          const { order, sure, tied, open, state } = resultOf(method, papers);
          const all = (options: readonly string[]) => options.map(name).sort();
          expect(resultOf(method, other)).toEqual({
            order: order.map(all),
            sure: all(sure),
            tied: all(tied),
            open,
            state,
          });
        },
      ),
      RUNS,
    );
  });

  it('counts three equal papers as one paper three times', () => {
    fc.assert(
      fc.property(papersOf(method), (papers) => {
        const single = papers.flatMap(({ paper, count: many }) =>
          Array.from({ length: many ?? 1 }, () => ({ paper })),
        );
        expect(resultOf(method, single)).toEqual(resultOf(method, papers));
      }),
      RUNS,
    );
  });

  it('loses no option, names none twice, and never chooses one of a tie', () => {
    fc.assert(
      fc.property(papersOf(method), (papers) => {
        const { order, sure, tied, open, state } = resultOf(method, papers);
        expect(order.flat().sort()).toEqual(OPTIONS);
        expect(state).toBe(open > 0 ? 'tied' : 'decided');
        expect(sure.filter((option) => tied.includes(option))).toEqual([]);
        if (open > 0) expect(tied.length).toBeGreaterThan(open);
      }),
      RUNS,
    );
  });

  it('writes its whole reckoning as JSON and reads it back the same', () => {
    fc.assert(
      fc.property(papersOf(method), (papers) => {
        const { working } = count(method, { options: OPTIONS, papers, places: placesOf(method) });
        expect(JSON.parse(JSON.stringify(working))).toEqual(working);
      }),
      RUNS,
    );
  });
});

describe.each(METHOD_NAMES.filter((method) => method !== 'stv'))('%s', (method) => {
  it('gives weights of a tenth, ten times, the same say as whole votes', () => {
    fc.assert(
      fc.property(papersOf(method), (papers) => {
        const tenths = papers.map((paper) => ({ ...paper, count: (paper.count ?? 1) * 10, weight: '0.1' }));
        expect(resultOf(method, tenths)).toEqual(resultOf(method, papers));
      }),
      RUNS,
    );
  });
});

describe.each(['schulze', 'ranked-pairs', 'borda', 'approval', 'score', 'dots'] as const)('%s', (method) => {
  it('never takes a sole winner down because one more voter puts it first', () => {
    fc.assert(
      fc.property(papersOf(method), (papers) => {
        const [first] = resultOf(method, papers).order;
        if (first!.length !== 1) return;
        const favourite = first![0]!;
        const paper: AnyPaper = {
          ranking: [[favourite]],
          approvals: [favourite],
          scores: { [favourite]: 5 },
          dots: { [favourite]: 2 },
        };
        const { kind } = paperRulesOf(method);
        const alone = { [kind]: (paper as unknown as Record<string, unknown>)[kind] } as unknown as AnyPaper;
        expect(resultOf(method, [...papers, { paper: alone }]).order[0]).toEqual([favourite]);
      }),
      RUNS,
    );
  });
});

describe.each(['schulze', 'ranked-pairs'] as const)('%s', (method) => {
  it('elects the option that beats all others whenever there is one', () => {
    fc.assert(
      fc.property(papersOf('schulze'), (papers) => {
        const { working } = count('schulze', { options: OPTIONS, papers, places: 1 });
        if (working.condorcetWinner)
          expect(resultOf(method, papers).order[0]).toEqual([working.condorcetWinner]);
      }),
      RUNS,
    );
  });

  it('turns its winner round when every ballot is turned round', () => {
    const strict = fc
      .shuffledSubarray(OPTIONS, { minLength: OPTIONS.length })
      .map((options): Ranking => options.map((option) => [option]));
    fc.assert(
      fc.property(fc.array(strict, { minLength: 1, maxLength: 9 }), (rankings) => {
        const [first] = resultOf(
          method,
          rankings.map((of) => ({ paper: { ranking: of } })),
        ).order;
        const reversed = resultOf(
          method,
          rankings.map((of) => ({ paper: { ranking: [...of].reverse() } })),
        ).order;
        if (first!.length === 1) expect(reversed[0]).not.toEqual(first);
      }),
      RUNS,
    );
  });
});
