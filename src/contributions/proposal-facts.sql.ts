import type { ContributionRights } from './contribution-rights.sql.ts';
import { factSql, factsFromSql, factWhenSql, IS_RELEASED } from './contribution-fact.sql.ts';

const BALLOT_PATH = `'/priorities/ballots/' || b.id`;
const PERIOD_PATH = `'/priorities/' || r.period_id`;
const OWN_BALLOTS = `
  from ballot b
  join ballot_option o on o.ballot_id = b.id and o.option_id = r.id
  where b.subject_kind = 'priority-period' and b.subject_id = r.period_id`;

/** Proposed priorities. The response is that one joins another, or is put to the vote. */
export const prioritiesSql = ({ priorities, ballots }: ContributionRights): string => `
  select g.kind, g.id, r.proposed_by as author_id, r.proposed_at as made_at, r.title as words,
    ${priorities} as readable, case when ${priorities} then p.title end as title, null::text as number,
    case when ${priorities} then ${PERIOD_PATH} end as path, case when ${priorities} then ${factWhenSql(
      'r.merged_at is not null',
      factSql('response', {
        key: `'joined'`,
        at: 'r.merged_at',
        outcome: `'joined'`,
        name: '(select i.title from priority i where i.id = r.merged_into)',
        path: PERIOD_PATH,
      }),
    )} || ${factsFromSql(
      factSql('response', {
        key: 'b.id',
        at: 'coalesce(b.opened_at, b.announced_at)',
        outcome: `'on-ballot'`,
        name: 'b.question',
        path: BALLOT_PATH,
      }),
      `${OWN_BALLOTS} and b.state <> 'draft' and b.state <> 'withdrawn' and ${ballots}`,
    )} || ${factsFromSql(
      factSql('vote', {
        key: 'b.id',
        at: 'b.released_at',
        outcome: `
          case
            when r.rank is not null then 'chosen'
            when r.state = 'not-chosen' then 'not-chosen'
            else b.outcome
          end`,
        name: 'b.question',
        path: BALLOT_PATH,
      }),
      `${OWN_BALLOTS} and ${IS_RELEASED} and ${ballots}`,
    )} || ${factsFromSql(
      `case h.state when 'agreed' then ${factSql('adopted', {
        key: 'h.state',
        at: 'h.at',
        outcome: `'agreed'`,
        name: 'p.title',
        path: PERIOD_PATH,
      })} else ${factSql('home', {
        key: 'h.state',
        at: 'h.at',
        outcome: 'h.state',
        path: PERIOD_PATH,
      })} end`,
      `from priority_transition h
      where h.priority_id = r.id`,
    )} else '[]'::jsonb end as facts
  from given g
  join priority r on r.id = g.id
  join priority_period p on p.id = r.period_id
  where g.kind = 'priority'`;

const IS_VISIBLE_ITEM = (items: string): string =>
  `exists (select from agenda_item i where i.id = q.item_id and ${items})`;

/** Proposed agenda items: on the agenda or declined, voted on, and what was decided under them. */
export const agendaProposalsSql = ({ meetings, items, ballots, minutes }: ContributionRights): string => `
  select g.kind, g.id, q.proposed_by as author_id, q.proposed_at as made_at, q.title as words,
    (${meetings}) as readable, case when ${meetings} then m.title end as title, null::text as number,
    case when ${meetings} then '/meetings/' || m.id end as path, case when ${meetings} then ${factWhenSql(
      `q.state <> 'open'`,
      factSql('response', {
        key: 'q.state',
        at: 'q.settled_at',
        outcome: `
          case q.state
            when 'accepted' then 'on-agenda'
            when 'refused' then 'declined'
            else 'withdrawn'
          end`,
        words: 'q.reason',
        path: `'/meetings/' || m.id`,
      }),
    )} || ${factsFromSql(
      factSql('vote', {
        key: 'b.id',
        at: 'b.released_at',
        outcome: 'b.outcome',
        name: 'b.question',
        path: BALLOT_PATH,
      }),
      `from ballot b
      where b.subject_kind = 'agenda-item' and b.subject_id = q.item_id and ${IS_RELEASED} and ${ballots}
        and ${IS_VISIBLE_ITEM(items)}`,
    )} || ${factsFromSql(
      factSql('adopted', {
        key: 'd.id',
        at: 'd.recorded_at',
        outcome: `'decision'`,
        words: 'd.text',
        name: 'd.reference',
        path: `'/meetings/decisions/' || d.id`,
      }),
      `from decision d
      left join minutes mi on mi.meeting_id = m.id
      where d.item_id = q.item_id and d.withdrawn_at is null and ${minutes} and ${IS_VISIBLE_ITEM(items)}`,
    )} else '[]'::jsonb end as facts
  from given g
  join agenda_proposal q on q.id = g.id
  join meeting m on m.id = q.meeting_id
  where g.kind = 'agenda-item'`;
