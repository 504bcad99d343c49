import { MEETING_LIMITS } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';

const COMPLETE_ENDED_MEETINGS = `
  update meeting
  set over_at = app_now(), state = case state when 'cancelled' then state else 'held' end
  where over_at is null and state in ('scheduled', 'in-session', 'cancelled')
    and ends_at <= app_now() - case state
    when 'in-session' then interval '${MEETING_LIMITS.sessionOverrunHours} hours' else interval '0' end
  returning id, state`;

export interface CompletedMeeting {
  readonly id: string;
  readonly state: string;
}

/** Completes meetings whose end has passed; a session that nobody closed ends some hours later. */
export async function completeEndedMeetings(tx: Tx): Promise<CompletedMeeting[]> {
  const [ended] = await tx.manager.query<[CompletedMeeting[], number]>(COMPLETE_ENDED_MEETINGS);
  return ended;
}
