import { Injectable } from '@nestjs/common';
import { MINUTES_LIMITS, type RemarkOutcome } from '@nbn/contracts';
import { type Actor, SYSTEM } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import {
  findApprovalDeadline,
  findDueForApproval,
  hasContent,
  insertAddendum,
} from './minutes-circulation.repository.ts';
import { mustSeeItem } from './minutes-entry.service.ts';
import { MinutesMailer } from './minutes-mailer.ts';
import { Minutes } from './minutes.entity.ts';
import {
  AddendumWritten,
  CorrectionRequested,
  MinutesApprovedBySilence,
  MinutesCirculationStarted,
  RemarkResolved,
} from './minutes.events.ts';
import { mayRemark } from './minutes.policy.ts';
import {
  MinutesAlreadyApproved,
  MinutesAlreadyCirculated,
  MinutesCorrectionsOpen,
  MinutesEmpty,
  MinutesFull,
  MinutesNotApproved,
  MinutesBeforeMeetingEnd,
  RemarkAlreadyResolved,
} from './minutes.problems.ts';
import { MinutesRemark } from './minutes-remark.entity.ts';
import { MinutesRepository, broadcastMinutes } from './minutes.repository.ts';

/** A remark on one item, or on the minutes as a whole. */
export interface RemarkText {
  readonly itemId?: string | null;
  readonly text: string;
}

/** The way of minutes to approval: circulated, corrected where a reader objects, approved by silence. */
@Injectable()
export class MinutesCirculationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly minutesRepository: MinutesRepository,
    private readonly mailer: MinutesMailer,
  ) {}

  /** Circulates the minutes. If nobody objects within these days, they are approved. */
  circulate(actor: Actor, meetingId: string, days: number): Promise<void> {
    return this.minutesRepository.withLockedMinutesAsWriter(
      actor,
      meetingId,
      async ({ tx, meeting, minutes }) => {
        if (minutes.state === 'approved') throw new MinutesAlreadyApproved();
        if (minutes.state === 'circulated') throw new MinutesAlreadyCirculated();
        if (meeting.state !== 'held') throw new MinutesBeforeMeetingEnd();
        if (!(await hasContent(tx, meetingId))) throw new MinutesEmpty();
        const open = await tx.manager.countBy(MinutesRemark, {
          meetingId,
          kind: 'correction',
          state: 'open',
        });
        if (open > 0) throw new MinutesCorrectionsOpen(open);
        const round = minutes.round + 1;
        const approveAt = await findApprovalDeadline(tx, days);
        await this.minutesRepository.transition(
          tx,
          minutes,
          { state: 'circulated', round, days, circulatedAt: tx.now, approveAt },
          actor,
        );
        tx.audit({
          action: 'minutes.circulated',
          object: { kind: 'meeting', id: meetingId },
          country: meeting.countryCode,
          detail: { round, days },
        });
        await this.mailer.planCirculationEmails(tx, meetingId, round);
        tx.publish(new MinutesCirculationStarted({ meetingId, round }));
      },
    );
  }

  /** Comments on a draft, or objects to circulated minutes, which stops the approval. Returns the remark's id. */
  addRemark(actor: Actor, meetingId: string, { itemId = null, text }: RemarkText): Promise<string> {
    return this.minutesRepository.withLockedMinutes(
      actor,
      meetingId,
      (facts) => mayRemark(actor, facts),
      async ({ tx, meeting, minutes }) => {
        if (minutes.state === 'approved') throw new MinutesAlreadyApproved();
        if (itemId) await mustSeeItem(tx, actor, meetingId, itemId);
        if ((await tx.manager.countBy(MinutesRemark, { meetingId })) >= MINUTES_LIMITS.remarks)
          throw new MinutesFull();
        const kind = minutes.state === 'draft' ? 'comment' : 'correction';
        const id = newId();
        await tx.manager.insert(MinutesRemark, {
          id,
          meetingId,
          itemId,
          kind,
          text,
          byId: actor.memberId,
          seatId: actor.seat?.id ?? null,
          at: tx.now,
          state: 'open',
          answer: null,
          settledBy: null,
          settledAt: null,
        });
        if (minutes.state === 'circulated')
          await this.minutesRepository.transition(
            tx,
            minutes,
            { state: 'corrections', approveAt: null },
            actor,
          );
        tx.audit({
          action: `minutes.${kind === 'comment' ? 'commented' : 'correction-asked'}`,
          object: { kind: 'meeting', id: meetingId },
          country: meeting.countryCode,
          detail: { remarkId: id },
        });
        if (kind === 'correction')
          tx.publish(new CorrectionRequested({ meetingId, remarkId: id, byId: actor.memberId }));
        return id;
      },
    );
  }

  /** Resolves a remark: taken up, or declined with a reason. */
  resolveRemark(
    actor: Actor,
    meetingId: string,
    remarkId: string,
    outcome: RemarkOutcome,
    answer: string | null,
  ): Promise<void> {
    return this.minutesRepository.withLockedMinutesAsWriter(
      actor,
      meetingId,
      async ({ tx, meeting, minutes }) => {
        if (minutes.state === 'approved') throw new MinutesAlreadyApproved();
        const remark = await tx.manager.findOneBy(MinutesRemark, { id: remarkId, meetingId });
        if (!remark) throw new NotFound();
        if (remark.itemId) await mustSeeItem(tx, actor, meetingId, remark.itemId);
        if (remark.state !== 'open') throw new RemarkAlreadyResolved();
        if (outcome === 'declined' && !answer) throw new InvalidInput([{ field: 'answer', code: 'reason' }]);
        await tx.manager.update(
          MinutesRemark,
          { id: remarkId },
          { state: outcome, answer: answer || null, settledBy: actor.memberId, settledAt: tx.now },
        );
        tx.audit({
          action: 'minutes.remark-settled',
          object: { kind: 'meeting', id: meetingId },
          country: meeting.countryCode,
          detail: { remarkId, outcome },
        });
        tx.publish(new RemarkResolved({ meetingId, remarkId, authorId: remark.byId, byId: actor.memberId }));
      },
    );
  }

  /** Adds a numbered addendum to approved minutes. */
  addAddendum(actor: Actor, meetingId: string, text: string): Promise<void> {
    return this.minutesRepository.withLockedMinutesAsWriter(
      actor,
      meetingId,
      async ({ tx, meeting, minutes }) => {
        if (minutes.state !== 'approved') throw new MinutesNotApproved();
        const number = await insertAddendum(tx, meetingId, text, actor.memberId);
        tx.audit({
          action: 'minutes.addendum-written',
          object: { kind: 'meeting', id: meetingId },
          country: meeting.countryCode,
          detail: { number },
        });
        tx.publish(new AddendumWritten({ meetingId, number, byId: actor.memberId }));
      },
    );
  }

  /** Approves minutes that nobody objected to in time. Returns how many. */
  approveDue(): Promise<number> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      const due = await findDueForApproval(tx);
      for (const { meetingId } of due) {
        const minutes = await tx.manager.findOneByOrFail(Minutes, { meetingId });
        await this.minutesRepository.transition(
          tx,
          minutes,
          { state: 'approved', approveAt: null, approvedAt: tx.now },
          SYSTEM,
        );
        tx.audit({
          action: 'minutes.approved',
          object: { kind: 'meeting', id: meetingId },
          detail: { round: minutes.round },
        });
        tx.publish(new MinutesApprovedBySilence({ meetingId }));
        broadcastMinutes(tx, meetingId);
      }
      return due.length;
    });
  }
}
