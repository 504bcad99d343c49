import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Members who have left may ask to be erased. A row is such a request, and once it was carried out, the note by which a
 * restored backup can be erased again: it holds no name.
 */
export class ErasedMembers2026120404000 implements MigrationInterface {
  name = 'ErasedMembers2026120404000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table erased_member (
        member_id uuid constraint erased_member_pk primary key
          constraint erased_member_member_fk references member (id),
        asked_by uuid not null constraint erased_member_asked_by_fk references member (id),
        asked_at timestamptz not null default app_now(),
        erased_by uuid constraint erased_member_erased_by_fk references member (id),
        erased_at timestamptz,
        -- What stands in the place of the name.
        label text constraint erased_member_label_length check (char_length(label) between 1 and 120),
        constraint erased_member_whole check (num_nonnulls(erased_by, erased_at, label) in (0, 3))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table erased_member');
  }
}
