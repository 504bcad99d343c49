import type { Tx } from '#platform/persistence/transaction';
import type { MinutedMeeting } from '../minutes/minutes.repository.ts';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/**
 * The next decision of a meeting: its number there, and its reference for ever. The meeting's row is locked
 * by the caller.
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

/**
 * Regional meetings carry the bare year; national ones their country, working groups `WG`. The year is the
 * one on the host's calendar.
 */
function seriesOf({ kind, countryCode, startWall }: MinutedMeeting): { series: string; year: number } {
  return {
    series: kind === 'national' ? countryCode! : kind === 'working-group' ? 'WG' : '',
    year: Number(startWall.slice(0, 4)),
  };
}

/** The number of a meeting in its year: given once, to the first that decides something. */
async function assignMeetingNumber(
  tx: Tx,
  meeting: MinutedMeeting,
): Promise<{ series: string; year: number; number: number }> {
  const { series, year } = seriesOf(meeting);
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
