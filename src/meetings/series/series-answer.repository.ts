import type { AccessibilityNeed, AttendanceAnswer, AttendanceMode } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

/**
 * The dates of a series that one member can answer now: those that the member is invited to, set, and not over.
 * Locked in the order in which a change of the series locks them.
 */
const LOCK_ANSWERABLE_MEETINGS = `
  select m.id
  from meeting m
  join meeting_invitation i on i.meeting_id = m.id and i.member_id = $2 and i.withdrawn_at is null
  where m.series_id = $1 and m.state = 'scheduled' and m.over_at is null and m.ends_at > $3
  order by m.id
  for update of m`;

const UPDATE_ANSWERS = `
  update meeting_invitation i
  set answer = $3, answered_at = $4, answered_sequence = m.sequence, needs = coalesce($5::text[], i.needs),
    answer_source = 'app', remark = null, tentative = false, attendance_mode = case
    when $3 = 'yes' and m.place is not null and m.join_url is not null
    then coalesce($6::text, i.attendance_mode) end
  from meeting m
  where m.id = any($1) and i.meeting_id = m.id and i.member_id = $2 and i.withdrawn_at is null`;

export interface SeriesAnswerRow {
  readonly answer: AttendanceAnswer;
  /** Left out, the needs given before are kept. */
  readonly needs: readonly AccessibilityNeed[] | null;
  /** Counts where a meeting has a place and a video link. */
  readonly mode: AttendanceMode | null;
}

/** Returns the ids of the meetings, which nobody else changes until the commit. */
export async function lockAnswerableMeetings(tx: Tx, seriesId: string, memberId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ id: string }[]>(LOCK_ANSWERABLE_MEETINGS, [
    seriesId,
    memberId,
    tx.now,
  ]);
  return rows.map(({ id }) => id);
}

/** Records one answer to all of these meetings. */
export async function updateAnswers(
  tx: Tx,
  meetingIds: readonly string[],
  memberId: string,
  { answer, needs, mode }: SeriesAnswerRow,
): Promise<void> {
  await tx.manager.query(UPDATE_ANSWERS, [meetingIds, memberId, answer, tx.now, needs, mode]);
}
