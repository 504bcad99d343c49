import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A series may change from one of its dates on: what changed when, and the time that a date then has by its
 * series. Null is the time by the rule, so no meeting is written.
 */
export class SeriesChanges2026120120100 implements MigrationInterface {
  name = 'SeriesChanges2026120120100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting_series add column changed_in jsonb not null default '{}';
      alter table meeting
        add column regular_starts_at timestamptz,
        add column regular_ends_at timestamptz,
        add constraint meeting_regular_whole
          check (num_nulls(regular_starts_at, regular_ends_at) in (0, 2)),
        add constraint meeting_regular_of_series check (regular_starts_at is null or series_id is not null);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table meeting drop column regular_starts_at, drop column regular_ends_at');
    await runner.query('alter table meeting_series drop column changed_in');
  }
}
