import type { CountryCode } from '@nbn/contracts';
import { personVisible, personVisibilityParameters } from '../network/index.ts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';

/** Whether all these are active members whom the actor knows by name. */
export async function areNameable(tx: Tx, actor: Actor, memberIds: readonly string[]): Promise<boolean> {
  const [{ known }] = await tx.manager.query<[{ known: number }]>(
    `
      select count(*)::int as known
      from member m
      join organisation o on o.id = m.organisation_id
      where m.id = any($5::uuid[]) and m.state = 'active' and ${personVisible(1)}`,
    [...personVisibilityParameters(actor), memberIds],
  );
  return known === new Set(memberIds).size;
}

/** Those with whom a document is shared by name are these from now on. */
export async function replaceNamedReaders(
  tx: Tx,
  documentId: string,
  memberIds: readonly string[],
): Promise<void> {
  await tx.manager.query('delete from document_named_reader where document_id = $1', [documentId]);
  if (memberIds.length > 0)
    await tx.manager.query(
      `
        insert into document_named_reader (document_id, member_id)
        select $1, g.id
        from unnest($2::uuid[]) as g(id)
        on conflict do nothing`,
      [documentId, memberIds],
    );
}

/** The country of a collection that exists. */
export async function findCollectionCountry(
  tx: Tx,
  id: string,
): Promise<{ readonly countryCode: CountryCode | null } | undefined> {
  const [row] = await tx.manager.query<{ countryCode: CountryCode | null }[]>(
    'select country_code as "countryCode" from document_collection where id = $1 for key share',
    [id],
  );
  return row;
}

/** The country of a seat that exists. */
export async function findSeatCountry(tx: Tx, seatId: string): Promise<CountryCode | undefined> {
  const [row] = await tx.manager.query<{ country: CountryCode }[]>(
    'select country_code as country from team_seat where id = $1',
    [seatId],
  );
  return row?.country;
}

/** Whether a day has ended everywhere in the Network: read in the zone that is furthest behind. */
export async function isPastDay(tx: Tx, day: string): Promise<boolean> {
  const [{ past }] = await tx.manager.query<[{ past: boolean }]>(
    `select $1::date < ($2::timestamptz at time zone 'Atlantic/Reykjavik')::date as past`,
    [day, tx.now],
  );
  return past;
}
