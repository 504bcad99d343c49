import type { NotificationKind } from '../notifications.ts';

/** What happens in a member's own room, `member:<id>`: the signs to read the inbox anew, without its content. */
export interface MemberLiveEvents {
  notified: { readonly kinds: readonly NotificationKind[] };
  /** Some were read, here or in another window. */
  'notifications-read': Record<string, never>;
}
