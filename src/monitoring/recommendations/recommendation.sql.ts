import type { CountryCode, RecommendationFilter, RecommendationState, SeatType } from '@nbn/contracts';
import type { MemberRecord } from '#platform/people/person';
import { memberByIdSql } from '../../network/index.ts';
import { IS_LATE, JOIN_COUNTRY_TODAY } from '../recommendation.visibility.ts';

export interface RecommendationRow {
  readonly id: string;
  readonly country: CountryCode;
  readonly instrument: {
    readonly id: string;
    readonly code: string;
    readonly shortTitle: string;
    readonly unit: string;
  };
  readonly provisions: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  readonly source: string;
  readonly number: string;
  readonly text: string;
  readonly receivedOn: string;
  readonly dueOn: string | null;
  readonly late: boolean;
  readonly state: RecommendationState;
  readonly ownerSeat: SeatType | null;
  readonly ownerMemberId: string | null;
  readonly ownerMember: MemberRecord | null;
  readonly answer: string;
  readonly shared: boolean;
  readonly revision: number;
}

/** What a recommendation says, of `m`; begins after `select`. */
const COLUMNS = `
  m.id, m.country,
    json_build_object('id', i.id, 'code', i.code, 'shortTitle', i.short_title, 'unit', i.unit) as instrument,
    (
      select coalesce(
        json_agg(
          json_build_object('id', p.id, 'number', p.number, 'title', p.title)
          order by p.ordinal, p.id
        ), '[]'
      )
      from recommendation_provision x
      join provision p on p.id = x.provision_id
      where x.recommendation_id = m.id
    ) as provisions, m.source, m.number, m.text, m.received_on::text as "receivedOn",
    m.due_on::text as "dueOn", ${IS_LATE} as late, m.state, s.type as "ownerSeat",
    m.owner_member_id as "ownerMemberId", ${memberByIdSql('m.owner_member_id')} as "ownerMember", m.answer,
    m.shared, m.revision`;

/**
 * Recommendations in full, of those that `chosen` chooses: a query of ids, which is narrowed down before anything
 * else of them is read.
 */
export const selectRecommendations = (chosen: string): string => `
  with chosen as materialized (${chosen})
  select ${COLUMNS}
  from chosen q
  join recommendation m on m.id = q.id ${JOIN_COUNTRY_TODAY}
  join instrument i on i.id = m.instrument_id
  left join team_seat s on s.id = m.owner_seat_id
  order by m.received_on desc, m.id desc`;

/** Those of `m` that a filter leaves, over alias `y` (country). */
export const FILTER_CONDITIONS: Readonly<Record<RecommendationFilter, string>> = {
  open: `m.state = 'open'`,
  late: IS_LATE,
  done: `m.state = 'done'`,
  dropped: `m.state = 'dropped'`,
};
