import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND = `'plan-reminder'::text, `;
const OBJECT = `'plan-line'::text, `;

/** What each country plans to do in the areas of the Network's work, and how it gets on. */
export class WorkPlans2026112816100 implements MigrationInterface {
  name = 'WorkPlans2026112816100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table work_plan_line (
        id uuid not null constraint work_plan_line_pk primary key,
        country_code text not null constraint work_plan_line_country_fk references country (code),
        area_id uuid not null constraint work_plan_line_area_fk references area (id),
        clause_id uuid constraint work_plan_line_clause_fk references clause (id) on delete set null,
        priority_id uuid constraint work_plan_line_priority_fk references priority (id),
        action text not null constraint work_plan_line_action check (char_length(action) between 1 and 500),
        due_on date not null,
        due_on_set_at timestamptz not null,
        owner_seat_id uuid constraint work_plan_line_seat_fk references team_seat (id),
        owner_member_id uuid constraint work_plan_line_member_fk references member (id),
        amount_cents bigint
          constraint work_plan_line_amount check (amount_cents between 1 and 100000000000),
        currency text
          constraint work_plan_line_currency check (currency in ('EUR', 'DKK', 'ISK', 'NOK', 'SEK')),
        shared boolean not null,
        state text not null constraint work_plan_line_state check (state in ('open', 'done', 'dropped')),
        state_set_at timestamptz not null,
        revision integer not null,
        created_by uuid not null constraint work_plan_line_created_fk references member (id),
        created_at timestamptz not null,
        changed_by uuid not null constraint work_plan_line_changed_fk references member (id),
        changed_at timestamptz not null,
        constraint work_plan_line_one_link check (num_nonnulls(clause_id, priority_id) <= 1),
        constraint work_plan_line_one_owner check (num_nonnulls(owner_seat_id, owner_member_id) = 1),
        constraint work_plan_line_money check ((amount_cents is null) = (currency is null))
      );
      create index work_plan_line_plan on work_plan_line (country_code, state, area_id, due_on, id);
      create index work_plan_line_totals on work_plan_line
        (country_code, area_id, currency) include (state, due_on, shared, amount_cents);
      create index work_plan_line_area on work_plan_line
        (area_id, country_code, currency) include (state, due_on, shared, amount_cents);
      create index work_plan_line_clause on work_plan_line (clause_id) where clause_id is not null;
      create index work_plan_line_priority on work_plan_line (priority_id) where priority_id is not null;
      create index work_plan_line_due on work_plan_line (due_on) where state = 'open';
      create index work_plan_line_seat on work_plan_line (owner_seat_id, due_on) where state = 'open';
      create index work_plan_line_member on work_plan_line (owner_member_id, due_on) where state = 'open';

      create table work_plan_progress (
        id uuid not null constraint work_plan_progress_pk primary key,
        line_id uuid not null constraint work_plan_progress_line_fk references work_plan_line (id),
        by_member uuid not null constraint work_plan_progress_member_fk references member (id),
        at timestamptz not null,
        text text not null constraint work_plan_progress_text check (char_length(text) between 1 and 2000)
      );
      create index work_plan_progress_line on work_plan_progress (line_id, at desc, id desc);
      create function work_plan_progress_is_append_only() returns trigger language plpgsql as $$
        begin
          if not text_is_being_purged() then raise exception 'progress of a work plan is append-only'; end if;
          return coalesce(new, old);
        end $$;
      create trigger work_plan_progress_append_only before update or delete on work_plan_progress
        for each row execute function work_plan_progress_is_append_only();

      alter table agenda_item
        drop constraint agenda_item_kind,
        add constraint agenda_item_kind check (
          kind in ('information', 'discussion', 'decision', 'vote', 'news', 'break', 'section')
        );
      alter table agenda_proposal
        drop constraint agenda_proposal_kind,
        add constraint agenda_proposal_kind check (
          kind in ('information', 'discussion', 'decision', 'vote', 'news', 'break')
        );
    `);
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${KIND}`));
    await runner.query(LISTED('notification_object_kind', 'ARRAY[', `ARRAY[${OBJECT}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from sent_reminder where topic = 'plan';
      delete from notification where object_kind = 'plan-line';
    `);
    await runner.query(LISTED('notification_kind', KIND, ''));
    await runner.query(LISTED('notification_object_kind', OBJECT, ''));
    await runner.query(`
      update agenda_item set kind = 'information' where kind = 'news';
      update agenda_proposal set kind = 'information' where kind = 'news';
      alter table agenda_proposal
        drop constraint agenda_proposal_kind,
        add constraint agenda_proposal_kind check (
          kind in ('information', 'discussion', 'decision', 'vote', 'break')
        );
      alter table agenda_item
        drop constraint agenda_item_kind,
        add constraint agenda_item_kind check (
          kind in ('information', 'discussion', 'decision', 'vote', 'break', 'section')
        );
      drop table work_plan_progress, work_plan_line;
      drop function work_plan_progress_is_append_only();
    `);
  }
}

/** The list of a constraint grows and shrinks by these, whatever else others have added to it. */
const LISTED = (constraint: string, found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${constraint}');
  begin
    alter table notification drop constraint ${constraint};
    execute 'alter table notification add constraint ${constraint} '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
