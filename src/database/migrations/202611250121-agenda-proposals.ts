import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['agenda-proposed', 'agenda-proposal-accepted', 'agenda-proposal-refused', 'paper-replaced'];
const LISTED = KINDS.map((kind) => `'${kind}'::text, `).join('');

/** Items that members propose, with what became of them; and items that go on in another meeting. */
export class AgendaProposals2026112501210 implements MigrationInterface {
  name = 'AgendaProposals2026112501210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agenda_proposal (
        id uuid constraint agenda_proposal_pk primary key,
        meeting_id uuid not null constraint agenda_proposal_meeting_fk references meeting (id),
        kind text not null constraint agenda_proposal_kind check (kind in ('information', 'discussion', 'decision', 'vote', 'break')),
        title text not null constraint agenda_proposal_title_length check (char_length(title) between 1 and 200),
        minutes integer not null constraint agenda_proposal_minutes check (minutes between 1 and 600),
        notes text constraint agenda_proposal_notes_length check (char_length(notes) <= 2000),
        proposed_by uuid not null constraint agenda_proposal_member_fk references member (id),
        seat_id uuid constraint agenda_proposal_seat_fk references team_seat (id),
        proposed_at timestamptz not null,
        state text not null constraint agenda_proposal_state check (state in ('open', 'accepted', 'refused', 'withdrawn')),
        settled_by uuid constraint agenda_proposal_settled_by_fk references member (id),
        settled_at timestamptz,
        reason text constraint agenda_proposal_reason_length check (char_length(reason) between 1 and 2000),
        item_id uuid constraint agenda_proposal_item_fk references agenda_item (id) on delete set null,
        constraint agenda_proposal_settled_whole check ((state = 'open') = (settled_at is null)),
        constraint agenda_proposal_refused_with_reason check ((state = 'refused') = (reason is not null))
      );
      create index agenda_proposal_meeting on agenda_proposal (meeting_id, id);
      create unique index agenda_proposal_item on agenda_proposal (item_id) where item_id is not null;
      alter table agenda_item add column carried_from_id uuid constraint agenda_item_carried_from_fk references agenda_item (id) on delete set null;
      create unique index agenda_item_carried_once on agenda_item (carried_from_id) where carried_from_id is not null;
    `);
    await runner.query(replaced('ARRAY[', `ARRAY[${LISTED}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from notification where kind = any($1)`, [KINDS]);
    await runner.query(replaced(LISTED, ''));
    await runner.query(`
      delete from document_attachment
      where kind = 'agenda-proposal'; alter table agenda_item drop column carried_from_id; drop table
        agenda_proposal;`);
  }
}

/**
 * Every change of the kinds starts from those that hold: migrations of others may have come before or after.
 */
function replaced(found: string, wanted: string): string {
  return `do $do$
  declare kinds text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'notification_kind');
  begin
    alter table notification drop constraint notification_kind;
    execute 'alter table notification add constraint notification_kind ' || replace(kinds, $a$${found}$a$, $b$${wanted}$b$);
  end $do$`;
}
