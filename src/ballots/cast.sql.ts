import type { Actor } from '#platform/access/actor';
import { PreparedStatement, type BoundStatement } from '#platform/persistence/prepared-statement';
import type { OpenBallot } from './record-papers.ts';
import { ballotsVisibleTo } from './ballot.visibility.ts';

const OPTION_IDS = `
  (
    select coalesce(array_agg(option_id::text order by position), '{}')
    from ballot_option
    where ballot_id = b.id
  ) as options`;
const openBallotSelect = (columns: string): PreparedStatement<OpenBallot> =>
  new PreparedStatement<OpenBallot>(
    `
      select id, method, secrecy, rules${columns}
      from ballot b
      where id = $1 and state = 'open' and closes_at > app_now()
      for share of b`,
  );
const OPEN_BALLOT = {
  withOptions: openBallotSelect(`, ${OPTION_IDS}`),
  withoutOptions: openBallotSelect(''),
};

/**
 * The ballot, if voting is on at the database's instant of this transaction. The share lock lets voters pass
 * side by side and makes the count wait for those already inside; once the closing time has passed nobody
 * locks it any more.
 */
export function selectOpenBallot(ballotId: string, withOptions: boolean): BoundStatement<OpenBallot> {
  return (withOptions ? OPEN_BALLOT.withOptions : OPEN_BALLOT.withoutOptions).bind(ballotId);
}

export interface Reader {
  readonly id: string;
  readonly early: boolean;
}

/**
 * Who of those who bring papers may know of the ballot: one statement for all whom the same rule holds for.
 */
export function selectReaders(ballotId: string, actors: readonly Actor[]): BoundStatement<Reader>[] {
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
