import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { Nomination } from './nomination.entity.ts';

/** The nomination, locked until the transaction ends. */
export function lockNomination(tx: Tx, id: string): Promise<Nomination | null> {
  return tx.manager.findOne(Nomination, { where: { id }, lock: { mode: 'pessimistic_write' } });
}

/** Active members of the secretariat, who can object, but for the one who acts. */
export async function findSecretariatIds(tx: Tx, exceptId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `select id from member where office = 'secretariat' and state = 'active' and id <> $1`,
    [exceptId],
  );
  return rows.map(({ id }) => id);
}

/** Active members of a national team, but for the one who acts. */
export async function findTeamIds(tx: Tx, country: CountryCode, exceptId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `
      select member_id as id
      from membership
      where role = 'team' and country = $1 and state = 'active' and member_id <> $2`,
    [country, exceptId],
  );
  return rows.map(({ id }) => id);
}

/** The country in which somebody works for an organisation that is offered; undefined where there is none. */
export async function findOrganisationCountry(
  tx: Tx,
  organisationId: string,
): Promise<CountryCode | null | undefined> {
  const [row] = await tx.manager.query<{ country: CountryCode | null }[]>(
    'select country_code as country from organisation where id = $1 and retired_at is null',
    [organisationId],
  );
  return row?.country;
}

/** A seat of a country, if the member works there and has not left. */
export async function findSeatFor(
  tx: Tx,
  country: CountryCode,
  seat: SeatType,
  memberId: string,
): Promise<string | undefined> {
  const [row] = await tx.manager.query<{ id: string }[]>(
    `
      select s.id
      from team_seat s, member m
      join organisation o on o.id = m.organisation_id
      where s.country_code = $1 and s.type = $2 and m.id = $3 and m.state <> 'left'
        and m.office is null and o.country_code = $1`,
    [country, seat, memberId],
  );
  return row?.id;
}

/** The seat's type, for the appointment that follows. */
export async function findSeatType(tx: Tx, seatId: string): Promise<SeatType> {
  const [{ type }] = await tx.manager.query<[{ type: SeatType }]>(
    'select type from team_seat where id = $1',
    [seatId],
  );
  return type;
}

/** Ids of the members of an organisation who have not left. */
export async function findPresentMemberIds(tx: Tx, organisationId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `select id from member where organisation_id = $1 and state <> 'left' for update`,
    [organisationId],
  );
  return rows.map(({ id }) => id);
}

/** A member of the country whom an import listed, or who left: somebody who can be invited under that address. */
export async function findInvitableMember(
  tx: Tx,
  email: string,
  country: CountryCode,
): Promise<string | undefined> {
  const [row] = await tx.manager.query<{ id: string }[]>(
    `
      select m.id
      from member m
      join organisation o on o.id = m.organisation_id
      where lower(m.email) = lower($1) and m.state in ('listed', 'left') and m.office is null
        and o.country_code = $2
      for update of m`,
    [email.normalize('NFC'), country],
  );
  return row?.id;
}
