import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import type { AgendaItem } from './agenda-item.entity.ts';
import { visibleItems } from './item-access/item.visibility.ts';

/** An item with its fixed time, and whether the actor may know of it. */
export type TimedItemRow = Pick<
  AgendaItem,
  'id' | 'kind' | 'title' | 'minutes' | 'fixedDay' | 'fixedClock'
> & {
  readonly visible: boolean;
};

/** All items of a meeting in their order, marked with whether the actor may know of them. */
export async function findTimedItems(tx: Tx, actor: Actor, meetingId: string): Promise<TimedItemRow[]> {
  return tx.manager.query<TimedItemRow[]>(
    `
      select i.id, i.kind, i.title, i.minutes, i.fixed_day as "fixedDay", i.fixed_clock as "fixedClock",
        ${visibleItems(actor)} as visible
      from agenda_item i
      where i.meeting_id = $2
      order by i.position`,
    [actor.memberId, meetingId],
  );
}

export async function updateFixedTime(
  tx: Tx,
  itemId: string,
  { fixedDay, fixedClock }: Pick<AgendaItem, 'fixedDay' | 'fixedClock'>,
): Promise<void> {
  await tx.manager.query(
    `
      update agenda_item
      set fixed_day = $2, fixed_clock = $3, revision = revision + 1, updated_at = app_now()
      where id = $1`,
    [itemId, fixedDay, fixedClock],
  );
}

/** Moves all items behind a removed one up by one place. */
export async function closePositionGap(tx: Tx, meetingId: string, position: number): Promise<void> {
  await tx.manager.query(
    'update agenda_item set position = position - 1 where meeting_id = $1 and position > $2',
    [meetingId, position],
  );
}

/** Numbers the items of a meeting in the order of these ids. */
export async function updateItemOrder(tx: Tx, meetingId: string, order: readonly string[]): Promise<void> {
  await tx.manager.query(
    `
      update agenda_item i
      set position = o.position
      from unnest($2::uuid[]) with ordinality as o(id, position)
      where i.meeting_id = $1 and i.id = o.id and i.position <> o.position`,
    [meetingId, order],
  );
}

/** Whether minutes, a decision, an action or a remark refers to the item. */
export async function isMinuted(tx: Tx, itemId: string): Promise<boolean> {
  const [row] = await tx.manager.query<[{ some: boolean }]>(
    `
      select exists (select from minutes_entry where item_id = $1)
        or exists (select from decision where item_id = $1)
        or exists (select from action where item_id = $1)
        or exists (select from minutes_remark where item_id = $1) as some`,
    [itemId],
  );
  return row.some;
}
