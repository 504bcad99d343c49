import type { Actor } from '../../platform/access/actor.ts';

const ON_LIST = `exists (
  select from agenda_item_reader r where r.item_id = i.id
    and (r.member_id = $1 or r.seat_id in (select p.seat_id from member_standing p where p.member_id = $1)))`;

/**
 * Which items on alias `i` (agenda_item) this reader may know of, of a meeting that the reader sees; `$1` is the reader's member id.
 * A closed one is known to those on its list alone: not to others who convene, and never to an auditor.
 */
export function visibleItems(actor: Pick<Actor, 'role'>): string {
  return actor.role === 'auditor' ? '(not i.closed and $1::uuid is not null)' : `(not i.closed or ${ON_LIST})`;
}
