import type { BoundStatement, RowsOf } from './prepared-statement.ts';

/** Statements by name, in the order in which they are sent; several of one kind share a name. */
export type Preload = Readonly<Record<string, BoundStatement | readonly BoundStatement[]>>;

/** The rows of each statement of a preload, by its name; under a shared name, those of each. */
export type PreloadedRows<P extends Preload> = {
  readonly [Name in keyof P]: P[Name] extends readonly BoundStatement[]
    ? RowsOf<P[Name]>
    : P[Name] extends BoundStatement
      ? RowsOf<[P[Name]]>[0]
      : never;
};

/** The statements of a preload as they are sent. */
export function preloadStatements(preload: Preload): BoundStatement[] {
  return Object.values(preload).flat();
}

/** Gives the rows of a preload's statements, in the order in which they were sent, their names. */
export function nameRows<P extends Preload>(preload: P, rows: readonly object[][]): PreloadedRows<P> {
  const left = [...rows];
  const named = Object.entries(preload).map(([name, asked]) => [
    name,
    isList(asked) ? left.splice(0, asked.length) : left.shift(),
  ]);
  return Object.fromEntries(named) as PreloadedRows<P>;
}

function isList(asked: Preload[string]): asked is readonly BoundStatement[] {
  return Array.isArray(asked);
}
