import type { Actor } from '#platform/access/actor';
import { visibleItems } from '../item-access/item.visibility.ts';
import { visibleMinutes } from '../minutes/minutes.visibility.ts';

/**
 * The reader's own, by the column of the seat whose it is: what is no seat's is the secretariat's. `$3` is
 * the reader's seat.
 */
export const isOwnedByReader = ({ role }: Pick<Actor, 'role'>, seat: string): string =>
  role === 'secretariat' ? `${seat} is null` : `${seat} = $3::uuid`;

/** The reader's own action: of their seat, their own, or, of nobody's, the secretariat's. */
export const isActionOfReader = (actor: Pick<Actor, 'role'>): string =>
  `(a.owner_member_id = $1 or (a.owner_member_id is null and ${isOwnedByReader(actor, 'a.owner_seat_id')}))`;

const isOwnSeat = (seat: string): string =>
  `${seat} in (select o.seat_id from membership o where o.member_id = $1 and o.seat_id is not null)`;

/**
 * The action with the id of this column, if the reader may know of it: its id and its text as title. `$1` is
 * the reader, `$2` their country.
 */
export function selectVisibleAction(actor: Actor, column: string): string {
  return `
    select a.id, a.text as title
    from action a
    join meeting m on m.id = a.meeting_id
    left join minutes mi on mi.meeting_id = m.id
    join agenda_item i on i.id = a.item_id
    where a.id = ${column}
      and (${isOwnSeat('a.owner_seat_id')} or a.owner_member_id = $1 or (${visibleMinutes(actor).where} and ${visibleItems(actor)}))`;
}

/** The decision with the id of this column, if the reader may know of it: its id and its number as title. */
export function selectVisibleDecision(actor: Actor, column: string): string {
  return `
    select d.id, d.reference as title
    from decision d
    join meeting m on m.id = d.meeting_id
    left join minutes mi on mi.meeting_id = m.id
    join agenda_item i on i.id = d.item_id
    where d.id = ${column} and ${visibleMinutes(actor).where} and ${visibleItems(actor)}`;
}
