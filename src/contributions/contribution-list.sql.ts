import { CONTRIBUTION_KINDS, type ContributionKind } from '@nbn/contracts';
import { selectVisibleDecision } from '../agendas/index.ts';
import { AMENDMENT_SAYS_SOMETHING } from '../standards/index.ts';
import type { Actor } from '#platform/access/actor';
import type { ContributionRights } from './contribution-rights.sql.ts';

/**
 * Whose contributions the reader `$1` follows: their own, and what former holders of their seat made for their
 * country while they held it.
 */
const AUTHORS = `
  select $1::uuid as member_id, '-infinity'::timestamptz as since, 'infinity'::timestamptz as until,
    true as self
  union all
  select f.member_id, f.starts_at, f.ends_at, false
  from membership h
  join appointment f on f.seat_id = h.seat_id and f.ends_at is not null and f.member_id <> $1
  where h.member_id = $1`;

const MADE_IN_OFFICE = (at: string): string => `(u.self or (${at} >= u.since and ${at} < u.until))`;

/** A member has few of the threads: each is looked up, where the planner would rather read all of them. */
const ONE_AT_A_TIME = 'offset 0';

/** Of each kind: id, author, instant, and whether the reader may still read what it was made to. */
const OWN: Readonly<Record<ContributionKind, (rights: ContributionRights) => string>> = {
  remark: ({ standards }) => `
    select k.id, k.author_id, k.at as made_at, ${standards} as readable
    from author u
    join consultation_remark k on k.author_id = u.member_id and ${MADE_IN_OFFICE('k.at')}
      and (u.self or (k.state = 'in' and k.country is not null))
    join consultation_round y on y.id = k.round_id
    join standard s on s.id = y.standard_id`,
  // Whoever writes several comments in one thread follows one conversation: the first stands for all.
  comment: ({ standards, threads }) => `
    select c.id, c.author_id, c.at as made_at, t.readable
    from (
      select distinct on (c.thread_id) c.id, c.author_id, c.at, c.thread_id
      from comment c
      where c.author_id = $1 and c.source_author is null
      order by c.thread_id, c.ordinal
    ) c
    cross join lateral (
      select ${standards} and ${threads} as readable
      from comment_thread t
      join standard s on s.id = t.standard_id
      where t.id = c.thread_id
      ${ONE_AT_A_TIME}
    ) t`,
  amendment: ({ standards, amendments }) => `
    select a.id, a.created_by, coalesce(a.submitted_at, a.created_at), ${standards} and ${amendments}
    from author u
    join amendment a on a.created_by = u.member_id and ${MADE_IN_OFFICE('a.created_at')}
      and (u.self or (a.country is not null and a.submitted_at is not null))
    join standard s on s.id = a.standard_id
    where a.source_author is null and ${AMENDMENT_SAYS_SOMETHING}`,
  priority: ({ priorities }) => `
    select r.id, r.proposed_by, r.proposed_at, ${priorities}
    from author u
    join priority r on r.proposed_by = u.member_id and ${MADE_IN_OFFICE('r.proposed_at')}`,
  'agenda-item': ({ meetings }) => `
    select q.id, q.proposed_by, q.proposed_at, ${meetings}
    from author u
    join agenda_proposal q on q.proposed_by = u.member_id and ${MADE_IN_OFFICE('q.proposed_at')}
      and (u.self or q.seat_id is not null)
    join meeting m on m.id = q.meeting_id
    where q.review_of_id is null`,
};

/**
 * Whether the reader may know that this move `v` happened: its instant alone would tell. What is published, and
 * what countries do with it, is no secret of a draft.
 */
function isMoveReadable(actor: Actor, { published, ballots }: ContributionRights): string {
  return `
    case
      when v.kind in ('remark', 'comment', 'amendment') and v.stage in ('adopted', 'home') then ${published}
      when not o.readable then false
      when v.stage = 'vote' or v.kind = 'priority' and v.stage = 'response' and v.key <> 'joined'
        then exists (select from ballot b where b.id = v.key::uuid and ${ballots})
      when v.kind = 'agenda-item' and v.stage = 'adopted'
        then exists (${selectVisibleDecision(actor, 'v.key::uuid')})
      else true
    end`;
}

/** Kind, id and the latest readable move of everything that is the reader's. */
export function ownContributionsSql(
  actor: Actor,
  rights: ContributionRights,
  kind: ContributionKind | null,
): string {
  const kinds = kind === null ? CONTRIBUTION_KINDS : [kind];
  const selects = kinds.map(
    (one) => `
      select '${one}' as kind, one.*
      from (${OWN[one](rights)}) one (id, author_id, made_at, readable)`,
  );
  return `
    with author as (${AUTHORS}), own as (${selects.join(' union all ')})
    select o.kind, o.id, o.made_at,
      greatest(o.made_at, (
        select max(v.moved_at)
        from contribution_move v
        where v.member_id = o.author_id and v.kind = o.kind and v.contribution_id = o.id
          and ${isMoveReadable(actor, rights)}
      )) as moved_at
    from own o`;
}
