import { MEETING_LIMITS } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import type { EmailTopic } from './email-topic.ts';

/** The first change sets when the email is sent; later changes until then go into the same email. */
const scheduleSql = ({ stateTable, idColumn }: EmailTopic): string => `
  insert into ${stateTable} as l (id, ${idColumn}, member_id, due_at, number)
  select g.id, $1, g.member_id, $2::timestamptz + interval '${MEETING_LIMITS.gatherSeconds} seconds', 0
  from unnest($3::uuid[], $4::uuid[]) as g(id, member_id)
  order by g.member_id
  on conflict on constraint ${stateTable}_once do update set due_at = coalesce(l.due_at, excluded.due_at)`;

const claimSql = ({ stateTable }: EmailTopic): string => `
  with due as (
    select id
    from ${stateTable}
    where due_at <= app_now()
    order by due_at, id
    limit $1
    for update skip locked
  )
  update ${stateTable} l
  set due_at = null, number = l.number + 1
  from due
  where l.id = due.id
  returning l.id`;

export async function scheduleEmails(
  tx: Tx,
  topic: EmailTopic,
  objectId: string,
  memberIds: readonly string[],
): Promise<void> {
  await tx.manager.query(scheduleSql(topic), [objectId, tx.now, memberIds.map(() => newId()), memberIds]);
}

/** Everyone who is invited to the meeting or the series. */
export async function findInvitedMemberIds(
  tx: Tx,
  { invitationTable, idColumn }: EmailTopic,
  objectId: string,
): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `select member_id as id from ${invitationTable} where ${idColumn} = $1 and withdrawn_at is null`,
    [objectId],
  );
  return rows.map(({ id }) => id);
}

/**
 * Claims up to `most` due emails in the caller's transaction; of several processes each claims others.
 * Returns their ids. Read them by a second statement on purpose: it sees everything that was committed before
 * the claim, and a change that comes later waits for the claim and makes the email due again.
 */
export async function claimDueEmails(tx: Tx, topic: EmailTopic, most: number): Promise<string[]> {
  const [claimed] = await tx.manager.query<[{ id: string }[], number]>(claimSql(topic), [most]);
  return claimed.map(({ id }) => id);
}
