import { createHash } from 'node:crypto';

/**
 * What goes with a prepared statement: values that always have a wire form, so that sending one cannot fail
 * half way.
 */
export type SqlValue = string | number | boolean | null | readonly (string | number | null)[];

/** One statement on its way to the database. */
export interface BoundStatement<Row extends object = object> {
  readonly name: string;
  readonly text: string;
  readonly values: readonly SqlValue[];
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

  constructor(readonly text: string) {
    this.name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  }

  /** The statement of a text that is put together from a few fixed parts. */
  static of<Row extends object>(text: string): PreparedStatement<Row> {
    const known = statementsByText.get(text) ?? new PreparedStatement(text);
    statementsByText.set(text, known);
    return known as PreparedStatement<Row>;
  }

  bind(...values: readonly SqlValue[]): BoundStatement<Row> {
    return { name: this.name, text: this.text, values };
  }
}
