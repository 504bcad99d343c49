import { AMENDMENT_SAYS_SOMETHING } from '../standards/index.ts';
import type { ContributionRights } from './contribution-rights.sql.ts';
import { factSql, factsFromSql, factWhenSql, IS_RELEASED } from './contribution-fact.sql.ts';

/** Columns that each kind of contribution to a standard has before it is looked at further. */
const remarksSql = ({ standards }: ContributionRights): string => `
  select g.kind, g.id, k.author_id, k.at as made_at, k.text as words, r.standard_id, k.clause_id,
    w.text as base_text, ${standards} as readable,
    '/standards/' || s.id || '/consultation?round=' || r.id as path, ${factWhenSql(
      `k.state = 'withdrawn'`,
      factSql('response', { key: `'withdrawn'`, at: 'k.changed_at', outcome: `'withdrawn'` }),
    )} || ${factWhenSql(
      `k.state <> 'withdrawn' and k.outcome is not null`,
      factSql('response', {
        key: 'k.outcome',
        at: 'k.outcome_at',
        outcome: 'k.outcome',
        words: 'k.outcome_reason',
        path: `'/standards/' || s.id || '/consultation?round=' || r.id`,
      }),
    )} as facts
  from given g
  join consultation_remark k on k.id = g.id
  join consultation_round r on r.id = k.round_id
  join standard s on s.id = r.standard_id
  left join version_clause w on w.version_id = r.version_id and w.clause_id = k.clause_id
  where g.kind = 'remark'`;

const THREAD_PATH = `'/standards/' || s.id || '?thread=' || t.id`;

const commentsSql = ({ standards, threads }: ContributionRights): string => `
  select g.kind, g.id, c.author_id, c.at as made_at, c.text as words, t.standard_id, t.clause_id,
    (
      select v.text
      from clause_revision v
      where v.clause_id = t.clause_id and v.at <= c.at
      order by v.revision desc
      limit 1
    ) as base_text, (${standards} and ${threads}) as readable, ${THREAD_PATH} as path, ${factsFromSql(
      factSql('response', {
        key: `'answered'`,
        at: 'f.at',
        outcome: `'answered'`,
        words: 'f.text',
        path: THREAD_PATH,
      }),
      `from (
        select e.at, e.text
        from comment e
        where e.thread_id = c.thread_id and e.ordinal > c.ordinal and e.author_id <> c.author_id
        order by e.ordinal
        limit 1
      ) f`,
    )} || ${factsFromSql(
      factSql('response', { key: 'f.id', at: 'f.at', outcome: `'resolved'`, path: THREAD_PATH }),
      `from (
        select n.id, n.at
        from thread_transition n
        where n.thread_id = c.thread_id and n.state = 'resolved' and t.state = 'resolved'
        order by n.id desc
        limit 1
      ) f`,
    )} as facts
  from given g
  join comment c on c.id = g.id
  join comment_thread t on t.id = c.thread_id
  join standard s on s.id = t.standard_id
  where g.kind = 'comment'`;

const AMENDMENT_PATH = `'/standards/' || s.id || '/amendments/' || a.id`;

const amendmentsSql = ({ standards, amendments, ballots }: ContributionRights): string => `
  select g.kind, g.id, a.created_by as author_id, coalesce(a.submitted_at, a.created_at) as made_at,
    case when a.change = 'removed' then a.base_text else a.proposed_text end as words, a.standard_id, a.clause_id, null::text as base_text,
    (${standards} and ${amendments}) as readable, ${AMENDMENT_PATH} as path, ${factWhenSql(
      `a.state = 'withdrawn'`,
      factSql('response', { key: `'withdrawn'`, at: 'a.changed_at', outcome: `'withdrawn'` }),
    )} || ${factWhenSql(
      `a.state <> 'withdrawn' and a.outcome is not null and a.decided_at is not null`,
      factSql('response', {
        key: 'a.outcome',
        at: 'a.decided_at',
        outcome: 'a.outcome',
        words: 'a.outcome_reason',
        path: AMENDMENT_PATH,
      }),
    )} || ${factWhenSql(
      'a.merged_at is not null',
      factSql('wording', {
        key: `'merged'`,
        at: 'a.merged_at',
        outcome: `'merged'`,
        words: 'a.merged_text',
        path: AMENDMENT_PATH,
      }),
    )} || ${factsFromSql(
      factSql('vote', {
        key: 'b.id',
        at: 'b.released_at',
        outcome: 'b.outcome',
        name: 'b.question',
        path: `'/priorities/ballots/' || b.id`,
      }),
      `from amendment_ballot o
      join ballot b on b.id = o.ballot_id
      where o.amendment_id = a.id and ${IS_RELEASED} and ${ballots}`,
    )} as facts
  from given g
  join amendment a on a.id = g.id
  join standard s on s.id = a.standard_id
  where g.kind = 'amendment' and ${AMENDMENT_SAYS_SOMETHING}`;

