import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Each meeting has a secret of its own, of which the codes are made that check people in from the room: a code of
 * one meeting says nothing of another one's. It is made when a code is first shown, and goes with the meeting.
 */
export class CheckInKey2026120190000 implements MigrationInterface {
  name = 'CheckInKey2026120190000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table check_in_key (
        meeting_id uuid constraint check_in_key_pk primary key
          constraint check_in_key_meeting_fk references meeting (id) on delete cascade,
        key bytea not null constraint check_in_key_length check (octet_length(key) = 32)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table check_in_key');
  }
}
