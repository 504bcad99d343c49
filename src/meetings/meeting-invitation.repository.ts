import type {
  AccessibilityNeed,
  AnswerSource,
  AttendanceAnswer,
  AttendanceMode,
  CountryCode,
} from '@nbn/contracts';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import type { GuestSelection } from './guest-selection.ts';

const INSERT_INVITATIONS = `
  insert into meeting_invitation (id, meeting_id, member_id, seat_id, invited_at)
  select g.id, $1, g.member_id, p.seat_id, $2
  from unnest($3::uuid[], $4::uuid[]) as g(id, member_id)
  join membership p on p.member_id = g.member_id
  on conflict (meeting_id, member_id)
  where withdrawn_at is null do nothing
  returning member_id`;

const SELECT_GUESTS = `
  select p.member_id as id, p.member_id = any($2) as named
  from membership p
  join organisation o on o.id = p.organisation_id
  where p.state <> 'left' and ($3::text is null or p.country is null or p.country = $3)
    and (
      (p.role = 'team' and p.country = any($1))
      or p.member_id = any($2)
      or (
        p.state = 'active' and p.role in ('team', 'network')
        and exists (
          select
          from jsonb_to_recordset($4::jsonb) as n(country text, kinds jsonb)
          where n.country = p.country and (n.kinds is null or n.kinds ? o.kind)
        )
      )
    )`;

export interface GuestRow {
  readonly id: string;
  /** Named as a member, not found through a country's team. */
  readonly named: boolean;
}

export interface AnswerRow {
  readonly answer: AttendanceAnswer;
  readonly sequence: number;
  /** Left out, the needs given before are kept. */
  readonly needs: readonly AccessibilityNeed[] | null;
  /** Left out, what was said before is kept as long as the answer is yes. */
  readonly mode: AttendanceMode | null;
  readonly source: AnswerSource;
  readonly remark: string | null;
}

/** The members that a selection of guests stands for, at this moment; `within` limits them to one country. */
export async function findGuests(
  tx: Tx,
  { countries, memberIds, networks }: GuestSelection,
  within: CountryCode | null,
): Promise<GuestRow[]> {
  return tx.manager.query<GuestRow[]>(SELECT_GUESTS, [
    countries,
    memberIds,
    within,
    JSON.stringify(networks),
  ]);
}

/** Returns the ids of those who were not invited before. */
export async function insertInvitations(
  tx: Tx,
  meetingId: string,
  memberIds: readonly string[],
): Promise<string[]> {
  const rows = await tx.manager.query<{ member_id: string }[]>(INSERT_INVITATIONS, [
    meetingId,
    tx.now,
    memberIds.map(() => newId()),
    memberIds,
  ]);
  return rows.map((row) => row.member_id);
}

/** False if the member is not invited. */
export async function withdrawInvitation(tx: Tx, meetingId: string, memberId: string): Promise<boolean> {
  const [, ended] = await tx.manager.query<[unknown, number]>(
    `
      update meeting_invitation
      set withdrawn_at = $3
      where meeting_id = $1 and member_id = $2 and withdrawn_at is null`,
    [meetingId, memberId, tx.now],
  );
  return ended > 0;
}

/** False if the member is not invited. */
export async function updateRequired(
  tx: Tx,
  meetingId: string,
  memberId: string,
  required: boolean,
): Promise<boolean> {
  const [, changed] = await tx.manager.query<[unknown, number]>(
    `
      update meeting_invitation
      set required = $3
      where meeting_id = $1 and member_id = $2 and withdrawn_at is null`,
    [meetingId, memberId, required],
  );
  return changed > 0;
}

/** False if the member is not invited. */
export async function updateAnswer(
  tx: Tx,
  meetingId: string,
  memberId: string,
  { answer, sequence, needs, mode, source, remark }: AnswerRow,
): Promise<boolean> {
  const [, answered] = await tx.manager.query<[unknown, number]>(
    `
      update meeting_invitation
      set answer = $3, answered_at = $4, answered_sequence = $5, needs = coalesce($6::text[], needs),
        answer_source = $7, remark = $8, tentative = false,
        attendance_mode = case when $3 = 'yes' then coalesce($9::text, attendance_mode) end
      where meeting_id = $1 and member_id = $2 and withdrawn_at is null`,
    [meetingId, memberId, answer, tx.now, sequence, needs, source, remark, mode],
  );
  return answered > 0;
}

/** Records "perhaps": the question stays open. */
export async function markTentative(
  tx: Tx,
  meetingId: string,
  memberId: string,
  remark: string | null,
): Promise<void> {
  await tx.manager.query(
    `
      update meeting_invitation
      set answer = null, answered_at = null, answered_sequence = null, answer_source = null,
        attendance_mode = null, tentative = true, remark = $3
      where meeting_id = $1 and member_id = $2 and withdrawn_at is null`,
    [meetingId, memberId, remark],
  );
}

/** Removes all answers to meetings whose time has changed. */
export async function resetAnswers(tx: Tx, meetingIds: readonly string[]): Promise<void> {
  await tx.manager.query(
    `
      update meeting_invitation
      set answer = null, answered_at = null, answered_sequence = null, answer_source = null, remark = null,
        attendance_mode = null, tentative = false, asked_at = $2
      where meeting_id = any($1) and withdrawn_at is null`,
    [meetingIds, tx.now],
  );
}
