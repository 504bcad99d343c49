import type { NotificationKind, NotificationObject } from '@nbn/contracts';

/** One thing to tell one member, before it is written down. */
export interface Notice {
  readonly memberId: string;
  readonly kind: NotificationKind;
  readonly objectKind: NotificationObject;
  readonly objectId: string;
  /** The comment thread; else the object itself. */
  readonly placeId: string;
  /** Who did it, where one member did. */
  readonly actorId: string | null;
}

export interface GatheredNotice extends Notice {
  readonly times: number;
}

/**
 * Notices of one batch of events, those about the same place put together: the last actor, and how many times. In a
 * fixed order, so that two processes that write at once wait for each other instead of deadlocking.
 */
export function gather(notices: readonly Notice[]): readonly GatheredNotice[] {
  const gathered = new Map<string, GatheredNotice>();
  for (const notice of notices) {
    const key = [notice.memberId, notice.kind, notice.objectId, notice.placeId].join(' ');
    gathered.set(key, { ...notice, times: (gathered.get(key)?.times ?? 0) + 1 });
  }
  return [...gathered].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, notice]) => notice);
}
