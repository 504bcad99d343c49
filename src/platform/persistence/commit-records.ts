import type { LiveEvent, LiveFrame } from '@nbn/contracts';
import { SYSTEM } from '../access/actor.ts';
import { PreparedStatement, type BoundStatement } from './prepared-statement.ts';
import type { AuditAuthor, PendingLiveEvent, Tx } from './transaction.ts';

/**
 * Audit rows, outbox rows and numbered live events of one transaction, in one statement. The room's counter
 * is the last lock taken before the commit (rooms in order, so that two commands cannot deadlock), and makes
 * the numbers gap-free and in commit order.
 */
const INSERT_RECORDS = new PreparedStatement<RoomCounterRow>(`
  with audited as (
    insert into audit_entry (id, at, actor_id, actor_role, action, object_kind, object_id, country, detail)
    select a.id, app_now(), a.actor_id, a.actor_role, a.action, a.object_kind, a.object_id, a.country,
      a.detail
    from jsonb_to_recordset($1::jsonb) as a(
      id uuid, actor_id uuid, actor_role text, action text, object_kind text, object_id text, country text,
      detail jsonb
    )
  ), published as (
    insert into outbox (id, type, payload, at, next_at)
    select e.id, e.type, e.payload, app_now(), app_now()
    from jsonb_to_recordset($2::jsonb) as e(id uuid, type text, payload jsonb)
  ), given as (
    select l.room, l.type, l.payload, l.position
    from jsonb_to_recordset($3::jsonb) as l(room text, type text, payload jsonb, position int)
  ), counted as (
    select room, count(*) as events
    from given
    group by room
  ), numbered as (
    insert into live_room as r (room, last)
    select room, events
    from counted
    order by room
    on conflict (room) do update set last = r.last + excluded.last
    returning room, last
  ), stored as (
    insert into live_event (room, number, type, payload, at)
    select g.room, n.last - c.events + row_number() over (partition by g.room order by g.position), g.type,
      g.payload, app_now()
    from given g
    join counted c using (room)
    join numbered n using (room)
  )
  select room, last, app_now() as at
  from numbered`);

/** A room with the number of its last event, those of this transaction among them. */
export interface RoomCounterRow {
  readonly room: string;
  readonly last: string;
  readonly at: Date;
}

/** The statement that writes what the transaction has to record; null if it has nothing to record. */
export function buildRecordStatement(tx: Tx): BoundStatement<RoomCounterRow> | null {
  if (tx.auditEntries.length + tx.events.length + tx.liveEvents.length === 0) return null;
  return INSERT_RECORDS.bind(
    JSON.stringify(tx.auditEntries.map((note) => toAuditRow(note, note.by ?? tx.actor))),
    JSON.stringify(tx.events.map(({ id, type, payload }) => ({ id, type, payload }))),
    JSON.stringify(tx.liveEvents.map((note, position) => ({ ...note, position }))),
  );
}

function toAuditRow(
  { id, action, object, country, detail }: Tx['auditEntries'][number],
  actor: AuditAuthor | typeof SYSTEM,
): object {
  const [actorId, role] = actor === SYSTEM ? [null, SYSTEM] : [actor.memberId, actor.role];
  return {
    id,
    actor_id: actorId,
    actor_role: role,
    action,
    object_kind: object.kind,
    object_id: object.id,
    country: country ?? null,
    detail: detail ?? {},
  };
}

/**
 * The frames to send once all is committed: each room's events in the order in which they were given, with
 * their numbers.
 */
export function toLiveFrames(tx: Tx, rooms: readonly RoomCounterRow[]): readonly LiveFrame[] {
  const byRoom = new Map<string, PendingLiveEvent[]>(rooms.map(({ room }) => [room, []]));
  for (const note of tx.liveEvents) byRoom.get(note.room)!.push(note);
  return rooms.map(({ room, last, at }) => {
    const given = byRoom.get(room)!;
    const before = Number(last) - given.length;
    return {
      room,
      events: given.map(({ type, payload }, place): LiveEvent => ({
        number: before + place + 1,
        type,
        payload,
        at: at.toISOString(),
      })),
    };
  });
}
