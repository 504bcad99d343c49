import { newId } from '../../../src/platform/persistence/id.ts';
import type { JobRow } from './job-row.ts';

export const PUSH_ROWS: Readonly<Record<string, JobRow>> = {
  SendPushMessagesJob: {
    killedAt: { table: 'audit_entry', when: `new.action = 'push.off'` },
    async arrange(stage) {
      // Something is to be said to a member who has left: the device is forgotten instead.
      const { memberId } = await stage.network.secretariatMember(`pushed-${newId()}`);
      await stage.query(`update member set state = 'left' where id = $1`, [memberId]);
      await stage.query(
        `
          insert into push_subscription (
            id, member_id, session_id, device_id, endpoint, endpoint_hash, p256dh, auth, message_id, due_at,
            news_since
          )
          select s.id, s.member_id, s.id, s.id, 'https://web.push.apple.com/x', s.token_hash, 'x', 'x', s.id,
            app_now(), app_now()
          from session s
          where s.member_id = $1`,
        [memberId],
      );
      return {
        effect: () =>
          stage.queryOne(
            `
              select count(p.id)::int as devices,
                (
                  select count(*)::int
                  from audit_entry
                  where action = 'push.off' and object_id = $1::text
                ) as audited
              from member m
              left join push_subscription p on p.member_id = m.id
              where m.id = $1::uuid`,
            [memberId],
          ),
        expected: { devices: 0, audited: 1 },
      };
    },
    lapse: async (stage) => {
      await stage.query(`update push_subscription set taken_until = now() - interval '1 second'`);
    },
  },
};
