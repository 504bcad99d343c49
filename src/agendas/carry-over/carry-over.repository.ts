import type { Tx } from '#platform/persistence/transaction';
import { AgendaItem } from '../agenda-item.entity.ts';
import { IS_LATER_MEETING } from './next-meetings.query.ts';

/** Whether items of one meeting may continue in the other: same kind, later, and not yet held. */
export async function isLaterMeeting(tx: Tx, laterId: string, earlierId: string): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `select from meeting m join meeting f on f.id = $2 where m.id = $1 and ${IS_LATER_MEETING}`,
    [laterId, earlierId],
  );
  return rows.length > 0;
}

export function isCarriedOver(tx: Tx, itemId: string): Promise<boolean> {
  return tx.manager.existsBy(AgendaItem, { carriedFromId: itemId });
}
