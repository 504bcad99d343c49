import type { MigrationInterface, QueryRunner } from 'typeorm';

export class StandardVersions2026112501600 implements MigrationInterface {
  name = 'StandardVersions2026112501600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Only the removal of a text that should never have been there may touch what is otherwise never rewritten.
      create function text_is_being_purged() returns boolean language sql stable as
        $$ select coalesce(current_setting('norbanet.purging', true), '') = 'on' $$;

      create table standard_version (
        id uuid constraint standard_version_pk primary key,
        standard_id uuid not null constraint standard_version_standard_fk references standard (id),
        ordinal integer not null constraint standard_version_ordinal_positive check (ordinal >= 1),
        label text not null constraint standard_version_label_length check (char_length(label) between 1 and 40),
        kind text not null constraint standard_version_kind check (kind in ('working', 'consultation', 'ballot', 'adopted')),
        title text not null,
        -- SHA-256 over the title and every clause; what a ballot was about is known by it.
        hash text not null constraint standard_version_hash_form check (hash ~ '^[0-9a-f]{64}$'),
        clauses integer not null,
        made_by uuid constraint standard_version_made_by_fk references member (id),
        made_at timestamptz not null,
        constraint standard_version_ordinal_once unique (standard_id, ordinal)
      );
      create unique index standard_version_label_once on standard_version (standard_id, lower(label));

      create table version_clause (
        version_id uuid not null constraint version_clause_version_fk references standard_version (id),
        ordinal integer not null,
        clause_id uuid not null constraint version_clause_clause_fk references clause (id),
        -- As it is cited (3.4, 3.4(b); a note by the clause it stands under), and what stands in the margin.
        number text not null,
        mark text not null,
        kind text not null,
        level smallint not null,
        depth smallint not null,
        text text not null,
        hash text not null constraint version_clause_hash_form check (hash ~ '^[0-9a-f]{64}$'),
        constraint version_clause_pk primary key (version_id, ordinal),
        constraint version_clause_once unique (clause_id, version_id)
      );

      create function standard_version_is_fixed() returns trigger language plpgsql as $$
      begin
        if not text_is_being_purged() then raise exception 'a version of a standard is never rewritten'; end if;
        return coalesce(new, old);
      end $$;
      create trigger version_clause_fixed before update or delete on version_clause
        for each row execute function standard_version_is_fixed();
      create trigger standard_version_fixed before update or delete on standard_version
        for each row execute function standard_version_is_fixed();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table version_clause, standard_version;
      drop function standard_version_is_fixed();
      drop function text_is_being_purged();
    `);
  }
}
