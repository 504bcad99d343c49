import type { Actor } from '#platform/access/actor';
import { visibleItems } from '../item-access/item.visibility.ts';
import { visibleMinutes } from '../minutes/minutes.visibility.ts';

/**
 * An action on alias `a` is the reader's to do: `isActionOwner` as SQL. `$1` is the reader, `$3` their seat;
 * the secretariat's own actions carry none.
 */
export const IS_OWN_ACTION = `
  (
    a.owner_seat_id = $3::uuid
    or a.owner_member_id = $1
    or (
      a.owner_seat_id is null and a.owner_member_id is null and $3::uuid is null
      and exists (select from membership w where w.member_id = $1 and w.role = 'secretariat')
    )
  )`;

/**
 * Which actions on alias `a` the reader may know of: the own ones and those of the own seat, and those of minutes and items
 * (aliases `m`, `mi` and `i`) that the reader may know of. `origin` is the second half alone.
 */
export function visibleActions(actor: Actor): {
  where: string;
  origin: string;
  parameters: readonly (string | null)[];
} {
  const { where, parameters } = visibleMinutes(actor);
  const origin = `${where} and ${visibleItems(actor)}`;
  return {
    where: `(a.owner_seat_id = $3::uuid or a.owner_member_id = $1 or (${origin}))`,
    origin,
    parameters: [...parameters, actor.seat?.id ?? null],
  };
}
