import { Injectable } from '@nestjs/common';
import type {
  ActionState,
  AgendaRowKind,
  BelowQuorumEffect,
  CountryCode,
  DecisionBasis,
  DecisionKind,
  MeetingKind,
  MeetingState,
  MeetingZone,
  MinutesState,
  RemarkKind,
  RemarkState,
  SeatType,
} from '@nbn/contracts';
import { IS_INVITED } from '../../meetings/index.ts';
import { memberByIdSql } from '../../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { visibleItems } from '../item-access/item.visibility.ts';
import { ATTENDED, visibleMinutes } from './minutes.visibility.ts';

/** Somebody with the seat they speak for. */
export interface PersonRow {
  readonly memberId: string;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
}

export interface RemarkRow {
  readonly id: string;
  readonly itemId: string | null;
  readonly kind: RemarkKind;
  readonly text: string;
  readonly by: PersonRow;
  readonly at: string;
  readonly state: RemarkState;
  readonly answer: string | null;
}

export interface EntryRow {
  readonly itemId: string;
  readonly kind: AgendaRowKind;
  readonly title: string;
  /** The item is open to those on its list alone. */
  readonly closed: boolean;
  readonly text: string;
  readonly revision: number;
  readonly updatedBy: string | null;
  readonly updatedAt: string | null;
  readonly decisions: readonly DecisionRow[];
  readonly actions: readonly ActionRow[];
}

export interface DecisionRow {
  readonly id: string;
  readonly reference: string;
  readonly kind: DecisionKind;
  readonly text: string;
  readonly basis: DecisionBasis;
  readonly indicative: boolean;
  readonly withdrawn: boolean;
  readonly followUpOn: string | null;
}

export interface ActionRow {
  readonly id: string;
  readonly decisionId: string | null;
  readonly text: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly member: MemberRecord | null;
  readonly dueOn: string;
  readonly state: ActionState;
}

/** The minutes of a meeting as one reader may know them. */
export interface MinutesRead {
  readonly meetingId: string;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly countryCode: CountryCode | null;
  readonly place: string | null;
  readonly timeZone: MeetingZone;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly meetingState: MeetingState;
  readonly begun: boolean;
  readonly attended: boolean;
  readonly invited: boolean;
  readonly discreet: boolean;
  readonly state: MinutesState;
  readonly round: number;
  readonly circulatedAt: string | null;
  readonly approveAt: string | null;
  readonly approvedAt: string | null;
  readonly quorumCountries: number;
  readonly quorumSeats: readonly SeatType[];
  readonly belowQuorum: BelowQuorumEffect;
  readonly present: readonly (PersonRow & { readonly organisation: string })[];
  readonly entries: readonly EntryRow[];
  readonly remarks: readonly RemarkRow[];
  readonly transitions: readonly {
    readonly state: MinutesState;
    readonly at: string;
    readonly by: PersonRow | null;
  }[];
  readonly addenda: readonly { readonly number: number; readonly text: string; readonly at: string }[];
}

const SEAT_ORDER = `array_position(array['government', 'ngo', 'resource'], s.type)`;
const selectPerson = (member: string, seat: string): string =>
  `
    (
      select json_build_object('memberId', p.id, 'name', p.name, 'country', s.country_code, 'seat', s.type)
      from member p
      left join team_seat s on s.id = ${seat}
      where p.id = ${member}
    )`;

const DECISIONS = `
  coalesce(
    (
      select json_agg(
        json_build_object(
          'id', d.id, 'reference', d.reference, 'kind', d.kind, 'text', d.text, 'basis', d.basis,
          'indicative', d.indicative, 'withdrawn', d.withdrawn_at is not null, 'followUpOn', d.follow_up_on
        ) order by d.number
      )
      from decision d
      where d.item_id = i.id
    ), '[]'
  )`;
const ACTIONS = `
  coalesce(
    (
      select json_agg(
        json_build_object(
          'id', a.id, 'decisionId', a.decision_id, 'text', a.text, 'country', s.country_code, 'seat', s.type,
          'member', ${memberByIdSql('a.agreed_member_id')}, 'dueOn', a.agreed_due_on, 'state', a.state
        ) order by a.id
      )
      from action a
      left join team_seat s on s.id = a.agreed_seat_id
      where a.item_id = i.id
    ), '[]'
  )`;

