import type { CountryCode } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

export interface TeamSeatRow {
  readonly seatId: string;
  readonly country: CountryCode;
}

/** The government seats of all countries, or of one. */
export async function findGovernmentSeats(tx: Tx, country: CountryCode | null): Promise<TeamSeatRow[]> {
  return tx.manager.query<TeamSeatRow[]>(
    `
      select id as "seatId", country_code as country
      from team_seat
      where type = 'government' and ($1::text is null or country_code = $1)
      order by country_code`,
    [country],
  );
}

/** Whether this is a member who has not left the Network. */
export async function isCurrentMember(tx: Tx, memberId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(`select from member where id = $1 and state <> 'left'`, [
    memberId,
  ]);
  return rows.length > 0;
}
