import type { LiveEvent, LiveFrame } from '@nbn/contracts';
import { SYSTEM, type Originator } from '../access/actor.ts';
import type { Tx } from './transaction.ts';

/**
 * Audit rows, outbox rows and numbered live events of one transaction, in one statement. The room's counter is the last
 * lock taken before the commit (rooms in order, so that two commands cannot deadlock), and makes the numbers gap-free
 * and in commit order.
 */
const RECORD = `
with audited as (
  insert into audit_entry (id, at, actor_id, actor_role, action, object_kind, object_id, country, detail)
  select a.id, app_now(), a.actor_id, a.actor_role, a.action, a.object_kind, a.object_id, a.country, a.detail
  from jsonb_to_recordset($1::jsonb) as a(id uuid, actor_id uuid, actor_role text, action text, object_kind text, object_id text, country text, detail jsonb)
),
published as (
  insert into outbox (id, type, payload, at, next_at)
  select e.id, e.type, e.payload, app_now(), app_now() from jsonb_to_recordset($2::jsonb) as e(id uuid, type text, payload jsonb)
),
given as (
  select l.room, l.type, l.payload, l.position from jsonb_to_recordset($3::jsonb) as l(room text, type text, payload jsonb, position int)
),
counted as (select room, count(*) as events from given group by room),
numbered as (
  insert into live_room as r (room, last) select room, events from counted order by room
  on conflict (room) do update set last = r.last + excluded.last
  returning room, last
)
insert into live_event (room, number, type, payload, at)
select g.room, n.last - c.events + row_number() over (partition by g.room order by g.position), g.type, g.payload, app_now()
from given g join counted c using (room) join numbered n using (room)
returning room, number, type, payload, at`;

interface StoredLive {
  room: string;
  number: string;
  type: string;
  payload: unknown;
  at: Date;
}

/** Writes what the transaction has to record. Returns the live frames to send once it is committed. */
export async function commitRecords(tx: Tx): Promise<readonly LiveFrame[]> {
  if (tx.audits.length + tx.events.length + tx.lives.length === 0) return [];
  const rows = await tx.manager.query<StoredLive[]>(RECORD, [
    JSON.stringify(tx.audits.map((note) => auditRow(note, note.by ?? tx.actor))),
    JSON.stringify(tx.events.map(({ id, type, payload }) => ({ id, type, payload }))),
    JSON.stringify(tx.lives.map((note, position) => ({ ...note, position }))),
  ]);
  return framesOf(rows);
}

function auditRow({ id, action, object, country, detail }: Tx['audits'][number], actor: Originator): object {
  const [actorId, role] = actor === SYSTEM ? [null, SYSTEM] : [actor.memberId, actor.role];
  return { id, actor_id: actorId, actor_role: role, action, object_kind: object.kind, object_id: object.id, country: country ?? null, detail: detail ?? {} };
}

function framesOf(rows: readonly StoredLive[]): readonly LiveFrame[] {
  const events = rows
    .map((row) => ({ room: row.room, number: Number(row.number), type: row.type, payload: row.payload, at: row.at.toISOString() }))
    .sort((a, b) => a.number - b.number);
  const byRoom = new Map<string, LiveEvent[]>();
  for (const { room, ...event } of events) {
    const list = byRoom.get(room);
    if (list) list.push(event);
    else byRoom.set(room, [event]);
  }
  return [...byRoom].map(([room, list]) => ({ room, events: list }));
}
