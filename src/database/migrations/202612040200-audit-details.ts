import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an entry of the audit log says beside who did what is sealed by a hash of its own, over a random salt: the
 * entry can then be verified by somebody who may not read the detail, and after the detail is erased. Entries from
 * before keep their form, in which the detail is sealed word for word, so seals that were made stay as they are. A
 * column without a default and a default for what is written later touch no row.
 */
export class AuditDetails2026120402000 implements MigrationInterface {
  name = 'AuditDetails2026120402000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table audit_entry add column detail_salt uuid, add column detail_hash bytea;
      alter table audit_entry alter column detail_salt set default gen_random_uuid();
      -- Only in place of a detail that was erased: no application writes it.
      alter table audit_entry add constraint audit_entry_detail_erased check (
        detail_hash is null or (octet_length(detail_hash) = 32 and detail_salt is null and detail = '{}')
      ) not valid;

      create function audit_entry_detail_hash(e audit_entry) returns bytea language sql stable as $$
        select case
          when e.detail_salt is null and e.detail = '{}' then e.detail_hash
          else sha256(convert_to(e.detail_salt::text || e'\\n' || e.detail::text, 'UTF8'))
        end
      $$;

      -- An entry as the text that is sealed: every column, in UTC and to the microsecond. Arrays and objects of jsonb have
      -- one text each, so the same entry always gives the same bytes. The first form has ten parts, the second eleven.
      create function audit_entry_text(e audit_entry) returns text language sql stable as $$
        select case
          when e.detail_salt is null and e.detail_hash is null then jsonb_build_array(
            e.seq, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_id, e.actor_role,
            e.action, e.object_kind, e.object_id, e.country, e.detail)::text
          else jsonb_build_array(
            2, e.seq, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_id, e.actor_role,
            e.action, e.object_kind, e.object_id, e.country, encode(audit_entry_detail_hash(e), 'hex'))::text
        end
      $$;

      create or replace function audit_entry_digest(e audit_entry) returns bytea language sql stable as $$
        select sha256(convert_to(audit_entry_text(e), 'UTF8'))
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace function audit_entry_digest(e audit_entry) returns bytea language sql stable as $$
        select sha256(convert_to(jsonb_build_array(
          e.seq, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), e.actor_id, e.actor_role, e.action,
          e.object_kind, e.object_id, e.country, e.detail)::text, 'UTF8'))
      $$;
      drop function audit_entry_text(audit_entry);
      drop function audit_entry_detail_hash(audit_entry);
      alter table audit_entry drop column detail_salt, drop column detail_hash;
    `);
  }
}
