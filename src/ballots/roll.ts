import type { EntityManager } from 'typeorm';

/**
 * Freezes the roll: every seat that somebody holds at this moment. Vacant seats are not entitled (voting rules, section 6).
 * Returns who holds them.
 */
export async function freezeRoll(manager: EntityManager, ballotId: string): Promise<string[]> {
  const rows = await manager.query<{ holder_id: string }[]>(
    `insert into ballot_seat (ballot_id, seat_id, country_code, seat_type, holder_id)
     select $1, seat_id, country, seat_type, member_id from member_standing where role = 'team' and seat_id is not null and state <> 'left'
     returning holder_id`,
    [ballotId],
  );
  return rows.map((row) => row.holder_id);
}

/** Who holds the seats of the roll now: they hear how it ended. */
export async function presentHolders(manager: EntityManager, ballotId: string): Promise<string[]> {
  const rows = await manager.query<{ member_id: string }[]>(
    `select m.member_id from ballot_seat s join member_standing m on m.seat_id = s.seat_id where s.ballot_id = $1 and m.state <> 'left'`,
    [ballotId],
  );
  return rows.map((row) => row.member_id);
}
