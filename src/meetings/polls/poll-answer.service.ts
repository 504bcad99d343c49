import { Injectable } from '@nestjs/common';
import type { AnswerSource } from '@nbn/contracts';
import { SYSTEM, type Actor } from '#platform/access/actor';
import { findAuditAuthor } from '../../identity/index.ts';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { MeetingRepository } from '../meeting.repository.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import { NotInvited } from '../meetings.problems.ts';
import { isInvitedToPoll, saveAnswers, type SlotAnswer } from './poll-answer.repository.ts';
import { PollClosed, PollNotOpen, PollSlotGone } from './polls.problems.ts';
import { PollsQuery } from './polls.query.ts';

/** Answers to date polls: the last answer counts, earlier ones are kept. */
@Injectable()
export class PollAnswerService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly query: MeetingsQuery,
    private readonly polls: PollsQuery,
  ) {}

  /** Answers for oneself, in the application. */
  async answer(actor: Actor, id: string, given: readonly SlotAnswer[]): Promise<void> {
    await this.query.mustSee(actor, id);
    await this.unitOfWork.run(actor, (tx) => this.record(tx, id, actor.memberId, given, 'app'));
  }

  /** Answers for the member whose personal link was opened. */
  answerByLink(
    id: string,
    memberId: string,
    given: readonly SlotAnswer[],
    recordUse: (tx: Tx) => Promise<unknown>,
  ): Promise<void> {
    return this.unitOfWork.run(SYSTEM, async (tx) => {
      await this.record(tx, id, memberId, given, 'link');
      await recordUse(tx);
    });
  }

  private async record(
    tx: Tx,
    id: string,
    memberId: string,
    given: readonly SlotAnswer[],
    source: AnswerSource,
  ): Promise<void> {
    const meeting = await this.meetings.lock(tx, id);
    if (meeting.state !== 'polling') throw new PollNotOpen();
    if (!(await isInvitedToPoll(tx, id, memberId))) throw new NotInvited();
    if ((await this.polls.one(id, tx.manager)).closed) throw new PollClosed();
    const slots = await this.polls.slots([id], tx.manager);
    if (given.some(({ slotId }) => !slots.some((slot) => slot.id === slotId))) throw new PollSlotGone();
    await saveAnswers(tx, memberId, given, source);
    tx.audit({
      action: 'poll.answered',
      object: { kind: 'meeting', id },
      country: meeting.countryCode,
      detail: { memberId, source, slots: given.length },
      by: await findAuditAuthor(tx, memberId),
    });
    this.meetings.broadcastChange(tx, id);
  }
}
