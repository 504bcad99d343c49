import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Since which mailed state each fact of a meeting is as it is, for mails to say what changed; and why it was
 * called off.
 */
export class MeetingChanges2026112709040 implements MigrationInterface {
  name = 'MeetingChanges2026112709040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting
        add column changed_in jsonb not null default '{}',
        add column cancel_reason text
          constraint meeting_cancel_reason_length check (char_length(cancel_reason) between 1 and 300);
      alter table meeting_series
        add column cancel_reason text
          constraint meeting_series_cancel_reason_length check (char_length(cancel_reason) between 1 and 300);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table meeting_series drop column cancel_reason');
    await runner.query('alter table meeting drop column cancel_reason, drop column changed_in');
  }
}
