import { Injectable } from '@nestjs/common';
import type { AgendaRowKind, CountryCode, SeatType } from '@nbn/contracts';
import { type BallotLine, BallotQuery } from '../ballots/index.ts';
import type { Actor } from '#platform/access/actor';
import { memberByIdSql } from '../network/index.ts';
import type { MemberRecord } from '#platform/people/person';
import { PreparedStatement } from '#platform/persistence/prepared-statement';
import { ReadPool } from '#platform/persistence/read-pool';
import { DocumentsQuery, type PaperRow } from '../documents/index.ts';
import { MeetingsQuery, visibleMeetings } from '../meetings/index.ts';
import { visibleItems } from './item-access/item.visibility.ts';
import { visibleMinutes } from './minutes/minutes.visibility.ts';
import { takesPartIn } from './participants.sql.ts';

/** One on the list of a closed item. */
export interface ReaderRow {
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly memberId: string | null;
  /** The member, or who holds the seat now. */
  readonly person: MemberRecord | null;
}

/** The same item in another meeting that the reader sees. */
export interface CarriedItemRow {
  readonly meetingId: string;
  readonly title: string;
  readonly startsAt: string;
}

export interface ItemRow {
  readonly id: string;
  readonly kind: AgendaRowKind;
  readonly title: string;
  readonly minutes: number;
  readonly fixedDay: number | null;
  readonly fixedClock: string | null;
  readonly presenter: MemberRecord | null;
  readonly presenterCountry: CountryCode | null;
  readonly presenterSeat: SeatType | null;
  readonly presenterWords: string | null;
  readonly notes: string | null;
  readonly revision: number;
  readonly proposedBy: {
    readonly person: MemberRecord;
    readonly country: CountryCode | null;
    readonly seat: SeatType | null;
  } | null;
  readonly carriedFrom: CarriedItemRow | null;
  readonly carriedTo: CarriedItemRow | null;
  /** Who it is open to; null when it is open to all who see the meeting. */
  readonly readers: readonly ReaderRow[] | null;
}

/** What the times of an agenda are made of. Of an item that is closed to the reader nothing else is known. */
export type TimingRow = Pick<ItemRow, 'kind' | 'minutes' | 'fixedDay' | 'fixedClock'> & {
  readonly id: string | null;
};

type Meeting = Awaited<ReturnType<MeetingsQuery['one']>>['content'];

/** An agenda as one reader may see it. */
export interface AgendaRead {
  readonly meeting: Meeting;
  readonly version: number;
  readonly gapMinutes: number;
  readonly papersBy: Date | null;
  /** The items that the reader may know of. */
  readonly items: readonly ItemRow[];
  /** All of them in their order, as far as their time goes. */
  readonly timing: readonly TimingRow[];
  readonly itemPapers: readonly PaperRow[];
  readonly meetingPapers: readonly PaperRow[];
  /** What was put to the vote about the items. */
  readonly ballots: readonly Pick<BallotLine, 'id' | 'subjectId' | 'question'>[];
  /** Whether the minutes of the meeting are the reader's to read. */
  readonly readsMinutes: boolean;
}

interface AgendaRow extends Pick<AgendaRead, 'version' | 'gapMinutes' | 'papersBy'> {
  readonly rows: readonly (TimingRow & { readonly item: Omit<ItemRow, keyof TimingRow> | null })[];
}

const TAKES_PART = takesPartIn('i.meeting_id');

const SELECT_READERS = `
  case
    when i.closed then (
      select json_agg(
        json_build_object(
          'country', s.country_code, 'seat', s.type, 'memberId', r.member_id,
          'person', ${memberByIdSql('coalesce(r.member_id, h.member_id)', TAKES_PART)}
        ) order by s.country_code nulls last, array_position(array['government', 'ngo', 'resource'], s.type),
        r.id
      )
      from agenda_item_reader r
      left join team_seat s on s.id = r.seat_id
      left join membership h on h.seat_id = r.seat_id
      where r.item_id = i.id
    ) end`;

const SELECT_PROPOSER = `
  (
    select json_build_object(
      'person', ${memberByIdSql('g.proposed_by', TAKES_PART)}, 'country', bs.country_code, 'seat', bs.type
    )
    from agenda_proposal g
    left join team_seat bs on bs.id = g.seat_id
    where g.item_id = i.id
  )`;
