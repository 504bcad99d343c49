import { Injectable } from '@nestjs/common';
import type { NotificationKind } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import type { Tx } from '#platform/persistence/transaction';
import { mergeNotifications, type NewNotification } from './new-notification.ts';

const UPSERT_NOTIFICATIONS = new PreparedStatement(`
  insert into notification as n (id, member_id, kind, object_kind, object_id, place_id, actor_id, times, at)
  select given.id, given.member_id, given.kind, given.object_kind, given.object_id, given.place_id,
    given.actor_id, given.times, app_now()
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[], $8::int[])
    as given(id, member_id, kind, object_kind, object_id, place_id, actor_id, times)
  on conflict (member_id, kind, object_id, place_id)
  where read_at is null do update set times = n.times + excluded.times, actor_id = excluded.actor_id,
    at = excluded.at`);

/** Writes down what members are told in the application, and lets their open windows know. */
@Injectable()
export class NotificationService {
  /**
   * In the transaction of the events that it is about: what was relayed once is told once. One's own deed is
   * no news.
   */
  notify(tx: Tx, notices: readonly NewNotification[]): Promise<void> {
    const gathered = mergeNotifications(notices.filter(({ memberId, actorId }) => memberId !== actorId));
    if (gathered.length === 0) return Promise.resolve();
    const column = <T>(of: (notice: (typeof gathered)[number]) => T): T[] => gathered.map(of);
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
    const kinds = new Map<string, Set<NotificationKind>>();
    for (const { memberId, kind } of gathered)
      kinds.set(memberId, (kinds.get(memberId) ?? new Set()).add(kind));
    for (const [memberId, told] of kinds)
      tx.broadcast(`member:${memberId}`, 'notified', { kinds: [...told] });
    return Promise.resolve();
  }
}
