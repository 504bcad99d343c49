import { exact, type ElectionResult, type SchulzeWorking } from '@nbn/voting';

/** One option of a result, with what the chart and the table say of it. */
export interface Standing {
  readonly id: string;
  /** Its place; equal options share one. */
  readonly place: number;
  readonly shared: boolean;
  readonly chosen: boolean;
  readonly tied: boolean;
  /** Approval: exact approvals. Ranked: how many options stand below it. */
  readonly value: number | string;
  readonly share: number;
}

/** The options of a result in its order, each with its place, as a chart and a table show them. */
export function standings(result: ElectionResult): Standing[] {
  const { order, working } = result;
  const total = order.flat().length;
  let before = 0;
  return order.flatMap((group) => {
    const place = before + 1;
    before += group.length;
    const below = total - before;
    return group.map((id) => {
      const units = working.method === 'approval' ? (working.approvals[working.options.indexOf(id)] ?? 0) : below;
      const value = working.method === 'approval' ? exact(units, working.scale) : below;
      const whole = working.method === 'approval' ? Math.max(working.papers, 1) : Math.max(total - 1, 1);
      return { id, place, shared: group.length > 1, chosen: result.sure.includes(id), tied: result.tied.includes(id), value, share: units / whole };
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

/** How one option fared directly against another. */
export function comparison({ options, matrix, scale }: SchulzeWorking, row: string, column: string): DirectComparison {
  const [a, b] = [options.indexOf(row), options.indexOf(column)];
  const [votes, against] = [matrix[a]?.[b] ?? 0, matrix[b]?.[a] ?? 0];
  return { row, column, votes: exact(votes, scale), against: exact(against, scale), outcome: votes > against ? 'wins' : votes < against ? 'loses' : 'level' };
}
