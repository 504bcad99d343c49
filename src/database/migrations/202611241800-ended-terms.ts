import type { MigrationInterface, QueryRunner } from 'typeorm';

export class EndedTerms2026112418000 implements MigrationInterface {
  name = 'EndedTerms2026112418000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table appointment add column vacated_at timestamptz;
      update appointment set vacated_at = ends_at where ends_at <= app_now() and ends_at > starts_at;
      create index appointment_running_out on appointment (ends_at) where vacated_at is null and ends_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index appointment_running_out; alter table appointment drop column vacated_at');
  }
}
