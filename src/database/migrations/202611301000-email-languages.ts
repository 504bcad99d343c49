import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The columns that the view had before this. */
const SELECT_MEMBERSHIP = `
  select m.id as member_id, m.name, m.email, m.state, m.organisation_id, o.name as organisation_name, o.sector,
    coalesce(s.country_code, o.country_code) as country,
    coalesce(m.time_zone, c.time_zone, 'Europe/Copenhagen') as time_zone,
    case when m.office is not null then m.office
      when s.id is not null then 'team'
      when o.sector = 'international' then 'observer'
      else 'network' end as role,
    s.id as seat_id, s.type as seat_type`;

const FROM_MEMBERS = `
  from member m
  join organisation o on o.id = m.organisation_id
  left join appointment a on a.member_id = m.id and m.office is null
    and a.starts_at <= app_now() and (a.ends_at is null or a.ends_at > app_now())
  left join team_seat s on s.id = a.seat_id
  left join country c on c.code = coalesce(s.country_code, o.country_code)`;

/** In which language a member is written to: the one that the member chose, or English. */
export class EmailLanguages2026113010000 implements MigrationInterface {
  name = 'EmailLanguages2026113010000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view membership as ${SELECT_MEMBERSHIP}, coalesce(m.language, 'en') as language
      ${FROM_MEMBERS}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    // A column of a view cannot be dropped by itself.
    await runner.query(`
      drop view membership;
      create view membership as ${SELECT_MEMBERSHIP} ${FROM_MEMBERS}`);
  }
}
