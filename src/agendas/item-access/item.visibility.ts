import type { Actor } from '#platform/access/actor';

const IS_ITEM_READER = `
  exists (
    select
    from agenda_item_reader r
    where r.item_id = i.id
      and (
        r.member_id = $1
        or r.seat_id in (
          select p.seat_id
          from membership p
          where p.member_id = $1 and p.seat_id is not null
        )
        or exists (
          select
          from meeting_invitation v
          where v.meeting_id = i.meeting_id and v.seat_id = r.seat_id and v.member_id = $1 and v.alternate
            and v.withdrawn_at is null
        )
      )
  )`;

/** SQL: the items `i` that everyone who sees the meeting may know of; `$1` is a member id and says nothing. */
export const OPEN_ITEMS = '(not i.closed and $1::uuid is not null)';

/**
 * SQL: which items `i` of a meeting that the reader sees they may know of; `$1` is the reader's member id. A
 * closed item is visible to its readers only, and to the alternate of a seat among them in this meeting: not
 * to others who convene, and never to an auditor.
 */
export function visibleItems(actor: Pick<Actor, 'role'>): string {
  return actor.role === 'auditor' ? OPEN_ITEMS : `(not i.closed or ${IS_ITEM_READER})`;
}
