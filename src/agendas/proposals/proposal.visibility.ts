import type { Actor } from '#platform/access/actor';

/**
 * A proposal on alias `p` is the own one: the member's, or that of the seat which the member holds now. `$1`
 * is the member's id.
 */
export const IS_OWN_PROPOSAL = `
  (
    p.proposed_by = $1
    or coalesce(
      p.seat_id in (select o.seat_id from membership o where o.member_id = $1 and o.seat_id is not null),
      false
    )
  )`;

/** Meetings on alias `m` whose agenda the reader arranges: `mayArrange` as SQL; `$2` is their country. */
const ARRANGED_BY_ROLE: Readonly<Record<Actor['role'], string>> = {
  secretariat: 'true',
  team: `(m.kind = 'national' and m.country_code = $2)`,
  network: 'false',
  observer: 'false',
  auditor: 'false',
};

/**
 * Which proposals on alias `p` for the meeting on alias `m` a reader of the meeting may know of: whoever
 * arranges the agenda of all, everybody else of their own. `$1` is the reader, `$2` their country.
 */
export function visibleProposals({ role }: Pick<Actor, 'role'>): string {
  return `(${ARRANGED_BY_ROLE[role]} or ${IS_OWN_PROPOSAL})`;
}
