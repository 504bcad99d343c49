import { newId } from '../../../src/platform/persistence/id.ts';
import { createScheduledMeeting } from '../meetings.ts';
import { openPoll } from '../polls.ts';
import { countMails } from './effects.ts';
import type { JobRow } from './job-row.ts';

const toLatvia = { countries: ['LV'] };

export const REMINDER_ROWS: Readonly<Record<string, JobRow>> = {
  SendMeetingRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const { id } = await createScheduledMeeting(
        stage.secretariat,
        { startsAt: '2027-05-12T10:00', endsAt: '2027-05-12T12:00' },
        toLatvia,
      );
      await stage.query(`update reminder set due_at = app_now() where meeting_id = $1 and lead = '7-days'`, [
        id,
      ]);
      return {
        effect: () =>
          stage.queryOne(
            `
              select count(r.sent_at)::int as sent, count(d.id)::int as mails
              from reminder r
              left join delivery d on d.event = 'meeting-reminder:' || r.id
              where r.meeting_id = $1`,
            [id],
          ),
        expected: { sent: 3, mails: 3 },
      };
    },
  },

  SendAnswerRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      // Fourteen days before it was an hour ago.
      const { id } = await createScheduledMeeting(
        stage.secretariat,
        { startsAt: '2027-04-21T09:00', endsAt: '2027-04-21T12:00' },
        toLatvia,
      );
      await stage.query(
        `update meeting_invitation set asked_at = app_now() - interval '9 days' where meeting_id = $1`,
        [id],
      );
      return {
        effect: async () => ({
          mails: await countMails(stage, `recall-answer:${id}:`),
          recorded: (await stage.query('select from sent_reminder where object_id = $1', [id])).length,
        }),
        expected: { mails: 3, recorded: 3 },
      };
    },
  },

  SendPollRemindersJob: {
    killedAt: { table: 'delivery' },
    async arrange(stage) {
      const slot = (day: string) => ({ startsAt: `${day}T10:00`, endsAt: `${day}T12:00` });
      const { meetingId: id } = await openPoll(stage.test, stage.secretariat, {
        poll: { answerBy: '2027-04-20T09:00', slots: ['2027-05-12', '2027-05-13'].map(slot) },
        meeting: { startsAt: '2027-05-12T10:00', endsAt: '2027-05-12T12:00' },
        guests: toLatvia,
      });
      // Two days before the deadline was a moment ago.
      await stage.query(
        `
          update date_poll
          set answer_by = app_now() + interval '47 hours', answer_by_set_at = app_now() - interval '9 days'
          where meeting_id = $1`,
        [id],
      );
      await stage.query(
        `update meeting_invitation set invited_at = app_now() - interval '9 days' where meeting_id = $1`,
        [id],
      );
      return {
        effect: async () => ({
          mails: await countMails(stage, `recall-poll:${id}:`),
          recorded: (await stage.query('select from sent_reminder where object_id = $1', [id])).length,
        }),
        expected: { mails: 3, recorded: 3 },
      };
    },
  },

  PlanNewsDigestsJob: {
    killedAt: { table: 'news_digest' },
    async arrange(stage) {
      const { memberId } = await stage.network.as('LV', 'ngo');
      // It is nine in the morning in Riga, and this member wants to hear each day.
      await stage.query('delete from news_digest where member_id = $1', [memberId]);
      await stage.query(
        `
          insert into reminder_preference (member_id, topics, news, updated_at)
          values ($1, '{}', 'daily', app_now())
          on conflict (member_id) do update set news = 'daily'`,
        [memberId],
      );
      return {
        effect: async () =>
          (await stage.query('select from news_digest where member_id = $1', [memberId])).length,
        expected: 1,
      };
    },
  },

  SendReminderDigestsJob: {
    killedAt: { table: 'digest_line' },
    async arrange(stage) {
      const { memberId } = await stage.network.as('LV', 'ngo');
      const first = newId();
      // Lines that other rows have left would come before these.
      await stage.query('delete from digest_line where member_id = $1', [memberId]);
      await stage.query(
        `
          insert into digest_line (id, member_id, line, url, at)
          select g.id, $1, 'A meeting', 'http://norbanet.test/meetings', app_now() - interval '3 minutes'
          from unnest($2::uuid[]) as g(id)`,
        [memberId, [first, newId()]],
      );
      return {
        effect: async () => ({
          lines: (await stage.query('select from digest_line where member_id = $1', [memberId])).length,
          mails: await countMails(stage, `digest:${first}`),
        }),
        expected: { lines: 0, mails: 1 },
      };
    },
  },
};
