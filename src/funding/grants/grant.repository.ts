import type { CostCategory, CountryCode, GrantMode, MilestoneKind } from '@nbn/contracts';
import { distribute, type Currency } from '@nbn/money';
import type { Tx } from '#platform/persistence/transaction';

export interface LockedGrant {
  readonly id: string;
  readonly fundId: string;
  readonly country: CountryCode;
  readonly mode: GrantMode;
  readonly currency: Currency;
  readonly grantedCents: number;
  readonly ownPublicCents: number;
  readonly ownPrivateCents: number;
  readonly certifiedCents: number;
  readonly payableCents: number;
  readonly paidCents: number;
  readonly deciders: string[];
}

export interface NewGrant {
  readonly id: string;
  readonly applicationId: string;
  readonly fundId: string;
  readonly country: CountryCode;
  readonly title: string;
  readonly mode: GrantMode;
  readonly grantedCents: number;
  readonly ownPublicCents: number;
  readonly ownPrivateCents: number;
}

interface WeighedLine {
  readonly category: CostCategory;
  readonly description: string;
  readonly cents: number;
}

/** A grant with its budget: the lines of the application, scaled to what is granted so that they equal the whole. */
export async function insertGrant(tx: Tx, grant: NewGrant): Promise<void> {
  const { id, applicationId, grantedCents, ownPublicCents, ownPrivateCents } = grant;
  await tx.manager.query(
    `
      insert into fund_grant (
        id, application_id, fund_id, country, title, mode, granted_cents, own_public_cents, own_private_cents,
        created_at
      )
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, app_now())`,
    [
      id,
      applicationId,
      grant.fundId,
      grant.country,
      grant.title,
      grant.mode,
      grantedCents,
      ownPublicCents,
      ownPrivateCents,
    ],
  );
  const lines = await tx.manager.query<WeighedLine[]>(
    `
      select category, description, cents::float8 as cents
      from application_line
      where application_id = $1
      order by number`,
    [applicationId],
  );
  const parts = distribute(
    grantedCents + ownPublicCents + ownPrivateCents,
    lines.map(({ cents }) => cents),
  );
  await tx.manager.query(
    `
      insert into grant_line (grant_id, number, category, description, cents)
      select $1, n, category, description, cents
      from unnest($2::text[], $3::text[], $4::bigint[]) with ordinality as g(category, description, cents, n)`,
    [id, lines.map(({ category }) => category), lines.map(({ description }) => description), parts],
  );
}

/**
 * Locks a grant for the rest of the transaction. Whatever changes its money or its reports takes this lock first,
 * so that two who act at once wait for each other and each sees what the other has left.
 */
export async function lockGrant(tx: Tx, id: string): Promise<LockedGrant | null> {
  const [row] = await tx.manager.query<LockedGrant[]>(
    `
      select g.id, g.fund_id as "fundId", g.country, g.mode, f.currency,
        g.granted_cents::float8 as "grantedCents", g.own_public_cents::float8 as "ownPublicCents",
        g.own_private_cents::float8 as "ownPrivateCents", g.certified_cents::float8 as "certifiedCents",
        g.payable_cents::float8 as "payableCents", g.paid_cents::float8 as "paidCents",
        array(select d.member_id from fund_decider d where d.fund_id = f.id) as deciders
      from fund_grant g
      join fund f on f.id = g.fund_id
      where g.id = $1
      for update of g`,
    [id],
  );
  return row ?? null;
}

/** Sets what is certified and the fund's share of it. */
export async function updateCertified(
  tx: Tx,
  id: string,
  { certifiedCents, payableCents }: Pick<LockedGrant, 'certifiedCents' | 'payableCents'>,
): Promise<void> {
  await tx.manager.query('update fund_grant set certified_cents = $2, payable_cents = $3 where id = $1', [
    id,
    certifiedCents,
    payableCents,
  ]);
}

export interface NewMilestone {
  readonly kind: MilestoneKind;
  readonly title: string;
  readonly dueOn: string;
  readonly cents: number;
}

/** Puts milestones in place of those that are there; false where one of them has been delivered. */
export async function replaceMilestones(
  tx: Tx,
  grantId: string,
  milestones: readonly NewMilestone[],
): Promise<boolean> {
  const delivered = await tx.manager.query<object[]>(
    'select from grant_milestone where grant_id = $1 and delivered_at is not null limit 1',
    [grantId],
  );
  if (delivered.length > 0) return false;
  await tx.manager.query('delete from grant_milestone where grant_id = $1', [grantId]);
  await tx.manager.query(
    `
      insert into grant_milestone (grant_id, number, kind, title, due_on, cents)
      select $1, n, kind, title, due_on, cents
      from unnest($2::text[], $3::text[], $4::date[], $5::bigint[]) with ordinality
        as g(kind, title, due_on, cents, n)`,
    [
      grantId,
      milestones.map(({ kind }) => kind),
      milestones.map(({ title }) => title),
      milestones.map(({ dueOn }) => dueOn),
      milestones.map(({ cents }) => cents),
    ],
  );
  return true;
}

export interface NewReport {
  readonly id: string;
  readonly grantId: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly dueOn: string;
}

export async function countReports(tx: Tx, grantId: string): Promise<number> {
  const [row] = await tx.manager.query<[{ reports: number }]>(
    'select count(*)::int as reports from grant_report where grant_id = $1',
    [grantId],
  );
  return row.reports;
}

export async function insertReport(tx: Tx, report: NewReport, number: number): Promise<void> {
  await tx.manager.query(
    `
      insert into grant_report (
        id, grant_id, number, first_day, last_day, due_on, due_set_at, state, revision, created_at
      )
      values ($1, $2, $3, $4, $5, $6, app_now(), 'draft', 1, app_now())`,
    [report.id, report.grantId, number, report.firstDay, report.lastDay, report.dueOn],
  );
}

export interface NewPayment {
  readonly id: string;
  readonly grantId: string;
  readonly cents: number;
  readonly paidOn: string;
  readonly reference: string;
  readonly recordedBy: string;
}

/** Records a payment together with the sum of what is paid. */
export async function insertPayment(tx: Tx, payment: NewPayment): Promise<void> {
  const { id, grantId, cents, paidOn, reference, recordedBy } = payment;
  await tx.manager.query(
    `
      insert into grant_payment (id, grant_id, cents, paid_on, reference, recorded_by, recorded_at)
      values ($1, $2, $3, $4, $5, $6, app_now())`,
    [id, grantId, cents, paidOn, reference, recordedBy],
  );
  await tx.manager.query('update fund_grant set paid_cents = paid_cents + $2 where id = $1', [
    grantId,
    cents,
  ]);
}
