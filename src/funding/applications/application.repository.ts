import type { ApplicationOutcome, ApplicationState, CountryCode, GrantMode } from '@nbn/contracts';
import type { Tx } from '#platform/persistence/transaction';
import type { ApplicationInput, BudgetLineInput } from './dto/application.input.ts';

export interface CallFacts {
  readonly fundId: string;
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly countries: CountryCode[];
}

export interface LockedApplication {
  readonly id: string;
  readonly fundId: string;
  readonly country: CountryCode;
  readonly title: string;
  readonly mode: GrantMode;
  readonly ownPublicCents: number;
  readonly ownPrivateCents: number;
  readonly costCents: number;
  readonly state: ApplicationState;
  readonly revision: number;
  readonly percent: number;
  readonly deciders: string[];
  readonly opensAt: Date;
  readonly closesAt: Date;
}

export interface StandingDecision {
  readonly id: string;
  readonly outcome: ApplicationOutcome;
  readonly grantedCents: number;
  readonly proposedBy: string;
}

export async function findCall(tx: Tx, id: string): Promise<CallFacts | null> {
  const [row] = await tx.manager.query<CallFacts[]>(
    `
      select c.fund_id as "fundId", c.opens_at as "opensAt", c.closes_at as "closesAt",
        array(select fc.country from fund_country fc where fc.fund_id = c.fund_id) as countries
      from funding_call c
      where c.id = $1`,
    [id],
  );
  return row ?? null;
}

/** Locks an application for the rest of the transaction; its edits, submission and decision wait for each other. */
export async function lockApplication(tx: Tx, id: string): Promise<LockedApplication | null> {
  const [row] = await tx.manager.query<LockedApplication[]>(
    `
      select a.id, a.fund_id as "fundId", a.country, a.title, a.mode,
        a.own_public_cents::float8 as "ownPublicCents", a.own_private_cents::float8 as "ownPrivateCents",
        coalesce((select sum(l.cents) from application_line l where l.application_id = a.id), 0)::float8
          as "costCents", a.state, a.revision, f.percent,
        array(select d.member_id from fund_decider d where d.fund_id = f.id) as deciders,
        c.opens_at as "opensAt", c.closes_at as "closesAt"
      from funding_application a
      join fund f on f.id = a.fund_id
      join funding_call c on c.id = a.call_id
      where a.id = $1
      for update of a`,
    [id],
  );
  return row ?? null;
}

export interface NewApplication extends Omit<ApplicationInput, 'lines'> {
  readonly id: string;
  readonly callId: string;
  readonly fundId: string;
  readonly country: CountryCode;
  readonly writtenBy: string;
}

/** Adds an application; false where the country has one in this call already. */
export async function insertApplication(tx: Tx, application: NewApplication): Promise<boolean> {
  const rows = await tx.manager.query<object[]>(
    `
      insert into funding_application (
        id, call_id, fund_id, country, title, purpose, mode, own_public_cents, own_private_cents, state,
        written_by, created_at, revision
      )
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'draft', $10, app_now(), 1)
      on conflict on constraint funding_application_once do nothing
      returning id`,
    [
      application.id,
      application.callId,
      application.fundId,
      application.country,
      application.title,
      application.purpose,
      application.mode,
      application.ownPublicCents,
      application.ownPrivateCents,
      application.writtenBy,
    ],
  );
  return rows.length > 0;
}

export async function updateApplication(
  tx: Tx,
  id: string,
  { title, purpose, mode, ownPublicCents, ownPrivateCents }: Omit<ApplicationInput, 'lines'>,
): Promise<void> {
  await tx.manager.query(
    `
      update funding_application
      set title = $2, purpose = $3, mode = $4, own_public_cents = $5, own_private_cents = $6,
        revision = revision + 1
      where id = $1`,
    [id, title, purpose, mode, ownPublicCents, ownPrivateCents],
  );
}

export async function replaceLines(tx: Tx, id: string, lines: readonly BudgetLineInput[]): Promise<void> {
  await tx.manager.query('delete from application_line where application_id = $1', [id]);
  await tx.manager.query(
    `
      insert into application_line (application_id, number, category, description, cents)
      select $1, n, category, description, cents
      from unnest($2::text[], $3::text[], $4::bigint[]) with ordinality as g(category, description, cents, n)`,
    [
      id,
      lines.map(({ category }) => category),
      lines.map(({ description }) => description),
      lines.map(({ cents }) => cents),
    ],
  );
}

export async function recordSubmission(tx: Tx, id: string): Promise<void> {
  await tx.manager.query(
    `
      update funding_application
      set state = 'submitted', submitted_at = app_now(), revision = revision + 1
      where id = $1`,
    [id],
  );
}

export async function recordOutcome(tx: Tx, id: string, outcome: ApplicationOutcome): Promise<void> {
  await tx.manager.query(
    `update funding_application set state = 'decided', outcome = $2, decided_at = app_now() where id = $1`,
    [id, outcome],
  );
}

export async function findProposal(tx: Tx, applicationId: string): Promise<StandingDecision | null> {
  const [row] = await tx.manager.query<StandingDecision[]>(
    `
      select id, outcome, granted_cents::float8 as "grantedCents", proposed_by as "proposedBy"
      from application_decision
      where application_id = $1 and state = 'proposed'`,
    [applicationId],
  );
  return row ?? null;
}

export interface NewDecision extends StandingDecision {
  readonly applicationId: string;
  readonly reason: string;
}

export async function insertDecision(tx: Tx, decision: NewDecision): Promise<void> {
  await tx.manager.query(
    `
      insert into application_decision (
        id, application_id, outcome, granted_cents, reason, state, proposed_by, proposed_at
      )
      values ($1, $2, $3, $4, $5, 'proposed', $6, app_now())`,
    [
      decision.id,
      decision.applicationId,
      decision.outcome,
      decision.grantedCents,
      decision.reason,
      decision.proposedBy,
    ],
  );
}

export interface Seconding {
  readonly state: 'confirmed' | 'returned';
  readonly secondedBy: string;
  readonly returnReason: string | null;
}

export async function secondDecision(tx: Tx, id: string, seconding: Seconding): Promise<void> {
  await tx.manager.query(
    `
      update application_decision
      set state = $2, seconded_by = $3, seconded_at = app_now(), return_reason = $4
      where id = $1`,
    [id, seconding.state, seconding.secondedBy, seconding.returnReason],
  );
}
