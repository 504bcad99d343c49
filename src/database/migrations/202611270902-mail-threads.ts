import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Mails that belong together for their reader: the first is known by a key of its own, and the others name
 * it.
 */
export class MailThreads2026112709020 implements MigrationInterface {
  name = 'MailThreads2026112709020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table delivery add column message_key uuid, add column reply_to_key uuid');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table delivery drop column message_key, drop column reply_to_key');
  }
}
