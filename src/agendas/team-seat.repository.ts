import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

export interface TeamSeatRow {
  readonly seatId: string;
  readonly country: CountryCode;
}

/** The id of a seat of a national team; undefined where the team has no such seat. */
export async function findTeamSeatId(
  tx: Tx,
  country: CountryCode,
  seat: SeatType,
): Promise<string | undefined> {
  const [row] = await tx.manager.query<{ id: string }[]>(
    'select id from team_seat where country_code = $1 and type = $2',
    [country, seat],
  );
  return row?.id;
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

/** Whether this is an active member of a country: of its team, or of its national network. */
export async function isMemberOfCountry(tx: Tx, memberId: string, country: CountryCode): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `
      select
      from membership
      where member_id = $1 and country = $2 and state = 'active' and role in ('team', 'network')`,
    [memberId, country],
  );
  return rows.length > 0;
}
