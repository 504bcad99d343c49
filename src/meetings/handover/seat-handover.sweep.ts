import { SYSTEM } from '../../platform/access/actor.ts';
import { JobHandler, type Job } from '../../platform/jobs/job-handler.ts';
import { newId } from '../../platform/persistence/id.ts';
import type { Tx } from '../../platform/persistence/transaction.ts';
import { UnitOfWork } from '../../platform/persistence/unit-of-work.ts';
import { Letters } from '../letters/letters.service.ts';
import { MeetingWriting } from '../meeting-writing.ts';
import { ReminderPlanning } from '../reminders/reminder-planning.ts';
import { SeriesLetters } from '../series/series-letters.service.ts';
import {
  END_FORMER,
  END_FORMER_SERIES,
  INVITE_PRESENT,
  INVITE_PRESENT_SERIES,
  MEETINGS,
  PASSED_SERIES,
  PRESENT_HOLDERS,
  TO_HAND_OVER,
} from './handover.queries.ts';

/** Meetings of one run; the next minute goes on. */
const MOST = 100;

interface Invitee {
  readonly meetingId: string;
  readonly memberId: string;
}

interface Seated extends Invitee {
  readonly seatId: string;
  readonly required: boolean;
}

interface Told {
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
export class SeatHandoverSweep implements Job {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingWriting,
    private readonly letters: Letters,
    private readonly seriesLetters: SeriesLetters,
    private readonly reminders: ReminderPlanning,
  ) {}

  run(): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      const ids = (await tx.manager.query<{ id: string }[]>(TO_HAND_OVER, [MOST])).map(({ id }) => id);
      if (ids.length > 0) await this.handOver(tx, ids);
    });
  }

  private async handOver(tx: Tx, ids: readonly string[]): Promise<void> {
    const [former] = await tx.manager.query<[Invitee[], number]>(END_FORMER, [ids, tx.now]);
    const present = await tx.manager.query<Seated[]>(PRESENT_HOLDERS, [ids]);
    await tx.manager.query(INVITE_PRESENT, [
      tx.now,
      present.map(() => newId()),
      present.map(({ meetingId }) => meetingId),
      present.map(({ memberId }) => memberId),
      present.map(({ seatId }) => seatId),
      present.map(({ required }) => required),
    ]);
    const known = new Map(
      (await tx.manager.query<Told[]>(MEETINGS, [ids])).map((meeting) => [meeting.id, meeting]),
    );
    const inSeries = await this.passSeries(tx, former, present, known);
    for (const { meetingId, memberId } of former) await this.reminders.withdraw(tx, meetingId, memberId);
    for (const [people, invited] of [
      [former, false],
      [present, true],
    ] as const) {
      for (const { meetingId, memberId } of people) {
        const meeting = known.get(meetingId)!;
        if (invited && meeting.state === 'scheduled') await this.reminders.plan(tx, meeting, [memberId]);
        if (meeting.state !== 'draft' && !inSeries.has(`${meeting.seriesId} ${memberId}`))
          await this.letters.due(tx, meetingId, [memberId]);
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
      this.meetings.tell(tx, id);
    }
  }

  /**
   * Invitations to whole series pass on as one. Brings those who hear of the series and not of its single
   * meetings.
   */
  private async passSeries(
    tx: Tx,
    former: readonly Invitee[],
    present: readonly Seated[],
    known: ReadonlyMap<string, Told>,
  ): Promise<ReadonlySet<string>> {
    const [ended] = await tx.manager.query<[{ seriesId: string; memberId: string }[], number]>(
      END_FORMER_SERIES,
      [former.map(({ meetingId }) => meetingId), former.map(({ memberId }) => memberId), tx.now],
    );
    const seriesIds = [...new Set(present.flatMap(({ meetingId }) => known.get(meetingId)!.seriesId ?? []))];
    const passed = new Set(
      (await tx.manager.query<{ key: string }[]>(PASSED_SERIES, [seriesIds])).map(({ key }) => key),
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
    await tx.manager.query(INVITE_PRESENT_SERIES, [
      tx.now,
      begun.map(() => newId()),
      begun.map(({ seriesId }) => seriesId),
      begun.map(({ memberId }) => memberId),
    ]);
    for (const { seriesId, memberId } of [...ended, ...begun])
      await this.seriesLetters.due(tx, seriesId, [memberId]);
    return new Set([...ended, ...begun].map(({ seriesId, memberId }) => `${seriesId} ${memberId}`));
  }
}
