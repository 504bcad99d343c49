import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Checkpoints of the audit log, at most one a day: the root of a Merkle tree over all entries sealed by then. Each
 * keeps the few hashes from which the next one goes on, and from which any two are proven to be one log.
 */
export class AuditCheckpoints2026120402100 implements MigrationInterface {
  name = 'AuditCheckpoints2026120402100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_checkpoint (
        number integer constraint audit_checkpoint_pk primary key
          constraint audit_checkpoint_number check (number >= 1),
        day date not null constraint audit_checkpoint_day_unique unique,
        made_at timestamptz not null,
        -- Whose log: the name of the site on the day.
        origin text not null,
        size integer not null constraint audit_checkpoint_size_unique unique,
        previous_size integer not null,
        seal_number integer not null constraint audit_checkpoint_seal_unique unique,
        root bytea not null constraint audit_checkpoint_root_length check (octet_length(root) = 32),
        -- The whole subtrees over all entries, and over those since the checkpoint before.
        whole_range bytea not null,
        added_range bytea not null,
        constraint audit_checkpoint_grows check (previous_size >= 0 and previous_size < size)
      );
      create trigger audit_checkpoint_append_only before update or delete or truncate on audit_checkpoint
        for each statement execute function audit_entry_is_append_only();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_checkpoint');
  }
}
