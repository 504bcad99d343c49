import { visibleItems } from '../../agendas/index.ts';
import { visibleMeetings } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import type { RaisedAtView } from './dto/amendment.view.ts';

interface SqlRunner {
  query<T>(sql: string, parameters: unknown[]): Promise<T>;
}

/** Those of the agenda items that the actor may see, with their meetings. */
export async function findVisibleItems(
  runner: SqlRunner,
  actor: Actor,
  itemIds: readonly string[],
): Promise<(RaisedAtView & { ahead: boolean })[]> {
  if (itemIds.length === 0) return [];
  const { where, parameters } = visibleMeetings(actor);
  return runner.query(
    `
      select i.id as "itemId", i.title, m.id as "meetingId", m.title as "meetingTitle",
        m.state not in ('held', 'cancelled') and i.kind <> 'section' as ahead
      from agenda_item i
      join meeting m on m.id = i.meeting_id
      where ${where} and ${visibleItems(actor)} and i.id = any($${parameters.length + 1}::uuid[])`,
    [...parameters, itemIds],
  );
}

/** The agenda items of a meeting that the actor may see. */
export async function findVisibleItemsOfMeeting(
  runner: SqlRunner,
  actor: Actor,
  meetingId: string,
): Promise<string[]> {
  const { where, parameters } = visibleMeetings(actor);
  const rows = await runner.query<{ id: string }[]>(
    `
      select i.id
      from agenda_item i
      join meeting m on m.id = i.meeting_id
      where ${where} and ${visibleItems(actor)} and m.id = $${parameters.length + 1}`,
    [...parameters, meetingId],
  );
  return rows.map(({ id }) => id);
}

/** One agenda item; an invisible one is treated as missing. */
export async function requireVisibleItem(
  runner: SqlRunner,
  actor: Actor,
  itemId: string,
): Promise<RaisedAtView & { ahead: boolean }> {
  const [item] = await findVisibleItems(runner, actor, [itemId]);
  if (!item) throw new NotFound();
  return item;
}
