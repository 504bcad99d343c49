import type { Actor } from '#platform/access/actor';
import { displayNameFor } from '#platform/people/person';
import type { Page } from '#platform/persistence/page';
import { redactNames } from '#platform/people/present-people';
import type {
  NotificationGroupsPageView,
  NotificationGroupView,
  NotificationsPageView,
  NotificationView,
} from './dto/notification.view.ts';
import type { NotificationGroup } from './notification-group.service.ts';
import type { NotificationRow } from './notification.query.ts';
import { quotationOf } from './quotation.ts';
import type { QuotationRow } from './quotation.query.ts';

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

export function presentGroup(
  actor: Actor,
  { objectKind, objectId, placeId, title, by, at, quotation, clause, ...group }: NotificationGroup,
): NotificationGroupView {
  const { id, kind, day, times, kinds, unreadIds } = group;
  return {
    id,
    kind,
    object: { kind: objectKind, id: objectId, title },
    ...placeOf(kind, placeId === objectId ? null : placeId),
    by: by && displayNameFor(actor, by),
    day,
    at: at.toISOString(),
    times,
    kinds: [...kinds],
    read: unreadIds.length === 0,
    unreadIds: [...unreadIds],
    clause,
    quotation: quotation && presentQuotation(actor, quotation),
  };
}

/** Cut after the names in it are presented: half a name is none that could be found. */
function presentQuotation(actor: Actor, words: QuotationRow): NotificationGroupView['quotation'] {
  return { text: quotationOf(redactNames(actor, words)), by: displayNameFor(actor, words.by) };
}

export function presentGroups(
  actor: Actor,
  { items, next }: Page<NotificationGroup>,
): NotificationGroupsPageView {
  return { items: items.map((group) => presentGroup(actor, group)), next };
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
