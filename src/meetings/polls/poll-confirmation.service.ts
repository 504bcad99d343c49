import { Injectable } from '@nestjs/common';
import { rankSlots } from '@nbn/calendar';
import type { Actor } from '#platform/access/actor';
import type { Tx } from '#platform/persistence/transaction';
import { MeetingEmailService } from '../emails/meeting-email.service.ts';
import { mustLieAhead } from '../meeting-times.ts';
import { MeetingRepository } from '../meeting.repository.ts';
import { InvitationAnswered, MeetingScheduled } from '../meetings.events.ts';
import { MeetingReminderService } from '../reminders/meeting-reminder.service.ts';
import { DatePoll } from './date-poll.entity.ts';
import { carryYesAnswers } from './poll-answer.repository.ts';
import { PollRequiredRefused, PollSlotGone } from './polls.problems.ts';
import { PollsQuery, type SlotRow } from './polls.query.ts';
import { PollService } from './poll.service.ts';

/** The end of a poll: one slot becomes the date. */
@Injectable()
export class PollConfirmationService {
  constructor(
    private readonly polls: PollService,
    private readonly query: PollsQuery,
    private readonly meetings: MeetingRepository,
    private readonly emails: MeetingEmailService,
    private readonly reminders: MeetingReminderService,
  ) {}

  /**
   * Sets the date; invitations go out, in which whoever said yes to it has replied yes already. A slot that
   * leaves somebody out who is needed wants a reason, which is kept.
   */
  confirm(actor: Actor, id: string, slotId: string, reason: string | null): Promise<void> {
    return this.polls.withLockedPoll(actor, id, async (tx, meeting, poll) => {
      const slot = (await this.query.slots([id], tx.manager)).find((one) => one.id === slotId);
      if (!slot) throw new PollSlotGone();
      mustLieAhead(slot.startsAt, tx.now);
      const overruled = await this.findExclusion(tx, id, slot);
      if (overruled && !reason) throw overruled;
      const { startWall, endWall, startsAt, endsAt } = slot;
      const now = await this.meetings.save(tx, meeting, {
        state: 'scheduled',
        timeZone: poll.timeZone,
        startWall,
        endWall,
        startsAt,
        endsAt,
      });
      await tx.manager.update(
        DatePoll,
        { meetingId: id },
        { settledAt: tx.now, settledSlotId: slotId, settledReason: overruled ? reason : null },
      );
      const carried = await carryYesAnswers(tx, now, slotId);
      const mails = await this.emails.scheduleForAll(tx, id);
      await this.reminders.planForAll(tx, now);
      tx.audit({
        action: 'poll.settled',
        object: { kind: 'meeting', id },
        country: meeting.countryCode,
        detail: { slotId, overruled: overruled !== null, carried: carried.length, mails },
      });
      for (const memberId of carried)
        tx.publish(new InvitationAnswered({ meetingId: id, memberId, answer: 'yes' }));
      tx.publish(new MeetingScheduled({ meetingId: id, sequence: now.sequence }));
    });
  }

  /**
   * The refusal that stands against a slot, or null: a needed member who said no, or a side of the teams that
   * is wholly absent.
   */
  private async findExclusion(tx: Tx, id: string, slot: SlotRow): Promise<PollRequiredRefused | null> {
    const voters = await this.query.voters(id, tx.manager);
    const [ranked] = rankSlots([slot], voters);
    const refused = voters
      .filter(({ memberId }) => ranked!.refusedBy.includes(memberId))
      .map(({ country, seat }) => ({ country, seat }));
    // Equal footing: agencies and women's organisations decide together, so neither side may be wholly
    // unheard.
    const unheard = ranked!.missingSeatTypes.filter((type) => type !== 'resource');
    return refused.length + unheard.length > 0 ? new PollRequiredRefused(refused, unheard) : null;
  }
}
