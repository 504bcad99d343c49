import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Manuscripts2026112501400 implements MigrationInterface {
  name = 'Manuscripts2026112501400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The text of a standard or an amendment as many write it at once. Its id is that of the object whose text it is.
      create table manuscript (
        id uuid constraint manuscript_pk primary key,
        kind text not null constraint manuscript_kind check (kind in ('standard', 'amendment')),
        form smallint not null,
        seq integer not null constraint manuscript_seq check (seq >= 0),
        snapshot_seq integer not null,
        made_at timestamptz not null
      );
      create index manuscript_to_compact on manuscript (id) where seq - snapshot_seq > 400;

      create table manuscript_update (
        manuscript_id uuid not null constraint manuscript_update_manuscript_fk references manuscript (id),
        seq integer not null,
        by_id uuid constraint manuscript_update_by_fk references member (id),
        bytes bytea not null,
        at timestamptz not null,
        constraint manuscript_update_pk primary key (manuscript_id, seq)
      );

      create table manuscript_snapshot (
        manuscript_id uuid constraint manuscript_snapshot_pk primary key constraint manuscript_snapshot_manuscript_fk references manuscript (id),
        seq integer not null,
        bytes bytea not null,
        at timestamptz not null
      );

      -- Words that somebody typed and that a merge left nowhere.
      create table rescued_words (
        id uuid constraint rescued_words_pk primary key,
        manuscript_id uuid not null constraint rescued_words_manuscript_fk references manuscript (id),
        member_id uuid not null constraint rescued_words_member_fk references member (id),
        clause_id uuid,
        text text not null constraint rescued_words_length check (char_length(text) between 1 and 262144),
        at timestamptz not null,
        state text not null default 'offered' constraint rescued_words_state check (state in ('offered', 'taken', 'let-go')),
        state_at timestamptz not null
      );
      create index rescued_words_offered on rescued_words (member_id, manuscript_id, id) where state = 'offered';

      -- Typing makes a revision with every commit; those from one hand without a pause become one entry of the history.
      -- This is the last revision that the history tells.
      alter table clause add column told_revision integer;
      update clause set told_revision = revision;
      alter table clause alter column told_revision set not null;
      create index clause_untold on clause (changed_at) where told_revision < revision;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index clause_untold;
      alter table clause drop column told_revision;
      drop table rescued_words, manuscript_snapshot, manuscript_update, manuscript;
    `);
  }
}
