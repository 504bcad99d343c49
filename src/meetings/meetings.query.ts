import { Injectable } from '@nestjs/common';
import type {
  AnswerSource,
  AttendanceAnswer,
  AttendanceMode,
  CountryCode,
  AccessibilityNeed,
  MeetingPeriod,
  SeatType,
} from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { CoalescedRead } from '#platform/persistence/coalesced-read';
import { NotFound } from '#platform/problems/problem';
import type { Meeting } from './meeting.entity.ts';
import { ballotsVisibleTo } from '../ballots/index.ts';
import { visibleMeetings } from './meeting.visibility.ts';

/** A meeting as a row of the list: for one reader. Instants are ISO 8601, UTC. */
export type MeetingRow = Pick<
  Meeting,
  'id' | 'kind' | 'countryCode' | 'state' | 'title' | 'place' | 'timeZone'
> & {
  readonly startsAt: string;
  readonly endsAt: string;
  readonly over: boolean;
  readonly invited: boolean;
  readonly answer: AttendanceAnswer | null;
  /** While a date is chosen: whether the reader has said anything to the slots. */
  readonly pollAnswered: boolean;
  readonly seriesId: string | null;
};

/** One of those invited, as the attendance list shows them. */
export interface AttendanceRow {
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly required: boolean;
  /** Acts for the seat in this meeting, in place of its holder. */
  readonly alternate: boolean;
  readonly answer: AttendanceAnswer | null;
  readonly tentative: boolean;
  readonly source: AnswerSource | null;
  readonly remark: string | null;
  readonly needs: readonly AccessibilityNeed[];
  readonly attendanceMode: AttendanceMode | null;
}

export type MeetingDetailRow = MeetingRow &
  Pick<
    Meeting,
    | 'note'
    | 'joinUrl'
    | 'discreet'
    | 'sharedAbroad'
    | 'cancelReason'
    | 'templateName'
    | 'startWall'
    | 'endWall'
    | 'sequence'
    | 'revision'
    | 'quorumCountries'
    | 'quorumSeats'
    | 'belowQuorum'
  > & { readonly attendance: readonly AttendanceRow[] };

/** What a span of time holds. */
export interface CalendarSpan {
  readonly meetings: readonly MeetingRow[];
  /** Those that close in it. */
  readonly ballots: readonly { readonly id: string; readonly question: string; readonly closesAt: string }[];
}

/** More than any month has. */
const MAX_IN_SPAN = 300;

/** What was read, with the number of the state it was read in. */
export interface Versioned<T> {
  readonly version: string;
  readonly content: T;
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const LIST_COLUMNS = `
  m.id, m.kind, m.country_code as "countryCode", m.state, m.title, m.place, m.time_zone as "timeZone",
    ${iso('m.starts_at')} as "startsAt", ${iso('m.ends_at')} as "endsAt", m.over_at is not null as over,
    i.id is not null as invited, i.answer, m.series_id as "seriesId", case
    when m.state = 'polling' then exists (
      select 1
      from poll_answer a
      join poll_slot s on s.id = a.slot_id and s.withdrawn_at is null
      where s.meeting_id = m.id and a.member_id = $1 and a.superseded_at is null
    ) else false end as "pollAnswered"`;

const JOIN_OWN_INVITATION = `
  left join meeting_invitation i on i.meeting_id = m.id and i.member_id = $1 and i.withdrawn_at is null`;

const ATTENDANCE = `
  coalesce(
    (
      select json_agg(
        json_build_object(
          'memberId', p.id, 'name', p.name, 'organisation', o.name,
          'country', coalesce(s.country_code, o.country_code), 'seat', s.type, 'answer', a.answer,
          'required', a.required, 'alternate', a.alternate, 'tentative', a.tentative,
          'source', a.answer_source, 'remark', a.remark, 'needs', a.needs,
          'attendanceMode', case when m.place is not null and m.join_url is not null then a.attendance_mode end
        ) order by coalesce(s.country_code, o.country_code) nulls last,
        array_position(array['government', 'ngo', 'resource'], s.type), a.alternate, p.name, p.id
      )
      from meeting_invitation a
      join member p on p.id = a.member_id
      join organisation o on o.id = p.organisation_id
      left join team_seat s on s.id = a.seat_id
      where a.meeting_id = m.id and a.withdrawn_at is null
    ), '[]'
  ) as attendance`;

/**
 * The rows of a read as one JSON value, beside the version that they belong to: one statement, one snapshot.
 */
const versioned = (read: string): string =>
  `
    select v.value as version, coalesce((select json_agg(x) from (${read}) x), '[]') as content
    from meetings_version v`;

/** Upcoming ones with the next first, past ones with the last first; each by its own partial index. */
const PERIODS: Record<MeetingPeriod, { where: string; after: string; order: string }> = {
  upcoming: {
    where: 'm.over_at is null and m.template_name is null',
    after: '>',
    order: 'm.starts_at, m.id',
  },
  past: { where: 'm.over_at is not null', after: '<', order: 'm.starts_at desc, m.id desc' },
};

const SELECT_VERSION = new PreparedStatement<{ value: string }>('select value from meetings_version');

/** Reads. What the reader may not see is not in the answer of the database. */
@Injectable()
export class MeetingsQuery {
  private readonly currentVersion = new CoalescedRead(
    async () => (await this.reads.query(SELECT_VERSION.bind()))[0]!.value,
  );

