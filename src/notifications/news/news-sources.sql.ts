import type { NewsKind, Permission } from '@nbn/contracts';
import { visibleItems, visibleMinutes } from '../../agendas/index.ts';
import { visibleDocuments } from '../../documents/index.ts';
import { practicesVisibleTo, questionsVisibleTo } from '../../practices/index.ts';
import type { Actor } from '#platform/access/actor';

/**
 * What can be new: a statement of id, title, country, at, `open`, and the fields and countries that it is about,
 * for its reader `$1` of country `$2` since `$3`. Only what is open to the Network or the public is named in mails.
 */
export interface NewsSource {
  readonly kind: NewsKind;
  readonly permission: Permission;
  readonly select: (actor: Actor) => string;
}

/** It is about no field and no country more than another. */
const FOR_ALL = `'{}'::text[] as fields, '{}'::text[] as countries`;

export const NEWS_SOURCES: readonly NewsSource[] = [
  {
    // By their own audience: what only stands with a meeting is told of there.
    kind: 'document',
    permission: 'documents:read',
    select: (actor) => `
      select d.id, d.title, d.country_code as country, d.created_at as at,
        d.audience in ('public', 'network') as open, ${FOR_ALL}
      from document d
      where d.state = 'current' and d.latest > 0 and d.created_at > $3 and d.owner_id <> $1::uuid
        and d.audience in ('public', 'network', 'teams', 'national')
        and ${visibleDocuments(actor, 'false').where}`,
  },
  {
    kind: 'decision',
    permission: 'minutes:read',
    select: (actor) => `
      select d.id, concat(d.reference, ' ', d.text) as title, m.country_code as country, d.recorded_at as at,
        m.kind = 'regional' and not m.discreet and not i.closed as open, ${FOR_ALL}
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
        p.published_at as at, true as open, ${FOR_ALL}
      from published_version p
      join standard_version v on v.id = p.version_id
      where p.published_at > $3 and p.published_by <> $1::uuid`,
  },
  {
    // A line a country: one that fills in a whole standard is told of once.
    kind: 'adoption',
    permission: 'standards:read',
    select: () => `
      select r.standard_id as id, concat(v.title, ' ', p.edition) as title, r.country, max(h.at) as at,
        true as open, ${FOR_ALL}
      from adoption_record r
      join adoption_change h on h.record_id = r.id
      join published_version p on p.standard_id = r.standard_id and p.ordinal = r.edition_ordinal
      join standard_version v on v.id = p.version_id
      where r.status = 'in-practice' and h.status = 'in-practice' and h.at > $3 and h.by_id <> $1::uuid
        and not exists (
          select
          from adoption_change b
          where b.record_id = h.record_id and b.revision = h.revision - 1 and b.status = h.status
        )
      group by r.standard_id, v.title, p.edition, r.country`,
  },
  {
    // The same of its seats: their status is new or another one than before; words alone are no news.
    kind: 'voice',
    permission: 'standards:read',
    select: () => `
      select r.standard_id as id, concat(v.title, ' ', p.edition) as title, r.country, max(h.at) as at,
        true as open, ${FOR_ALL}
      from adoption_voice r
      join adoption_voice_change h on h.voice_id = r.id
      join published_version p on p.standard_id = r.standard_id and p.ordinal = r.edition_ordinal
      join standard_version v on v.id = p.version_id
      where h.status is not null and h.at > $3 and h.by_id <> $1::uuid
        and not exists (
          select
          from adoption_voice_change b
          where b.voice_id = h.voice_id and b.revision = h.revision - 1 and b.status = h.status
        )
      group by r.standard_id, v.title, p.edition, r.country`,
  },
  {
    kind: 'practice',
    permission: 'practices:read',
    select: (actor) => `
      select p.id, p.title, p.country, p.shared_at as at, p.audience = 'network' as open, p.fields, p.countries
      from practice p
      where p.state = 'shared' and p.shared_at > $3 and p.created_by <> $1::uuid
        and ${practicesVisibleTo(actor, '$1')}`,
  },
  {
    kind: 'question',
    permission: 'practices:read',
    select: (actor) => `
      select q.id, q.title, q.country, q.asked_at as at, q.audience = 'network' as open, q.fields, q.countries
      from question q
      where q.state <> 'closed' and q.asked_at > $3 and q.asked_by <> $1::uuid
        and ${questionsVisibleTo(actor, '$1')}`,
  },
];
