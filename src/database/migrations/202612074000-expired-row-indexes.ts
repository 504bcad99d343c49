import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has expired is looked for every hour: in tables that grow with use, by an index. */
export class ExpiredRowIndexes2026120740000 implements MigrationInterface {
  name = 'ExpiredRowIndexes2026120740000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index delivery_words_end on delivery (coalesce(sent_at, set_aside_at)) where text <> '';
      create index delivery_end on delivery (coalesce(sent_at, set_aside_at));
      create index session_end on session (least(ended_at, expires_at));
      create index one_time_link_end on one_time_link (least(used_at, revoked_at, expires_at));
      create index notification_at on notification (at);
      create index outbox_relayed on outbox (relayed_at)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index outbox_relayed;
      drop index notification_at;
      drop index one_time_link_end;
      drop index session_end;
      drop index delivery_end;
      drop index delivery_words_end`);
  }
}
