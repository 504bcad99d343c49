import { isRanking, type CountedPaper } from './paper.ts';

/** Votes of the Scottish count are whole numbers of hundred-thousandths. */
export const STV_UNITS = 100_000n;

/** Equal papers lying in one pile at one value. */
export interface Parcel {
  readonly ranking: readonly number[];
  /** Where the option that holds the papers stands in the ranking. */
  readonly at: number;
  readonly papers: bigint;
  /** Of one paper, in hundred-thousandths. */
  readonly value: bigint;
}

/** The papers of one option. */
export type Pile = readonly Parcel[];

/** First preferences, equal rankings together. Blank papers are not valid and equal ranks are refused. */
export function firstPiles(
  options: readonly string[],
  papers: readonly CountedPaper[],
): { piles: Pile[]; valid: bigint } {
  const index = new Map(options.map((option, at) => [option, at]));
  const equal = new Map<string, { ranking: number[]; papers: bigint }>();
  let valid = 0n;
  for (const { paper, count = 1, weight } of papers) {
    if (!isRanking(paper))
      throw new TypeError('Only ranking papers can be counted by single transferable vote');
    if (weight !== undefined && weight !== '1')
      throw new RangeError('Papers of a single transferable vote have no weights');
    const ranking = paper.ranking.map((group) => strictRank(group, index));
    if (ranking.length === 0) continue;
    valid += BigInt(count);
    const key = ranking.join();
    const same = equal.get(key);
    if (same) same.papers += BigInt(count);
    else equal.set(key, { ranking, papers: BigInt(count) });
  }
  const piles = options.map((): Parcel[] => []);
  for (const { ranking, papers: many } of equal.values())
    piles[ranking[0]!]!.push({ ranking, at: 0, papers: many, value: STV_UNITS });
  // So many that a number could not hold their hundred-thousandths exactly are more than any roll has.
  if (valid > 10_000_000_000n) throw new RangeError('The papers are too many to count exactly');
  return { piles, valid };
}

function strictRank(group: readonly string[], index: ReadonlyMap<string, number>): number {
  if (group.length !== 1) throw new RangeError('A paper of a single transferable vote has no equal ranks');
  const at = index.get(group[0]!);
  if (at === undefined) throw new RangeError('A ranking names an unknown option');
  return at;
}

/** Moves a pile on to the next options that are still in; what names none of them moves nowhere. */
export function transferPile(
  pile: Pile,
  isIn: (option: number) => boolean,
  newValue: (value: bigint) => bigint,
): { moved: Map<number, Parcel[]>; nowhere: bigint } {
  const moved = new Map<number, Parcel[]>();
  let nowhere = 0n;
  for (const bundle of pile) {
    const at = bundle.ranking.findIndex((option, place) => place > bundle.at && isIn(option));
    const value = newValue(bundle.value);
    if (at === -1) {
      nowhere += value * bundle.papers;
      continue;
    }
    const to = bundle.ranking[at]!;
    const list = moved.get(to) ?? [];
    list.push({ ...bundle, at, value });
    moved.set(to, list);
  }
  return { moved, nowhere };
}

export function valueOfPile(pile: readonly Parcel[]): bigint {
  return pile.reduce((sum, { papers, value }) => sum + papers * value, 0n);
}
