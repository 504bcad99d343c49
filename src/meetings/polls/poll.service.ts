import { Injectable } from '@nestjs/common';
import type { MeetingZone, RezoneMode } from '@nbn/contracts';
import { wallClockAt } from '@nbn/calendar';
import { IsNull } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { MeetingEmailService } from '../emails/meeting-email.service.ts';
import { resolveInstant, type MeetingTimes } from '../meeting-times.ts';
import { MeetingDraftService, type NewMeetingDetails } from '../meeting-draft.service.ts';
import type { Meeting } from '../meeting.entity.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { MeetingAlreadyScheduled } from '../meetings.problems.ts';
import { mustStandAlone } from '../meeting.service.ts';
import { DatePoll } from './date-poll.entity.ts';
import { PollSlot } from './poll-slot.entity.ts';
import { PollNotOpen, PollSlotDoubled, PollSlotGone } from './polls.problems.ts';
import { checkSlotCount, checkDeadline, resolveSlotTimes, type LocalSlotTimes } from './slot-times.ts';

export interface NewPoll {
  readonly timeZone: MeetingZone;
  readonly slots: readonly LocalSlotTimes[];
  /** Local time of the poll's zone. */
  readonly answerBy: string;
}

export interface PollChange {
  readonly answerBy?: string;
  readonly add?: readonly LocalSlotTimes[];
  readonly remove?: readonly string[];
}

