import {
  MONITORING_RECORD_KINDS,
  type AdoptionStatus,
  type MonitoringRecordKind,
  type PlanLineState,
  type RecommendationState,
  type SeatType,
} from '@nbn/contracts';
import { FROM_SHARED_DECISIONS } from '../../agendas/index.ts';

/** A clause in the edition that the record speaks about. */
export interface CitedClauseFacts {
  readonly standard: string;
  readonly edition: string;
  readonly number: string | null;
  readonly text: string;
}

/** What each kind of record says, as it is in the database. Days are ISO 8601. */
export interface RecordFacts {
  readonly 'adoption-record': CitedClauseFacts & { readonly status: AdoptionStatus; readonly note: string };
  readonly 'adoption-voice': CitedClauseFacts & {
    readonly seat: SeatType;
    readonly status: AdoptionStatus | null;
    readonly note: string;
  };
  readonly 'plan-line': {
    readonly area: string;
    readonly action: string;
    readonly dueOn: string;
    readonly state: PlanLineState;
    readonly doneOn: string | null;
    readonly late: boolean;
    readonly progress: string | null;
    readonly progressOn: string | null;
  };
  readonly decision: { readonly reference: string; readonly day: string; readonly text: string };
  readonly recommendation: {
    readonly source: string;
    readonly number: string;
    readonly text: string;
    readonly state: RecommendationState;
    readonly answer: string;
    readonly dueOn: string | null;
  };
}

export type SourceRecord = {
  [Kind in MonitoringRecordKind]: {
    readonly kind: Kind;
    readonly id: string;
    /** When it last changed, in the text of the database: a `Date` holds too few digits. */
    readonly at: string;
    readonly provisionId: string | null;
    /** As it is cited: `Art. 10`. */
    readonly provisionNumber: string | null;
    readonly provisionTitle: string | null;
    readonly facts: RecordFacts[Kind];
  };
}[MonitoringRecordKind];

const KIND_ORDER = MONITORING_RECORD_KINDS.map((kind) => `'${kind}'`).join(', ');

/** The edition's words of the clause that `r` (adoption_record or adoption_voice) speaks about. */
const JOIN_WORDS = `
  join published_version e on e.standard_id = r.standard_id and e.ordinal = r.edition_ordinal
  join version_clause w on w.version_id = e.version_id and w.clause_id = r.clause_id
  join standard s on s.id = r.standard_id`;

const CLAUSE_FACTS = `'standard', s.title, 'edition', e.edition, 'number', w.number, 'text', w.text`;

const ADOPTION_RECORDS = `
  select 'adoption-record' as kind, r.id, r.changed_at as at, c.provision_id,
    json_build_object(${CLAUSE_FACTS}, 'status', r.status, 'note', r.note) as facts
  from clauses c
  join adoption_record r on r.clause_id = c.clause_id and r.country = $1 and r.shared ${JOIN_WORDS}`;

const ADOPTION_VOICES = `
  select 'adoption-voice', r.id, r.changed_at, c.provision_id,
    json_build_object(${CLAUSE_FACTS}, 'seat', r.seat, 'status', r.status, 'note', r.note)
  from clauses c
  join adoption_voice r on r.clause_id = c.clause_id and r.country = $1 and r.shared ${JOIN_WORDS}`;

/** What was done before the period was told in the report before. */
const PLAN_LINES = `
  select 'plan-line', l.id, greatest(l.changed_at, g.at), x.provision_id,
    json_build_object('area', b.title, 'action', l.action, 'dueOn', l.due_on, 'state', l.state,
      'doneOn', case when l.state = 'done' then (l.state_set_at at time zone y.time_zone)::date end,
      'late', l.state = 'open' and l.due_on < (app_now() at time zone y.time_zone)::date,
      'progress', g.text, 'progressOn', (g.at at time zone y.time_zone)::date)
  from work_plan_line l
  join country y on y.code = l.country_code
  join area b on b.id = l.area_id
  join lateral (
    select provision_id from links k
    where k.area_id = l.area_id or k.clause_id = l.clause_id or k.priority_id = l.priority_id
    group by provision_id
  ) x on true
  left join lateral (
    select p.text, p.at from work_plan_progress p where p.line_id = l.id order by p.at desc, p.id desc limit 1
  ) g on true
  where l.country_code = $1 and l.shared
    and (l.state = 'open' or l.state = 'done' and (l.state_set_at at time zone y.time_zone)::date >= $3::date)`;

const DECISIONS = `
  select 'decision', d.id, d.updated_at, x.provision_id,
    json_build_object('reference', d.reference, 'day', substr(m.start_wall, 1, 10), 'text', d.text)
  ${FROM_SHARED_DECISIONS}
  join lateral (
    select k.provision_id
    from decision_area t
    join links k on k.area_id = t.area_id
    where t.decision_id = d.id
    union
    select c.provision_id
    from decision_clause t
    join clauses c on c.clause_id = t.clause_id
    where t.decision_id = d.id
  ) x on true
  where m.country_code = $1 and substr(m.start_wall, 1, 10)::date between $3::date and $4::date`;

const RECOMMENDATIONS = `
  select 'recommendation', n.id, n.changed_at, v.id,
    json_build_object('source', n.source, 'number', n.number, 'text', n.text, 'state', n.state, 'answer', n.answer,
      'dueOn', n.due_on)
  from recommendation n
  left join recommendation_provision q
    join provision v on v.id = q.provision_id and v.instrument_id = $2 on q.recommendation_id = n.id
  where n.country = $1 and n.instrument_id = $2 and n.shared`;

/**
 * Every record that the country shares and that is linked to a provision of the instrument, once beneath each
 * provision: directly, or through an area of work or a priority. Nothing that the country keeps to itself. $1:
 * the country, $2: the instrument, $3 and $4: the first and the last day of the period.
 */
export const SELECT_SOURCE_RECORDS = `
  with links as materialized (
    select k.provision_id, k.area_id, k.clause_id, k.priority_id
    from crosswalk_link k
    join provision p on p.id = k.provision_id and p.instrument_id = $2
  ), clauses as materialized (
    select provision_id, clause_id from links where clause_id is not null
    union
    select k.provision_id, t.clause_id from links k join clause_area t on t.area_id = k.area_id
  ), records (kind, id, at, provision_id, facts) as (
    ${ADOPTION_RECORDS}
    union all ${ADOPTION_VOICES}
    union all ${PLAN_LINES}
    union all ${DECISIONS}
    union all ${RECOMMENDATIONS}
  )
  select r.kind, r.id, r.at::text as at, r.facts, p.id as "provisionId", p.title as "provisionTitle",
    trim(t.unit || ' ' || p.number) as "provisionNumber"
  from records r
  left join provision p on p.id = r.provision_id
  left join instrument t on t.id = p.instrument_id
  order by p.ordinal nulls last, p.id,
    array_position(array[${KIND_ORDER}], r.kind),
    r.at, r.id`;
