import type { ConversationLiveEvents } from '@nbn/contracts';
import type { Unpresented } from '#platform/people/present-people';
import type { Tx } from '#platform/persistence/transaction';

/** The live room of a practice or question: whoever reads it is in it. */
export const conversationRoom = (id: string): string => `conversation:${id}`;

/** Tells those who have it open that the practice or question itself is another now. */
export function broadcastSubject(tx: Pick<Tx, 'broadcast'>, id: string): void {
  const payload: ConversationLiveEvents['subject-changed'] = { id };
  tx.broadcast(conversationRoom(id), 'subject-changed', payload);
}

/** Tells those who have it open what was written. */
export function broadcastEntry(
  tx: Pick<Tx, 'broadcast'>,
  id: string,
  payload: Unpresented<ConversationLiveEvents['entry-added']>,
): void {
  tx.broadcast(conversationRoom(id), 'entry-added', payload);
}
