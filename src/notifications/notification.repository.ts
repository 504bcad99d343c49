import { newId } from '#platform/persistence/id';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import type { MergedNotification } from './new-notification.ts';

const UPSERT_NOTIFICATIONS = new PreparedStatement(`
  insert into notification as n (id, member_id, kind, object_kind, object_id, place_id, actor_id, times, at)
  select given.id, given.member_id, given.kind, given.object_kind, given.object_id, given.place_id,
    given.actor_id, given.times, app_now()
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::int[])
    as given(id, member_id, kind, object_kind, object_id, place_id, actor_id, times)
  on conflict (member_id, kind, object_id, place_id)
  where read_at is null do update set times = n.times + excluded.times, actor_id = excluded.actor_id,
    at = excluded.at`);

/** Which of a member's notifications are meant; without a field, all of them. */
export interface NotificationSelection {
  readonly ids?: readonly string[];
  readonly objectKind?: string;
  readonly objectId?: string;
}

/** Written with the commit. An unread one of the same place counts up instead of standing twice in the inbox. */
export function upsertNotifications(tx: Tx, notifications: readonly MergedNotification[]): void {
  const column = <T>(of: (notification: MergedNotification) => T): T[] => notifications.map(of);
  tx.write(
    UPSERT_NOTIFICATIONS.bind(
      column(() => newId()),
      column((n) => n.memberId),
      column((n) => n.kind),
      column((n) => n.objectKind),
      column((n) => n.objectId),
      column((n) => n.placeId),
      column((n) => n.actorId),
      column((n) => n.times),
    ),
  );
}

/** Returns how many became read by this. */
export async function markNotificationsRead(
  tx: Tx,
  memberId: string,
  { ids, objectKind, objectId }: NotificationSelection,
): Promise<number> {
  const [, count] = await tx.manager.query<[unknown, number]>(
    `
      update notification
      set read_at = app_now()
      where member_id = $1 and read_at is null and ($2::uuid[] is null or id = any($2))
        and ($3::text is null or (object_kind = $3 and object_id = $4))`,
    [memberId, ids ?? null, objectKind ?? null, objectId ?? null],
  );
  return count;
}
