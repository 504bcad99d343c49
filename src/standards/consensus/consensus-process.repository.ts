import { type ConsensusEnd, isCountedClause, type ClauseKind } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

/** The clauses of a version of a standard; none where the standard has no such version. */
export async function findCountedClauseIds(tx: Tx, standardId: string, versionId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string; kind: ClauseKind }[]>(
    `
      select c.clause_id as id, c.kind
      from standard_version v
      join version_clause c on c.version_id = v.id
      where v.id = $1 and v.standard_id = $2
      order by c.ordinal`,
    [versionId, standardId],
  );
  return rows.filter(isCountedClause).map(({ id }) => id);
}

/** The highest ordinal among the processes of a standard, and whether one of them is under way. */
export async function summarizeProcesses(
  tx: Tx,
  standardId: string,
): Promise<{ last: number; busy: boolean }> {
  const [summary] = await tx.manager.query<[{ last: number; busy: boolean }]>(
    `
      select coalesce(max(ordinal), 0) as last, coalesce(bool_or(state <> 'ended'), false) as busy
      from consensus_process
      where standard_id = $1`,
    [standardId],
  );
  return summary;
}

export async function insertProcessClauses(
  tx: Tx,
  processId: string,
  clauseIds: readonly string[],
): Promise<void> {
  await tx.manager.query(
    'insert into consensus_clause (process_id, clause_id) select $1, unnest($2::uuid[])',
    [processId, clauseIds],
  );
}

/**
 * Ends a process, with what became of its clauses: the last outcome of each that its last round's version still
 * has, and that was not made void since.
 */
export async function endProcess(
  tx: Tx,
  processId: string,
  kind: ConsensusEnd,
  note: string | null,
): Promise<void> {
  await tx.manager.query(
    `
      with rated as (
        select r.id, r.ordinal, r.version_id
        from consensus_round r
        where r.process_id = $1 and r.state = 'closed'
      ), present as (
        select k.clause_id
        from consensus_clause k
        join consensus_process p on p.id = k.process_id
        where k.process_id = $1
          and exists (
            select
            from version_clause c
            where c.clause_id = k.clause_id
              and c.version_id = coalesce(
                (select version_id from rated order by ordinal desc limit 1), p.version_id
              )
          )
      ), last as (
        select n.clause_id,
          (
            select o.judgement
            from rated r
            join consensus_outcome o on o.round_id = r.id and o.clause_id = n.clause_id
            order by r.ordinal desc
            limit 1
          ) as judgement
        from present n
      )
      update consensus_process
      set state = 'ended', ended_at = $4, end_kind = $2, end_note = $3,
        agreed = (select count(*) from last where judgement = 'agreed'),
        rejected = (select count(*) from last where judgement = 'rejected'),
        uncertain = (select count(*) from last where judgement = 'uncertain'),
        unjudged = (select count(*) from last where coalesce(judgement, 'too-few') = 'too-few')
      where id = $1`,
    [processId, kind, note, tx.now],
  );
}

export async function findStandardTitle(tx: Tx, standardId: string): Promise<string> {
  const [standard] = await tx.manager.query<[{ title: string }]>('select title from standard where id = $1', [
    standardId,
  ]);
  return standard.title;
}
