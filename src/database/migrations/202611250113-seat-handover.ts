import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations that passed from a seat's former holder to the present one. */
export class SeatHandover2026112501130 implements MigrationInterface {
  name = 'SeatHandover2026112501130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting_invitation add column handed_over boolean not null default false
        constraint meeting_invitation_handed_over check (not handed_over or (withdrawn_at is not null and seat_id is not null))`);
    await runner.query(
      'create index meeting_invitation_handed on meeting_invitation (meeting_id, seat_id) where handed_over',
    );
    await runner.query(
      'create index meeting_invitation_seat on meeting_invitation (seat_id, meeting_id) where ' +
        'seat_id is not null and withdrawn_at is null and not alternate',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index meeting_invitation_handed, meeting_invitation_seat');
    await runner.query('alter table meeting_invitation drop column handed_over');
  }
}
