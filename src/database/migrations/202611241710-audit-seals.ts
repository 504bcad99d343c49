import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Seals over the audit log: each holds a range of it fast, and the seal before. */
export class AuditSeals2026112417100 implements MigrationInterface {
  name = 'AuditSeals2026112417100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_seal (
        number integer constraint audit_seal_pk primary key constraint audit_seal_number check (number >= 1),
        from_seq bigint not null,
        to_seq bigint not null constraint audit_seal_to_unique unique,
        count integer not null constraint audit_seal_count check (count >= 1),
        -- The sequence numbers and the digests (32 bytes each) of the rows, so that a check can name the row and not only the range.
        seqs bigint[] not null,
        digests bytea not null,
        previous bytea not null constraint audit_seal_previous_length check (octet_length(previous) = 32),
        hash bytea not null constraint audit_seal_hash_length check (octet_length(hash) = 32),
        sealed_at timestamptz not null,
        constraint audit_seal_range check (from_seq <= to_seq),
        constraint audit_seal_whole check (count = cardinality(seqs) and octet_length(digests) = count * 32)
      );
      create trigger audit_seal_append_only before update or delete or truncate on audit_seal
        for each statement execute function audit_entry_is_append_only();

      -- A row as the bytes that are sealed: every column, in UTC and to the microsecond. Arrays and objects of jsonb have one
      -- text each (keys sorted, no blanks of choice), so the same row always gives the same bytes.
      create function audit_entry_digest(e audit_entry) returns bytea language sql stable as $$
        select sha256(convert_to(jsonb_build_array(
          e.seq, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_id, e.actor_role, e.action,
          e.object_kind, e.object_id, e.country, e.detail)::text, 'UTF8'))
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function audit_entry_digest(audit_entry)');
    await runner.query('drop table audit_seal');
  }
}
