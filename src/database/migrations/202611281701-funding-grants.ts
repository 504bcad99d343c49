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

/** Grants with their milestones, reports, the control of what was declared, and payments. */
export class FundingGrants2026112817010 implements MigrationInterface {
  name = 'FundingGrants2026112817010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table fund_grant (
        id uuid constraint fund_grant_pk primary key,
        application_id uuid not null constraint fund_grant_application_unique unique
          constraint fund_grant_application_fk references funding_application (id),
        fund_id uuid not null constraint fund_grant_fund_fk references fund (id),
        country text not null constraint fund_grant_country_fk references country (code),
        title text not null constraint fund_grant_title_length check (char_length(title) between 1 and 160),
        ${MODE('fund_grant')},
        ${CENTS('fund_grant', 'granted_cents', 1)},
        ${CENTS('fund_grant', 'own_public_cents')},
        ${CENTS('fund_grant', 'own_private_cents')},
        certified_cents bigint not null default 0,
        payable_cents bigint not null default 0,
        paid_cents bigint not null default 0,
        created_at timestamptz not null,
        constraint fund_grant_certified_within
          check (certified_cents between 0 and granted_cents + own_public_cents + own_private_cents),
        constraint fund_grant_payable_within check (payable_cents between 0 and granted_cents),
        constraint fund_grant_paid_within check (paid_cents between 0 and payable_cents)
      );
      create index fund_grant_of_fund on fund_grant (fund_id, country);
      create table grant_line (
        grant_id uuid not null constraint grant_line_grant_fk references fund_grant (id) on delete cascade,
        number integer not null,
        ${CATEGORY('grant_line')},
        description text not null constraint grant_line_length check (char_length(description) between 1 and 300),
        ${CENTS('grant_line', 'cents')},
        constraint grant_line_pk primary key (grant_id, number)
      );

      create table grant_report (
        id uuid constraint grant_report_pk primary key,
        grant_id uuid not null constraint grant_report_grant_fk references fund_grant (id),
        number integer not null,
        first_day date not null,
        last_day date not null,
        due_on date not null,
        due_set_at timestamptz not null,
        state text not null constraint grant_report_state check (state in ('draft', 'submitted', 'controlled')),
        revision integer not null,
        created_at timestamptz not null,
        constraint grant_report_number unique (grant_id, number),
        constraint grant_report_of_grant unique (id, grant_id),
        constraint grant_report_days check (last_day >= first_day)
      );
      create index grant_report_due on grant_report (due_on) where state = 'draft';
      -- What a report said when it was opened again is kept in \`lines\`.
      create table grant_report_transition (
        id uuid constraint grant_report_transition_pk primary key,
        report_id uuid not null constraint grant_report_transition_report_fk references grant_report (id),
        state text not null
          constraint grant_report_transition_state check (state in ('submitted', 'controlled', 'reopened')),
        by_id uuid not null constraint grant_report_transition_by_fk references member (id),
        at timestamptz not null,
        reason text constraint grant_report_transition_length check (char_length(reason) between 1 and 1000),
        declared_cents bigint not null,
        certified_cents bigint not null,
        lines jsonb,
        constraint grant_report_transition_reopened check ((state = 'reopened') = (lines is not null))
      );
      create index grant_report_transition_of on grant_report_transition (report_id, id);

      create table report_line (
        id uuid constraint report_line_pk primary key,
        report_id uuid not null,
        grant_id uuid not null,
        number integer not null,
        milestone integer,
        ${CATEGORY('report_line')},
        description text not null constraint report_line_length check (char_length(description) between 1 and 300),
        invoice_number text constraint report_line_invoice_length check (char_length(invoice_number) between 1 and 80),
        invoice_on date,
        paid_on date,
        ${CENTS('report_line', 'total_cents', 1)},
        ${CENTS('report_line', 'vat_cents')},
        ${CENTS('report_line', 'amount_cents', 1)},
        ${CURRENCY('report_line')},
        sensitive boolean not null,
        document_version_id uuid
          constraint report_line_document_fk references document_version (id) on delete set null,
        -- Frozen when the report is first submitted: cents of the fund's currency for one cent of this one.
        rate_month date,
        rate_numerator bigint constraint report_line_rate_numerator check (rate_numerator > 0),
        rate_denominator bigint constraint report_line_rate_denominator check (rate_denominator > 0),
        rate_source text constraint report_line_rate_source_length check (char_length(rate_source) between 1 and 120),
        declared_cents bigint constraint report_line_declared check (declared_cents between 0 and ${MOST}),
        certified_cents bigint constraint report_line_certified check (certified_cents >= 0),
        deducted_cents bigint constraint report_line_deducted check (deducted_cents >= 0),
        parked_cents bigint constraint report_line_parked check (parked_cents >= 0),
        constraint report_line_number unique (report_id, number),
        constraint report_line_report_fk foreign key (report_id, grant_id) references grant_report (id, grant_id),
        constraint report_line_parts check (vat_cents <= total_cents and amount_cents <= total_cents),
        constraint report_line_invoiced
          check (milestone is not null or num_nonnulls(invoice_number, invoice_on, paid_on) = 3),
        constraint report_line_rated
          check (num_nonnulls(rate_month, rate_numerator, rate_denominator, rate_source) in (0, 4)),
        constraint report_line_declared_rated check (declared_cents is null or rate_month is not null),
        constraint report_line_split_whole
          check (num_nonnulls(certified_cents, deducted_cents, parked_cents) in (0, 3)),
        constraint report_line_split
          check (certified_cents is null or certified_cents + deducted_cents + parked_cents = declared_cents)
      );
      create index report_line_of_grant on report_line (grant_id);
      create table grant_milestone (
        grant_id uuid not null constraint grant_milestone_grant_fk references fund_grant (id),
        number integer not null,
        kind text not null constraint grant_milestone_kind check (kind in ('meeting', 'minutes', 'training')),
        title text not null constraint grant_milestone_title_length check (char_length(title) between 1 and 160),
        ${CENTS('grant_milestone', 'cents', 1)},
        due_on date not null,
        meeting_id uuid constraint grant_milestone_meeting_fk references meeting (id),
        document_version_id uuid
          constraint grant_milestone_document_fk references document_version (id) on delete set null,
        delivered_by uuid constraint grant_milestone_delivered_by_fk references member (id),
        delivered_at timestamptz,
        constraint grant_milestone_pk primary key (grant_id, number),
        constraint grant_milestone_delivered check ((delivered_at is null) = (delivered_by is null))
      );
      alter table report_line add constraint report_line_milestone_fk foreign key (grant_id, milestone)
        references grant_milestone (grant_id, number);
      -- A milestone is paid once.
      create unique index report_line_milestone_once on report_line (grant_id, milestone) where milestone is not null;
      -- Nor is one meeting, or one set of minutes, delivered twice.
      create unique index grant_milestone_meeting_once on grant_milestone (grant_id, kind, meeting_id)
        where meeting_id is not null;

      create table line_control (
        id uuid constraint line_control_pk primary key,
        line_id uuid not null constraint line_control_line_fk references report_line (id) on delete cascade,
        ${CENTS('line_control', 'declared_cents')},
        ${CENTS('line_control', 'certified_cents')},
        ${CENTS('line_control', 'deducted_cents')},
        ${CENTS('line_control', 'parked_cents')},
        error_type text constraint line_control_error_type check (error_type in
          ('not-eligible', 'not-documented', 'calculation', 'procurement', 'outside-period', 'vat', 'other')),
        reason text not null constraint line_control_reason_length check (char_length(reason) <= 1000),
        state text not null constraint line_control_state check (state in ('proposed', 'confirmed', 'returned')),
        proposed_by uuid not null constraint line_control_proposed_by_fk references member (id),
        proposed_at timestamptz not null,
        seconded_by uuid constraint line_control_seconded_by_fk references member (id),
        seconded_at timestamptz,
        return_reason text constraint line_control_return_length check (char_length(return_reason) between 1 and 1000),
        constraint line_control_split check (certified_cents + deducted_cents + parked_cents = declared_cents),
        constraint line_control_deducted_why check ((deducted_cents > 0) <= (error_type is not null)),
        constraint line_control_two_people check (seconded_by <> proposed_by),
        constraint line_control_seconded
          check ((state = 'proposed') = (seconded_at is null) and (seconded_by is null) = (seconded_at is null))
      );
      create unique index line_control_open on line_control (line_id) where state = 'proposed';
      create index line_control_of_line on line_control (line_id, id);

      create table grant_payment (
        id uuid constraint grant_payment_pk primary key,
        grant_id uuid not null constraint grant_payment_grant_fk references fund_grant (id),
        ${CENTS('grant_payment', 'cents', 1)},
        paid_on date not null,
        reference text not null constraint grant_payment_reference_length check (char_length(reference) <= 120),
        recorded_by uuid not null constraint grant_payment_recorded_by_fk references member (id),
        recorded_at timestamptz not null
      );
      create index grant_payment_of_grant on grant_payment (grant_id, id);
    `);
    await runner.query(RECUSED('line_control', OF_LINE));
    await runner.query(LISTED('notification_kind', 'ARRAY[', `ARRAY[${KIND}`));
    await runner.query(LISTED('notification_object_kind', 'ARRAY[', `ARRAY[${OBJECT}`));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from sent_reminder where topic = 'fund-report';
      delete from notification where object_kind = 'grant-report';
    `);
    await runner.query(LISTED('notification_kind', KIND, ''));
    await runner.query(LISTED('notification_object_kind', OBJECT, ''));
    await runner.query(`
      drop table grant_payment, line_control, report_line, grant_milestone, grant_report_transition, grant_report,
        grant_line, fund_grant;
      drop function line_control_recused();
    `);
  }
}

const KIND = `'fund-report-reminder'::text, `;
const OBJECT = `'grant-report'::text, `;

const OF_LINE = `
  select g.country, a.written_by
  from report_line l
  join fund_grant g on g.id = l.grant_id
  join funding_application a on a.id = g.application_id
  where l.id = new.line_id`;

/** The list of a constraint grows and shrinks by these, whatever else others have added to it. */
const LISTED = (constraint: string, found: string, wanted: string): string => `do $body$
  declare list text := (select pg_get_constraintdef(oid) from pg_constraint where conname = '${constraint}');
  begin
    alter table notification drop constraint ${constraint};
    execute 'alter table notification add constraint ${constraint} '
      || replace(list, $a$${found}$a$, $b$${wanted}$b$);
  end $body$`;
