import type { NotificationKind, NotificationObject } from '@nbn/contracts';
import type { ThreadResolved } from '../standards/index.ts';

/** A notification for one member, before it is stored. */
export interface NewNotification {
  readonly memberId: string;
  readonly kind: NotificationKind;
  readonly objectKind: NotificationObject;
  readonly objectId: string;
  /** The comment thread; else the object itself. */
  readonly placeId: string;
  /** Who did it, where one member did. */
  readonly actorId: string | null;
}

export interface MergedNotification extends NewNotification {
  readonly times: number;
}

/**
 * The notifications of one batch of events, those about the same place merged: the last actor, and how many
 * times. In a fixed order, so that two processes that write at once wait for each other instead of
 * deadlocking.
 */
export function mergeNotifications(notifications: readonly NewNotification[]): readonly MergedNotification[] {
  const merged = new Map<string, MergedNotification>();
  for (const notification of notifications) {
    const key = [notification.memberId, notification.kind, notification.objectId, notification.placeId].join(
      ' ',
    );
    merged.set(key, { ...notification, times: (merged.get(key)?.times ?? 0) + 1 });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notification]) => notification);
}

export function ofMeeting(kind: NotificationKind, meetingId: string, memberId: string): NewNotification {
  return { memberId, kind, objectKind: 'meeting', objectId: meetingId, placeId: meetingId, actorId: null };
}

export function ofBallot(kind: NotificationKind, ballotId: string, memberId: string): NewNotification {
  return { memberId, kind, objectKind: 'ballot', objectId: ballotId, placeId: ballotId, actorId: null };
}

export function inThread(
  kind: NotificationKind,
  standardId: string,
  threadId: string,
  memberId: string,
  actorId: string,
): NewNotification {
  return { memberId, kind, objectKind: 'standard', objectId: standardId, placeId: threadId, actorId };
}

/** One notification for each participant of a thread that was resolved or reopened. */
export function forParticipants(
  kind: NotificationKind,
  { standardId, threadId, byId, participantIds }: ThreadResolved['payload'],
): NewNotification[] {
  return participantIds.map((memberId) => inThread(kind, standardId, threadId, memberId, byId));
}
