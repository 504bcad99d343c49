import type { ContributionFact } from './contribution-facts.ts';

type Column = Exclude<keyof ContributionFact, 'stage'>;

/** One fact as JSON; what is not named is null. */
export function factSql(
  stage: ContributionFact['stage'],
  columns: Readonly<Partial<Record<Column, string>> & Record<'key' | 'at' | 'outcome', string>>,
): string {
  const named: Column[] = ['key', 'at', 'outcome', 'words', 'name', 'path', 'country', 'status'];
  const pairs = named.map((column) => `'${column}', ${columns[column] ?? 'null::text'}`);
  return `jsonb_build_object('stage', '${stage}', ${pairs.join(', ')})`;
}

/** A fact as a list, which is empty where the condition does not hold. */
export const factWhenSql = (condition: string, fact: string): string =>
  `case when ${condition} then jsonb_build_array(${fact}) else '[]'::jsonb end`;

/** The facts of many rows as a list; `from` is the rest of the statement. */
export const factsFromSql = (fact: string, from: string): string =>
  `coalesce((select jsonb_agg(${fact}) ${from}), '[]'::jsonb)`;

/** A ballot on alias `b` has a result that its readers see. */
export const IS_RELEASED = `(b.state in ('released', 'reviewed') and not b.straw_poll)`;
