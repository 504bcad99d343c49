import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is to be told of ballots by mail, until it is gathered. */
export class BallotEmailLines2026112709400 implements MigrationInterface {
  name = 'BallotEmailLines2026112709400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table ballot_email_line (
        member_id uuid not null constraint ballot_email_line_member_fk references member (id),
        ballot_id uuid not null constraint ballot_email_line_ballot_fk references ballot (id),
        what text not null constraint ballot_email_line_what check (what in ('opened', 'closed')),
        hash text not null,
        due_at timestamptz not null,
        constraint ballot_email_line_pk primary key (member_id, ballot_id, what)
      );
      create index ballot_email_line_due on ballot_email_line (due_at);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table ballot_email_line');
  }
}
