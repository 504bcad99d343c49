import type { Tx } from '#platform/persistence/transaction';
import type { MinutedMeeting } from '../minutes/minutes.repository.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * The number and the permanent reference of a meeting's next decision. The caller holds the lock on the
 * meeting's row.
 */
export async function nextDecisionNumber(
  tx: Tx,
  meeting: MinutedMeeting,
): Promise<{ number: number; reference: string }> {
  const { series, year, number: meetingNumber } = await assignMeetingNumber(tx, meeting);
  const [{ number }] = await tx.manager.query<[{ number: number }]>(
    'select coalesce(max(number), 0) + 1 as number from decision where meeting_id = $1',
    [meeting.id],
  );
  return {
    number,
    reference: `${series ? `${series}-` : ''}${year}-${twoDigits(meetingNumber)}/${twoDigits(number)}`,
  };
}

/** The prefix of decision references: none for regional meetings, the country, or `WG`. */
function seriesOf({ kind, countryCode }: MinutedMeeting): string {
  if (kind === 'national') return countryCode!;
  return kind === 'working-group' ? 'WG' : '';
}

/** The number of a meeting in its year, assigned with its first decision. */
async function assignMeetingNumber(
  tx: Tx,
  meeting: MinutedMeeting,
): Promise<{ series: string; year: number; number: number }> {
  const series = seriesOf(meeting);
  // The year on the host's calendar.
  const year = Number(meeting.startWall.slice(0, 4));
  await tx.manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
    `meeting-number ${series} ${year}`,
  ]);
  await tx.manager.query(
    `
      insert into meeting_number (meeting_id, series, year, number)
      select $1, $2, $3, coalesce(max(number), 0) + 1
      from meeting_number
      where series = $2 and year = $3
      on conflict (meeting_id) do nothing`,
    [meeting.id, series, year],
  );
  const [row] = await tx.manager.query<[{ series: string; year: number; number: number }]>(
    'select series, year, number from meeting_number where meeting_id = $1',
    [meeting.id],
  );
  return row;
}
