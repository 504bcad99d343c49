import { Injectable } from '@nestjs/common';
import { writeSeriesInvitation } from '@nbn/calendar';
import { In } from 'typeorm';
import { Config } from '../../platform/config/config.ts';
import type { PlannedDelivery } from '../../platform/mail/delivery.ts';
import { DeliveryService } from '../../platform/mail/delivery.service.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { seriesUrl } from '../calendar/calendar-meeting.ts';
import { ORGANIZER_NAME } from '../mails/meeting-mails.ts';
import { Meeting } from '../meeting.entity.ts';
import { AnswerLinks } from '../polls/answer-links.service.ts';
import { claimSeriesLetters, rememberSeriesTold, type DueSeriesLetter } from './due-series-letters.query.ts';
import { MeetingSeries } from './meeting-series.entity.ts';
import { SeriesCalendars } from './series-calendars.service.ts';
import { seriesMail, type SeriesMailReason } from './series-mail.ts';

interface SeriesRead {
  readonly series: MeetingSeries;
  readonly meetings: readonly Meeting[];
}

/**
 * Writes the letters about series that are due: one mail with the rule, and what the reader then knows of
 * each meeting. A meeting that is not where the rule has it becomes due by itself, and a mail of its own says
 * so in words.
 */
@Injectable()
export class SeriesLetterWriting {
  constructor(
    private readonly deliveries: DeliveryService,
    private readonly links: AnswerLinks,
    private readonly calendars: SeriesCalendars,
    private readonly config: Config,
  ) {}

  /** One batch, in the caller's transaction. Returns how many letters it took. */
  async write(tx: Tx, most: number): Promise<number> {
    const { taken, letters } = await claimSeriesLetters(tx, most);
    const reads = await this.read(tx, [...new Set(letters.map(({ seriesId }) => seriesId))]);
    for (const letter of letters) {
      const read = reads.get(letter.seriesId)!;
      const reason = reasonOf(letter, read);
      if (reason) await this.one(tx, letter, reason, read);
    }
    return taken;
  }

  private async one(
    tx: Tx,
    letter: DueSeriesLetter,
    reason: SeriesMailReason,
    { series, meetings }: SeriesRead,
  ): Promise<void> {
    const { memberId } = letter;
    const ahead = meetings.filter(({ state, startsAt }) => state === 'scheduled' && startsAt > tx.now);
    const gone = reason === 'series-cancelled' || reason === 'series-withdrawn';
    const urls = gone
      ? []
      : await this.links.make(
          tx,
          ahead.map(({ id }) => ({ meetingId: id, memberId })),
        );
    const method = gone ? 'CANCEL' : 'REQUEST';
    const { PUBLIC_URL, MAIL_FROM } = this.config;
    const reader = { seriesId: series.id, memberId };
    const own = (await this.calendars.of(tx, [reader], { whole: true }))(reader);
    const { name, address } = letter;
    const ics = writeSeriesInvitation({
      method,
      series: own.series,
      meetings: own.meetings,
      organizer: { name: ORGANIZER_NAME, address: MAIL_FROM },
      recipient: {
        name,
        address,
        answer: own.answer,
        required: own.required,
        repliesByMail: this.config.repliesByMail,
      },
      stamp: tx.now,
    });
    const mail: PlannedDelivery = {
      event: `meeting-${reason}:${series.id}:${letter.number}`,
      recipientId: memberId,
      address: letter.address,
      channel: 'mail',
      senderName: ORGANIZER_NAME,
      thread: { id: letter.id, begins: letter.told === null },
      ...seriesMail(
        reason,
        series,
        ahead.map(({ startsAt, endsAt }, place) => ({ startsAt, endsAt, answerUrl: urls[place] ?? '' })),
        letter.timeZone,
        seriesUrl(PUBLIC_URL, series.id),
      ),
      calendar: { method, ics },
    };
    await this.deliveries.plan(tx, [mail]);
    await rememberSeriesTold(tx, letter.id, {
      memberId,
      seriesId: series.id,
      told: gone ? 'cancel' : 'request',
      number: series.sequence,
    });
  }

  private async read(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, SeriesRead>> {
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

/** What is left to tell one person of a series: the difference between what was told and what is so. */
export function reasonOf(
  { told, toldNumber, invited }: Pick<DueSeriesLetter, 'told' | 'toldNumber' | 'invited'>,
  { series, meetings }: SeriesRead,
): SeriesMailReason | null {
  if (series.state === 'draft') return null;
  if (!invited) return told === 'request' ? 'series-withdrawn' : null;
  const off = meetings.every(({ state }) => state === 'cancelled');
  if (off) return told === 'request' ? 'series-cancelled' : null;
  if (told !== 'request') return series.state === 'cancelled' ? null : 'series-invited';
  return (toldNumber ?? 0) < series.sequence ? 'series-changed' : null;
}
