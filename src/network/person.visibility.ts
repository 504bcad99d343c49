import { NAME_VISIBILITY, type NameVisibility, type Role } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/** The roles that know the names of these members, as an array of SQL. */
function rolesKnowing(known: NameVisibility): string {
  const roles = (Object.keys(NAME_VISIBILITY) as Role[]).filter((role) => NAME_VISIBILITY[role] === known);
  return `array[${roles.map((role) => `'${role}'`).join(', ')}]::text[]`;
}

/**
 * Who may know which person is behind a seat or a membership: `mayKnowName` as SQL over the aliases `m`
 * (member) and `o` (organisation); the four parameters are `personVisibilityParameters(actor)`, from number `at` on.
 */
export function personVisible(at: number): string {
  return `
    (
      $${at}::text = any(${rolesKnowing('all')})
      or ($${at} = any(${rolesKnowing('own-country')}) and o.country_code = $${at + 1}::text)
      or ($${at} = any(${rolesKnowing('own-organisation')}) and o.id = $${at + 2}::uuid)
      or m.id = $${at + 3}::uuid
    )`;
}

export function personVisibilityParameters(
  actor: Actor,
): readonly [role: string, country: string | null, organisationId: string, memberId: string] {
  return [actor.role, actor.country, actor.organisationId, actor.memberId];
}

/**
 * A member about whose office or seat the reader `$1` is notified, as a statement: by name for
 * teams and secretariat, for auditors by where from, and to everybody of themselves.
 */
export function selectNameableMember({ role }: Pick<Actor, 'role'>, id: string): string {
  const title = role === 'auditor' ? 'w.name' : 'k.name';
  const known = role === 'secretariat' || role === 'team' || role === 'auditor';
  return `
    select k.id, ${title} as title
    from member k
    join organisation w on w.id = k.organisation_id
    where k.id = ${id} and (${known} or k.id = $1)`;
}