/**
 * The first version since then, and no later than the edition, in which the clause reads differently or no longer
 * stands.
 */
const WORDING = factsFromSql(
  factSql('wording', {
    key: 'f.id',
    at: 'f.made_at',
    outcome: `case when f.text is null then 'removed' else 'changed' end`,
    words: 'f.text',
    name: 'f.label',
    path: `'/standards/' || x.standard_id || '/versions/' || f.id`,
  }),
  `from (
    select v.id, v.made_at, v.label, w.text
    from standard_version v
    left join version_clause w on w.version_id = v.id and w.clause_id = x.clause_id
    where v.standard_id = x.standard_id and v.made_at > x.made_at and x.base_text is not null
      and w.text is distinct from x.base_text and v.ordinal <= coalesce(e.version_ordinal, v.ordinal)
    order by v.ordinal
    limit 1
  ) f`,
);

/** The votes up to the edition that came of them: a later one is about other words. */
const votesSql = ({ ballots }: ContributionRights): string =>
  factsFromSql(
    factSql('vote', {
      key: 'b.id',
      at: 'b.released_at',
      outcome: 'b.outcome',
      name: 'b.question',
      path: `'/priorities/ballots/' || b.id`,
    }),
    `from ballot b
    where b.subject_kind = 'standard' and b.subject_id = x.standard_id and b.released_at > x.made_at
      and b.released_at <= coalesce(e.published_at, 'infinity')
      and ${IS_RELEASED} and ${ballots}`,
  );

const EDITION = factWhenSql(
  'e.version_id is not null',
  factSql('adopted', {
    key: 'e.version_id',
    at: 'e.published_at',
    outcome: `'published'`,
    name: `concat(e.title, ' ', e.edition)`,
    path: `'/standards/' || x.standard_id || '/versions/' || e.version_id`,
  }),
);

/** What countries recorded of the clause as that edition has it, or a later one. */
const RECORDS = factsFromSql(
  factSql('home', {
    key: `concat(d.country, ':', d.status)`,
    at: 'd.changed_at',
    outcome: `'recorded'`,
    country: 'd.country',
    status: 'd.status',
    path: `'/standards/' || x.standard_id || '/adoption'`,
  }),
  `from adoption_record d
  where d.clause_id = x.clause_id and d.edition_ordinal >= e.ordinal`,
);

/**
 * Contributions to standards with what became of them. What is published, and what countries do with it, is
 * read by whoever reads standards; everything before it by those who read the draft.
 */
export const standardContributionsSql = (rights: ContributionRights): string => `
  select x.kind, x.id, x.author_id, x.made_at, x.words, x.readable,
    case
      when x.readable then s.title
      when ${rights.published} then e.title
    end as title,
    case when x.readable or (${rights.published} and e.version_id is not null) then coalesce(e.number, n.number)
    end as number, case when x.readable then x.path end as path,
    case when x.readable then x.facts || ${WORDING} || ${votesSql(rights)} else '[]'::jsonb end
      || case when ${rights.published} then ${EDITION} || ${RECORDS} else '[]'::jsonb end as facts
  from (${[remarksSql, commentsSql, amendmentsSql].map((select) => select(rights)).join(' union all ')}) x
  join standard s on s.id = x.standard_id
  left join lateral (
    select p.version_id, p.edition, p.published_at, p.ordinal, v.title, v.ordinal as version_ordinal, w.number
    from published_version p
    join standard_version v on v.id = p.version_id
    left join version_clause w on w.version_id = p.version_id and w.clause_id = x.clause_id
    where p.standard_id = x.standard_id and p.published_at > x.made_at
      and (x.clause_id is null or w.clause_id is not null)
    order by p.ordinal
    limit 1
  ) e on true
  left join lateral (
    select w.number
    from version_clause w
    join standard_version v on v.id = w.version_id
    where w.clause_id = x.clause_id
    order by v.ordinal desc
    limit 1
  ) n on true`;
