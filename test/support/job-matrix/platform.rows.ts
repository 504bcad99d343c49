import { SYSTEM } from '../../../src/platform/access/actor.ts';
import { DeliveryService } from '../../../src/platform/mail/delivery.service.ts';
import { newId } from '../../../src/platform/persistence/id.ts';
import { UnitOfWork } from '../../../src/platform/persistence/unit-of-work.ts';
import type { JobRow } from './job-row.ts';
import type { JobStage } from './job-stage.ts';

async function planMail({ test }: JobStage, event: string): Promise<void> {
  await test.app.get(UnitOfWork).run(SYSTEM, (tx) =>
    test.app.get(DeliveryService).plan(tx, [
      {
        event,
        recipientId: null,
        address: 'seat@example.org',
        channel: 'mail',
        subject: event,
        text: 'A mail.',
      },
    ]),
  );
}

export const PLATFORM_ROWS: Readonly<Record<string, JobRow>> = {
  SendEmailsJob: {
    killedAt: { table: 'delivery', when: `new.state = 'taken'` },
    async arrange(stage) {
      const event = `job-matrix:${newId()}`;
      await planMail(stage, event);
      return {
        effect: async () => ({
          ...(await stage.queryOne('select state from delivery where event = $1', [event])),
          arrived: stage.sink.letters.filter(({ subject }) => subject === event).length,
        }),
        expected: { state: 'sent', arrived: 1 },
      };
    },
  },

  DeleteExpiredRowsJob: {
    killedAt: { table: 'live_event' },
    async arrange(stage) {
      const room = `test:${newId()}`;
      await stage.query('insert into live_room (room, last) values ($1, 2)', [room]);
      await stage.query(
        `
          insert into live_event (room, number, type, payload, at)
          values ($1, 1, 'said', '{}', app_now() - interval '8 days'), ($1, 2, 'said', '{}', app_now())`,
        [room],
      );
      await stage.query(
        `
          insert into outbox (id, type, payload, at, next_at, relayed_at)
          select $1, $2, '{}', past, past, past
          from (select app_now() - interval '20 days' as past) p`,
        [newId(), room],
      );
      return {
        effect: async () => ({
          events: await stage.query('select number from live_event where room = $1 order by number', [room]),
          outbox: (await stage.query('select from outbox where type = $1', [room])).length,
        }),
        expected: { events: [{ number: '2' }], outbox: 0 },
      };
    },
  },
};
