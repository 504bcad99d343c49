import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The application works as a role that owns nothing. The two things that only an owner may do to a table are done by
 * functions with the owner's rights: each does one thing, and takes nothing from its caller.
 */
export class ApplicationRole2026120405000 implements MigrationInterface {
  name = 'ApplicationRole2026120405000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Without UPDATE and DELETE on a table, nobody but its owner may lock it against others.
      create function lock_audit_entries() returns void
        language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        lock table public.audit_entry in share mode;
      end $$;
      -- Writes both tables anew, in files of their own: no deleted row is left in them.
      create function rewrite_ballot_boxes() returns void
        language plpgsql security definer set search_path = pg_catalog, public as $$
      begin
        cluster public.ballot_sealed using ballot_sealed_pk;
        cluster public.ballot_box using ballot_box_pk;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function rewrite_ballot_boxes(); drop function lock_audit_entries()');
  }
}
