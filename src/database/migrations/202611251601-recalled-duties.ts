import type { MigrationInterface, QueryRunner } from 'typeorm';

// As the database writes a list out: each word with its type.
const listed = (words: readonly string[]): string => words.map((word) => `'${word}'::text, `).join('');
const NOTICES = listed([
  'meeting-reminder',
  'poll-reminder',
  'answer-reminder',
  'papers-reminder',
  'minutes-reminder',
  'action-reminder',
  'follow-up-reminder',
  'review-reminder',
  'minutes-circulated',
  'minutes-correction-asked',
  'minutes-approved',
  'action-agreed',
  'follow-up-asked',
]);
const OBJECTS = listed(['action', 'decision']);

/** What else members are recalled to: an answer, papers, minutes, actions, follow-up and reviews. */
export class RecalledDuties2026112516010 implements MigrationInterface {
  name = 'RecalledDuties2026112516010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table meeting_invitation add column asked_at timestamptz not null default app_now();
      update meeting_invitation set asked_at = invited_at;

      alter table agenda_proposal
        add column review_of_id uuid constraint agenda_proposal_review_fk references decision (id),
        add column review_on date,
        add constraint agenda_proposal_review_whole check ((review_of_id is null) = (review_on is null));
      create unique index agenda_proposal_review_once on agenda_proposal (review_of_id, review_on) where review_of_id is not null;
    `);
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${NOTICES}`));
    await runner.query(LISTED('notification_object_kind', 'ARRAY[', `ARRAY[${OBJECTS}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `
        delete from notification
        where kind in (${NOTICES.replace(/, $/, '')}) or object_kind in (${OBJECTS.replace(/, $/, '')})`,
    );
    await runner.query(LISTED('notification_kind', NOTICES, ''));
    await runner.query(LISTED('notification_object_kind', OBJECTS, ''));
    await runner.query(`
      drop index agenda_proposal_review_once;
      alter table agenda_proposal drop column review_of_id, drop column review_on;
      alter table meeting_invitation drop column asked_at;
    `);
  }
}

/** A list of a constraint grows and shrinks by these, whatever else others have added to it. */
const LISTED = (name: string, found: string, wanted: string): string => `
  do $do$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${name}');
  begin
    alter table notification drop constraint ${name};
    execute 'alter table notification add constraint ${name} ' || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $do$`;
