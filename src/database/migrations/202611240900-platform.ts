import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform2026112409000 implements MigrationInterface {
  name = 'Platform2026112409000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The one clock. A test may set norbanet.clock_ahead on its database; nothing else does.
      create function app_now() returns timestamptz language sql stable parallel safe as
        $$ select now() + coalesce(nullif(current_setting('norbanet.clock_ahead', true), '')::interval, interval '0') $$;

      create table audit_entry (
        id uuid constraint audit_entry_pk primary key,
        seq bigint generated always as identity constraint audit_entry_seq_unique unique,
        at timestamptz not null,
        actor_id uuid,
        actor_role text not null,
        action text not null,
        object_kind text not null,
        object_id text not null,
        country text,
        detail jsonb not null default '{}'
      );
      create index audit_entry_object on audit_entry (object_kind, object_id, seq);
      create index audit_entry_actor on audit_entry (actor_id, seq);
      create function audit_entry_is_append_only() returns trigger language plpgsql as
        $$ begin raise exception 'the audit log is append-only'; end $$;
      create trigger audit_entry_append_only before update or delete or truncate on audit_entry
        for each statement execute function audit_entry_is_append_only();

      create table outbox (
        id uuid constraint outbox_pk primary key,
        type text not null,
        payload jsonb not null,
        at timestamptz not null,
        next_at timestamptz not null,
        relayed_at timestamptz,
        attempts integer not null default 0,
        last_error text
      );
      create index outbox_due on outbox (id) where relayed_at is null;

      create table live_room (
        room text constraint live_room_pk primary key,
        last bigint not null
      );
      create table live_event (
        room text not null,
        number bigint not null,
        type text not null,
        payload jsonb not null,
        at timestamptz not null,
        constraint live_event_pk primary key (room, number)
      );
      create index live_event_at on live_event (at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table live_event, live_room, outbox, audit_entry;
      drop function audit_entry_is_append_only();
      drop function app_now();
    `);
  }
}
