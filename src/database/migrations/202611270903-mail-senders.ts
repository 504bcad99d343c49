import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In whose name a mail goes out, where that is not the application's own. */
export class MailSenders2026112709030 implements MigrationInterface {
  name = 'MailSenders2026112709030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table delivery
        add column sender_name text
          constraint delivery_sender_name_length check (char_length(sender_name) between 1 and 100)
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table delivery drop column sender_name');
  }
}
