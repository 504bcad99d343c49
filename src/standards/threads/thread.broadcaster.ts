import type { CountryCode, DraftAudience, StandardLiveEvents } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { Unpresented } from '#platform/people/present-people';
import type { Tx } from '#platform/persistence/transaction';
import { type ThreadReadership, threadScope } from '../standard.policy.ts';

/**
 * The live rooms for threads, one for each audience: teams and secretariat share one, each country's network
 * members have their own.
 */
const threadRoomOf = (standardId: string, scope: 'all' | CountryCode): string =>
  scope === 'all'
    ? `standard-threads:${standardId}`
    : `standard-threads-${scope.toLowerCase()}:${standardId}`;

/** The live room in which this reader gets the threads of the standard, if any. */
export function threadRoomFor(actor: Actor, standardId: string): string | null {
  const scope = threadScope(actor);
  return scope === 'none' ? null : threadRoomOf(standardId, scope);
}

/**
 * The live rooms that a thread is broadcast to; a restricted one goes to none of them, but to each of its
 * readers.
 */
export function threadRooms(
  standardId: string,
  draftAudience: DraftAudience,
  thread: Omit<ThreadReadership, 'readers'>,
): string[] {
  if (thread.audience !== 'network') return [];
  const { country } = thread;
  return [
    threadRoomOf(standardId, 'all'),
    ...(draftAudience === 'networks' && country ? [threadRoomOf(standardId, country)] : []),
  ];
}

/** What a broadcast needs to know of a thread to find its recipients. */
export interface ThreadBroadcastTarget {
  readonly standardId: string;
  readonly threadId: string;
  readonly draftAudience: DraftAudience;
  readonly threadAudience: Omit<ThreadReadership, 'readers'>;
  /** Member ids allowed to read a restricted thread at this moment. */
  readonly recipientIds: readonly string[];
}

/**
 * Broadcasts what happened in a thread: in full to the rooms of its audience. The readers of a restricted
 * thread are only notified that something happened, each in their own room, and fetch it with the rights they
 * have at that moment.
 */
export function broadcastThread<Type extends 'thread-opened' | 'comment-added' | 'thread-state-changed'>(
  tx: Pick<Tx, 'broadcast'>,
  { standardId, threadId, draftAudience, threadAudience, recipientIds }: ThreadBroadcastTarget,
  type: Type,
  payload: Unpresented<StandardLiveEvents[Type]>,
): void {
  for (const room of threadRooms(standardId, draftAudience, threadAudience))
    tx.broadcast(room, type, payload);
  if (threadAudience.audience !== 'network') notifyNamedReaders(tx, standardId, threadId, recipientIds);
}

/** Notifies the readers of a restricted thread that it has changed and is to be fetched again. */
export function notifyNamedReaders(
  tx: Pick<Tx, 'broadcast'>,
  standardId: string,
  threadId: string,
  recipientIds: readonly string[],
): void {
  for (const memberId of recipientIds)
    tx.broadcast(`member:${memberId}`, 'thread-touched', { standardId, threadId });
}
