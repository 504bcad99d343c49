import type { LiveEvent } from '@nbn/contracts';
import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { useSession } from '../api/session.ts';
import { live } from './live.ts';
import type { PresentMember } from './presence-store.ts';

/** The events of a room as a union, from its map in contracts: `{ 'comment-added': CommentAdded; … }`. */
export type EventOf<Map> = { [Type in keyof Map & string]: LiveEvent<Type, Map[Type]> }[keyof Map & string];

interface RoomOptions<Map> {
  /** Each event once, in order. Write it into the query cache, or invalidate what it changed. */
  onEvent?: (event: EventOf<Map>) => void;
  /** After the first join (without `since`) and after too long a gap: invalidate what the page shows. */
  onReset?: () => void;
  /** The room was closed to this member. */
  onAccessLost?: () => void;
  /**
   * The room's number in the answer that the page already shows, where the API sends it: nothing is read
   * twice.
   */
  since?: number;
}

/**
 * Listens to a room while the page is shown; `null` listens to nothing.
 *
 *     useRoom<StandardLiveEvents>(`standard:${id}`, {
 *       onEvent: (event) => { if (event.type === 'comment-added') queryClient.setQueryData(…) },
 *       onReset: () => void queryClient.invalidateQueries({ queryKey: ['standards', 'one', id] }),
 *     });
 */
export function useRoom<Map>(room: string | null, listener: RoomOptions<Map>): void {
  const current = useRef(listener);
  useEffect(() => {
    current.current = listener;
  });
  const { since } = listener;
  const waiting = room === null;
  useEffect(() => {
    if (waiting) return undefined;
    return live.listen(
      room,
      {
        onEvent: (event) => current.current.onEvent?.(event as EventOf<Map>),
        onReset: () => current.current.onReset?.(),
        onAccessLost: () => current.current.onAccessLost?.(),
      },
      since,
    );
    // `since` belongs to the first join only: later answers are older than what the room has already sent.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [room, waiting]);
}

/** Who else is in the room now, oneself left out. The page must be in the room by `useRoom`. */
export function usePresence(room: string): readonly PresentMember[] {
  const { member } = useSession();
  const present = useSyncExternalStore(live.presence.subscribe, () => live.presence.presentIn(room));
  return present.filter(({ memberId }) => memberId !== member.id);
}

/**
 * Who else is typing at a place of the room (a thread, a clause), and how to say that I am: call `type()` on
 * every key.
 */
export function useTyping(
  room: string,
  place: string,
): { typing: readonly PresentMember[]; type: () => void } {
  const typing = useSyncExternalStore(live.presence.subscribe, () => live.presence.typingAt(room, place));
  const type = useCallback(() => live.sendTyping(room, place), [room, place]);
  return { typing, type };
}
