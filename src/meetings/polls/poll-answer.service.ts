import { Injectable } from '@nestjs/common';
import type { AnswerSource, PollAnswer } from '@nbn/contracts';
import { SYSTEM, type Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { findAuditAuthor } from '#platform/people/audit-author.query';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { MeetingRepository } from '../meeting.repository.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import { NotInvited } from '../meetings.problems.ts';
import { PollClosed, PollNotOpen, PollSlotGone } from './polls.problems.ts';
import { PollsQuery } from './polls.query.ts';

/** What one says to one slot. */
export interface SlotAnswer {
  readonly slotId: string;
  readonly answer: PollAnswer;
}

const INVITED =
  'select 1 from meeting_invitation where meeting_id = $1 and member_id = $2 and withdrawn_at is null';

const SUPERSEDE = `
  update poll_answer a
  set superseded_at = $2
  from unnest($3::uuid[], $4::text[]) as g(slot_id, answer)
  where a.slot_id = g.slot_id and a.member_id = $1 and a.superseded_at is null and a.answer <> g.answer`;

const INSERT = `
  insert into poll_answer (id, slot_id, member_id, answer, source, answered_at)
  select g.id, g.slot_id, $1, g.answer, $5, $2
  from unnest($6::uuid[], $3::uuid[], $4::text[]) as g(id, slot_id, answer)
  where not exists (
    select 1
    from poll_answer a
    where a.slot_id = g.slot_id and a.member_id = $1 and a.superseded_at is null
  )`;

/** What those asked say to the slots: the last answer counts, earlier ones are kept. */
@Injectable()
export class PollAnswerService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly query: MeetingsQuery,
    private readonly polls: PollsQuery,
  ) {}

  /** Answers for oneself, in the application. */
  async answer(actor: Actor, id: string, given: readonly SlotAnswer[]): Promise<void> {
    await this.query.mustSee(actor, id);
    await this.work.run(actor, (tx) => this.record(tx, id, actor.memberId, given, 'app'));
  }

  /** Answers for the member whose personal link was opened. */
  answerByLink(
    id: string,
    memberId: string,
    given: readonly SlotAnswer[],
    use: (tx: Tx) => Promise<unknown>,
  ): Promise<void> {
    return this.work.run(SYSTEM, async (tx) => {
      await this.record(tx, id, memberId, given, 'link');
      await use(tx);
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
    const invited = await tx.manager.query<unknown[]>(INVITED, [id, memberId]);
    if (invited.length === 0) throw new NotInvited();
    if ((await this.polls.one(id, tx.manager)).closed) throw new PollClosed();
    const slots = await this.polls.slots([id], tx.manager);
    if (given.some(({ slotId }) => !slots.some((slot) => slot.id === slotId))) throw new PollSlotGone();
    const [slotIds, answers] = [given.map(({ slotId }) => slotId), given.map(({ answer }) => answer)];
    await tx.manager.query(SUPERSEDE, [memberId, tx.now, slotIds, answers]);
    await tx.manager.query(INSERT, [memberId, tx.now, slotIds, answers, source, given.map(() => newId())]);
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
