import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A standard's whole life: its states, since when it has been where it is, and every move with who and why.
 */
export class StandardLifecycle2026112501500 implements MigrationInterface {
  name = 'StandardLifecycle2026112501500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table standard drop constraint standard_state;
      update standard set state = case state when 'draft' then 'drafting' when 'adoption' then 'ballot' else state end;
      alter table standard
        alter column state set default 'drafting',
        add constraint standard_state check (state in (
          'idea', 'drafting', 'national-review', 'consultation', 'consolidation', 'ballot', 'adopted', 'published', 'under-revision',
          'superseded', 'withdrawn', 'parked')),
        add column state_since timestamptz,
        add column parked_from text,
        add column superseded_by uuid constraint standard_superseded_by_fk references standard (id),
        add constraint standard_parked_from check ((state = 'parked') = (parked_from is not null));
      update standard set state_since = changed_at;
      alter table standard alter column state_since set not null;

      create table standard_move (
        id uuid constraint standard_move_pk primary key,
        standard_id uuid not null constraint standard_move_standard_fk references standard (id),
        -- Null: it began here.
        from_state text,
        to_state text not null,
        reason text constraint standard_move_reason_length check (char_length(reason) between 1 and 2000),
        -- Null: a round, a ballot or the end of one moved it on by itself.
        by_id uuid constraint standard_move_by_fk references member (id),
        at timestamptz not null
      );
      create index standard_move_of on standard_move (standard_id, at desc, id desc);
      insert into standard_move (id, standard_id, to_state, by_id, at) select gen_random_uuid(), id, state, created_by, created_at from standard;
      create trigger standard_move_history before update or delete on standard_move
        for each statement execute function clause_revision_is_history();
    `);
    await runner.query(KINDS('ARRAY[', `ARRAY['standard-moved'::text, `));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind = 'standard-moved'`);
    await runner.query(KINDS(`'standard-moved'::text, `, ''));
    await runner.query(`
      drop table standard_move;
      alter table standard
        drop constraint standard_state,
        drop constraint standard_parked_from,
        drop column state_since,
        drop column parked_from,
        drop column superseded_by;
      update standard set state = case
        when state in ('idea', 'drafting', 'national-review', 'consolidation', 'under-revision', 'parked') then 'draft'
        when state = 'ballot' then 'adoption' when state = 'published' then 'adopted' else state end;
      alter table standard
        alter column state set default 'draft',
        add constraint standard_state check (state in ('draft', 'consultation', 'adoption', 'adopted', 'superseded', 'withdrawn'));
    `);
  }
}

/** The list of kinds grows and shrinks by one, whatever else others have added to it. */
const KINDS = (found: string, wanted: string): string => `
  do $do$
  declare kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_kind');
  begin
    alter table notification drop constraint notification_kind;
    execute 'alter table notification add constraint notification_kind ' || replace(kinds, $a$${found}$a$, $b$${wanted}$b$);
  end $do$`;
