import type { MigrationInterface, QueryRunner } from 'typeorm';

const FIRST_WORDS = `
  select distinct on (w.meeting_id) w.meeting_id, w.by_id, w.at
  from (
    select e.meeting_id, v.by_id, v.at
    from minutes_entry_revision v
    join minutes_entry e on e.item_id = v.item_id
    union all
    select meeting_id, recorded_by, recorded_at
    from decision
    union all
    select meeting_id, recorded_by, recorded_at
    from action
  ) w
  order by w.meeting_id, w.at`;

/**
 * Minutes were told to be begun by the seat that first checked in or commented: they are by whoever first
 * wrote in them.
 */
export class MinutesBegun2026112708000 implements MigrationInterface {
  name = 'MinutesBegun2026112708000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      with unwritten as (
        select t.id, t.meeting_id
        from minutes_turn t
        where t.state = 'draft'
          and (
            exists (
              select
              from seat_presence p
              where p.meeting_id = t.meeting_id and p.came_at = t.at and p.came_by = t.by_id
            )
            or exists (
              select
              from minutes_remark r
              where r.meeting_id = t.meeting_id and r.at = t.at and r.by_id = t.by_id
            )
          )
      ), named as (
        update minutes_turn t
        set by_id = f.by_id, at = f.at
        from unwritten u
        join (${FIRST_WORDS}) f on f.meeting_id = u.meeting_id
        where t.id = u.id
        returning t.id
      )
      delete from minutes_turn
      where id in (select id from unwritten except select id from named)`);
  }

  /** Who was named by mistake is not named again. */
  async down(): Promise<void> {
    await Promise.resolve();
  }
}
