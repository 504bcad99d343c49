import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Notifications2026112417000 implements MigrationInterface {
  name = 'Notifications2026112417000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification (
        id uuid constraint notification_pk primary key,
        member_id uuid not null constraint notification_member_fk references member (id),
        kind text not null constraint notification_kind check (kind in (
          'meeting-invited', 'meeting-moved', 'meeting-cancelled', 'comment-posted', 'thread-resolved', 'thread-reopened', 'standard-opened',
          'ballot-opened', 'ballot-closed', 'priorities-agreed')),
        object_kind text not null constraint notification_object_kind check (object_kind in ('meeting', 'standard', 'ballot', 'priority-period')),
        object_id uuid not null,
        -- Where in the object: the comment thread; else the object itself.
        place_id uuid not null,
        actor_id uuid constraint notification_actor_fk references member (id),
        times integer not null default 1 constraint notification_times check (times >= 1),
        at timestamptz not null,
        read_at timestamptz
      );
      create index notification_inbox on notification (member_id, at desc, id desc);
      -- What happens again before it was read is told once, with how many times.
      create unique index notification_unread_once on notification (member_id, kind, object_id, place_id) where read_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notification');
  }
}
