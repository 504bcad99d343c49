import type { Poll } from './method.ts';
import { isRanking } from './paper.ts';

/** Nine decimal places, as the reference rule of the Proportional Representation Foundation has it. */
const UNIT = 1_000_000_000n;
const OMEGA = UNIT / 1_000_000n;

export interface MeekCount {
  /** In order of election. */
  readonly elected: readonly string[];
  /** Ties in excluding that the given lot resolved. */
  readonly lotsUsed: readonly (readonly string[])[];
}

/** Where the count stands; shares are the part of a vote an option keeps. */
interface Meek {
  readonly options: readonly string[];
  readonly papers: readonly { readonly ranking: readonly string[]; readonly papers: bigint }[];
  readonly keeps: Map<string, bigint>;
  readonly hopeful: Set<string>;
  readonly elected: string[];
}

/**
 * Meek's single transferable vote by the PRF reference rule, for comparison. `lot` orders options, the one
 * listed last leaves first; where a tie has to be resolved and there is none, the count is refused.
 */
export function countMeek({ options, papers, places }: Poll, lot: readonly string[] | null): MeekCount {
  const meek: Meek = {
    options,
    papers: read(papers),
    keeps: new Map(options.map((option) => [option, UNIT])),
    hopeful: new Set(options),
    elected: [],
  };
  const lotsUsed: string[][] = [];
  while (meek.elected.length < places && meek.elected.length + meek.hopeful.size > places) {
    const { votes, surplus, progressed } = iterate(meek, places);
    if (progressed) continue;
    const fewest = [...meek.hopeful].map((option) => votes.get(option)!).reduce((a, b) => (b < a ? b : a));
    const tied = [...meek.hopeful].filter((option) => votes.get(option)! <= fewest + surplus);
    if (tied.length > 1) lotsUsed.push(tied);
    const leaving = tied.length === 1 ? tied[0]! : lastOf(tied, lot);
    meek.hopeful.delete(leaving);
    meek.keeps.set(leaving, 0n);
  }
  if (meek.elected.length < places)
    meek.elected.push(...meek.options.filter((option) => meek.hopeful.has(option)));
  return { elected: meek.elected.slice(0, places), lotsUsed };
}

/** Steps B.2 a to f, until someone is elected or the surplus no longer shrinks. */
function iterate(
  meek: Meek,
  places: number,
): { votes: Map<string, bigint>; surplus: bigint; progressed: boolean } {
  let before: bigint | null = null;
  for (;;) {
    const votes = distribute(meek);
    const quota = [...votes.values()].reduce((a, b) => a + b, 0n) / BigInt(places + 1) + 1n;
    const winners = [...meek.hopeful].filter((option) => votes.get(option)! >= quota);
    for (const option of winners) {
      meek.hopeful.delete(option);
      meek.elected.push(option);
    }
    const surplus = meek.elected.reduce(
      (sum, option) => (votes.get(option)! > quota ? sum + votes.get(option)! - quota : sum),
      0n,
    );
    if (winners.length > 0) return { votes, surplus, progressed: true };
    if (surplus < OMEGA || (before !== null && surplus >= before))
      return { votes, surplus, progressed: false };
    before = surplus;
    for (const option of meek.elected)
      meek.keeps.set(
        option,
        roundedUp(roundedUp(meek.keeps.get(option)! * quota, UNIT) * UNIT, votes.get(option)!),
      );
  }
}

function distribute({ options, papers, keeps }: Meek): Map<string, bigint> {
  const votes = new Map(options.map((option) => [option, 0n]));
  for (const { ranking, papers: many } of papers) {
    let weight = UNIT;
    for (const option of ranking) {
      const kept = roundedUp(weight * keeps.get(option)!, UNIT);
      votes.set(option, votes.get(option)! + kept * many);
      weight -= kept;
      if (weight <= 0n) break;
    }
  }
  return votes;
}

function roundedUp(over: bigint, under: bigint): bigint {
  return (over + under - 1n) / under;
}

function lastOf(tied: readonly string[], lot: readonly string[] | null): string {
  if (!lot || !tied.every((option) => lot.includes(option)))
    throw new RangeError('A tie has to be settled and no lot was drawn');
  return tied.reduce((last, option) => (lot.indexOf(option) > lot.indexOf(last) ? option : last));
}

function read(papers: Poll['papers']): Meek['papers'] {
  return papers.map(({ paper, count = 1, weight }) => {
    if (!isRanking(paper))
      throw new TypeError('Only ranking papers can be counted by single transferable vote');
    if (weight !== undefined && weight !== '1')
      throw new RangeError('Papers of a single transferable vote have no weights');
    if (paper.ranking.some((group) => group.length !== 1))
      throw new RangeError('A paper of a single transferable vote has no equal ranks');
    return { ranking: paper.ranking.flat(), papers: BigInt(count) };
  });
}
