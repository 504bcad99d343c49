import type { Tx } from '#platform/persistence/transaction';

/** Whether a binding ballot on the amendment is announced, open or counted; straw polls do not matter. */
export async function hasRunningBallot(tx: Tx, amendmentId: string): Promise<boolean> {
  const running = await tx.manager.query<unknown[]>(
    `
      select
      from amendment_ballot v
      join ballot b on b.id = v.ballot_id
      where v.amendment_id = $1 and b.state in ('announced', 'open', 'counted') and not b.straw_poll`,
    [amendmentId],
  );
  return running.length > 0;
}

/** The highest ordinal among the amendments of a standard; 0 if it has none. */
export async function findLastOrdinal(tx: Tx, standardId: string): Promise<number> {
  const [{ last }] = await tx.manager.query<[{ last: number }]>(
    'select coalesce(max(ordinal), 0) as last from amendment where standard_id = $1',
    [standardId],
  );
  return last;
}

/** The clauses that were put after this one by amendments with a smaller ordinal. */
export async function findAddedAfter(tx: Tx, afterId: string, ordinal: number): Promise<string[]> {
  const rows = await tx.manager.query<{ clauseId: string }[]>(
    `
      select clause_id as "clauseId"
      from amendment
      where after_id = $1 and ordinal < $2 and state = 'merged'`,
    [afterId, ordinal],
  );
  return rows.map(({ clauseId }) => clauseId);
}

/** How many accepted amendments of a standard have not been merged into its text. */
export async function countUnmerged(tx: Tx, standardId: string): Promise<number> {
  const [{ waiting }] = await tx.manager.query<[{ waiting: number }]>(
    `select count(*)::int as waiting from amendment where standard_id = $1 and state = 'accepted'`,
    [standardId],
  );
  return waiting;
}

/** Assigns every closed amendment that belongs to no version yet to the version published last. */
export async function assignToPublishedVersion(tx: Tx, standardId: string): Promise<void> {
  await tx.manager.query(
    `
      update amendment
      set settled_at = $2,
        settled_version_id = (
          select version_id
          from published_version p
          where p.standard_id = $1
          order by p.ordinal desc
          limit 1
        )
      where standard_id = $1 and settled_at is null and submitted_at is not null
        and state in ('merged', 'rejected', 'withdrawn')`,
    [standardId, tx.now],
  );
}
