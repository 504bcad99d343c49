import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Members may be told on a device that something is new. A row is a browser of a member's with the address and the
 * keys that it named, and whether a message for it is under way: so many notifications at once are one message.
 */
export class PushSubscriptions2026120200000 implements MigrationInterface {
  name = 'PushSubscriptions2026120200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table push_subscription (
        id uuid constraint push_subscription_pk primary key,
        member_id uuid not null constraint push_subscription_member_fk references member (id) on delete cascade,
        -- The session in which the browser last named its address: with its end by a deed, the row goes.
        session_id uuid not null constraint push_subscription_session_fk references session (id) on delete cascade,
        -- By which a browser knows its own row again.
        device_id uuid not null,
        device text,
        endpoint text not null,
        endpoint_hash bytea not null constraint push_subscription_endpoint_unique unique,
        p256dh text not null,
        auth text not null,
        created_at timestamptz not null default app_now(),
        confirmed_at timestamptz not null default app_now(),
        sent_at timestamptz,
        -- Of the message under way: its random name, when it is due, since when there is something new.
        message_id uuid,
        due_at timestamptz,
        news_since timestamptz,
        attempts int not null default 0,
        taken_until timestamptz,
        constraint push_subscription_device_unique unique (member_id, device_id),
        constraint push_subscription_message_whole
          check (num_nonnulls(message_id, due_at, news_since) in (0, 3))
      );
      create index push_subscription_session on push_subscription (session_id);
      create index push_subscription_due on push_subscription (due_at) where due_at is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table push_subscription');
  }
}
