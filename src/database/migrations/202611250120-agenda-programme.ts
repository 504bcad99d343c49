import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Agendas with headings, fixed times and gaps, a date for papers, and items that are open to those on their
 * list alone.
 */
export class AgendaProgramme2026112501200 implements MigrationInterface {
  name = 'AgendaProgramme2026112501200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table agenda
        add column gap_minutes integer not null default 0 constraint agenda_gap_minutes check (gap_minutes between 0 and 60),
        add column papers_by timestamptz;
      alter table agenda_item
        drop constraint agenda_item_kind,
        drop constraint agenda_item_minutes,
        add column fixed_day integer,
        add column fixed_clock text,
        add column closed boolean not null default false,
        add constraint agenda_item_kind check (kind in ('information', 'discussion', 'decision', 'vote', 'break', 'section')),
        add constraint agenda_item_minutes check (case when kind = 'section' then minutes = 0 else minutes between 1 and 600 end),
        add constraint agenda_item_fixed_whole check ((fixed_day is null) = (fixed_clock is null)),
        add constraint agenda_item_fixed_day check (fixed_day between 0 and 7),
        add constraint agenda_item_fixed_clock check (fixed_clock ~ '^[0-2][0-9]:[0-5][0-9]$'),
        add constraint agenda_item_section_bare
          check (kind <> 'section'
            or (not closed and fixed_day is null and num_nonnulls(presenter_member_id, presenter_seat_id, presenter_words) = 0));
      create table agenda_item_reader (
        id uuid constraint agenda_item_reader_pk primary key,
        item_id uuid not null constraint agenda_item_reader_item_fk references agenda_item (id) on delete cascade,
        member_id uuid constraint agenda_item_reader_member_fk references member (id),
        seat_id uuid constraint agenda_item_reader_seat_fk references team_seat (id),
        constraint agenda_item_reader_one check (num_nonnulls(member_id, seat_id) = 1),
        constraint agenda_item_reader_once unique nulls not distinct (item_id, member_id, seat_id)
      );
      alter table document
        drop constraint document_audience,
        add constraint document_audience check (audience in ('public', 'network', 'teams', 'national', 'attached'));
    `);
  }

  /**
   * What only the newer schema can keep goes first: headings, and closed items, which must not become open
   * ones.
   */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update document
      set audience = 'attached'
      where audience = 'teams'; alter table document drop constraint document_audience,
        add constraint document_audience check (audience in ('public', 'network', 'national', 'attached'));
        drop table agenda_item_reader;
      delete from agenda_item
      where closed or kind = 'section';
      update agenda_item i
      set position = o.position
      from (
        select id, row_number() over (partition by meeting_id order by position) as position
        from agenda_item
      ) o
      where o.id = i.id; alter table agenda_item drop constraint agenda_item_section_bare,
        drop constraint agenda_item_kind, drop constraint agenda_item_minutes, drop column fixed_day,
        drop column fixed_clock, drop column closed,
        add constraint agenda_item_kind check (
          kind in ('information', 'discussion', 'decision', 'vote', 'break')
        ),
        add constraint agenda_item_minutes check (minutes between 1 and 600); alter table agenda drop column
        gap_minutes, drop column papers_by;`);
  }
}
