import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The most that one amount may be, in cents; sums of such amounts stay exact in every language that reads them. */
const MOST = 1_000_000_000_000;
const CENTS = (table: string, column: string, least = 0): string =>
  `${column} bigint not null constraint ${table}_${column} check (${column} between ${least} and ${MOST})`;
const CATEGORY = (table: string): string =>
  `category text not null constraint ${table}_category check (category in
    ('staff', 'office', 'travel', 'external', 'equipment', 'meetings', 'training'))`;
const MODE = (table: string): string =>
  `mode text not null constraint ${table}_mode check (mode in ('lump-sum', 'expenses'))`;
const CURRENCY = (table: string): string =>
  `currency text not null constraint ${table}_currency check (currency in ('EUR', 'DKK', 'NOK', 'SEK', 'ISK'))`;

/** Whoever decides or certifies must not be of the country that gets the money, whatever path the write took. */
const RECUSED = (table: string, subject: string): string => `
  create function ${table}_recused() returns trigger language plpgsql as $$
  begin
    if exists (
      select
      from membership m
      join (${subject}) s on s.country = m.country or s.written_by = m.member_id
      where m.member_id in (new.proposed_by, new.seconded_by)
    ) then
      raise exception 'a member of the country that gets the money takes no part' using errcode = 'check_violation',
        constraint = '${table}_recused';
    end if;
    return new;
  end $$;
  create trigger ${table}_recused before insert or update on ${table}
    for each row execute function ${table}_recused();`;

