import type { CountryCode, DirectoryAccess, DirectoryField, Language, Role } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import { directoryAccessSql, FROM_DIRECTORY, readerParameters } from '../directory.visibility.ts';

/** A member to whom a field is to be given. */
interface Grantee {
  readonly memberId: string;
  readonly role: Role;
  readonly country: CountryCode | null;
  readonly organisationId: string;
}

/** A grant that runs, while it is ended. */
export interface RunningGrant {
  readonly id: string;
  readonly field: DirectoryField;
  readonly memberId: string;
}

/** A member who is told of a grant. */
export interface GrantRecipient {
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
}

const SELECT_GRANTEE = `
  select p.member_id as "memberId", p.role, p.country, m.organisation_id as "organisationId"
  from membership p
  join member m on m.id = p.member_id
  where p.member_id = $1 and p.state = 'active'`;

const SELECT_ACCESS = `
  select ${directoryAccessSql(1)} as access
  ${FROM_DIRECTORY}
  join directory_field f on f.entry_id = e.id and f.field = $6
  where e.id = $5`;

const END_GRANT = `
  update directory_grant
  set revoked_at = $3
  where id = $2 and entry_id = $1 and revoked_at is null and ends_at > $3
  returning id, field, member_id as "memberId"`;

export async function findGrantee(tx: Tx, memberId: string): Promise<Grantee | undefined> {
  const [grantee] = await tx.manager.query<Grantee[]>(SELECT_GRANTEE, [memberId]);
  return grantee;
}

/** What a member gets of a field now; undefined where the entry does not tell it. */
export async function findAccess(
  tx: Tx,
  grantee: Grantee,
  entryId: string,
  field: DirectoryField,
): Promise<DirectoryAccess | undefined> {
  const [row] = await tx.manager.query<{ access: DirectoryAccess }[]>(SELECT_ACCESS, [
    ...readerParameters(grantee),
    entryId,
    field,
  ]);
  return row?.access;
}

export async function endGrant(tx: Tx, entryId: string, grantId: string): Promise<RunningGrant | undefined> {
  const [[grant]] = await tx.manager.query<[RunningGrant[], number]>(END_GRANT, [entryId, grantId, tx.now]);
  return grant;
}

/** Those who are told of a grant, if they are active. */
export function findGrantRecipients(tx: Tx, memberIds: readonly string[]): Promise<GrantRecipient[]> {
  return tx.manager.query<GrantRecipient[]>(
    `
      select member_id as "memberId", email as address, language
      from membership
      where member_id = any($1::uuid[]) and state = 'active'`,
    [memberIds],
  );
}
