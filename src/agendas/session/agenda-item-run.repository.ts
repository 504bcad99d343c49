import type { Tx } from '#platform/persistence/transaction';
import { NoCurrentItem } from '../agendas.problems.ts';
import { AgendaItemRun } from './agenda-item-run.entity.ts';

/** The item under discussion; null between items. */
export function findCurrentItemRun(tx: Tx, meetingId: string): Promise<AgendaItemRun | null> {
  return tx.manager
    .createQueryBuilder(AgendaItemRun, 'r')
    .where('r.meetingId = :meetingId and r.endedAt is null', { meetingId })
    .getOne();
}

export async function getCurrentItemRun(tx: Tx, meetingId: string): Promise<AgendaItemRun> {
  const run = await findCurrentItemRun(tx, meetingId);
  if (!run) throw new NoCurrentItem();
  return run;
}

/** The items of a meeting in their order, without the headings of sections. */
export async function findRunnableItemIds(tx: Tx, meetingId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(
    `select id from agenda_item where meeting_id = $1 and kind <> 'section' order by position`,
    [meetingId],
  );
  return rows.map(({ id }) => id);
}

/** The item that was begun last, whether or not it has ended. */
export async function findLastItemId(tx: Tx, meetingId: string): Promise<string | undefined> {
  const [row] = await tx.manager.query<{ id: string }[]>(
    'select item_id as id from agenda_item_run where meeting_id = $1 order by began_at desc limit 1',
    [meetingId],
  );
  return row?.id;
}
