import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a country tells the others that a national meeting of its own took place. */
export class NationalMeetings2026112704000 implements MigrationInterface {
  name = 'NationalMeetings2026112704000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting add shared_abroad boolean not null default false,
        add constraint meeting_shared_is_national check (not shared_abroad or kind = 'national');
      create index meeting_shared on meeting (substr(start_wall, 1, 10), country_code) where shared_abroad and state = 'held';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table meeting drop shared_abroad');
  }
}
