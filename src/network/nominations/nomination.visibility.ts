import type { Actor } from '#platform/access/actor';

/** `maySeeNomination` of the policy as SQL over alias `n`; parameter `at` is the reader's country. */
export function visibleNominations({ role }: Pick<Actor, 'role'>, at: number): string {
  if (role === 'secretariat' || role === 'auditor') return `($${at}::text is null or true)`;
  return role === 'team' ? `n.country_code = $${at}::text` : `($${at}::text is null and false)`;
}

/**
 * A nomination by the name under which the reader `$1` may be notified of it, as a statement: a person's for
 * those who may know the person, else the organisation's.
 */
export function selectNominationTitle({ role }: Pick<Actor, 'role'>, id: string): string {
  const title = role === 'auditor' ? 'g.name' : 'coalesce(k.name, g.name)';
  const own = `exists (select from membership w where w.member_id = $1 and w.country = r.country_code)`;
  const known = role === 'secretariat' || role === 'auditor' ? 'true' : String(role === 'team' && own);
  return `
    select r.id, ${title} as title
    from nomination r
    left join member k on k.id = r.member_id
    join organisation g on g.id = coalesce(r.organisation_id, k.organisation_id)
    where r.id = ${id} and ${known}`;
}
