import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An action of a national meeting is a member's of that country, where it is no seat's. */
export class MemberActions2026112818200 implements MigrationInterface {
  name = 'MemberActions2026112818200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table action
        add column owner_member_id uuid constraint action_owner_member_fk references member (id),
        add column agreed_member_id uuid constraint action_agreed_member_fk references member (id),
        add constraint action_one_owner check (num_nonnulls(owner_seat_id, owner_member_id) <= 1),
        add constraint action_one_agreed_owner check (num_nonnulls(agreed_seat_id, agreed_member_id) <= 1);
      alter table action_history_entry
        add column owner_member_id uuid constraint action_history_entry_owner_fk references member (id);
      create index action_owner_member on action (owner_member_id, due_on) where owner_member_id is not null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index action_owner_member;
      alter table action_history_entry drop column owner_member_id;
      alter table action drop column owner_member_id, drop column agreed_member_id;
    `);
  }
}
