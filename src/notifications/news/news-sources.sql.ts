import type { NewsKind, Permission } from '@nbn/contracts';
import { visibleItems, visibleMinutes } from '../../agendas/index.ts';
import type { Actor } from '#platform/access/actor';

/**
 * What can be new: a statement of id, title, country, at and `open`, for its reader `$1` of country `$2` since
 * `$3`. Only what is open to the Network or the public is named in mails.
 */
export interface NewsSource {
  readonly kind: NewsKind;
  readonly permission: Permission;
  readonly select: (actor: Actor) => string;
}

/** By their own audience: what only stands with a meeting is told of there. */
const documentsOf = ({ role }: Actor): string => {
  if (role === 'observer' || role === 'auditor') return `d.audience = 'public'`;
  const teams = role === 'network' ? 'false' : `d.audience = 'teams'`;
  const own = role === 'secretariat' ? 'false' : `(d.audience = 'national' and d.country_code = $2::text)`;
  return `(d.audience in ('public', 'network') or ${teams} or ${own})`;
};

export const NEWS_SOURCES: readonly NewsSource[] = [
  {
    kind: 'document',
    permission: 'documents:read',
    select: (actor) => `
      select d.id, d.title, d.country_code as country, d.created_at as at,
        d.audience in ('public', 'network') as open
      from document d
      where d.state = 'current' and d.latest > 0 and d.created_at > $3 and d.owner_id <> $1::uuid and ${documentsOf(actor)}`,
  },
  {
    kind: 'decision',
    permission: 'minutes:read',
    select: (actor) => `
      select d.id, concat(d.reference, ' ', d.text) as title, m.country_code as country, d.recorded_at as at,
        m.kind = 'regional' and not m.discreet and not i.closed as open
      from decision d
      join meeting m on m.id = d.meeting_id
      left join minutes mi on mi.meeting_id = m.id
      join agenda_item i on i.id = d.item_id
      where d.recorded_at > $3 and d.withdrawn_at is null and d.recorded_by <> $1::uuid
        and ${visibleMinutes(actor).where} and ${visibleItems(actor)}`,
  },
  {
    kind: 'standard',
    permission: 'standards:read',
    select: () => `
      select p.standard_id as id, concat(v.title, ' ', p.edition) as title, null::text as country,
        p.published_at as at, true as open
      from published_version p
      join standard_version v on v.id = p.version_id
      where p.published_at > $3 and p.published_by <> $1::uuid`,
  },
];
