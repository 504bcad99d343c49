import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Several rival texts on one ballot, a mark on a ballot whose text is another one by now, and who holds a
 * bundle that small numbers keep back.
 */
export class BallotsOnRivals2026112520400 implements MigrationInterface {
  name = 'BallotsOnRivals2026112520400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table ballot add text_changed_at timestamptz;
      update ballot b
      set text_changed_at = v.text_changed_at
      from amendment_ballot v
      where v.ballot_id = b.id
        and v.text_changed_at is not null; alter table amendment_ballot drop constraint amendment_ballot_pk,
        add constraint amendment_ballot_pk primary key (ballot_id, amendment_id); create table
        ballot_bundle_holder (
          ballot_id uuid not null constraint ballot_bundle_holder_ballot_fk references ballot (id),
          country_code text not null constraint ballot_bundle_holder_country_fk references country (code),
          member_id uuid not null constraint ballot_bundle_holder_member_fk references member (id),
          at timestamptz not null default app_now(),
          constraint ballot_bundle_holder_pk primary key (ballot_id, country_code),
          constraint ballot_bundle_holder_once unique (ballot_id, member_id)
        );`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ballot_bundle_holder;
      delete from amendment_ballot v using ballot b
      where b.id = v.ballot_id
        and b.subject_id <> v.amendment_id; alter table amendment_ballot drop constraint amendment_ballot_pk,
        add constraint amendment_ballot_pk primary key (ballot_id); alter table ballot drop text_changed_at;`);
  }
}
