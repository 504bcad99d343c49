import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How an invitee who comes takes part: the host counts chairs by it. Of answers given before, nothing is known,
 * so the column begins empty and no row is written.
 */
export class AttendanceModes2026120120000 implements MigrationInterface {
  name = 'AttendanceModes2026120120000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting_invitation
        add column attendance_mode text
          constraint meeting_invitation_attendance_mode check (attendance_mode in ('in-person', 'by-video')),
        add constraint meeting_invitation_mode_of_yes
          check (attendance_mode is null or (answer is not null and answer = 'yes'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table meeting_invitation drop column attendance_mode');
  }
}
