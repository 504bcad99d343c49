import { COUNTRY_CODES, type CountryCode, type SeatType } from '@nbn/contracts';
import type { TestMember, TestNetwork } from './test-network.ts';
import type { TestApp } from './app.ts';
import { createScheduledMeeting, setClockAt, succeeded, type MeetingBody } from './meetings.ts';

export interface DecisionBody {
  id: string;
  reference: string;
  kind: string;
  text: string;
  basis: string;
  indicative: boolean;
  withdrawn: boolean;
  minutesState: string;
  followUpOn: string | null;
  followUps: {
    country: string;
    seat: string;
    holder: string | null;
    state: string;
    overdue: boolean;
    note: string | null;
    evidence: string | null;
    shared: boolean;
    revision: number;
    mine: boolean;
  }[];
  clauses: { standardId: string; clauseId: string; clauseRevision: number; versionId: string | null }[];
  reviewOn: string | null;
  reviewed: boolean;
  revision: number;
  can: Record<string, boolean>;
}

export interface ActionBody {
  id: string;
  text: string;
  ownerCountry: string | null;
  ownerSeat: string | null;
  ownerMember: { memberId: string; name: string } | null;
  holder: string | null;
  mine: boolean;
  dueOn: string;
  overdue: boolean;
  state: string;
  result: string | null;
  revision: number;
  history: { change: string; by: string; country: string | null; seat: string | null; way: string }[];
  can: Record<string, boolean>;
}

export interface MinutesBody {
  meetingId: string;
  state: string;
  round: number;
  approveAt: string | null;
  quorum: {
    met: boolean;
    countries: number;
    countriesNeeded: number;
    missingSeatTypes: string[];
    below: string;
  };
  present: { memberId: string | null; name: string | null; country: string | null; seat: string | null }[];
  entries: {
    itemId: string;
    number: string | null;
    title: string;
    text: string;
    revision: number;
    decisions: DecisionBody[];
    actions: ActionBody[];
  }[];
  remarks: {
    id: string;
    itemId: string | null;
    kind: string;
    text: string;
    state: string;
    answer: string | null;
    by: { name: string; country: string | null; seat: string | null };
  }[];
  transitions: { state: string; by: { name: string } | null }[];
  addenda: { number: number; text: string }[];
  can: Record<string, boolean>;
}

/** The meeting of these tests opens at 8 on 7 April 2027, UTC. */
export const OPENING = '2027-04-07T08:00:30Z';
export const AFTER_MEETING = '2027-04-07T15:00:00Z';

/** Sets the clock and keeps everybody signed in. */
export async function setClockTo(test: TestApp, instant: string): Promise<void> {
  await setClockAt(test.database, new Date(instant));
  await test.db.query(`update session set seen_at = app_now(), expires_at = app_now() + interval '12 hours'`);
}

/**
 * A meeting in session with this many items, to which all teams were invited unless told. The clock stands at
 * its opening afterwards.
 */
export async function meetingInSession(
  test: TestApp,
  secretariat: TestMember,
  items = 2,
  change: Record<string, unknown> = {},
  guests: object = { countries: COUNTRY_CODES },
): Promise<{ meeting: MeetingBody; itemIds: string[] }> {
  await setClockTo(test, '2027-03-20T12:00:00Z');
  const meeting = await createScheduledMeeting(secretariat, change, guests);
  let itemIds: string[] = [];
  for (let n = 1; n <= items; n += 1) {
    const agenda = succeeded(
      await secretariat.post<{ items: { id: string }[] }>(`/meetings/${meeting.id}/agenda/items`, {
        kind: 'decision',
        title: `Item ${n}`,
        minutes: 30,
      }),
    );
    itemIds = agenda.items.map(({ id }) => id);
  }
  await setClockTo(test, OPENING);
  return { meeting: succeeded(await secretariat.post<MeetingBody>(`/meetings/${meeting.id}/open`)), itemIds };
}

/** Closes it; the clock stands afterwards at the end of that day. */
export async function closeMeeting(test: TestApp, secretariat: TestMember, meetingId: string): Promise<void> {
  await setClockTo(test, AFTER_MEETING);
  succeeded(await secretariat.post(`/meetings/${meetingId}/close`));
}

/** Records these seats as present. */
export async function recordPresence(
  network: TestNetwork,
  secretariat: TestMember,
  meetingId: string,
  countries: readonly CountryCode[],
  seats: readonly SeatType[] = ['government', 'ngo'],
): Promise<MinutesBody> {
  const holders = await Promise.all(
    countries.flatMap((country) => seats.map((seat) => network.as(country, seat))),
  );
  return succeeded(
    await secretariat.put<MinutesBody>(`/meetings/${meetingId}/minutes/present`, {
      memberIds: holders.map(({ memberId }) => memberId),
    }),
  );
}

export const aDecision = (itemId: string, change: Record<string, unknown> = {}) => ({
  itemId,
  kind: 'position',
  text: 'A reflection period of ninety days is common ground.',
  basis: 'consensus',
  ...change,
});
export const anAction = (itemId: string, change: Record<string, unknown> = {}) => ({
  itemId,
  text: 'Send the list of contact points.',
  owner: { country: 'EE', seat: 'government' },
  dueOn: '2027-05-31',
  ...change,
});
