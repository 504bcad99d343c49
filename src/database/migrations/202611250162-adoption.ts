import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Adoption2026112501620 implements MigrationInterface {
  name = 'Adoption2026112501620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table adoption_record (
        id uuid constraint adoption_record_pk primary key,
        standard_id uuid not null constraint adoption_record_standard_fk references published_standard (standard_id),
        clause_id uuid not null constraint adoption_record_clause_fk references clause (id),
        country text not null constraint adoption_record_country_fk references country (code),
        status text not null constraint adoption_record_status
          check (status in ('not-started', 'planned', 'in-progress', 'in-practice', 'not-applicable', 'legal-obstacle')),
        note text not null constraint adoption_record_note_length check (char_length(note) <= 2000),
        evidence text not null constraint adoption_record_evidence_length check (char_length(evidence) <= 2000),
        shared boolean not null,
        seat text constraint adoption_record_seat check (seat in ('government', 'ngo', 'resource')),
        review_on date,
        -- The edition whose words it speaks about.
        edition_ordinal integer not null,
        revision integer not null constraint adoption_record_revision_positive check (revision >= 1),
        changed_by uuid not null constraint adoption_record_changed_by_fk references member (id),
        changed_at timestamptz not null,
        constraint adoption_record_once unique (clause_id, country),
        constraint adoption_record_edition_fk foreign key (standard_id, edition_ordinal) references published_version (standard_id, ordinal)
      );
      create index adoption_record_of_standard on adoption_record (standard_id, country);

      create table adoption_change (
        record_id uuid not null constraint adoption_change_record_fk references adoption_record (id),
        revision integer not null,
        confirmed boolean not null,
        status text not null,
        note text not null,
        evidence text not null,
        shared boolean not null,
        seat text,
        review_on date,
        edition_ordinal integer not null,
        by_id uuid not null constraint adoption_change_by_fk references member (id),
        at timestamptz not null,
        constraint adoption_change_pk primary key (record_id, revision)
      );
      create function adoption_change_is_history() returns trigger language plpgsql as $$
      begin
        if not text_is_being_purged() then raise exception 'what a country once recorded is never rewritten'; end if;
        return coalesce(new, old);
      end $$;
      create trigger adoption_change_history before update or delete on adoption_change
        for each row execute function adoption_change_is_history();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table adoption_change, adoption_record');
    await runner.query('drop function adoption_change_is_history()');
  }
}
