import type { CountryCode, SeatType, UseOutcome } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { CITABLE_VERSION } from '../../standards/index.ts';
import { Practice } from './practice.entity.ts';

export function lockPractice(tx: Tx, id: string): Promise<Practice | null> {
  return tx.manager.findOne(Practice, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** The id of a seat of a national team; null where the team has no such seat. */
export async function findSeatId(tx: Tx, country: CountryCode, type: SeatType): Promise<string | null> {
  const [row] = await tx.manager.query<{ id: string }[]>(
    'select id from team_seat where country_code = $1 and type = $2',
    [country, type],
  );
  return row?.id ?? null;
}

/** Whether this is a member of the organisation who has not left. */
export async function isColleague(tx: Tx, memberId: string, organisationId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `select from member where id = $1 and organisation_id = $2 and state = 'active'`,
    [memberId, organisationId],
  );
  return rows.length > 0;
}

export async function findClauseIds(tx: Tx, practiceId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    'select clause_id as id from practice_clause where practice_id = $1 order by position',
    [practiceId],
  );
  return rows.map(({ id }) => id);
}

/** The clauses that it bears on; one that it cites already keeps the words by which it is cited. */
export async function replaceClauses(
  tx: Tx,
  practiceId: string,
  clauseIds: readonly string[],
): Promise<void> {
  await tx.manager.query(
    'delete from practice_clause where practice_id = $1 and clause_id <> all($2::uuid[])',
    [practiceId, clauseIds],
  );
  await tx.manager.query(
    `
      insert into practice_clause (practice_id, clause_id, position, version_id, clause_revision)
      select $1, c.id, g.place, ${CITABLE_VERSION}, c.revision
      from unnest($2::uuid[]) with ordinality as g(id, place)
      join clause c on c.id = g.id
      on conflict (practice_id, clause_id) do update set position = excluded.position`,
    [practiceId, clauseIds],
  );
}

/** Whether the practice cites the clause, now by the words that it has at present. */
export async function renewCitation(tx: Tx, practiceId: string, clauseId: string): Promise<boolean> {
  const [, cited] = await tx.manager.query<[unknown, number]>(
    `
      update practice_clause k
      set version_id = ${CITABLE_VERSION}, clause_revision = c.revision
      from clause c
      where c.id = k.clause_id and k.practice_id = $1 and k.clause_id = $2`,
    [practiceId, clauseId],
  );
  return cited > 0;
}

/** Keeps what the practice says now as its newest version. */
export async function insertVersion(tx: Tx, practiceId: string): Promise<void> {
  await tx.manager.query(
    `
      insert into practice_version (
        practice_id, number, title, situation, done, result, lessons, costs, cost_from, cost_to, fields,
        countries, language, by_id, at
      )
      select id, version, title, situation, done, result, lessons, costs, cost_from, cost_to, fields, countries,
        language, changed_by, changed_at
      from practice
      where id = $1`,
    [practiceId],
  );
}

export async function insertConversation(tx: Tx, id: string, kind: 'practice' | 'question'): Promise<void> {
  await tx.manager.query('insert into conversation (id, kind) values ($1, $2)', [id, kind]);
}

/** A draft that nobody else has seen goes without a trace. */
export async function deletePractice(tx: Tx, id: string): Promise<void> {
  await tx.manager.query('delete from conversation where id = $1', [id]);
  await tx.manager.query('delete from practice where id = $1', [id]);
}

export interface PracticeUse {
  readonly practiceId: string;
  readonly organisationId: string;
  readonly outcome: UseOutcome;
  readonly words: string;
  readonly memberId: string;
}

/** Writes what an organisation says; whether it said nothing before. */
export async function upsertUse(
  tx: Tx,
  { practiceId, organisationId, outcome, words, memberId }: PracticeUse,
): Promise<boolean> {
  const [row] = await tx.manager.query<[{ first: boolean }]>(
    `
      with known as (
        select
        from practice_use
        where practice_id = $1 and organisation_id = $2
      ), written as (
        insert into practice_use (practice_id, organisation_id, outcome, words, by_id, at)
        values ($1, $2, $3, $4, $5, app_now())
        on conflict on constraint practice_use_pk do update
        set outcome = excluded.outcome, words = excluded.words, by_id = excluded.by_id, at = excluded.at
      )
      select not exists (select from known) as first`,
    [practiceId, organisationId, outcome, words, memberId],
  );
  return row.first;
}
