import { createHash } from 'node:crypto';

/**
 * What goes with a prepared statement: values that always have a wire form, so that sending one cannot fail
 * half way.
 */
export type SqlValue = string | number | boolean | null | readonly (string | number | null)[];

/** One statement on its way to the database. */
export interface BoundStatement<Row extends object = object> {
  /** Empty where it is not prepared. */
  readonly name: string;
  readonly text: string;
  readonly values: readonly SqlValue[];
  /** Takes far longer to plan than to run: a connection plans it once, for whatever values. */
  readonly plannedOnce: boolean;
  /** Never set: carries the type of the rows. */
  readonly row?: Row;
}

/** The rows of each of several statements. */
export type RowsOf<Asked extends readonly BoundStatement[]> = {
  -readonly [N in keyof Asked]: Asked[N] extends BoundStatement<infer Row> ? Row[] : never;
};

const statementsByText = new Map<string, PreparedStatement>();

/**
 * SQL of a path that is walked often: each connection has it parsed and planned once. Its name comes from its
 * text, so that two statements can never share one.
 */
export class PreparedStatement<Row extends object = object> {
  readonly name: string;

  constructor(
    readonly text: string,
    private readonly plannedOnce = false,
  ) {
    this.name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  }

  /** The statement of a text that is put together from a few fixed parts. */
  static of<Row extends object>(text: string): PreparedStatement<Row> {
    return statementOf(text, false);
  }

  /**
   * The same of one that takes far longer to plan than to run. The database would plan it anew each time, where arrays
   * shorter than it assumes make such a plan look cheaper.
   */
  static plannedOnce<Row extends object>(text: string): PreparedStatement<Row> {
    return statementOf(text, true);
  }

  bind(...values: readonly SqlValue[]): BoundStatement<Row> {
    return { name: this.name, text: this.text, values, plannedOnce: this.plannedOnce };
  }
}

/** One that is planned anew each time, for the values that it comes with: conditions that may be absent make each another. */
export function unprepared<Row extends object>(
  text: string,
  values: readonly SqlValue[],
): BoundStatement<Row> {
  return { name: '', text, values, plannedOnce: false };
}

function statementOf<Row extends object>(text: string, plannedOnce: boolean): PreparedStatement<Row> {
  const known = statementsByText.get(text) ?? new PreparedStatement(text, plannedOnce);
  statementsByText.set(text, known);
  return known as PreparedStatement<Row>;
}

/** From here to the end of the transaction, statements are planned for whatever values; or as the database thinks best. */
export const PLAN_ONCE = { text: 'set local plan_cache_mode = force_generic_plan' } as const;
export const PLAN_BY_COST = { text: 'set local plan_cache_mode = auto' } as const;
