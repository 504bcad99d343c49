import type { LiveEvent, LiveFrame } from '@nbn/contracts';
import { SYSTEM } from '../access/actor.ts';
import type { Tx } from './transaction.ts';

/**
 * Audit rows, outbox rows and numbered live events of one transaction, in one statement. The room's counter is the last
 * lock taken before the commit (rooms in order, so that two commands cannot deadlock), and makes the numbers gap-free
 * and in commit order.
 */
const RECORD = `
with actor as (select $1::uuid as id, $2::text as role),
audited as (
  insert into audit_entry (id, at, actor_id, actor_role, action, object_kind, object_id, country, detail)
  select a.id, app_now(), actor.id, actor.role, a.action, a.object_kind, a.object_id, a.country, a.detail
  from jsonb_to_recordset($3::jsonb) as a(id uuid, action text, object_kind text, object_id text, country text, detail jsonb), actor
),
published as (
  insert into outbox (id, type, payload, at, next_at)
  select e.id, e.type, e.payload, app_now(), app_now() from jsonb_to_recordset($4::jsonb) as e(id uuid, type text, payload jsonb)
),
given as (
  select l.room, l.type, l.payload, l.position from jsonb_to_recordset($5::jsonb) as l(room text, type text, payload jsonb, position int)
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
  const actor = tx.actor === SYSTEM ? null : tx.actor;
  const rows = await tx.manager.query<StoredLive[]>(RECORD, [
    actor?.memberId ?? null,
    actor?.role ?? SYSTEM,
    JSON.stringify(tx.audits.map(({ id, action, object, country, detail }) => (
      { id, action, object_kind: object.kind, object_id: object.id, country: country ?? null, detail: detail ?? {} }))),
    JSON.stringify(tx.events.map(({ id, type, payload }) => ({ id, type, payload }))),
    JSON.stringify(tx.lives.map((note, position) => ({ ...note, position }))),
  ]);
  return framesOf(rows);
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
