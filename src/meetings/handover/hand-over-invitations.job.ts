import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { MeetingEmailService } from '../emails/meeting-email.service.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { MeetingReminderService } from '../reminders/meeting-reminder.service.ts';
import { SeriesEmailService } from '../series/emails/series-email.service.ts';
import {
  WITHDRAW_FORMER_HOLDERS,
  WITHDRAW_FORMER_HOLDERS_FROM_SERIES,
  INVITE_PRESENT_HOLDERS,
  INVITE_PRESENT_HOLDERS_TO_SERIES,
  SELECT_MEETINGS,
  SELECT_HANDED_OVER_SERIES,
  SELECT_PRESENT_HOLDERS,
  SELECT_MEETINGS_TO_HAND_OVER,
} from './seat-handover.sql.ts';

/** Meetings of one run; the next minute goes on. */
const BATCH_SIZE = 100;

interface Invitee {
  readonly meetingId: string;
  readonly memberId: string;
}

interface SeatInvitee extends Invitee {
  readonly seatId: string;
  readonly required: boolean;
}

interface HandedOverMeeting {
  readonly id: string;
  readonly state: string;
  readonly startsAt: Date;
  readonly seriesId: string | null;
}

/**
 * An invitation is a seat's, not a person's: when the holder changes, what lies ahead passes on. Whoever held
 * the seat is told that the invitation is withdrawn, whoever holds it now is invited, to meetings, to polls
 * and to series alike.
 */
@JobHandler({ queue: 'meetings', job: 'handover', rule: 'system', every: 60_000 })
export class HandOverInvitationsJob implements Job {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly emails: MeetingEmailService,
    private readonly seriesEmails: SeriesEmailService,
    private readonly reminders: MeetingReminderService,
  ) {}

  run(): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      const ids = (await tx.manager.query<{ id: string }[]>(SELECT_MEETINGS_TO_HAND_OVER, [BATCH_SIZE])).map(
        ({ id }) => id,
      );
      if (ids.length > 0) await this.handOver(tx, ids);
    });
  }

  private async handOver(tx: Tx, ids: readonly string[]): Promise<void> {
    const [former] = await tx.manager.query<[Invitee[], number]>(WITHDRAW_FORMER_HOLDERS, [ids, tx.now]);
    const present = await tx.manager.query<SeatInvitee[]>(SELECT_PRESENT_HOLDERS, [ids]);
    await tx.manager.query(INVITE_PRESENT_HOLDERS, [
      tx.now,
      present.map(() => newId()),
      present.map(({ meetingId }) => meetingId),
      present.map(({ memberId }) => memberId),
      present.map(({ seatId }) => seatId),
      present.map(({ required }) => required),
    ]);
    const known = new Map(
      (await tx.manager.query<HandedOverMeeting[]>(SELECT_MEETINGS, [ids])).map((meeting) => [
        meeting.id,
        meeting,
      ]),
    );
    const inSeries = await this.handOverSeries(tx, former, present, known);
    for (const { meetingId, memberId } of former) await this.reminders.withdraw(tx, meetingId, memberId);
    for (const [people, invited] of [
      [former, false],
      [present, true],
    ] as const) {
      for (const { meetingId, memberId } of people) {
        const meeting = known.get(meetingId)!;
        if (invited && meeting.state === 'scheduled') await this.reminders.plan(tx, meeting, [memberId]);
        if (meeting.state !== 'draft' && !inSeries.has(`${meeting.seriesId} ${memberId}`))
          await this.emails.schedule(tx, meetingId, [memberId]);
      }
    }
    for (const id of ids) {
      tx.audit({
        action: 'meeting.handed-over',
        object: { kind: 'meeting', id },
        detail: {
          former: former.filter((one) => one.meetingId === id).map(({ memberId }) => memberId),
          present: present.filter((one) => one.meetingId === id).map(({ memberId }) => memberId),
        },
      });
      this.meetings.broadcastChange(tx, id);
    }
  }

  /**
   * Invitations to whole series pass on as one. Brings those who hear of the series and not of its single
   * meetings.
   */
  private async handOverSeries(
    tx: Tx,
    former: readonly Invitee[],
    present: readonly SeatInvitee[],
    known: ReadonlyMap<string, HandedOverMeeting>,
  ): Promise<ReadonlySet<string>> {
    const [ended] = await tx.manager.query<[{ seriesId: string; memberId: string }[], number]>(
      WITHDRAW_FORMER_HOLDERS_FROM_SERIES,
      [former.map(({ meetingId }) => meetingId), former.map(({ memberId }) => memberId), tx.now],
    );
    const seriesIds = [...new Set(present.flatMap(({ meetingId }) => known.get(meetingId)!.seriesId ?? []))];
    const passed = new Set(
      (await tx.manager.query<{ key: string }[]>(SELECT_HANDED_OVER_SERIES, [seriesIds])).map(
        ({ key }) => key,
      ),
    );
    const begun = [
      ...new Map(
        present.flatMap(({ meetingId, memberId, seatId }) => {
          const { seriesId } = known.get(meetingId)!;
          return seriesId && passed.has(`${seriesId} ${seatId}`)
            ? [[`${seriesId} ${memberId}`, { seriesId, memberId }] as const]
            : [];
        }),
      ).values(),
    ];
    await tx.manager.query(INVITE_PRESENT_HOLDERS_TO_SERIES, [
      tx.now,
      begun.map(() => newId()),
      begun.map(({ seriesId }) => seriesId),
      begun.map(({ memberId }) => memberId),
    ]);
    for (const { seriesId, memberId } of [...ended, ...begun])
      await this.seriesEmails.schedule(tx, seriesId, [memberId]);
    return new Set([...ended, ...begun].map(({ seriesId, memberId }) => `${seriesId} ${memberId}`));
  }
}
