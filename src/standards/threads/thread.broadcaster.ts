import type { DraftAudience, StandardLiveEvents } from '@nbn/contracts';
import type { Unpresented } from '#platform/people/present-people';
import type { Tx } from '#platform/persistence/transaction';
import type { ThreadReadership } from '../standard.policy.ts';
import { threadRooms } from '../standard.presenter.ts';

/** A thread as those are found who hear of it. */
export interface ThreadBroadcastTarget {
  readonly standardId: string;
  readonly threadId: string;
  readonly draftAudience: DraftAudience;
  readonly threadAudience: Omit<ThreadReadership, 'readers'>;
  /** Of a thread that is for few: those whom it is for now. */
  readonly recipientIds: readonly string[];
}

/**
 * Tells what happened in a thread to whoever reads it: in the rooms of its audience, whole; of a thread that
 * is for few, to each reader in their own room, and only that something happened: they read it with their
 * rights of that moment.
 */
export function broadcastThread<Type extends 'thread-opened' | 'comment-added' | 'thread-state-changed'>(
  tx: Pick<Tx, 'broadcast'>,
  { standardId, threadId, draftAudience: draft, threadAudience: whose, recipientIds }: ThreadBroadcastTarget,
  type: Type,
  payload: Unpresented<StandardLiveEvents[Type]>,
): void {
  for (const room of threadRooms(standardId, draft, whose)) tx.broadcast(room, type, payload);
  if (whose.audience !== 'network') notifyNamedReaders(tx, standardId, threadId, recipientIds);
}

/** Lets the readers of a thread that is for few know that it is to be read anew. */
export function notifyNamedReaders(
  tx: Pick<Tx, 'broadcast'>,
  standardId: string,
  threadId: string,
  recipientIds: readonly string[],
): void {
  for (const memberId of recipientIds)
    tx.broadcast(`member:${memberId}`, 'thread-touched', { standardId, threadId });
}