  constructor(private readonly reads: ReadPool) {}

  /** A page of the list: `limit` rows after a cursor of (start, id); national ones of a country, if named. */
  async list(
    actor: Actor,
    period: MeetingPeriod,
    limit: number,
    after: readonly (string | number)[] | null,
    country: CountryCode | null = null,
  ): Promise<Versioned<MeetingRow[]>> {
    const visible = visibleMeetings(actor);
    const { where, after: sign, order } = PERIODS[period];
    const at = visible.parameters.length + 1;
    const cursor = after ? `and (m.starts_at, m.id) ${sign} ($${at + 1}::timestamptz, $${at + 2}::uuid)` : '';
    const national = country ? `and m.kind = 'national' and m.country_code = $${at + (after ? 3 : 1)}` : '';
    const read = `
      select ${LIST_COLUMNS}
      from meeting m ${JOIN_OWN_INVITATION}
      where ${where} and ${visible.where} ${cursor} ${national}
      order by ${order}
      limit $${at}`;
    const [row] = await this.reads.query(
      PreparedStatement.of<Versioned<MeetingRow[]>>(versioned(read)).bind(
        ...visible.parameters,
        limit,
        ...(after ?? []),
        ...(country ? [country] : []),
      ),
    );
    return row!;
  }

  /**
   * The meetings of a span of time, and the ballots that close in it, in one statement. One whose date is being chosen
   * has none yet.
   */
  async between(actor: Actor, from: Date, until: Date): Promise<CalendarSpan> {
    const visible = visibleMeetings(actor);
    const at = visible.parameters.length + 1;
    const rows = `
      select ${LIST_COLUMNS}
      from meeting m ${JOIN_OWN_INVITATION}
      where m.template_name is null and m.state <> 'polling' and m.starts_at < $${at + 1}::timestamptz
        and m.ends_at > $${at}::timestamptz and ${visible.where}
      order by m.starts_at, m.id
      limit ${MAX_IN_SPAN}`;
    const closing = `
      select b.id, b.question, ${iso('b.closes_at')} as "closesAt"
      from ballot b
      where b.state in ('announced', 'open') and b.closes_at >= $${at}::timestamptz
        and b.closes_at < $${at + 1}::timestamptz and ${ballotsVisibleTo(actor)}
      order by b.closes_at, b.id
      limit ${MAX_IN_SPAN}`;
    const [row] = await this.reads.query(
      PreparedStatement.of<CalendarSpan>(
        `
          select (select coalesce(json_agg(x), '[]') from (${rows}) x) as meetings,
            (select coalesce(json_agg(y), '[]') from (${closing}) y) as ballots`,
      ).bind(...visible.parameters, from.toISOString(), until.toISOString()),
    );
    return row!;
  }

  /** One meeting with those invited. Missing and forbidden are the same. */
  async one(actor: Actor, id: string): Promise<Versioned<MeetingDetailRow>> {
    const visible = visibleMeetings(actor);
    const read = `
      select ${LIST_COLUMNS}, m.note, m.join_url as "joinUrl", m.discreet, m.shared_abroad as "sharedAbroad",
        m.cancel_reason as "cancelReason", m.template_name as "templateName", m.start_wall as "startWall",
        m.end_wall as "endWall", m.sequence, m.revision, m.quorum_countries as "quorumCountries",
        m.quorum_seats as "quorumSeats", m.below_quorum as "belowQuorum", ${ATTENDANCE}
      from meeting m ${JOIN_OWN_INVITATION}
      where m.id = $${visible.parameters.length + 1} and ${visible.where}`;
    const [row] = await this.reads.query(
      PreparedStatement.of<Versioned<[MeetingDetailRow?]>>(versioned(read)).bind(...visible.parameters, id),
    );
    const [meeting] = row!.content;
    if (!meeting) throw new NotFound();
    return { version: row!.version, content: meeting };
  }

  /** Whether the actor sees this meeting now. */
  async canSee(actor: Actor, id: string): Promise<boolean> {
    const visible = visibleMeetings(actor);
    const rows = await this.reads.query(
      PreparedStatement.of(
        `select 1 from meeting m where m.id = $${visible.parameters.length + 1} and ${visible.where}`,
      ).bind(...visible.parameters, id),
    );
    return rows.length > 0;
  }

  /** Throws `NotFound` unless the actor sees this meeting now. */
  async mustSee(actor: Actor, id: string): Promise<void> {
    if (!(await this.canSee(actor, id))) throw new NotFound();
  }

  /** The number of the present state of everything that pages of meetings are made of. */
  version(): Promise<string> {
    return this.currentVersion.get();
  }
}
