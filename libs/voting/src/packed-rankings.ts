import { isRanking, type CountedPaper } from './paper.ts';
import { weightsOf, type Weights } from './weight.ts';

const MOST_OPTIONS = 250;
/** Marks a ballot whose equal ranks need the level of each place. */
export const LEVELLED = 255;

/**
 * Rankings packed into bytes, a row a ballot: what makes a count of a million ballots a matter of a second.
 * `order` names options best first, the unranked last. The first `strict` places stand alone, all after them
 * are equal; where `strict` is LEVELLED, `levels` gives the rank of each place.
 */
export interface PackedRankings {
  readonly size: number;
  readonly ballots: number;
  readonly order: Uint8Array;
  readonly strict: Uint8Array;
  readonly levels: Uint8Array | null;
  /** Null when every ballot weighs one. */
  readonly weights: Weights | null;
}

/** Packs papers of the ranking kind. Papers must have passed `checkPaper`. */
export function packRankings(options: readonly string[], papers: readonly CountedPaper[]): PackedRankings {
  const size = options.length;
  if (size > MOST_OPTIONS) throw new RangeError(`At most ${MOST_OPTIONS} options can be ranked`);
  const index = new Map(options.map((option, at) => [option, at]));
  const order = new Uint8Array(papers.length * size);
  const strict = new Uint8Array(papers.length);
  let levels: Uint8Array | null = null;
  papers.forEach(({ paper }, row) => {
    if (!isRanking(paper)) throw new TypeError('Only ranking papers can be counted by a ranking method');
    const places = order.subarray(row * size, (row + 1) * size);
    strict[row] = layOut(paper.ranking, index, places);
    if (strict[row] === LEVELLED) {
      levels ??= new Uint8Array(papers.length * size);
      layLevels(paper.ranking, levels.subarray(row * size, (row + 1) * size));
    }
  });
  const plain = papers.every((paper) => (paper.count ?? 1) === 1 && paper.weight === undefined);
  return { size, ballots: papers.length, order, strict, levels, weights: plain ? null : weightsOf(papers) };
}

/** Complete rankings without equal ranks, already in bytes (`size` options a row, best first). */
export function packedFromBytes(size: number, order: Uint8Array): PackedRankings {
  const ballots = order.length / size;
  return { size, ballots, order, strict: new Uint8Array(ballots).fill(size), levels: null, weights: null };
}

function layOut(
  ranking: readonly (readonly string[])[],
  index: ReadonlyMap<string, number>,
  places: Uint8Array,
): number {
  const left = new Set(index.values());
  let at = 0;
  for (const option of ranking.flat()) {
    const found = index.get(option);
    if (found === undefined || !left.delete(found))
      throw new RangeError('A ranking names an option that is unknown or named twice');
    places[at++] = found;
  }
  for (const option of left) places[at++] = option;
  // One trailing equal group is the same as leaving its options out, when nothing is left out besides.
  const singles = ranking.findIndex((group) => group.length !== 1);
  if (singles === -1) return ranking.length;
  return singles === ranking.length - 1 && left.size === 0 ? singles : LEVELLED;
}

function layLevels(ranking: readonly (readonly string[])[], levels: Uint8Array): void {
  let at = 0;
  ranking.forEach((group, level) => {
    levels.fill(level, at, at + group.length);
    at += group.length;
  });
  levels.fill(ranking.length, at);
}
