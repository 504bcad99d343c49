import { createScheduledMeeting, meetingDraftBody, succeeded, type MeetingBody } from '../meetings.ts';
import { replyFile, replyMail } from '../mailbox.ts';
import { newId } from '../../../src/platform/persistence/id.ts';
import { countAudited, countMails } from './effects.ts';
import type { JobRow } from './job-row.ts';
import type { JobStage } from './job-stage.ts';

const toLatvia = { countries: ['LV'] };
const AHEAD = { startsAt: '2027-05-12T10:00', endsAt: '2027-05-12T16:00' };

const meetingAhead = ({ secretariat }: JobStage, guests: object = toLatvia): Promise<MeetingBody> =>
  createScheduledMeeting(secretariat, AHEAD, guests);

/** Six meetings, a month between them. */
async function seriesAhead({ secretariat }: JobStage): Promise<{ id: string }> {
  const rule = { every: 'month', interval: 1, on: 'weekday', times: 6 };
  const { id } = succeeded(
    await secretariat.post<{ id: string }>('/meeting-series', meetingDraftBody({ ...AHEAD, rule })),
  );
  succeeded(await secretariat.post(`/meeting-series/${id}/invitations`, toLatvia));
  return succeeded(await secretariat.post<{ id: string }>(`/meeting-series/${id}/schedule`));
}

/** The countries whose NGO seat still has its first holder. */
const UNCHANGED = ['NO', 'SE', 'FI', 'IS'] as const;
let handedOver = 0;

/** Another member of a country takes over a seat that was invited. */
async function replaceInvitedHolder(
  stage: JobStage,
): Promise<Record<'meetingId' | 'former' | 'next', string>> {
  const country = UNCHANGED[handedOver]!;
  handedOver += 1;
  const { id: meetingId } = await meetingAhead(stage, { countries: [country] });
  const { memberId: former } = await stage.network.as(country, 'ngo');
  const { memberId: next } = await stage.network.networkMember(country);
  const { seat_id: seatId } = await stage.queryOne<{ seat_id: string }>(
    'select seat_id from appointment where member_id = $1 and ends_at is null',
    [former],
  );
  await stage.query(
    'update appointment set ends_at = app_now(), vacated_at = app_now() where member_id = $1',
    [former],
  );
  await stage.query(
    'insert into appointment (id, seat_id, member_id, starts_at) values ($1, $2, $3, app_now())',
    [newId(), seatId, next],
  );
  return { meetingId, former, next };
}

export const MEETING_ROWS: Readonly<Record<string, JobRow>> = {
  CompleteMeetingsJob: {
    killedAt: { table: 'meeting' },
    async arrange(stage) {
      const { id } = await meetingAhead(stage);
      await stage.query(
        `
          update meeting
          set starts_at = starts_at - interval '60 days', ends_at = ends_at - interval '60 days'
          where id = $1`,
        [id],
      );
      return {
        effect: async () => ({
          ...(await stage.queryOne('select state from meeting where id = $1', [id])),
          audited: await countAudited(stage, 'meeting.ended', id),
        }),
        expected: { state: 'held', audited: 1 },
      };
    },
  },

  SendMeetingEmailsJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const [meeting, series] = [await meetingAhead(stage), await seriesAhead(stage)];
      await stage.query('update meeting_email_state set due_at = app_now() where meeting_id = $1', [
        meeting.id,
      ]);
      await stage.query('update series_email_state set due_at = app_now() where series_id = $1', [series.id]);
      return {
        effect: async () => ({
          aboutMeeting: await countMails(stage, `meeting-invited:${meeting.id}:`),
          aboutSeries: await countMails(stage, `meeting-series-invited:${series.id}:`),
          known: (
            await stage.query(
              `select from meeting_email_state where meeting_id = $1 and last_sent = 'request'`,
              [meeting.id],
            )
          ).length,
        }),
        expected: { aboutMeeting: 3, aboutSeries: 3, known: 3 },
      };
    },
  },

  HandOverInvitationsJob: {
    killedAt: { table: 'meeting_invitation' },
    async arrange(stage) {
      const { meetingId, former, next } = await replaceInvitedHolder(stage);
      const invitations = async (memberId: string) =>
        (
          await stage.query<{ withdrawn: boolean }>(
            `
              select withdrawn_at is not null as withdrawn
              from meeting_invitation
              where meeting_id = $1 and member_id = $2`,
            [meetingId, memberId],
          )
        ).map(({ withdrawn }) => (withdrawn ? 'withdrawn' : 'invited'));
      return {
        effect: async () => ({
          former: await invitations(former),
          next: await invitations(next),
          audited: await countAudited(stage, 'meeting.handed-over', meetingId),
        }),
        expected: { former: ['withdrawn'], next: ['invited'], audited: 1 },
      };
    },
  },

  ReadCalendarRepliesJob: {
    killedAt: { table: 'calendar_reply' },
    needsMailbox: true,
    async arrange(stage) {
      const meeting = await meetingAhead(stage);
      const { email, memberId } = await stage.network.as('LV', 'ngo');
      const file = replyFile('google', {
        UID: `${meeting.id}@norbanet.test`,
        ATTENDEE: email,
        STAMP: '20270407T080100Z',
      });
      await stage.mailbox.deliver(replyMail(file, { from: email }));
      return {
        effect: async () => ({
          ...(await stage.queryOne(
            'select answer from meeting_invitation where meeting_id = $1 and member_id = $2',
            [meeting.id, memberId],
          )),
          outcomes: await stage.query('select outcome from calendar_reply where meeting_id = $1', [
            meeting.id,
          ]),
          audited: await countAudited(stage, 'meeting.answered', meeting.id),
        }),
        expected: { answer: 'yes', outcomes: [{ outcome: 'taken' }], audited: 1 },
      };
    },
  },
};
