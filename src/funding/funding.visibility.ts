import type { Actor } from '#platform/access/actor';

type FundingReader = Pick<Actor, 'role' | 'permissions' | 'seat' | 'country'>;

/** `mayReadMoney` in SQL, over an alias with `fund_id` and `country`. */
function isReadableMoney(alias: string, { role, permissions, seat, country }: FundingReader, member: string) {
  if (!permissions.has('funds:read')) return `(${member}::uuid is null)`;
  if (role === 'secretariat' || role === 'auditor') return `(${member}::uuid is not null)`;
  if (!seat) return `(${member}::uuid is null)`;
  const elsewhere = country === null ? '' : ` and ${alias}.country <> '${country}'`;
  return `
    (
      ${alias}.country = '${seat.country}'
      or exists (
        select
        from fund_decider fd
        where fd.fund_id = ${alias}.fund_id and fd.member_id = ${member}::uuid${elsewhere}
      )
    )`;
}

/**
 * Grants that the actor reads, as a condition over `fund_grant g`. @param member the placeholder of the actor's
 * member id, such as `$1`.
 */
export const grantsVisibleTo = (actor: FundingReader, member: string): string =>
  isReadableMoney('g', actor, member);

/** Applications that the actor reads, as a condition over `funding_application a`. */
export function applicationsVisibleTo(actor: FundingReader, member: string): string {
  const own =
    actor.permissions.has('funds:apply') && actor.seat ? `a.country = '${actor.seat.country}'` : 'false';
  return `(${isReadableMoney('a', actor, member)} and (a.state <> 'draft' or ${own}))`;
}