const selectCarriedItem = (which: string, visible: string): string =>
  `
    (
      select json_build_object('meetingId', m.id, 'title', m.title, 'startsAt', m.starts_at)
      from agenda_item o
      join meeting m on m.id = o.meeting_id
      where ${which} and ${visible}
    )`;

/**
 * Version and items in one statement: one snapshot. Of an item that is closed to the reader only its place
 * and its time come along.
 */
const selectAgenda = (visible: string, meetings: string, parameter: number): string => `
  select g.version, g.gap_minutes as "gapMinutes", g.papers_by as "papersBy",
    coalesce(
      (
        select json_agg(
          json_build_object(
            'id', case when x.visible then i.id end, 'kind', i.kind, 'minutes', i.minutes,
            'fixedDay', i.fixed_day, 'fixedClock', i.fixed_clock, 'item', case
            when x.visible then json_build_object(
              'title', i.title, 'notes', i.notes, 'revision', i.revision, 'readers', ${SELECT_READERS},
              'proposedBy', ${SELECT_PROPOSER},
              'carriedFrom', ${selectCarriedItem('o.id = i.carried_from_id', meetings)},
              'carriedTo', ${selectCarriedItem('o.carried_from_id = i.id', meetings)},
              'presenter', ${memberByIdSql('i.presenter_member_id', TAKES_PART)}, 'presenterCountry', s.country_code,
              'presenterSeat', s.type, 'presenterWords', i.presenter_words
            ) end
          ) order by i.position
        )
        from agenda_item i
        cross join lateral (select ${visible} as visible) x
        left join team_seat s on s.id = i.presenter_seat_id
        where i.meeting_id = g.meeting_id
      ), '[]'
    ) as rows
  from agenda g
  where g.meeting_id = $${parameter}`;

/**
 * Reads agendas. Who may see the meeting sees its agenda, but for what is closed to them; of its papers, each
 * reader those that are theirs.
 */
@Injectable()
export class AgendaQuery {
  constructor(
    private readonly reads: ReadPool,
    private readonly meetings: MeetingsQuery,
    private readonly documents: DocumentsQuery,
    private readonly ballots: BallotQuery,
  ) {}

  async one(actor: Actor, meetingId: string): Promise<AgendaRead> {
    const { content: meeting } = await this.meetings.one(actor, meetingId);
    const { where, parameters } = visibleMeetings(actor);
    const [agenda] = await this.reads.query(
      PreparedStatement.of<AgendaRow>(selectAgenda(visibleItems(actor), where, parameters.length + 1)).bind(
        ...parameters,
        meetingId,
      ),
    );
    const { rows, ...whole } = agenda ?? { version: 0, gapMinutes: 0, papersBy: null, rows: [] };
    const items = rows.flatMap(({ item, ...row }) =>
      item && row.id !== null ? [{ ...row, id: row.id, ...item }] : [],
    );
    const timing = rows.map(({ id, kind, minutes, fixedDay, fixedClock }) => ({
      id,
      kind,
      minutes,
      fixedDay,
      fixedClock,
    }));
    const [papers, readsMinutes, ballots] = await Promise.all([
      this.documents.listAttachedTo(
        actor,
        ['agenda-item', 'meeting'],
        [meetingId, ...items.map((item) => item.id)],
      ),
      this.readsMinutes(actor, meetingId),
      this.ballots.findBySubjects(
        actor,
        'agenda-item',
        items.map((item) => item.id),
      ),
    ]);
    const isOfMeeting = ({ objectId }: PaperRow): boolean => objectId === meetingId;
    return {
      meeting,
      ...whole,
      items,
      timing,
      itemPapers: papers.filter((paper) => !isOfMeeting(paper)),
      meetingPapers: papers.filter(isOfMeeting),
      readsMinutes,
      ballots,
    };
  }

  private async readsMinutes(actor: Actor, meetingId: string): Promise<boolean> {
    if (!actor.permissions.has('minutes:read')) return false;
    const { where, parameters } = visibleMinutes(actor);
    const [row] = await this.reads.query(
      PreparedStatement.of<{ readable: boolean }>(
        `
          select exists (
            select
            from meeting m
            left join minutes mi on mi.meeting_id = m.id
            where m.id = $3 and ${where}
          ) as readable`,
      ).bind(...parameters, meetingId),
    );
    return row!.readable;
  }
}
