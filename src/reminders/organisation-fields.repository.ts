import { FIELDS_OF_KIND, type Field, type OrganisationKind } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';

const SELECT_ORGANISATION = `
  select o.kind,
    (
      select f.choices
      from directory_entry e
      join directory_field f on f.entry_id = e.id and f.field = 'fields'
      where e.organisation_id = o.id
    ) as fields
  from member m
  join organisation o on o.id = m.organisation_id
  where m.id = $1`;

/** The fields of a member's organisation: as its entry in the directory has them, or else by its kind. */
export async function findOrganisationFields(
  manager: EntityManager,
  memberId: string,
): Promise<readonly Field[]> {
  const [row] = await manager.query<{ kind: OrganisationKind; fields: Field[] | null }[]>(
    SELECT_ORGANISATION,
    [memberId],
  );
  return row?.fields ?? (row ? FIELDS_OF_KIND[row.kind] : []);
}
