import { Injectable } from '@nestjs/common';
import type {
  AttendanceAnswer,
  AttendanceMode,
  AccessibilityNeed,
  Language,
  MeetingState,
  MeetingZone,
} from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { neutralMeetingName } from '../emails/meeting-name.ts';
import type { LinkHolder } from './answer-link.repository.ts';
import type { AnswerLinkView } from './dto/answer-link.dto.ts';
import { PollsQuery } from './polls.query.ts';

interface AnswerLinkRow {
  readonly name: string;
  readonly yourZone: string;
  readonly language: Language;
  readonly title: string;
  readonly discreet: boolean;
  readonly state: MeetingState;
  readonly timeZone: MeetingZone;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly answer: AttendanceAnswer | null;
  readonly needs: AccessibilityNeed[];
  readonly offersModes: boolean;
  readonly attendanceMode: AttendanceMode | null;
  readonly passed: boolean;
}

const SELECT_QUESTION = `
  select p.name, p.time_zone as "yourZone", p.language, m.title, m.discreet, m.state, m.time_zone as "timeZone",
    m.starts_at as "startsAt", m.ends_at as "endsAt", i.answer, i.needs,
    m.place is not null and m.join_url is not null as "offersModes", i.attendance_mode as "attendanceMode",
    m.ends_at <= app_now() as passed
  from meeting m
  join meeting_invitation i on i.meeting_id = m.id and i.member_id = $2 and i.withdrawn_at is null
  join membership p on p.member_id = i.member_id
  where m.id = $1`;

/** What the holder of a personal link may read: the question, and the own answers. */
@Injectable()
export class AnswerLinkQuery {
  constructor(
    private readonly database: DataSource,
    private readonly polls: PollsQuery,
  ) {}

  async one({ meetingId, memberId }: LinkHolder): Promise<AnswerLinkView> {
    const [row] = await this.database.query<[AnswerLinkRow]>(SELECT_QUESTION, [meetingId, memberId]);
    const { name, yourZone, timeZone, state } = row;
    const asksDate = (state === 'scheduled' || state === 'in-session') && !row.passed;
    const shared = { name, yourZone, title: row.discreet ? neutralMeetingName(row.language) : row.title };
    if (state === 'polling')
      return {
        ...shared,
        ...(await this.poll(meetingId, memberId)),
        startsAt: null,
        endsAt: null,
        answer: null,
        needs: [],
        offersModes: false,
        attendanceMode: null,
      };
    return {
      ...shared,
      timeZone,
      asks: asksDate ? 'attendance' : 'none',
      answerBy: null,
      slots: [],
      answer: row.answer,
      needs: row.needs,
      offersModes: row.offersModes,
      attendanceMode: row.offersModes ? row.attendanceMode : null,
      startsAt: asksDate ? row.startsAt.toISOString() : null,
      endsAt: asksDate ? row.endsAt.toISOString() : null,
    };
  }

  private async poll(
    meetingId: string,
    memberId: string,
  ): Promise<Pick<AnswerLinkView, 'asks' | 'timeZone' | 'answerBy' | 'slots'>> {
    const [poll, slots, voters] = await Promise.all([
      this.polls.one(meetingId),
      this.polls.slots([meetingId]),
      this.polls.voters(meetingId),
    ]);
    const mine = voters.find((voter) => voter.memberId === memberId)?.answers ?? {};
    return {
      asks: poll.closed ? 'none' : 'poll',
      timeZone: poll.timeZone,
      answerBy: poll.answerBy.toISOString(),
      slots: slots.map(({ id, startsAt, endsAt }) => ({
        id,
        startsAt: startsAt.toISOString(),
        endsAt: endsAt.toISOString(),
        mine: mine[id] ?? null,
      })),
    };
  }
}
