import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

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
