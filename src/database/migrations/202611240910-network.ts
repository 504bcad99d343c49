import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Network2026112409100 implements MigrationInterface {
  name = 'Network2026112409100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table country (
        code text constraint country_pk primary key constraint country_code_form check (code ~ '^[A-Z]{2}$'),
        name text not null,
        time_zone text not null,
        languages text[] not null,
        project_funds boolean not null default false
      );
      create table organisation (
        id uuid constraint organisation_pk primary key,
        country_code text constraint organisation_country_fk references country (code),
        name text not null constraint organisation_name_length check (char_length(name) between 1 and 200),
        sector text not null constraint organisation_sector check (sector in ('public', 'civil-society', 'international')),
        kind text not null,
        contact text,
        created_at timestamptz not null default app_now()
      );
      create unique index organisation_name_unique on organisation (coalesce(country_code, ''), lower(name));
      create table member (
        id uuid constraint member_pk primary key,
        organisation_id uuid not null constraint member_organisation_fk references organisation (id),
        name text not null constraint member_name_length check (char_length(name) between 1 and 120),
        email text not null constraint member_email_length check (char_length(email) between 3 and 254),
        office text constraint member_office check (office in ('secretariat', 'auditor')),
        state text not null default 'invited' constraint member_state check (state in ('invited', 'active', 'left')),
        time_zone text,
        created_at timestamptz not null default app_now(),
        joined_at timestamptz
      );
      create unique index member_email_unique on member (lower(email));
      create index member_organisation on member (organisation_id);
      create table team_seat (
        id uuid constraint team_seat_pk primary key,
        country_code text not null constraint team_seat_country_fk references country (code),
        type text not null constraint team_seat_type check (type in ('government', 'ngo', 'resource')),
        constraint team_seat_unique unique (country_code, type)
      );
      create table appointment (
        id uuid constraint appointment_pk primary key,
        seat_id uuid not null constraint appointment_seat_fk references team_seat (id),
        member_id uuid not null constraint appointment_member_fk references member (id),
        starts_at timestamptz not null,
        ends_at timestamptz,
        constraint appointment_term check (ends_at is null or ends_at >= starts_at)
      );
      -- One holder at a time.
      create unique index appointment_one_holder on appointment (seat_id) where ends_at is null;
      create unique index appointment_one_seat on appointment (member_id) where ends_at is null;
      create index appointment_member on appointment (member_id);

      -- What each member is at this moment: role, country and seat, in one place for every query that asks.
      create view member_standing as
        select m.id as member_id, m.name, m.email, m.state, m.organisation_id, o.name as organisation_name, o.sector,
          coalesce(s.country_code, o.country_code) as country, coalesce(m.time_zone, c.time_zone, 'Europe/Copenhagen') as time_zone,
          case when m.office is not null then m.office
               when s.id is not null then 'team'
               when o.sector = 'international' then 'observer'
               else 'network' end as role,
          s.id as seat_id, s.type as seat_type
        from member m
        join organisation o on o.id = m.organisation_id
        left join appointment a on a.member_id = m.id and m.office is null
          and a.starts_at <= app_now() and (a.ends_at is null or a.ends_at > app_now())
        left join team_seat s on s.id = a.seat_id
        left join country c on c.code = coalesce(s.country_code, o.country_code);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop view member_standing');
    await runner.query('drop table appointment, team_seat, member, organisation, country');
  }
}
