import { Injectable } from '@nestjs/common';
import { SERIES_FACTS } from '@nbn/contracts';
import { In } from 'typeorm';
import { Config } from '#platform/config/config';
import { DeliveryService } from '#platform/mail/delivery.service';
import type { Tx } from '#platform/persistence/transaction';
import { seriesUrl } from '../../calendar/calendar.presenter.ts';
import { invitationEnvelope, seriesCalendar } from '../../emails/invitation-envelope.ts';
import { Meeting } from '../../meeting.entity.ts';
import { AnswerLinkService } from '../../polls/answer-link.service.ts';
import { claimDueSeriesEmails, saveSeriesLastSent, type DueSeriesEmail } from './due-series-emails.sql.ts';
import { MeetingSeries } from '../meeting-series.entity.ts';
import { SeriesCalendarQuery } from '../series-calendar.query.ts';
import { seriesEmail, type SeriesEmailKind } from './series.email.ts';

interface SeriesData {
  readonly series: MeetingSeries;
  readonly meetings: readonly Meeting[];
}

/**
 * Writes the emails about series that are due: one mail with the rule, and what the reader then knows of
 * each meeting. A meeting that is not where the rule has it becomes due by itself, and a mail of its own says
 * so in words.
 */
@Injectable()
export class SeriesMailer {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly links: AnswerLinkService,
    private readonly calendars: SeriesCalendarQuery,
    private readonly config: Config,
  ) {}

  /** One batch, in the caller's transaction. Returns how many emails it took. */
  async planBatch(tx: Tx, most: number): Promise<number> {
    const { taken, emails } = await claimDueSeriesEmails(tx, most);
    const reads = await this.read(tx, [...new Set(emails.map(({ seriesId }) => seriesId))]);
    for (const email of emails) {
      const read = reads.get(email.seriesId)!;
      const reason = seriesEmailReason(email, read);
      if (reason) await this.planOne(tx, email, reason, read);
    }
    return taken;
  }

  private async planOne(
    tx: Tx,
    email: DueSeriesEmail,
    reason: SeriesEmailKind,
    { series, meetings }: SeriesData,
  ): Promise<void> {
    const { memberId } = email;
    const reader = { seriesId: series.id, memberId };
    const own = (await this.calendars.calendarsFor(tx, [reader], { whole: true }))(reader);
    // Whoever was uninvited from one of the dates is not told of it.
    const ahead = meetings.filter(
      ({ id, state, startsAt }) => state === 'scheduled' && startsAt > tx.now && own.standingIds.has(id),
    );
    const gone = reason === 'series-cancelled' || reason === 'series-withdrawn';
    const urls = gone
      ? []
      : await this.links.create(
          tx,
          ahead.map(({ id }) => ({ meetingId: id, memberId })),
        );
    const method = gone ? 'CANCEL' : 'REQUEST';
    const since = email.lastSentNumber ?? 0;
    const facts = SERIES_FACTS.filter((fact) => (series.changedIn[fact] ?? 0) > since);
    const occurrences = ahead.map(({ startsAt, endsAt }, place) => ({
      startsAt,
      endsAt,
      answerUrl: urls[place] ?? '',
    }));
    const url = seriesUrl(this.config.PUBLIC_URL, series.id);
    const thread = { id: email.id, begins: email.lastSent === null };
    await this.deliveries.plan(tx, [
      {
        ...invitationEnvelope(reason, series.id, email, thread),
        ...seriesEmail(reason, { ...series, facts }, occurrences, email, url),
        calendar: seriesCalendar(this.config, method, own, email, tx.now),
      },
    ]);
    await saveSeriesLastSent(tx, email.id, {
      memberId,
      seriesId: series.id,
      lastSent: gone ? 'cancel' : 'request',
      number: series.sequence,
    });
  }

  private async read(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, SeriesData>> {
    if (ids.length === 0) return new Map();
    const [series, meetings] = [
      await tx.manager.findBy(MeetingSeries, { id: In([...ids]) }),
      await tx.manager.find(Meeting, { where: { seriesId: In([...ids]) }, order: { startsAt: 'ASC' } }),
    ];
    return new Map(
      series.map((one) => [
        one.id,
        { series: one, meetings: meetings.filter(({ seriesId }) => seriesId === one.id) },
      ]),
    );
  }
}

/** What is left to tell one person of a series: the difference between what was sent and what is so. */
export function seriesEmailReason(
  { lastSent, lastSentNumber, invited }: Pick<DueSeriesEmail, 'lastSent' | 'lastSentNumber' | 'invited'>,
  { series, meetings }: SeriesData,
): SeriesEmailKind | null {
  if (series.state === 'draft') return null;
  if (!invited) return lastSent === 'request' ? 'series-withdrawn' : null;
  const off = meetings.every(({ state }) => state === 'cancelled');
  if (off) return lastSent === 'request' ? 'series-cancelled' : null;
  if (lastSent !== 'request') return series.state === 'cancelled' ? null : 'series-invited';
  return (lastSentNumber ?? 0) < series.sequence ? 'series-changed' : null;
}
