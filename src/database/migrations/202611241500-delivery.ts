import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are to be told by mail, and how far the telling has come. */
export class Delivery2026112415000 implements MigrationInterface {
  name = 'Delivery2026112415000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE delivery (
        id uuid CONSTRAINT delivery_pkey PRIMARY KEY,
        event text NOT NULL CONSTRAINT delivery_event_length CHECK (char_length(event) BETWEEN 1 AND 200),
        recipient_id uuid,
        address text NOT NULL CONSTRAINT delivery_address_length CHECK (char_length(address) BETWEEN 3 AND 320),
        recipient text NOT NULL GENERATED ALWAYS AS (coalesce(recipient_id::text, lower(address))) STORED,
        channel text NOT NULL CONSTRAINT delivery_channel_known CHECK (channel IN ('mail')),
        subject text NOT NULL CONSTRAINT delivery_subject_one_line CHECK (char_length(subject) BETWEEN 1 AND 300 AND subject !~ '[\\r\\n]'),
        text text NOT NULL,
        html text,
        calendar_method text CONSTRAINT delivery_calendar_method_known CHECK (calendar_method IN ('REQUEST', 'CANCEL', 'REPLY', 'PUBLISH')),
        calendar_ics text,
        state text NOT NULL DEFAULT 'pending'
          CONSTRAINT delivery_state_known CHECK (state IN ('pending', 'taken', 'handed', 'sent', 'failed', 'uncertain')),
        attempts integer NOT NULL DEFAULT 0,
        due_at timestamptz NOT NULL DEFAULT now(),
        taken_by uuid,
        taken_until timestamptz,
        handed_at timestamptz,
        sent_at timestamptz,
        fault text CONSTRAINT delivery_fault_length CHECK (char_length(fault) <= 100),
        planned_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT delivery_once UNIQUE (event, recipient, channel),
        CONSTRAINT delivery_calendar_whole CHECK ((calendar_method IS NULL) = (calendar_ics IS NULL)),
        CONSTRAINT delivery_taken_by_somebody CHECK ((state IN ('taken', 'handed')) = (taken_by IS NOT NULL AND taken_until IS NOT NULL))
      )`);
    await runner.query(`CREATE INDEX delivery_due ON delivery (due_at, id) WHERE state = 'pending'`);
    await runner.query(
      `CREATE INDEX delivery_under_way ON delivery (taken_until) WHERE state IN ('taken', 'handed')`,
    );
    await runner.query(
      `CREATE INDEX delivery_unsettled ON delivery (planned_at, id) WHERE state IN ('failed', 'uncertain')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE delivery');
  }
}
