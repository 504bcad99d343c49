import { exact, type OptionResult, type OptionWorking } from '@nbn/voting';

/** One option of a result, with what the chart and the table say of it. */
export interface Standing {
  readonly id: string;
  /**
   * Its place; equal options share one. Where the count knows no order among some, the first of the places
   * that they have together.
   */
  readonly place: number;
  /** The last of these places, where no order is known. */
  readonly lastPlace: number;
  readonly shared: boolean;
  readonly chosen: boolean;
  readonly tied: boolean;
  /** What it reached: approvals, points, dots, or how many options stand below it. */
  readonly value: number | string;
  readonly share: number;
}

/** What the numbers of a result are. */
export type Measure = 'approvals' | 'points' | 'dots' | 'countryDots' | 'before';

/**
 * The numbers by which a method compares options, in units of which `scale` make one; null where it compares
 * in another way.
 */
function comparisonNumbers(
  working: OptionWorking,
): { measure: Measure; numbers: readonly number[]; scale: number } | null {
  switch (working.method) {
    case 'approval':
      return { measure: 'approvals', numbers: working.approvals, scale: working.scale };
    case 'score':
    case 'star':
      return { measure: 'points', numbers: working.totals, scale: working.scale };
    case 'borda':
      return { measure: 'points', numbers: working.points, scale: working.scale };
    case 'dots':
      return { measure: 'dots', numbers: working.totals, scale: working.scale };
    default:
      return null;
  }
}

export function measureOf({ working, electorate }: Pick<OptionResult, 'working' | 'electorate'>): Measure {
  const measure = comparisonNumbers(working)?.measure ?? 'before';
  return measure === 'dots' && electorate === 'one-country-one-vote' ? 'countryDots' : measure;
}

/**
 * Whether options stand in one group only because the count knows no order among them: those of a set that
 * was chosen, and those left over.
 */
function isUnordered(
  { order, working, tied }: Pick<OptionResult, 'order' | 'working' | 'tied'>,
  at: number,
): boolean {
  const group = order[at] ?? [];
  const isTied = group.some((id) => tied.includes(id));
  switch (working.method) {
    case 'equal-shares':
      return !isTied;
    case 'stv':
      return !isTied && at === order.length - 1;
    case 'irv':
      return at > 0 && (working.lotsNeeded || group.every((id) => !working.left.includes(id)));
    case 'ranked-pairs':
      return working.conflicting.length > 0 && order.length === 2 && at === 1;
    default:
      return false;
  }
}

/**
 * The options of a result in its order, each with its place, as a chart and a table show them. Without a
 * quorum none is chosen, whatever the votes.
 */
export function standings(
  result: Pick<OptionResult, 'order' | 'working' | 'sure' | 'tied' | 'state'>,
): Standing[] {
  const { order, working, sure, tied, state } = result;
  const counted = comparisonNumbers(working);
  const total = order.flat().length;
  const most =
    counted && working.method === 'approval'
      ? working.papers
      : Math.max(...(counted?.numbers ?? [total - 1]));
  const quorate = state !== 'no-quorum';
  let before = 0;
  return order.flatMap((group, at) => {
    const place = before + 1;
    before += group.length;
    const below = total - before;
    const unordered = isUnordered(result, at);
    return group.map((id): Standing => {
      const units = counted ? (counted.numbers[working.options.indexOf(id)] ?? 0) : below;
      return {
        id,
        place,
        lastPlace: unordered ? before : place,
        shared: group.length > 1 && !unordered,
        chosen: quorate && sure.includes(id),
        tied: quorate && tied.includes(id),
        value: counted ? exact(units, counted.scale) : below,
        share: units / Math.max(1, most),
      };
    });
  });
}

export interface DirectComparison {
  readonly row: string;
  readonly column: string;
  readonly votes: number | string;
  readonly against: number | string;
  readonly outcome: 'wins' | 'loses' | 'level';
}

/** A reckoning that compares options two by two. */
export interface PairwiseWorking {
  readonly options: readonly string[];
  readonly matrix: readonly (readonly number[])[];
  readonly scale: number;
}

function outcomeOf(votes: number, against: number): DirectComparison['outcome'] {
  if (votes === against) return 'level';
  return votes > against ? 'wins' : 'loses';
}

/** How one option fared directly against another. */
export function compareDirectly(
  { options, matrix, scale }: PairwiseWorking,
  row: string,
  column: string,
): DirectComparison {
  const [a, b] = [options.indexOf(row), options.indexOf(column)];
  const [votes, against] = [matrix[a]?.[b] ?? 0, matrix[b]?.[a] ?? 0];
  return {
    row,
    column,
    votes: exact(votes, scale),
    against: exact(against, scale),
    outcome: outcomeOf(votes, against),
  };
}
