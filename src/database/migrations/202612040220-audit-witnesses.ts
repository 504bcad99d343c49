import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Countries countersign the checkpoints of the audit log: public keys of browsers in which a seat does so, and the
 * signatures. Both only ever grow. Whoever wants no checkpoint by email is a row of the third table.
 */
export class AuditWitnesses2026120402200 implements MigrationInterface {
  name = 'AuditWitnesses2026120402200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_key (
        id uuid constraint audit_key_pk primary key,
        -- As in the log itself, no row of a member or a seat holds this one back.
        member_id uuid not null,
        seat_id uuid not null,
        country text not null,
        public_key bytea not null constraint audit_key_public_key_unique unique,
        registered_at timestamptz not null
      );
      create index audit_key_member on audit_key (member_id);
      create trigger audit_key_append_only before update or delete or truncate on audit_key
        for each statement execute function audit_entry_is_append_only();

      create table audit_countersignature (
        checkpoint_number integer not null
          constraint audit_countersignature_checkpoint_fk references audit_checkpoint (number),
        key_id uuid not null constraint audit_countersignature_key_fk references audit_key (id),
        country text not null,
        signature bytea not null
          constraint audit_countersignature_length check (octet_length(signature) = 64),
        signed_at timestamptz not null,
        constraint audit_countersignature_pk primary key (checkpoint_number, key_id)
      );
      create index audit_countersignature_key on audit_countersignature (key_id);
      create trigger audit_countersignature_append_only before update or delete or truncate on audit_countersignature
        for each statement execute function audit_entry_is_append_only();

      create table checkpoint_email_refusal (
        member_id uuid constraint checkpoint_email_refusal_pk primary key
          constraint checkpoint_email_refusal_member_fk references member (id) on delete cascade,
        at timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table checkpoint_email_refusal, audit_countersignature, audit_key');
  }
}