/** What a poll is made of: opened for a draft, changed while it runs. */
@Injectable()
export class PollService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: MeetingDraftService,
    private readonly meetings: MeetingRepository,
    private readonly emails: MeetingEmailService,
  ) {}

  /** Asks everyone invited which of the slots suit them. */
  open(actor: Actor, id: string, poll: NewPoll): Promise<void> {
    checkSlotCount(poll.slots.length);
    return this.meetings.withLockedMeeting(actor, id, null, async (tx, meeting) => {
      if (meeting.state !== 'draft')
        throw meeting.state === 'polling' ? new PollNotOpen() : new MeetingAlreadyScheduled();
      mustStandAlone(meeting);
      await this.openFor(tx, meeting, poll);
    });
  }

  /**
   * Makes a meeting that has no date yet: these are offered from the start, and whoever is invited afterwards
   * is asked. Returns its id.
   */
  createMeeting(actor: Actor, meeting: NewMeetingDetails, poll: NewPoll): Promise<string> {
    this.drafts.mustDraft(actor, meeting);
    checkSlotCount(poll.slots.length);
    return this.unitOfWork.run(actor, async (tx) => {
      const [first] = resolveSlotTimes(poll.slots, poll.timeZone, tx.now);
      const id = await this.drafts.insert(tx, actor, meeting, first!);
      await this.openFor(tx, await this.meetings.lock(tx, id), poll);
      return id;
    });
  }

  private async openFor(
    tx: Tx,
    meeting: Meeting,
    { timeZone, slots, answerBy: said }: NewPoll,
  ): Promise<void> {
    const { id } = meeting;
    const times = resolveSlotTimes(slots, timeZone, tx.now);
    const answerBy = resolveInstant('answerBy', said, timeZone);
    checkDeadline(answerBy, times[0]!.startsAt, tx.now);
    await tx.manager.insert(DatePoll, {
      meetingId: id,
      timeZone,
      answerBy,
      edition: 1,
      answerBySetAt: tx.now,
      openedAt: tx.now,
    });
    await this.insert(tx, id, times);
    await this.meetings.save(tx, meeting, { state: 'polling', ...times[0] });
    const mails = await this.emails.scheduleForAll(tx, id);
    tx.audit({
      action: 'poll.opened',
      object: { kind: 'meeting', id },
      country: meeting.countryCode,
      detail: { slots: times.length, mails },
    });
  }

  /**
   * Other slots, another deadline. Answers to slots that stay are kept; people are told when the slots become
   * others.
   */
  change(actor: Actor, id: string, { answerBy: said, add = [], remove = [] }: PollChange): Promise<void> {
    return this.withLockedPoll(actor, id, async (tx, meeting, poll) => {
      const present = await this.slots(tx, id);
      if (remove.some((slotId) => !present.some((slot) => slot.id === slotId))) throw new PollSlotGone();
      checkSlotCount(present.length - remove.length + add.length);
      const kept = present.filter((slot) => !remove.includes(slot.id));
      const added = resolveSlotTimes(add, poll.timeZone, tx.now);
      if (
        added.some((slot) =>
          kept.some(
            (other) =>
              other.startsAt.getTime() === slot.startsAt.getTime() &&
              other.endsAt.getTime() === slot.endsAt.getTime(),
          ),
        )
      )
        throw new PollSlotDoubled();
      const answerBy = said === undefined ? poll.answerBy : resolveInstant('answerBy', said, poll.timeZone);
      const first = [...kept, ...added].reduce((a, b) => (a.startsAt <= b.startsAt ? a : b));
      if (said !== undefined) checkDeadline(answerBy, first.startsAt, tx.now);
      for (const slotId of remove) await tx.manager.update(PollSlot, { id: slotId }, { withdrawnAt: tx.now });
      await this.insert(tx, id, added);
      const others = add.length + remove.length > 0;
      await this.save(
        tx,
        poll,
        { answerBy, ...(said === undefined ? {} : { answerBySetAt: tx.now }) },
        others,
      );
      const { startWall, endWall, startsAt, endsAt } = first;
      await this.meetings.save(tx, meeting, { startWall, endWall, startsAt, endsAt });
      const mails = others ? await this.emails.scheduleForAll(tx, id) : 0;
      tx.audit({
        action: 'poll.changed',
        object: { kind: 'meeting', id },
        country: meeting.countryCode,
        detail: { added: add.length, removed: remove.length, mails },
      });
    });
  }

  /**
   * Corrects the zone. With `keep-instant` people answered the right hours under the wrong name: their
   * answers stay. With `keep-wall-time` the hours become others: answers are put aside and everyone is asked
   * again.
   */
  rezone(actor: Actor, id: string, timeZone: MeetingZone, mode: RezoneMode): Promise<void> {
    return this.withLockedPoll(actor, id, async (tx, meeting, poll) => {
      const present = await this.slots(tx, id);
      const times =
        mode === 'keep-instant'
          ? present.map(({ startsAt, endsAt }) => ({
              timeZone,
              startsAt,
              endsAt,
              startWall: wallClockAt(startsAt, timeZone),
              endWall: wallClockAt(endsAt, timeZone),
            }))
          : resolveSlotTimes(
              present.map(({ startWall, endWall }) => ({ startsAt: startWall, endsAt: endWall })),
              timeZone,
              tx.now,
            );
      const others = mode === 'keep-wall-time';
      if (others) {
        await tx.manager.update(PollSlot, { meetingId: id, withdrawnAt: IsNull() }, { withdrawnAt: tx.now });
        await this.insert(tx, id, times);
      } else {
        for (const [place, { startWall, endWall }] of times.entries())
          await tx.manager.update(PollSlot, { id: present[place]!.id }, { startWall, endWall });
      }
      await this.save(tx, poll, { timeZone }, others);
      await this.meetings.save(tx, meeting, { ...times[0] });
      const mails = others ? await this.emails.scheduleForAll(tx, id) : 0;
      tx.audit({
        action: 'poll.rezoned',
        object: { kind: 'meeting', id },
        country: meeting.countryCode,
        detail: { timeZone, mode, mails },
      });
    });
  }

  /** One change of an open poll by one who convenes. */
  withLockedPoll(
    actor: Actor,
    id: string,
    change: (tx: Tx, meeting: Meeting, poll: DatePoll) => Promise<void>,
  ): Promise<void> {
    return this.meetings.withLockedMeeting(actor, id, null, async (tx, meeting) => {
      if (meeting.state !== 'polling') throw new PollNotOpen();
      await change(tx, meeting, await tx.manager.findOneByOrFail(DatePoll, { meetingId: id }));
    });
  }

  private slots(tx: Tx, meetingId: string): Promise<PollSlot[]> {
    return tx.manager.find(PollSlot, {
      where: { meetingId, withdrawnAt: IsNull() },
      order: { startsAt: 'ASC', endsAt: 'ASC', id: 'ASC' },
    });
  }

  private async insert(tx: Tx, meetingId: string, times: readonly MeetingTimes[]): Promise<void> {
    if (times.length === 0) return;
    await tx.manager.insert(
      PollSlot,
      times.map(({ startWall, endWall, startsAt, endsAt }) => ({
        id: newId(),
        meetingId,
        startWall,
        endWall,
        startsAt,
        endsAt,
        withdrawnAt: null,
      })),
    );
  }

  private async save(tx: Tx, poll: DatePoll, change: Partial<DatePoll>, others: boolean): Promise<void> {
    await tx.manager.update(
      DatePoll,
      { meetingId: poll.meetingId },
      { ...change, edition: poll.edition + (others ? 1 : 0) },
    );
  }
}
