import { Injectable } from '@nestjs/common';
import { hasQuorum, orderSpeakers, quorumOf, type Quorum } from '@nbn/calendar';
import type { AgendaItemKind, BelowQuorumEffect, CountryCode, SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { BallotQuery, type BallotLine } from '../../ballots/index.ts';
import { ActingSeatsQuery, maySeeAttendance, MeetingsQuery, type ActingSeat } from '../../meetings/index.ts';
import type { Actor } from '#platform/access/actor';
import { mayArrange } from '../agendas.policy.ts';
import { visibleItems } from '../item-access/item.visibility.ts';
import { checkedInSeats } from './checked-in-seats.query.ts';
import { findSpeakers, type SpeakerRow, type SpeakersRead } from './speakers.query.ts';

/**
 * An item of the agenda as the session sees it: whether it is closed to the reader, and how long it was dealt
 * with.
 */
export interface ItemRunRow {
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
export interface PresentMemberRow {
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly cameAt: Date;
}

/** Somebody who is expected: who acts for a seat, or was invited as a guest. */
export interface ExpectedMemberRow {
  readonly memberId: string;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
}

export interface MeetingSessionRead {
  readonly now: Date;
  readonly meeting: Awaited<ReturnType<MeetingsQuery['one']>>['content'];
  readonly isChair: boolean;
  readonly runs: readonly ItemRunRow[];
  readonly quorum: Quorum & { readonly below: BelowQuorumEffect };
  readonly transitions: readonly { readonly met: boolean; readonly countries: number; readonly at: Date }[];
  /** Null to those who may not see who takes part. */
  readonly here: readonly PresentMemberRow[] | null;
  /** To whoever runs the meeting alone. */
  readonly expected: readonly ExpectedMemberRow[] | null;
  readonly me: { readonly here: boolean; readonly mayCome: boolean };
  /**
   * Of the item that is dealt with, where it is open to the reader; those who wait in the order in which they
   * are heard.
   */
  readonly speakers: SpeakersRead | null;
  readonly ballots: readonly BallotLine[];
}

/** The items in their order with how long each ran; of one that is not `visible` neither id nor title. */
export const selectItemRuns = (visible: string): string => `
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

const SELECT_PRESENT_MEMBERS = `
  select p.member_id as "memberId", m.name, o.name as organisation,
    coalesce(s.country_code, o.country_code) as country, s.type as seat, p.came_at as "cameAt"
  from seat_presence p
  join member m on m.id = p.member_id
  join organisation o on o.id = m.organisation_id
  left join team_seat s on s.id = p.seat_id
  where p.meeting_id = $1 and p.left_at is null
  order by s.id is null, coalesce(s.country_code, o.country_code) nulls last,
    array_position(array['government', 'ngo', 'resource'], s.type), m.name`;

const SELECT_GUESTS = `
  select v.member_id as "memberId", m.name, null as country, null as seat
  from meeting_invitation v
  join member m on m.id = v.member_id
  where v.meeting_id = $1 and v.withdrawn_at is null and v.member_id <> all($2)
  order by m.name`;

/** Reads what a session is at, for one reader. */
@Injectable()
export class MeetingSessionQuery {
  constructor(
    private readonly database: DataSource,
    private readonly meetings: MeetingsQuery,
    private readonly seats: ActingSeatsQuery,
    private readonly ballots: BallotQuery,
  ) {}

  async one(actor: Actor, meetingId: string): Promise<MeetingSessionRead> {
    const { content: meeting } = await this.meetings.one(actor, meetingId);
    const [[clock], runs, here, present, transitions, acting] = await Promise.all([
      this.database.query<[{ now: Date }]>('select app_now() as now'),
      this.database.query<ItemRunRow[]>(selectItemRuns(visibleItems(actor)), [actor.memberId, meetingId]),
      this.database.query<PresentMemberRow[]>(SELECT_PRESENT_MEMBERS, [meetingId]),
      checkedInSeats(this.database.manager, meetingId),
      this.database.query<MeetingSessionRead['transitions'][number][]>(
        'select met, countries, at from quorum_transition where meeting_id = $1 order by id',
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
      isChair: chairs,
      runs,
      // A meeting that needs no quorum neither reaches nor loses one, whatever was noted of it before.
      transitions: hasQuorum(rule) ? transitions : [],
      quorum: { ...quorumOf(rule, present), below: meeting.belowQuorum },
      here: maySeeAttendance(actor, meeting) ? here : null,
      expected: chairs ? await this.findExpected(meetingId, acting, here) : null,
      me: {
        here: here.some(({ memberId }) => memberId === actor.memberId),
        mayCome: meeting.invited || acting.some(({ memberId }) => memberId === actor.memberId),
      },
      ...(await this.readCurrentItem(actor, current?.id ?? null, clock.now)),
    };
  }

  private async readCurrentItem(
    actor: Actor,
    itemId: string | null,
    now: Date,
  ): Promise<Pick<MeetingSessionRead, 'speakers' | 'ballots'>> {
    if (itemId === null) return { speakers: null, ballots: [] };
    const [speakers, ballots] = await Promise.all([
      findSpeakers(this.database.manager, itemId, now),
      this.ballots.findBySubject(actor, 'agenda-item', itemId),
    ]);
    return {
      speakers: { ...speakers, waiting: orderSpeakers<SpeakerRow>(speakers.waiting, speakers.heard) },
      ballots,
    };
  }

  /** Who could still be checked in. */
  private async findExpected(
    meetingId: string,
    acting: readonly ActingSeat[],
    here: readonly PresentMemberRow[],
  ): Promise<ExpectedMemberRow[]> {
    const holders = acting.flatMap(({ memberId }) => memberId ?? []);
    const [names, guests] = await Promise.all([
      this.database.query<{ id: string; name: string }[]>('select id, name from member where id = any($1)', [
        holders,
      ]),
      this.database.query<ExpectedMemberRow[]>(SELECT_GUESTS, [meetingId, holders]),
    ]);
    const nameOf = new Map(names.map(({ id, name }) => [id, name]));
    const seats = acting.flatMap(({ memberId, country, seat }): ExpectedMemberRow[] =>
      memberId ? [{ memberId, name: nameOf.get(memberId) ?? '', country, seat }] : [],
    );
    return [...seats, ...guests].filter(({ memberId }) => !here.some((one) => one.memberId === memberId));
  }
}
