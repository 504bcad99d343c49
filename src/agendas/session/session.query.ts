import { Injectable } from '@nestjs/common';
import { hasQuorum, orderSpeakers, quorumOf, type Quorum } from '@nbn/calendar';
import type { AgendaItemKind, BelowQuorum, CountryCode, SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { BallotQuery, type BallotLine } from '../../ballots/index.ts';
import { ActingSeatsQuery, maySeeAttendance, MeetingsQuery, type ActingSeat } from '../../meetings/index.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { mayArrange } from '../agendas.policy.ts';
import { visibleItems } from '../closed/visible-items.ts';
import { checkedInSeats } from './checked-in.query.ts';
import { speakersOf, type SpeakerRow, type SpeakersRead } from './speakers.query.ts';

/**
 * An item of the agenda as the session sees it: whether it is closed to the reader, and how long it was dealt
 * with.
 */
export interface RunRow {
  readonly id: string | null;
  readonly kind: AgendaItemKind;
  readonly title: string | null;
  readonly minutes: number;
  readonly seconds: number;
  readonly beganAt: Date | null;
  readonly current: boolean;
  readonly shownStandardId: string | null;
  readonly shownClauseId: string | null;
}

/** Somebody who is there. */
export interface HereRow {
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly cameAt: Date;
}

/** Somebody the desk expects: who acts for a seat, or was invited as a guest. */
export interface ExpectedRow {
  readonly memberId: string;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
}

export interface SessionRead {
  readonly now: Date;
  readonly meeting: Awaited<ReturnType<MeetingsQuery['one']>>['content'];
  readonly chairs: boolean;
  readonly runs: readonly RunRow[];
  readonly quorum: Quorum & { readonly below: BelowQuorum };
  readonly turns: readonly { readonly met: boolean; readonly countries: number; readonly at: Date }[];
  /** Null to those who may not see who takes part. */
  readonly here: readonly HereRow[] | null;
  /** To the desk alone. */
  readonly expected: readonly ExpectedRow[] | null;
  readonly me: { readonly here: boolean; readonly mayCome: boolean };
  /**
   * Of the item that is dealt with, where it is open to the reader; those who wait in the order in which they
   * are heard.
   */
  readonly speakers: SpeakersRead | null;
  readonly ballots: readonly BallotLine[];
}

const RUNS = (visible: string): string => `
  select case when ${visible} then i.id end as id, i.kind, case when ${visible} then i.title end as title,
    i.minutes,
    coalesce(
      (
        select sum(extract(epoch from coalesce(r.ended_at, app_now()) - r.began_at))
        from agenda_item_run r
        where r.item_id = i.id
      ), 0
    )::int as seconds, n.began_at as "beganAt", n.id is not null as current,
    n.shown_standard_id as "shownStandardId", n.shown_clause_id as "shownClauseId"
  from agenda_item i
  left join agenda_item_run n on n.item_id = i.id and n.ended_at is null
  where i.meeting_id = $2 and i.kind <> 'section'
  order by i.position`;

const HERE = `
  select p.member_id as "memberId", m.name, o.name as organisation,
    coalesce(s.country_code, o.country_code) as country, s.type as seat, p.came_at as "cameAt"
  from seat_presence p
  join member m on m.id = p.member_id
  join organisation o on o.id = m.organisation_id
  left join team_seat s on s.id = p.seat_id
  where p.meeting_id = $1 and p.left_at is null
  order by s.id is null, coalesce(s.country_code, o.country_code) nulls last,
    array_position(array['government', 'ngo', 'resource'], s.type), m.name`;

const GUESTS = `
  select v.member_id as "memberId", m.name, null as country, null as seat
  from meeting_invitation v
  join member m on m.id = v.member_id
  where v.meeting_id = $1 and v.withdrawn_at is null and v.member_id <> all($2)
  order by m.name`;

/** Reads what a session is at, for one reader. */
@Injectable()
export class SessionQuery {
  constructor(
    private readonly database: DataSource,
    private readonly meetings: MeetingsQuery,
    private readonly seats: ActingSeatsQuery,
    private readonly ballots: BallotQuery,
  ) {}

  async one(actor: Actor, meetingId: string): Promise<SessionRead> {
    const { content: meeting } = await this.meetings.one(actor, meetingId);
    const [[clock], runs, here, present, turns, acting] = await Promise.all([
      this.database.query<[{ now: Date }]>('select app_now() as now'),
      this.database.query<RunRow[]>(RUNS(visibleItems(actor)), [actor.memberId, meetingId]),
      this.database.query<HereRow[]>(HERE, [meetingId]),
      checkedInSeats(this.database.manager, meetingId),
      this.database.query<SessionRead['turns'][number][]>(
        'select met, countries, at from quorum_turn where meeting_id = $1 order by id',
        [meetingId],
      ),
      this.seats.forMeeting(this.database.manager, meetingId),
    ]);
    const chairs = mayArrange(actor, meeting);
    const rule = { countries: meeting.quorumCountries, seatTypes: meeting.quorumSeats };
    const current = runs.find((run) => run.current) ?? null;
    return {
      now: clock.now,
      meeting,
      chairs,
      runs,
      // A meeting that needs no quorum neither reaches nor loses one, whatever was noted of it before.
      turns: hasQuorum(rule) ? turns : [],
      quorum: { ...quorumOf(rule, present), below: meeting.belowQuorum },
      here: maySeeAttendance(actor, meeting) ? here : null,
      expected: chairs ? await this.expected(meetingId, acting, here) : null,
      me: {
        here: here.some(({ memberId }) => memberId === actor.memberId),
        mayCome: meeting.invited || acting.some(({ memberId }) => memberId === actor.memberId),
      },
      ...(await this.atItem(actor, current?.id ?? null, clock.now)),
    };
  }

  private async atItem(
    actor: Actor,
    itemId: string | null,
    now: Date,
  ): Promise<Pick<SessionRead, 'speakers' | 'ballots'>> {
    if (itemId === null) return { speakers: null, ballots: [] };
    const [speakers, ballots] = await Promise.all([
      speakersOf(this.database.manager, itemId, now),
      this.ballots.ofSubject(actor, 'agenda-item', itemId),
    ]);
    return {
      speakers: { ...speakers, waiting: orderSpeakers<SpeakerRow>(speakers.waiting, speakers.heard) },
      ballots,
    };
  }

  /** Who could still be checked in. */
  private async expected(
    meetingId: string,
    acting: readonly ActingSeat[],
    here: readonly HereRow[],
  ): Promise<ExpectedRow[]> {
    const holders = acting.flatMap(({ memberId }) => memberId ?? []);
    const [names, guests] = await Promise.all([
      this.database.query<{ id: string; name: string }[]>('select id, name from member where id = any($1)', [
        holders,
      ]),
      this.database.query<ExpectedRow[]>(GUESTS, [meetingId, holders]),
    ]);
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    const seats = acting.flatMap(({ memberId, country, seat }): ExpectedRow[] =>
      memberId ? [{ memberId, name: nameOf.get(memberId) ?? '', country, seat }] : [],
    );
    return [...seats, ...guests].filter(({ memberId }) => !here.some((one) => one.memberId === memberId));
  }
}
