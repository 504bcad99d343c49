import type { Actor } from '#platform/access/actor';
import { displayNameFor } from '#platform/people/person';
import type { Page } from '#platform/persistence/page';
import type { NotificationsPageView, NotificationView } from './dto/notification.view.ts';
import type { NotificationRow } from './notification.query.ts';

export function presentNotification(
  actor: Actor,
  { id, kind, objectKind, objectId, placeId, title, by, times, at, read }: NotificationRow,
): NotificationView {
  return {
    id,
    kind,
    object: { kind: objectKind, id: objectId, title },
    ...placeOf(kind, placeId === objectId ? null : placeId),
    by: by && displayNameFor(actor, by),
    times,
    at: at.toISOString(),
    read,
  };
}

const placeOf = (
  kind: NotificationRow['kind'],
  placeId: string | null,
): Pick<NotificationView, 'threadId' | 'amendmentId'> =>
  kind.startsWith('amendment-')
    ? { threadId: null, amendmentId: placeId }
    : { threadId: placeId, amendmentId: null };

export function presentInbox(actor: Actor, { items, next }: Page<NotificationRow>): NotificationsPageView {
  return { items: items.map((row) => presentNotification(actor, row)), next };
}