/** Funds, calls, applications and who decides on them, and the months' exchange rates. */
export class Funding2026112817000 implements MigrationInterface {
  name = 'Funding2026112817000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fund (
        id uuid constraint fund_pk primary key,
        title text not null constraint fund_title_length check (char_length(title) between 1 and 160),
        donor text not null constraint fund_donor_length check (char_length(donor) between 1 and 160),
        ${CURRENCY('fund')},
        ${CENTS('fund', 'total_cents', 1)},
        granted_cents bigint not null default 0,
        percent integer not null constraint fund_percent check (percent between 1 and 100),
        first_day date not null,
        last_day date not null,
        created_by uuid not null constraint fund_created_by_fk references member (id),
        created_at timestamptz not null,
        constraint fund_days check (last_day >= first_day),
        constraint fund_never_exceeded check (granted_cents between 0 and total_cents)
      );
      create index fund_by_day on fund (first_day desc, id desc);
      create table fund_country (
        fund_id uuid not null constraint fund_country_fund_fk references fund (id) on delete cascade,
        country text not null constraint fund_country_country_fk references country (code),
        constraint fund_country_pk primary key (fund_id, country)
      );
      create table fund_decider (
        fund_id uuid not null constraint fund_decider_fund_fk references fund (id) on delete cascade,
        member_id uuid not null constraint fund_decider_member_fk references member (id),
        named_by uuid not null constraint fund_decider_named_by_fk references member (id),
        named_at timestamptz not null,
        constraint fund_decider_pk primary key (fund_id, member_id)
      );
      create index fund_decider_of_member on fund_decider (member_id);

      create table funding_call (
        id uuid constraint funding_call_pk primary key,
        fund_id uuid not null constraint funding_call_fund_fk references fund (id),
        title text not null constraint funding_call_title_length check (char_length(title) between 1 and 160),
        note text not null constraint funding_call_note_length check (char_length(note) <= 2000),
        time_zone text not null,
        opens_wall text not null,
        closes_wall text not null,
        opens_at timestamptz not null,
        closes_at timestamptz not null,
        created_by uuid not null constraint funding_call_created_by_fk references member (id),
        created_at timestamptz not null,
        constraint funding_call_of_fund unique (id, fund_id),
        constraint funding_call_times check (closes_at > opens_at)
      );
      create index funding_call_by_fund on funding_call (fund_id, closes_at desc);

      create table funding_application (
        id uuid constraint funding_application_pk primary key,
        call_id uuid not null,
        fund_id uuid not null,
        country text not null,
        title text not null constraint funding_application_title_length check (char_length(title) between 1 and 160),
        purpose text not null constraint funding_application_purpose_length check (char_length(purpose) <= 4000),
        ${MODE('funding_application')},
        ${CENTS('funding_application', 'own_public_cents')},
        ${CENTS('funding_application', 'own_private_cents')},
        state text not null constraint funding_application_state check (state in ('draft', 'submitted', 'decided')),
        outcome text constraint funding_application_outcome check (outcome in ('approved', 'refused')),
        written_by uuid not null constraint funding_application_written_by_fk references member (id),
        created_at timestamptz not null,
        submitted_at timestamptz,
        decided_at timestamptz,
        revision integer not null,
        constraint funding_application_once unique (call_id, country),
        constraint funding_application_call_fk foreign key (call_id, fund_id) references funding_call (id, fund_id),
        -- Only a country that the fund supports.
        constraint funding_application_country_fk foreign key (fund_id, country)
          references fund_country (fund_id, country),
        constraint funding_application_submitted check ((state = 'draft') = (submitted_at is null)),
        constraint funding_application_decided
          check ((state = 'decided') = (decided_at is not null) and (outcome is null) = (decided_at is null))
      );
      create index funding_application_of_fund on funding_application (fund_id, country);
      create table application_line (
        application_id uuid not null
          constraint application_line_application_fk references funding_application (id) on delete cascade,
        number integer not null,
        ${CATEGORY('application_line')},
        description text not null constraint application_line_length check (char_length(description) between 1 and 300),
        ${CENTS('application_line', 'cents', 1)},
        constraint application_line_pk primary key (application_id, number)
      );
      create table application_decision (
        id uuid constraint application_decision_pk primary key,
        application_id uuid not null
          constraint application_decision_application_fk references funding_application (id),
        outcome text not null constraint application_decision_outcome check (outcome in ('approved', 'refused')),
        ${CENTS('application_decision', 'granted_cents')},
        reason text not null constraint application_decision_reason_length check (char_length(reason) between 1 and 1000),
        state text not null
          constraint application_decision_state check (state in ('proposed', 'confirmed', 'returned')),
        proposed_by uuid not null constraint application_decision_proposed_by_fk references member (id),
        proposed_at timestamptz not null,
        seconded_by uuid constraint application_decision_seconded_by_fk references member (id),
        seconded_at timestamptz,
        return_reason text constraint application_decision_return_length check (char_length(return_reason) between 1 and 1000),
        constraint application_decision_two_people check (seconded_by <> proposed_by),
        constraint application_decision_seconded
          check ((state = 'proposed') = (seconded_at is null) and (seconded_by is null) = (seconded_at is null)),
        constraint application_decision_amount check ((outcome = 'approved') = (granted_cents > 0))
      );
      create unique index application_decision_standing on application_decision (application_id)
        where state <> 'returned';

      -- Units of the currency for one euro, in a month.
      create table exchange_rate (
        month date not null constraint exchange_rate_month check (extract(day from month) = 1),
        ${CURRENCY('exchange_rate')},
        numerator bigint not null constraint exchange_rate_numerator check (numerator > 0),
        denominator bigint not null constraint exchange_rate_denominator check (denominator > 0),
        source text not null constraint exchange_rate_source_length check (char_length(source) between 1 and 120),
        imported_by uuid not null constraint exchange_rate_imported_by_fk references member (id),
        imported_at timestamptz not null,
        constraint exchange_rate_pk primary key (month, currency)
      );
    `);
    await runner.query(RECUSED('application_decision', OF_APPLICATION));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table exchange_rate, application_decision, application_line, funding_application, funding_call,
        fund_decider, fund_country, fund;
      drop function application_decision_recused();
    `);
  }
}

const OF_APPLICATION = `
  select a.country, a.written_by
  from funding_application a
  where a.id = new.application_id`;
