import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

export type BallotNoteKind = 'short-notice' | 'withdrawn' | 'closed-early' | 'extended' | 'chair' | 'review';

/** Keeps why something was done, with the ballot and not in any log. */
export async function insertNote(
  tx: Tx,
  ballotId: string,
  kind: BallotNoteKind,
  text: string,
  by: string,
): Promise<void> {
  await tx.manager.query(
    `
      insert into ballot_note (id, ballot_id, kind, text, by_member, at)
      values ($1, $2, $3, $4, $5, app_now())`,
    [newId(), ballotId, kind, text, by],
  );
}
