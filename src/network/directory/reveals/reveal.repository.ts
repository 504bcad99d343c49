import {
  DIRECTORY_LIMITS,
  type CountryCode,
  type DirectoryAccess,
  type DirectoryField,
  type Language,
} from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import {
  directoryAccessSql,
  findableSql,
  FROM_DIRECTORY,
  readerParameters,
} from '../directory.visibility.ts';

/** A field with what the reader gets of it. */
export interface RevealableField {
  readonly access: DirectoryAccess;
  readonly country: CountryCode | null;
  readonly value: string | null;
  readonly choices: string[] | null;
}

/** A member of the secretariat who is told that somebody was stopped. */
export interface AlertRecipient {
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
}

const IN_A_DAY = `at > app_now() - interval '24 hours'`;

const SELECT_FIELD = `
  select ${directoryAccessSql(1)} as access, o.country_code as country, coalesce(f.contact, f.words) as value,
    to_json(f.choices) as choices
  ${FROM_DIRECTORY}
  join directory_field f on f.entry_id = e.id and f.field = $6
  where e.id = $5 and ${findableSql(1)}`;

const INSERT_ALERT = `
  insert into directory_reveal_alert (id, member_id, at)
  select $1, $2, app_now()
  where not exists (select from directory_reveal_alert where member_id = $2 and ${IN_A_DAY})
  returning id`;

export async function findRevealable(
  tx: Tx,
  actor: Actor,
  entryId: string,
  field: DirectoryField,
): Promise<RevealableField | undefined> {
  const [row] = await tx.manager.query<RevealableField[]>(SELECT_FIELD, [
    ...readerParameters(actor),
    entryId,
    field,
  ]);
  return row;
}

/**
 * Whether the member has looked at as much as one may in 24 hours. Reveals of one member wait for each other, so
 * that of many at once none passes the limit.
 */
export async function isRevealLimitReached(tx: Tx, memberId: string): Promise<boolean> {
  await tx.manager.query('select from member where id = $1 for no key update', [memberId]);
  const [{ reveals }] = await tx.manager.query<[{ reveals: number }]>(
    `select count(*)::int as reveals from directory_reveal where member_id = $1 and ${IN_A_DAY}`,
    [memberId],
  );
  return reveals >= DIRECTORY_LIMITS.revealsADay;
}

/** Returns the alert's id; undefined where there was one within the day. */
export async function insertAlert(tx: Tx, memberId: string): Promise<string | undefined> {
  const [alert] = await tx.manager.query<{ id: string }[]>(INSERT_ALERT, [newId(), memberId]);
  return alert?.id;
}

/** The others of the secretariat; a member of it who was stopped is not the one to look into it. */
export function findAlertRecipients(tx: Tx, memberId: string): Promise<AlertRecipient[]> {
  return tx.manager.query<AlertRecipient[]>(
    `
      select member_id as "memberId", email as address, language
      from membership
      where state = 'active' and role = 'secretariat' and member_id <> $1`,
    [memberId],
  );
}
