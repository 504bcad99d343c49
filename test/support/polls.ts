import { COUNTRY_CODES, type PollAnswer } from '@nbn/contracts';
import type { TestApp } from './app.ts';
import type { TestMember } from './test-network.ts';
import { createDraftMeeting, gatherMeetingEmails, succeeded, type MeetingBody } from './meetings.ts';

export interface PollBody {
  meetingId: string;
  timeZone: string;
  answerBy: string;
  open: boolean;
  settledSlotId: string | null;
  settledReason: string | null;
  slots: {
    id: string;
    startsAt: string;
    endsAt: string;
    startWall: string;
    facts: { country: string; endWall: string; hours: string; holiday: string | null }[] | null;
    mine: PollAnswer | null;
    rank: number | null;
    reach: null | {
      countries: string[];
      missingCountries: string[];
      seats: number;
      seatsAsked: number;
      ifNeedBe: number;
      missingSeatTypes: string[];
      refusedBy: { country: string | null; seat: string | null }[];
      quorum: { met: boolean; countries: number; countriesNeeded: number; missingSeatTypes: string[] };
    };
  }[];
  asked: number;
  answered: number;
  voters:
    | {
        memberId: string;
        country: string | null;
        seat: string | null;
        required: boolean;
        answers: { slotId: string; answer: PollAnswer }[];
      }[]
    | null;
  can: Record<string, boolean>;
}

const slot = (day: string) => ({ startsAt: `${day}T10:00`, endsAt: `${day}T12:00` });

/** Two dates before the change to summer time of 2027 and three after it, ten to twelve in Copenhagen. */
export const FIVE_SLOTS = ['2027-03-24', '2027-03-25', '2027-03-30', '2027-03-31', '2027-04-07'].map(slot);

export const pollBody = (change: Record<string, unknown> = {}) => ({
  timeZone: 'Europe/Copenhagen',
  answerBy: '2027-03-20T12:00',
  slots: FIVE_SLOTS,
  ...change,
});

/** A poll over five slots among these guests (all eight teams unless told), with its emails queued. */
export async function openPoll(
  test: TestApp,
  convenor: TestMember,
  { poll = {}, meeting = {}, guests = { countries: COUNTRY_CODES } as object } = {},
): Promise<PollBody> {
  const { id } = await createDraftMeeting(convenor, meeting);
  succeeded(await convenor.post<MeetingBody>(`/meetings/${id}/invitations`, guests));
  const opened = succeeded(await convenor.post<PollBody>(`/meetings/${id}/poll`, pollBody(poll)));
  await gatherMeetingEmails(test);
  return opened;
}

/** What a member says to the slots of a poll, in their order. */
export const pollAnswersBody = ({ slots }: Pick<PollBody, 'slots'>, answers: readonly PollAnswer[]) => ({
  answers: answers.map((answer, place) => ({ slotId: slots[place]!.id, answer })),
});

/** The tokens of the personal links that a member was sent for a meeting, the latest last. */
export async function answerLinksFor(test: TestApp, meetingId: string, address: string): Promise<string[]> {
  const mails = await test.db.query<{ text: string }[]>(
    `
      select text
      from delivery
      where address = $2 and text like '%/meetings/' || $1 || '%'
      order by planned_at, id`,
    [meetingId, address],
  );
  return mails.flatMap(({ text }) => /\/answer#([\w-]{43})/.exec(text)?.[1] ?? []);
}
