import { DIRECTORY_LIMITS, type CountryCode, type DirectoryField as FieldName } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { DirectoryField } from './directory-field.entity.ts';
import type { DirectoryEntryFacts } from './directory.policy.ts';
import { findableSql, FROM_DIRECTORY, readerParameters } from './directory.visibility.ts';

/** An entry while it is changed. */
export interface LockedEntry extends DirectoryEntryFacts {
  readonly id: string;
  readonly revision: number;
}

const LOCKED_COLUMNS = `
  e.id, e.subject, e.holder_id as "holderId", o.id as "organisationId", o.country_code as country,
  e.revision`;

const LOCK_FINDABLE = `
  select ${LOCKED_COLUMNS}
  ${FROM_DIRECTORY}
  where e.id = $5 and ${findableSql(1)}
  for update of e`;

const SET_CONFIRMED = `
  update directory_entry
  set confirmed_at = $2, asked = 0,
    next_step_at = $2::timestamptz + interval '${DIRECTORY_LIMITS.staleAfterMonths} months'
  where id = $1`;

/** Locks an entry that the actor finds; whether it may be changed is the policy's to say. */
export async function lockEntry(tx: Tx, actor: Actor, id: string): Promise<LockedEntry | undefined> {
  const [entry] = await tx.manager.query<LockedEntry[]>(LOCK_FINDABLE, [...readerParameters(actor), id]);
  return entry;
}

/** From now on it is confirmed: it is neither stale nor out, and nobody is asked for half a year. */
export async function setConfirmed(tx: Tx, id: string): Promise<void> {
  await tx.manager.query(SET_CONFIRMED, [id, tx.now]);
}

export async function setRevised(tx: Tx, id: string, holderId: string): Promise<void> {
  await tx.manager.query('update directory_entry set revision = revision + 1, holder_id = $2 where id = $1', [
    id,
    holderId,
  ]);
}

export function findFields(tx: Tx, entryId: string): Promise<DirectoryField[]> {
  return tx.manager.findBy(DirectoryField, { entryId });
}

/** Fields that are not among these are deleted, with what was granted of them. */
export async function saveFields(tx: Tx, entryId: string, fields: readonly DirectoryField[]): Promise<void> {
  const kept: readonly FieldName[] = fields.map(({ field }) => field);
  await tx.manager.query('delete from directory_field where entry_id = $1 and field <> all($2::text[])', [
    entryId,
    kept,
  ]);
  if (fields.length > 0) await tx.manager.upsert(DirectoryField, [...fields], ['entryId', 'field']);
}

/** The seat that a member holds now, as the appointment's id. */
export async function findCurrentAppointment(tx: Tx, memberId: string): Promise<string | undefined> {
  const [row] = await tx.manager.query<{ id: string }[]>(
    `
      select id
      from appointment
      where member_id = $1 and starts_at <= $2 and (ends_at is null or ends_at > $2)`,
    [memberId, tx.now],
  );
  return row?.id;
}

/** Undefined where there is no such organisation. */
export async function findOrganisationCountry(
  tx: Tx,
  organisationId: string,
): Promise<{ country: CountryCode | null } | undefined> {
  const [row] = await tx.manager.query<{ country: CountryCode | null }[]>(
    'select country_code as country from organisation where id = $1',
    [organisationId],
  );
  return row;
}
