import type { Tx } from '#platform/persistence/transaction';

export interface BallotedAmendment {
  readonly ballotId: string;
  readonly amendmentId: string;
  readonly textHash: string;
  readonly strawPoll: boolean;
  readonly state: string;
}

const SELECT_BALLOTED = `
  select v.ballot_id as "ballotId", v.amendment_id as "amendmentId", v.text_hash as "textHash",
    b.straw_poll as "strawPoll", b.state
  from amendment_ballot v
  join ballot b on b.id = v.ballot_id`;

/** The amendments that a ballot is about. */
export function findBallotedAmendments(tx: Tx, ballotId: string): Promise<BallotedAmendment[]> {
  return tx.manager.query(`${SELECT_BALLOTED} where v.ballot_id = $1 order by v.amendment_id`, [ballotId]);
}

/** The ballots on an amendment whose result is not final yet. */
export function findRunningBallots(tx: Tx, amendmentId: string): Promise<BallotedAmendment[]> {
  return tx.manager.query(
    `${SELECT_BALLOTED} where v.amendment_id = $1 and b.state in ('announced', 'open', 'counted')`,
    [amendmentId],
  );
}

/** Ids of the submitted amendments to these clauses that are on a running ballot whose text still fits. */
export async function findAmendmentsOnBallot(tx: Tx, clauseIds: readonly string[]): Promise<string[]> {
  const rows = await tx.manager.query<{ amendmentId: string }[]>(
    `
      select distinct a.id as "amendmentId"
      from amendment a
      join amendment_ballot v on v.amendment_id = a.id
      join ballot b on b.id = v.ballot_id
      where a.clause_id = any($1::uuid[]) and a.state = 'submitted' and v.text_changed_at is null
        and b.state in ('announced', 'open', 'counted')`,
    [clauseIds],
  );
  return rows.map(({ amendmentId }) => amendmentId);
}

/** Puts a ballot that follows another one on the same amendments and texts. */
export async function copyFromPrecedingBallot(tx: Tx, ballotId: string): Promise<void> {
  await tx.manager.query(
    `
      insert into amendment_ballot (ballot_id, amendment_id, text, formats, text_hash, text_changed_at, item_id)
      select b.id, v.amendment_id, v.text, v.formats, v.text_hash, v.text_changed_at, v.item_id
      from ballot b
      join amendment_ballot v on v.ballot_id = b.follows
      where b.id = $1
      on conflict do nothing`,
    [ballotId],
  );
}

/** Notes that the text of a ballot is outdated. False if that was noted before. */
export async function markTextChanged(tx: Tx, ballotId: string): Promise<boolean> {
  const [, marked] = await tx.manager.query<[unknown[], number]>(
    `
      update amendment_ballot
      set text_changed_at = app_now()
      where ballot_id = $1 and text_changed_at is null`,
    [ballotId],
  );
  return marked > 0;
}
