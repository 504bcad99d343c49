import type { AnswerSource, PollAnswer } from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';

/** A member's answer for one slot. */
export interface SlotAnswer {
  readonly slotId: string;
  readonly answer: PollAnswer;
}

const SELECT_INVITATION =
  'select 1 from meeting_invitation where meeting_id = $1 and member_id = $2 and withdrawn_at is null';

const SUPERSEDE_ANSWERS = `
  update poll_answer a
  set superseded_at = $2
  from unnest($3::uuid[], $4::text[]) as g(slot_id, answer)
  where a.slot_id = g.slot_id and a.member_id = $1 and a.superseded_at is null and a.answer <> g.answer`;

const INSERT_ANSWERS = `
  insert into poll_answer (id, slot_id, member_id, answer, source, answered_at)
  select g.id, g.slot_id, $1, g.answer, $5, $2
  from unnest($6::uuid[], $3::uuid[], $4::text[]) as g(id, slot_id, answer)
  where not exists (
    select 1
    from poll_answer a
    where a.slot_id = g.slot_id and a.member_id = $1 and a.superseded_at is null
  )`;

const CARRY_YES_ANSWERS = `
  update meeting_invitation i
  set answer = 'yes', answered_at = $3, answered_sequence = $4, answer_source = a.source
  from poll_answer a
  where i.meeting_id = $1 and i.withdrawn_at is null and a.slot_id = $2 and a.member_id = i.member_id
    and a.answer = 'yes' and a.superseded_at is null
  returning i.member_id as id`;

/** Whoever said yes to the slot that became the date has replied yes to the invitation. Returns their ids. */
export async function carryYesAnswers(
  tx: Tx,
  meeting: { readonly id: string; readonly sequence: number },
  slotId: string,
): Promise<string[]> {
  const [carried] = await tx.manager.query<[{ id: string }[], number]>(CARRY_YES_ANSWERS, [
    meeting.id,
    slotId,
    tx.now,
    meeting.sequence,
  ]);
  return carried.map(({ id }) => id);
}

export async function isInvitedToPoll(tx: Tx, meetingId: string, memberId: string): Promise<boolean> {
  const rows = await tx.manager.query<unknown[]>(SELECT_INVITATION, [meetingId, memberId]);
  return rows.length > 0;
}

/** Saves a member's answers; earlier ones that differ are kept as superseded. */
export async function saveAnswers(
  tx: Tx,
  memberId: string,
  given: readonly SlotAnswer[],
  source: AnswerSource,
): Promise<void> {
  const [slotIds, answers] = [given.map(({ slotId }) => slotId), given.map(({ answer }) => answer)];
  await tx.manager.query(SUPERSEDE_ANSWERS, [memberId, tx.now, slotIds, answers]);
  const ids = given.map(() => newId());
  await tx.manager.query(INSERT_ANSWERS, [memberId, tx.now, slotIds, answers, source, ids]);
}
