import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A mail may answer several meetings: each answer has its row, and one that could not be taken waits to be
 * seen.
 */
export class ReplyEvents2026112709010 implements MigrationInterface {
  name = 'ReplyEvents2026112709010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table calendar_reply
        add column event integer not null default 0,
        drop constraint calendar_reply_once,
        add constraint calendar_reply_once unique (validity, uid, event);
      drop index calendar_reply_open;
      create index calendar_reply_open on calendar_reply (read_at, id)
        where outcome in ('held', 'unmatched', 'refused') and settled_at is null;
    `);
  }

  /** Of the answers of one mail the first is kept. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index calendar_reply_open;
      create index calendar_reply_open on calendar_reply (read_at, id)
        where outcome in ('held', 'unmatched') and settled_at is null;
      delete from calendar_reply where event > 0;
      alter table calendar_reply
        drop constraint calendar_reply_once,
        drop column event,
        add constraint calendar_reply_once unique (validity, uid);
    `);
  }
}
