import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who acts for a seat in one meeting, what an invitee needs to follow it, and how an answer came. */
export class Alternates2026112501100 implements MigrationInterface {
  name = 'Alternates2026112501100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting_invitation
        add column alternate boolean not null default false constraint meeting_invitation_alternate_seat check (not alternate or seat_id is not null),
        add column guest_before boolean not null default false constraint meeting_invitation_guest_before check (not guest_before or alternate),
        add column needs text[] not null default '{}' constraint meeting_invitation_needs
          check (needs <@ array['da', 'et', 'fi', 'is', 'lv', 'lt', 'no', 'sv', 'en', 'ru', 'uk', 'speech-to-text', 'sign-language']),
        add column answer_source text constraint meeting_invitation_source check (answer_source in ('app', 'link', 'mail')),
        add column remark text constraint meeting_invitation_remark_length check (char_length(remark) between 1 and 500),
        add column tentative boolean not null default false;
      update meeting_invitation set answer_source = 'app' where answer is not null;
      create unique index meeting_invitation_one_alternate on meeting_invitation (meeting_id, seat_id) where alternate and withdrawn_at is null;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index meeting_invitation_one_alternate');
    await runner.query(`alter table meeting_invitation drop column alternate, drop column guest_before, drop column needs,
      drop column answer_source, drop column remark, drop column tentative`);
  }
}