/**
 * All of it in one statement: one snapshot. An item that is closed to the reader, and what is under it, is
 * not in the answer of the database, nor how many there are.
 */
const selectMinutes = (visible: string, open: string, meeting: string): string => `
  select m.id as "meetingId", m.title, m.kind, m.country_code as "countryCode", m.place,
    m.time_zone as "timeZone", m.starts_at as "startsAt", m.ends_at as "endsAt", m.state as "meetingState",
    (m.state in ('in-session', 'held') or (m.state = 'scheduled' and m.starts_at <= app_now())) as begun,
    ${ATTENDED} as attended, ${IS_INVITED} as invited, m.discreet, coalesce(mi.state, 'draft') as state,
    coalesce(mi.round, 0) as round, mi.circulated_at as "circulatedAt", mi.approve_at as "approveAt",
    mi.approved_at as "approvedAt", m.quorum_countries as "quorumCountries", m.quorum_seats as "quorumSeats",
    m.below_quorum as "belowQuorum",
    coalesce(
      (
        select json_agg(
          json_build_object(
            'memberId', p.id, 'name', p.name, 'organisation', o.name,
            'country', coalesce(s.country_code, o.country_code), 'seat', s.type
          ) order by coalesce(s.country_code, o.country_code) nulls last, ${SEAT_ORDER}, p.name, p.id
        )
        from minutes_present a
        join member p on p.id = a.member_id
        join organisation o on o.id = p.organisation_id
        left join team_seat s on s.id = a.seat_id
        where a.meeting_id = m.id
      ), '[]'
    ) as present,
    coalesce(
      (
        select json_agg(
          json_build_object(
            'itemId', i.id, 'kind', i.kind, 'closed', i.closed, 'title', i.title,
            'text', coalesce(e.text, ''), 'revision', coalesce(e.revision, 0),
            'updatedBy', (select p.name from member p where p.id = e.updated_by), 'updatedAt', e.updated_at,
            'decisions', ${DECISIONS}, 'actions', ${ACTIONS}
          ) order by i.position
        )
        from agenda_item i
        left join minutes_entry e on e.item_id = i.id
        where i.meeting_id = m.id and i.kind <> 'break' and ${open}
      ), '[]'
    ) as entries,
    coalesce(
      (
        select json_agg(
          json_build_object(
            'id', r.id, 'itemId', r.item_id, 'kind', r.kind, 'text', r.text,
            'by', ${selectPerson('r.by_id', 'r.seat_id')}, 'at', r.at, 'state', r.state, 'answer', r.answer
          ) order by r.id
        )
        from minutes_remark r
        left join agenda_item i on i.id = r.item_id
        where r.meeting_id = m.id and (r.item_id is null or ${open})
      ), '[]'
    ) as remarks,
    coalesce(
      (
        select json_agg(
          json_build_object(
            'state', t.state, 'at', t.at, 'by', case
            when t.by_id is null then null else ${selectPerson('t.by_id', 'null::uuid')} end
          ) order by t.id
        )
        from minutes_transition t
        where t.meeting_id = m.id
      ), '[]'
    ) as transitions,
    coalesce(
      (
        select json_agg(json_build_object('number', x.number, 'text', x.text, 'at', x.at) order by x.number)
        from minutes_addendum x
        where x.meeting_id = m.id
      ), '[]'
    ) as addenda
  from meeting m
  left join minutes mi on mi.meeting_id = m.id
  where m.id = ${meeting} and ${visible}`;

/** Reads minutes. Who sees what of them is part of the SQL. */
@Injectable()
export class MinutesQuery {
  constructor(private readonly reads: ReadPool) {}

  /** The minutes of a meeting, whole. Missing and forbidden are the same. */
  async one(actor: Actor, meetingId: string): Promise<MinutesRead> {
    const { where, parameters } = visibleMinutes(actor);
    const [row] = await this.reads.query(
      PreparedStatement.of<MinutesRead>(selectMinutes(where, visibleItems(actor), '$3')).bind(
        ...parameters,
        meetingId,
      ),
    );
    if (!row) throw new NotFound();
    return row;
  }
}
