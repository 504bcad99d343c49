import { compare, decimal, fraction, multiply, type Fraction } from './fraction.ts';
import { counted, type Count, type Poll } from './method.ts';
import { packRankings } from './packed-rankings.ts';
import { matrixRows, pairwise } from './pairwise.ts';
import { schulze, type SchulzeWorking } from './schulze.ts';

/** What an option needs over the default option, which stands for "no change". */
export interface DefaultOptionRule {
  readonly defaultOption: string;
  /** The fewest votes over the default option; a decimal. */
  readonly quorum: string;
  /** How many times the votes the other way; 1 by default. A decimal an option. */
  readonly majority: Readonly<Record<string, string>>;
  /** Whether the ratio must be passed rather than reached. */
  readonly strict?: boolean;
}

export interface DefaultOptionWorking {
  readonly method: 'default-option';
  readonly options: readonly string[];
  readonly scale: number;
  readonly matrix: readonly (readonly number[])[];
  /** Options that fell, each with the rule it fell by. */
  readonly dropped: readonly { readonly option: string; readonly by: 'quorum' | 'majority' }[];
  /** The Schulze count of the options that stayed. */
  readonly remaining: SchulzeWorking;
}

/**
 * Rival texts against "no change", by Debian's constitution (1.6, A.6): an option stays when enough ballots
 * put it over the default option, at least its ratio times those that put it under, and more than those; then
 * Schulze among what stays.
 */
export function countWithDefault(
  { options, papers, places }: Poll,
  rule: DefaultOptionRule,
): Count<DefaultOptionWorking> {
  const base = options.indexOf(rule.defaultOption);
  if (base === -1) throw new RangeError('The default option is not among the options');
  const matrix = pairwise(packRankings(options, papers));
  const { size, units, scale } = matrix;
  const votes = (a: number, b: number): Fraction => fraction(units[a * size + b]!, scale);
  const dropped = options.flatMap((option, at): DefaultOptionWorking['dropped'][number][] => {
    if (at === base) return [];
    const [over, under] = [votes(at, base), votes(base, at)];
    if (compare(over, decimal(rule.quorum)) < 0) return [{ option, by: 'quorum' }];
    const ratio = Object.hasOwn(rule.majority, option) ? rule.majority[option]! : '1';
    const distance = compare(over, multiply(under, decimal(ratio)));
    const enough = rule.strict ? distance > 0 : distance >= 0;
    return enough && compare(over, under) > 0 ? [] : [{ option, by: 'majority' }];
  });
  const staying = options.filter((option) => !dropped.some((fallen) => fallen.option === option));
  const kept = papers.map((paper) => ({ ...paper, paper: { ranking: without(paper.paper, staying) } }));
  const remaining = schulze.count({ options: staying, papers: kept, places });
  const fallen = dropped.map(({ option }) => option);
  const order = fallen.length > 0 ? [...remaining.order, fallen] : remaining.order;
  return counted(order, Math.min(places, staying.length), {
    method: 'default-option',
    options: [...options],
    scale,
    matrix: matrixRows(matrix),
    dropped,
    remaining: remaining.working,
  });
}

function without(paper: Poll['papers'][number]['paper'], staying: readonly string[]): string[][] {
  if (!('ranking' in paper)) throw new TypeError('Only ranking papers can be counted with a default option');
  return paper.ranking
    .map((group) => group.filter((option) => staying.includes(option)))
    .filter((group) => group.length > 0);
}
