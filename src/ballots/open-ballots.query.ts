import type { Tx } from '#platform/persistence/transaction';

/** A ballot that is open to whoever holds a seat now. */
export interface MemberOpenBallot {
  readonly ballotId: string;
  readonly memberId: string;
}

/**
 * The open ballots in which the seats of these members vote; a secret one is for whoever held the seat when
 * it opened.
 */
export function findOpenBallots(tx: Tx, memberIds: readonly string[]): Promise<MemberOpenBallot[]> {
  return tx.manager.query<MemberOpenBallot[]>(
    `
      select b.id as "ballotId", m.member_id as "memberId"
      from membership m
      join ballot_seat s on s.seat_id = m.seat_id
      join ballot b on b.id = s.ballot_id
      where m.member_id = any($1::uuid[]) and b.state = 'open' and b.secrecy <> 'secret' and not s.recused
        and s.alternate_id is null`,
    [memberIds],
  );
}
