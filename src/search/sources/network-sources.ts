import { ballotsVisibleTo } from '../../ballots/index.ts';
import { personVisible } from '../../network/index.ts';
import { scopeSql, type SearchSource } from './search-source.ts';

const MEMBER: SearchSource = {
  kind: 'member',
  from: 'member m join organisation o on o.id = m.organisation_id',
  key: 'm.id',
  where: `m.state <> 'left'`,
  columns: {
    scope: scopeSql('members'),
    place: 'o.id',
    country: 'o.country_code',
    at: `coalesce(m.joined_at, 'epoch')`,
    title: 'm.name',
    body: 'o.name',
    link: `concat('/network/members/', m.id)`,
  },
  permission: 'network:read',
  visible: () => `${personVisible(3)} and ($3 = 'secretariat' or m.state = 'active')`,
};

const ORGANISATION: SearchSource = {
  kind: 'organisation',
  from: 'organisation o',
  key: 'o.id',
  where: 'true',
  columns: {
    scope: scopeSql('organisations'),
    place: 'o.id',
    country: 'o.country_code',
    at: 'o.created_at',
    title: 'o.name',
    body: 'o.kind',
    link: `'/network/organisations'`,
  },
  permission: 'network:read',
  visible: () => 'true',
};

const PRIORITY: SearchSource = {
  kind: 'priority',
  from: 'priority p join priority_period r on r.id = p.period_id',
  key: 'p.id',
  where: `p.state <> 'merged'`,
  columns: {
    scope: scopeSql('priorities'),
    place: 'p.period_id',
    country: 'p.country_code',
    at: 'p.proposed_at',
    reviewOn: 'p.review_on',
    title: 'p.title',
    body: `concat_ws(E'\\n', p.reason, p.evidence)`,
    context: 'r.title',
    link: `concat('/priorities/', p.period_id, '#priority-', p.id)`,
  },
  permission: 'priorities:read',
  visible: () => 'true',
};

const BALLOT: SearchSource = {
  kind: 'ballot',
  from: 'ballot b',
  key: 'b.id',
  where: 'true',
  columns: {
    scope: scopeSql('ballots'),
    place: 'b.id',
    country: 'b.audience_country',
    at: 'b.opens_at',
    title: 'b.question',
    body: `
      (
        select string_agg(n.label, E'\\n' order by n.position)
        from ballot_option n
        where n.ballot_id = b.id
      )`,
    link: `concat('/priorities/ballots/', b.id)`,
  },
  permission: 'ballots:read',
  visible: (actor) => ballotsVisibleTo(actor, '$1'),
};

export const NETWORK_SOURCES: readonly SearchSource[] = [MEMBER, ORGANISATION, PRIORITY, BALLOT];
