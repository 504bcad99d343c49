import { Injectable } from '@nestjs/common';
import { writeInvitation } from '@nbn/calendar';
import { MEETING_FACTS } from '@nbn/contracts';
import { In } from 'typeorm';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { EmailText } from '#platform/mail/email-text';
import type { Tx } from '#platform/persistence/transaction';
import { toCalendarMeeting, meetingUrl } from '../calendar/calendar.presenter.ts';
import type { DueMeetingEmail } from './due-meeting-emails.sql.ts';
import {
  calendarPeople,
  type EmailCalendar,
  invitationEnvelope,
  seriesCalendar,
} from './invitation-envelope.ts';
import { neutralMeetingName } from './meeting-name.ts';
import { lastSentKindAfter, type MeetingEmailReason } from './meeting-email-reason.policy.ts';
import type { Meeting } from '../meeting.entity.ts';
import { AnswerLinkService } from '../polls/answer-link.service.ts';
import { DatePoll } from '../polls/date-poll.entity.ts';
import { pollEmail, type PollEmailData, type PollEmailKind } from '../polls/emails/poll.email.ts';
import { PollsQuery } from '../polls/polls.query.ts';
import {
  SeriesCalendarQuery,
  type RecipientSeriesCalendar,
  type SeriesRecipient,
} from '../series/series-calendar.query.ts';
import { meetingEmail, type MeetingEmailRecipient, type MeetingEmailKind } from './meeting.email.ts';

/** An email with why it is written and what about. */
export interface MeetingEmailToSend {
  readonly reason: MeetingEmailReason;
  readonly meeting: Meeting;
  readonly email: Pick<
    DueMeetingEmail,
    | 'number'
    | 'meetingId'
    | 'memberId'
    | 'name'
    | 'address'
    | 'timeZone'
    | 'language'
    | 'answer'
    | 'actsFor'
    | 'required'
    | 'threadId'
    | 'threadBegins'
    | 'lastSentNumber'
    | 'lastSentStartsAt'
    | 'lastSentEndsAt'
  >;
}

const isPollReason = (reason: MeetingEmailReason): reason is MeetingEmailReason & PollEmailKind =>
  reason.startsWith('poll-');

/** Writes the emails of meetings into the transaction that claimed them: one person a mail. */
@Injectable()
export class MeetingMailer {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly links: AnswerLinkService,
    private readonly polls: PollsQuery,
    private readonly series: SeriesCalendarQuery,
    private readonly config: Config,
  ) {}

  /**
   * Plans one mail for each email; a meeting with a date goes along as a calendar message, and what asks for
   * an answer has a link for it.
   */
  async plan(tx: Tx, emails: readonly MeetingEmailToSend[]): Promise<void> {
    const asking = emails.filter(({ reason }) => lastSentKindAfter(reason) !== 'cancel');
    const made = await this.links.create(
      tx,
      asking.map(({ email: { meetingId, memberId } }) => ({ meetingId, memberId })),
    );
    const links = new Map(asking.map((email, place) => [email, made[place]!]));
    const polls = await this.pollEmailData(
      tx,
      emails.filter(({ reason }) => isPollReason(reason)).map(({ meeting }) => meeting),
    );
    const ownOf = await this.series.calendarsFor(
      tx,
      emails.flatMap((one) => seriesRecipientOf(one) ?? []),
    );
    await this.deliveries.plan(
      tx,
      emails.map((email) => {
        const { reason, meeting } = email;
        const link = links.get(email) ?? null;
        const { threadId: id, threadBegins: begins } = email.email;
        const head = invitationEnvelope(reason, meeting.id, email.email, { id, begins });
        if (isPollReason(reason))
          return { ...head, ...this.pollEmail(reason, polls.get(meeting.id)!, email, link) };
        const reader = seriesRecipientOf(email);
        const calendar = this.calendarPart(tx, email, reader && ownOf(reader));
        return { ...head, ...this.meetingEmail(email, link), calendar };
      }),
    );
  }

  private pollEmail(
    reason: PollEmailKind,
    poll: PollEmailData,
    { meeting, email }: MeetingEmailToSend,
    answer: string | null,
  ): EmailText {
    return pollEmail(reason, poll, email, {
      page: meetingUrl(this.config.PUBLIC_URL, meeting.id),
      answer,
    });
  }

  private meetingEmail({ reason, meeting, email }: MeetingEmailToSend, link: string | null): EmailText {
    const reader = { ...email, ...differencesOf(meeting, email) };
    const url = meetingUrl(this.config.PUBLIC_URL, meeting.id);
    return meetingEmail(reason as MeetingEmailKind, meeting, reader, url, link);
  }

  /**
   * The meeting by itself, or the series that it belongs to as its reader has it now: one meeting of a series
   * that falls out is no cancellation to whoever has the series, for some programs take that for the end of
   * all of it.
   */
  private calendarPart(
    tx: Tx,
    { reason, meeting, email }: MeetingEmailToSend,
    own: RecipientSeriesCalendar | null,
  ): EmailCalendar {
    const off = lastSentKindAfter(reason) === 'cancel';
    const stamp = tx.now;
    if (own && (own.series || !off))
      return seriesCalendar(this.config, own.off ? 'CANCEL' : 'REQUEST', own, email, stamp);
    const method = off ? 'CANCEL' : 'REQUEST';
    const { organizer, recipient: person } = calendarPeople(this.config, email);
    const recipient = { ...person, answer: email.answer, required: email.required };
    const entry = toCalendarMeeting(meeting, this.config.PUBLIC_URL);
    const neutralSummary = neutralMeetingName(email.language);
    const message = { method, meeting: entry, organizer, recipient, stamp, neutralSummary } as const;
    return { method, ics: writeInvitation(message) };
  }

  /** What the mails of these meetings' polls say. */
  async pollEmailData(tx: Tx, meetings: readonly Meeting[]): Promise<ReadonlyMap<string, PollEmailData>> {
    if (meetings.length === 0) return new Map();
    const ids = [...new Set(meetings.map(({ id }) => id))];
    const polls = await tx.manager.findBy(DatePoll, { meetingId: In(ids) });
    const slots = await this.polls.slots(ids, tx.manager);
    return new Map(
      polls.map(({ meetingId, timeZone, answerBy }) => {
        const { title, discreet, cancelReason } = meetings.find(({ id }) => id === meetingId)!;
        return [
          meetingId,
          {
            title,
            discreet,
            cancelReason,
            timeZone,
            answerBy,
            slots: slots.filter((slot) => slot.meetingId === meetingId),
          },
        ];
      }),
    );
  }
}

function seriesRecipientOf({
  meeting: { seriesId },
  email: { memberId },
}: MeetingEmailToSend): SeriesRecipient | null {
  return seriesId ? { seriesId, memberId } : null;
}

/**
 * What the reader was last told, where that is known: whoever is told the present time once more knows it
 * already.
 */
function differencesOf(
  { changedIn }: Meeting,
  email: MeetingEmailToSend['email'],
): Pick<MeetingEmailRecipient, 'before' | 'changes'> {
  const { lastSentNumber, lastSentStartsAt, lastSentEndsAt } = email;
  if (!lastSentStartsAt || !lastSentEndsAt || lastSentStartsAt.getTime() === 0) return {};
  // A series tells of its meetings as they were when it was sent, whatever changed of them before.
  const since = Math.max(lastSentNumber ?? 0, 0);
  const changes = MEETING_FACTS.filter((fact) => (changedIn[fact] ?? 0) > since);
  return { before: { startsAt: lastSentStartsAt, endsAt: lastSentEndsAt }, changes };
}
