import type { NotificationKind } from '../notifications.ts';

/**
 * What happens in a member's own room, `member:<id>`: the signs to read the inbox anew, without its content.
 */
export interface MemberLiveEvents {
  notified: { readonly kinds: readonly NotificationKind[] };
  /** Something happened in a thread that is for few: whoever has its standard open reads it anew. */
  'thread-touched': { readonly standardId: string; readonly threadId: string };
  /** A coordinator lets words through that were held back: their writer can send them again. */
  'words-released': { readonly reportId: string };
  /** Words of theirs went with what somebody else removed from this document: they are offered back. */
  'text-recovered': { readonly document: string };
  /** Some were read, here or in another window. */
  'notifications-read': Record<string, never>;
}
