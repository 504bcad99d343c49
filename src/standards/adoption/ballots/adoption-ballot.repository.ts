import type { Tx } from '#platform/persistence/transaction';

/** A ballot on a standard that has closed. */
export interface ClosedBallot {
  readonly strawPoll: boolean;
  /** Another ballot follows it and decides in its place. */
  readonly hasSuccessor: boolean;
}

/** How many versions of the standard were put to a vote so far. */
export async function countBallotVersions(tx: Tx, standardId: string): Promise<number> {
  const [{ before }] = await tx.manager.query<[{ before: number }]>(
    `select count(*)::int as before from standard_version where standard_id = $1 and kind = 'ballot'`,
    [standardId],
  );
  return before;
}

export async function findClosedBallot(tx: Tx, ballotId: string): Promise<ClosedBallot | undefined> {
  const [ballot] = await tx.manager.query<ClosedBallot[]>(
    `
      select straw_poll as "strawPoll",
        exists (
          select
          from ballot n
          where n.follows = b.id and n.state in ('announced', 'open', 'counted')
        ) as "hasSuccessor"
      from ballot b
      where id = $1`,
    [ballotId],
  );
  return ballot;
}
