import type { Actor } from '../platform/access/actor.ts';
import { PreparedStatement, type BoundStatement } from '../platform/persistence/prepared-statement.ts';
import type { OpenBallot } from './take-in.ts';
import { ballotsVisibleTo } from './visibility.ts';

const OPTIONS = `
  (
    select coalesce(array_agg(option_id::text order by position), '{}')
    from ballot_option
    where ballot_id = b.id
  ) as options`;
const open = (columns: string): PreparedStatement<OpenBallot> =>
  new PreparedStatement<OpenBallot>(
    `
      select id, method, secrecy, rules${columns}
      from ballot b
      where id = $1 and state = 'open' and closes_at > app_now()
      for share of b`,
  );
const OPEN = { withOptions: open(`, ${OPTIONS}`), withoutOptions: open('') };

/**
 * The ballot, if voting is on at the database's instant of this transaction. The share lock lets voters pass
 * side by side and makes the count wait for those already inside; once the closing time has passed nobody
 * locks it any more.
 */
export function openStatement(ballotId: string, withOptions: boolean): BoundStatement<OpenBallot> {
  return (withOptions ? OPEN.withOptions : OPEN.withoutOptions).bind(ballotId);
}

export interface Reader {
  readonly id: string;
  readonly early: boolean;
}

/**
 * Who of those who bring papers may know of the ballot: one statement for all whom the same rule holds for.
 */
export function readersStatements(ballotId: string, actors: readonly Actor[]): BoundStatement<Reader>[] {
  const byRule = new Map<string, string[]>();
  for (const actor of actors) {
    const rule = ballotsVisibleTo(actor, 'comer.id');
    byRule.set(rule, [...(byRule.get(rule) ?? []), actor.memberId]);
  }
  return [...byRule].map(([rule, ids]) =>
    PreparedStatement.of<Reader>(
      `
        select comer.id, b.state = 'announced' and b.closes_at > app_now() as early
        from ballot b, jsonb_to_recordset($2::jsonb) as comer(id uuid)
        where b.id = $1 and b.state not in ('draft', 'withdrawn') and ${rule}`,
    ).bind(ballotId, JSON.stringify([...new Set(ids)].map((id) => ({ id })))),
  );
}
