import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { MeetingEmailService } from '../emails/meeting-email.service.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { MeetingReminderService } from '../reminders/meeting-reminder.service.ts';
import { SeriesEmailService } from '../series/emails/series-email.service.ts';
import {
  findHandedOverMeetings,
  findHandedOverSeries,
  findPresentHolders,
  invitePresentHolders,
  invitePresentHoldersToSeries,
  lockMeetingsToHandOver,
  withdrawFormerHolders,
  withdrawFormerHoldersFromSeries,
  type HandedOverMeeting,
  type Invitee,
  type SeatInvitee,
} from './seat-handover.repository.ts';

/** Meetings of one run; the next minute goes on. */
const BATCH_SIZE = 100;

/**
 * A meeting, poll or series ahead is due when a seat that was invited has another holder: the former holder's
 * invitation is withdrawn, the new one is invited. A batch is one transaction that locks the meetings; what
 * was handed over is not due.
 */
@JobHandler({ queue: 'meetings', job: 'handover', rule: 'system', every: 60_000 })
export class HandOverInvitationsJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly emails: MeetingEmailService,
    private readonly seriesEmails: SeriesEmailService,
    private readonly reminders: MeetingReminderService,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const ids = await lockMeetingsToHandOver(tx, BATCH_SIZE);
      if (ids.length > 0) await this.handOver(tx, ids);
    });
  }

  private async handOver(tx: Tx, ids: readonly string[]): Promise<void> {
    const former = await withdrawFormerHolders(tx, ids);
    const present = await findPresentHolders(tx, ids);
    await invitePresentHolders(tx, present);
    const meetings = new Map((await findHandedOverMeetings(tx, ids)).map((meeting) => [meeting.id, meeting]));
    const inSeries = await this.handOverSeries(tx, former, present, meetings);
    for (const { meetingId, memberId } of former) await this.reminders.withdraw(tx, meetingId, memberId);
    for (const [people, invited] of [
      [former, false],
      [present, true],
    ] as const) {
      for (const { meetingId, memberId } of people) {
        const meeting = meetings.get(meetingId)!;
        if (invited && meeting.state === 'scheduled') await this.reminders.plan(tx, meeting, [memberId]);
        if (meeting.state !== 'draft' && !inSeries.has(`${meeting.seriesId} ${memberId}`))
          await this.emails.schedule(tx, meetingId, [memberId]);
      }
    }
    // Of meetings that another process was quicker with, nobody is left to hand over.
    const handedOver = new Set([...former, ...present].map(({ meetingId }) => meetingId));
    for (const id of handedOver) {
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

  /** Hands over invitations to whole series. Returns who is notified of the series instead of its meetings. */
  private async handOverSeries(
    tx: Tx,
    former: readonly Invitee[],
    present: readonly SeatInvitee[],
    meetings: ReadonlyMap<string, HandedOverMeeting>,
  ): Promise<ReadonlySet<string>> {
    const ended = await withdrawFormerHoldersFromSeries(tx, former);
    const seriesIds = [
      ...new Set(present.flatMap(({ meetingId }) => meetings.get(meetingId)!.seriesId ?? [])),
    ];
    const handedOver = await findHandedOverSeries(tx, seriesIds);
    const begun = [
      ...new Map(
        present.flatMap(({ meetingId, memberId, seatId }) => {
          const { seriesId } = meetings.get(meetingId)!;
          return seriesId && handedOver.has(`${seriesId} ${seatId}`)
            ? [[`${seriesId} ${memberId}`, { seriesId, memberId }] as const]
            : [];
        }),
      ).values(),
    ];
    await invitePresentHoldersToSeries(tx, begun);
    for (const { seriesId, memberId } of [...ended, ...begun])
      await this.seriesEmails.schedule(tx, seriesId, [memberId]);
    return new Set([...ended, ...begun].map(({ seriesId, memberId }) => `${seriesId} ${memberId}`));
  }
}
