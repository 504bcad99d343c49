import type { EntityManager } from 'typeorm';
import type { Tx } from '#platform/persistence/transaction';
import type { OrganisationView } from './dto/organisation.dto.ts';

const SELECT_PAGE = `
  select id, country_code as country, name, sector, kind, contact
  from organisation
  where retired_at is null and ($1::text is null or coalesce(country_code, 'international') = $1)
    and ($2::text is null or (lower(name), id) > ($2, $3::uuid))
  order by lower(name), id
  limit $4`;

/** Organisations by name, after a cursor of (name in lower case, id). */
export function findOrganisations(
  manager: EntityManager,
  country: string | null,
  after: readonly [name: unknown, id: unknown],
  limit: number,
): Promise<OrganisationView[]> {
  return manager.query<OrganisationView[]>(SELECT_PAGE, [country, ...after, limit]);
}

export async function findMemberIds(tx: Tx, organisationId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>('select id from member where organisation_id = $1', [
    organisationId,
  ]);
  return rows.map(({ id }) => id);
}

/** The id of a retired organisation of that name, which is added anew. */
export async function findRetired(tx: Tx, country: string | null, name: string): Promise<string | undefined> {
  const [row] = await tx.manager.query<{ id: string }[]>(
    `
      select id
      from organisation
      where coalesce(country_code, '') = coalesce($1, '') and lower(name) = lower($2)
        and retired_at is not null
      for update`,
    [country, name],
  );
  return row?.id;
}
