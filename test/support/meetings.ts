import { COUNTRY_CODES, type MeetingState } from '@nbn/contracts';
import { SendMeetingEmailsJob } from '../../src/meetings/testing.ts';
import type { TestApp } from './app.ts';
import type { ApiResponse, ApiClient } from './api-client.ts';
import { setClockAhead, type TestDatabase } from './database.ts';

export interface MeetingBody {
  id: string;
  state: MeetingState;
  title: string;
  place: string | null;
  note: string | null;
  joinUrl: string | null;
  timeZone: string;
  startsAt: string;
  endsAt: string;
  startWall: string;
  endWall: string;
  sequence: number;
  revision: number;
  over: boolean;
  invited: boolean;
  answer: 'yes' | 'no' | null;
  waitsForMe: boolean;
  attendanceMode: string | null;
  attendance:
    | {
        memberId: string;
        name: string;
        country: string | null;
        seat: string | null;
        answer: string | null;
        attendanceMode: string | null;
        alternate: boolean;
        tentative: boolean;
        source: string | null;
        remark: string | null;
      }[]
    | null;
  needs: string[];
  needCounts: { need: string; memberIds: string[] }[] | null;
  quorum: {
    countriesNeeded: number;
    seatTypes: string[];
    below: string;
    expected: null | { met: boolean; countries: number; missingSeatTypes: string[] };
  };
  can: Record<string, boolean>;
}

export interface ProblemBody {
  code: string;
  [extra: string]: unknown;
}

/** A wall clock before the summer time of 2027, so that the tests' dates lie ahead whenever they run. */
export const EARLY_2027 = new Date('2027-03-01T12:00:00Z');

/** Sets the application's clock of this database to an instant; it goes on from there, and is never before it. */
export async function setClockAt(database: TestDatabase, instant: Date): Promise<void> {
  await setClockAhead(database, `${instant.getTime() - Date.now()} milliseconds`);
}

/** A regional meeting in Copenhagen, ten to four on 7 April 2027, with a place and a way to join. */
export function meetingDraftBody(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    kind: 'regional',
    title: 'Safe return: common ground',
    timeZone: 'Europe/Copenhagen',
    startsAt: '2027-04-07T10:00',
    endsAt: '2027-04-07T16:00',
    place: 'Hall 2, Landemærket 10',
    joinUrl: 'https://video.example.org/room-7',
    note: 'Bring your papers.',
    discreet: false,
    ...change,
  };
}

/** A draft that the secretariat made. */
export async function createDraftMeeting(
  secretariat: ApiClient,
  change: Record<string, unknown> = {},
): Promise<MeetingBody> {
  return succeeded(await secretariat.post<MeetingBody>('/meetings', meetingDraftBody(change)));
}

/** A meeting for which invitations have gone to these countries' national teams (all eight unless told). */
export async function createScheduledMeeting(
  secretariat: ApiClient,
  change: Record<string, unknown> = {},
  guests: object = { countries: COUNTRY_CODES },
): Promise<MeetingBody> {
  const { id } = await createDraftMeeting(secretariat, change);
  succeeded(await secretariat.post(`/meetings/${id}/invitations`, guests));
  return succeeded(await secretariat.post<MeetingBody>(`/meetings/${id}/schedule`));
}

/** The body of an answer that must have gone well. */
export function succeeded<T>(answer: ApiResponse<T>): T {
  if (answer.status >= 300) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Lets the two minutes pass in which changes are gathered, and queues the emails. */
export async function gatherMeetingEmails(test: TestApp): Promise<void> {
  await test.db.query('update series_email_state set due_at = app_now() where due_at is not null');
  await test.db.query('update meeting_email_state set due_at = app_now() where due_at is not null');
  await test.app.get(SendMeetingEmailsJob).run();
}
