import type { RollSeat } from '@nbn/voting';
import type { EntityManager } from 'typeorm';
import type { Ballot } from './ballot.entity.ts';

type Electorate = Pick<Ballot, 'id' | 'rollCountries' | 'presentSeats'> & { readonly vacantCount: boolean };

/**
 * Freezes the roll with what was arranged for its seats: every seat that somebody holds at this moment, in
 * the countries that vote. Vacant seats are entitled only where the ballot says so (voting rules, section 6).
 * Returns who votes for the seats.
 */
export async function freezeRoll(
  manager: EntityManager,
  { id, rollCountries, presentSeats, vacantCount }: Electorate,
): Promise<string[]> {
  const rows = await manager.query<{ voter_id: string | null }[]>(
    `
      insert into ballot_seat (
        ballot_id, seat_id, country_code, seat_type, holder_id, proxy_seat_id, alternate_id, recused, vacant,
        present
      )
      select $1, s.id, s.country_code, s.type, p.member_id, a.proxy_seat_id, a.alternate_id,
        coalesce(a.recused, false), p.member_id is null, $4::uuid[] is null or s.id = any($4)
      from team_seat s
      left join membership p on p.seat_id = s.id and p.role = 'team' and p.state <> 'left'
      left join ballot_arrangement a on a.ballot_id = $1 and a.seat_id = s.id
      where (p.member_id is not null or $2) and ($3::text[] is null or s.country_code = any($3))
      returning case when recused then null else coalesce(alternate_id, holder_id) end as voter_id`,
    [id, vacantCount, rollCountries, presentSeats],
  );
  return rows.flatMap(({ voter_id }) => voter_id ?? []);
}

/**
 * Takes over the roll of an earlier ballot as it was frozen: a runoff asks the same seats. Who was not
 * present can vote by now, but where a ballot is for named members alone, seats that are not theirs stay out of
 * it.
 */
export async function copyRoll(manager: EntityManager, id: string, from: string): Promise<string[]> {
  const rows = await manager.query<{ voter_id: string | null }[]>(
    `
      insert into ballot_seat (
        ballot_id, seat_id, country_code, seat_type, holder_id, proxy_seat_id, alternate_id, recused, vacant,
        present
      )
      select $1, seat_id, country_code, seat_type, holder_id, proxy_seat_id, alternate_id, recused, vacant,
        present or b.audience <> 'members'
      from ballot_seat
      join ballot b on b.id = ballot_id
      where ballot_id = $2
      returning case when recused then null else coalesce(alternate_id, holder_id) end as voter_id`,
    [id, from],
  );
  return rows.flatMap(({ voter_id }) => voter_id ?? []);
}

/** Who votes for the seats of the roll now: they are notified how it ended. */
export async function findCurrentVoterIds(manager: EntityManager, ballotId: string): Promise<string[]> {
  const rows = await manager.query<{ member_id: string }[]>(
    `
      select distinct m.member_id
      from ballot_seat s
      join membership m on m.seat_id = s.seat_id or m.member_id = s.alternate_id
      where s.ballot_id = $1 and m.state <> 'left'`,
    [ballotId],
  );
  return rows.map((row) => row.member_id);
}

/** The frozen roll as the count sees it. */
export async function findRoll(manager: EntityManager, ballotId: string): Promise<RollSeat[]> {
  return manager.query<RollSeat[]>(
    `
      select seat_id as seat, country_code as country, seat_type as type, recused, vacant
      from ballot_seat
      where ballot_id = $1
      order by country_code, seat_type`,
    [ballotId],
  );
}

/** How many seats have voted. */
export async function countSeatsVoting(manager: EntityManager, ballotId: string): Promise<number> {
  const [row] = await manager.query<[{ seats: number }]>(
    'select count(*)::int as seats from ballot_seat where ballot_id = $1 and revision > 0',
    [ballotId],
  );
  return row.seats;
}
