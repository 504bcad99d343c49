import { exact, type OptionResult, type OptionWorking } from '@nbn/voting';

/** One option of a result, with what the chart and the table say of it. */
export interface Standing {
  readonly id: string;
  /** Its place; equal options share one. */
  readonly place: number;
  readonly shared: boolean;
  readonly chosen: boolean;
  readonly tied: boolean;
  /** What it reached: approvals, points, dots, or how many options stand below it. */
  readonly value: number | string;
  readonly share: number;
}

/** What the numbers of a result are. */
export type Measure = 'approvals' | 'points' | 'dots' | 'before';

/** The numbers by which a method compares options, in units of which `scale` make one; null where it compares in another way. */
function numbersOf(working: OptionWorking): { measure: Measure; numbers: readonly number[]; scale: number } | null {
  switch (working.method) {
    case 'approval': return { measure: 'approvals', numbers: working.approvals, scale: working.scale };
    case 'score': case 'star': return { measure: 'points', numbers: working.totals, scale: working.scale };
    case 'borda': return { measure: 'points', numbers: working.points, scale: working.scale };
    case 'dots': return { measure: 'dots', numbers: working.totals, scale: working.scale };
    default: return null;
  }
}

export function measureOf({ working }: Pick<OptionResult, 'working'>): Measure {
  return numbersOf(working)?.measure ?? 'before';
}

/** The options of a result in its order, each with its place, as a chart and a table show them. Without a quorum none is chosen, whatever the votes. */
export function standings({ order, working, sure, tied, state }: Pick<OptionResult, 'order' | 'working' | 'sure' | 'tied' | 'state'>): Standing[] {
  const counted = numbersOf(working);
  const total = order.flat().length;
  const whole = counted ? Math.max(1, working.method === 'approval' ? working.papers : Math.max(...counted.numbers)) : Math.max(total - 1, 1);
  const quorate = state !== 'no-quorum';
  let before = 0;
  return order.flatMap((group) => {
    const place = before + 1;
    before += group.length;
    const below = total - before;
    return group.map((id) => {
      const units = counted ? (counted.numbers[working.options.indexOf(id)] ?? 0) : below;
      return { id, place, shared: group.length > 1, chosen: quorate && sure.includes(id), tied: quorate && tied.includes(id), value: counted ? exact(units, counted.scale) : below, share: units / whole };
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

/** How one option fared directly against another. */
export function comparison({ options, matrix, scale }: PairwiseWorking, row: string, column: string): DirectComparison {
  const [a, b] = [options.indexOf(row), options.indexOf(column)];
  const [votes, against] = [matrix[a]?.[b] ?? 0, matrix[b]?.[a] ?? 0];
  return { row, column, votes: exact(votes, scale), against: exact(against, scale), outcome: votes > against ? 'wins' : votes < against ? 'loses' : 'level' };
}
