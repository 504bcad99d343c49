import { COUNTRY_CODES } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/**
 * Who reads a ballot, as a condition on table alias `b` (ballot); `member` is the parameter that holds the
 * reader's id. Drafts are the secretariat's. What is announced is read by the national teams, the secretariat
 * and auditors; national networks and observers read what is decided. A ballot of one country stays there,
 * one for named members with them. A spec holds this and `mayRead` of the policy together.
 */
export function ballotsVisibleTo(
  actor: Pick<Actor, 'role' | 'country' | 'permissions'>,
  member = '$1',
): string {
  if (!actor.permissions.has('ballots:read')) return 'false';
  const country = COUNTRY_CODES.find((code) => code === actor.country);
  const own = country ? `b.audience_country = '${country}'` : 'false';
  const named = `exists (select from ballot_reader r where r.ballot_id = b.id and r.member_id = ${member})`;
  const standsIn = `
    (
      exists (select from ballot_arrangement a where a.ballot_id = b.id and a.alternate_id = ${member})
      or exists (select from ballot_seat a where a.ballot_id = b.id and a.alternate_id = ${member})
    )`;
  switch (actor.role) {
    case 'secretariat':
      return `(b.audience <> 'members' or ${named})`;
    case 'team':
      return `
        (
          b.state <> 'draft'
          and (
            b.audience in ('region', 'teams') or (b.audience = 'country' and ${own}) or ${named}
            or ${standsIn}
          )
        )`;
    case 'auditor':
      return `(b.state <> 'draft' and (b.audience <> 'members' or ${named}))`;
    case 'network':
      return `
        (
          b.state <> 'draft'
          and (
            (
              b.state in ('released', 'reviewed')
              and (b.audience = 'region' or (b.audience = 'country' and ${own}))
            ) or ${named} or ${standsIn}
          )
        )`;
    case 'observer':
      return `
        (
          b.state <> 'draft' and ((b.state in ('released', 'reviewed') and b.audience = 'region') or ${named})
        )`;
  }
}
