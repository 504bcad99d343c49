import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a question said before its asker changed it stays readable. */
export class QuestionVersions2026112811300 implements MigrationInterface {
  name = 'QuestionVersions2026112811300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table question
        add column version integer not null default 1,
        add column edited_at timestamptz;
      create table question_version (
        question_id uuid not null constraint question_version_question_fk references question (id) on delete cascade,
        number integer not null,
        title text not null,
        text text not null,
        language text not null,
        by_id uuid not null constraint question_version_by_fk references member (id),
        at timestamptz not null,
        constraint question_version_pk primary key (question_id, number)
      );
      insert into question_version (question_id, number, title, text, language, by_id, at)
      select id, 1, title, text, language, asked_by, asked_at
      from question;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table question_version;
      alter table question drop column version, drop column edited_at;
    `);
  }
}
