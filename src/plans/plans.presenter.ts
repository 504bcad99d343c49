import type { CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import type { CsvValue } from '#platform/http/csv';
import { displayNameFor } from '#platform/people/person';
import type {
  PlanAreaTotalsView,
  PlanClauseView,
  PlanLineView,
  PlanProgressView,
  PlanTotalsView,
  RegionAreaView,
} from './dto/plan.view.ts';
import { centsAsDecimal } from './money.ts';
import type { PlanLineRow, ProgressRow } from './plan-line.sql.ts';
import { mayReportProgress, mayWritePlan } from './plans.policy.ts';
import type { AreaRow, TotalsRow } from './plans.query.ts';

export function presentProgress(actor: Actor, { id, text, by, at }: ProgressRow): PlanProgressView {
  return { id, text, by: displayNameFor(actor, by), at: new Date(at).toISOString() };
}

/** A line as one reader gets it. @param clauses those that the reader may read, by id. */
export function presentLine(
  actor: Actor,
  row: PlanLineRow,
  clauses: ReadonlyMap<string, PlanClauseView>,
): PlanLineView {
  const { id, country, action, dueOn, late, state, shared, revision, progressCount, progress } = row;
  const { ownerSeat, ownerMember, ownerMemberId, cents, currency, priority, clauseId } = row;
  const edit = mayWritePlan(actor, country);
  return {
    id,
    country,
    area: { id: row.areaId, title: row.areaTitle },
    clause: (clauseId && clauses.get(clauseId)) || null,
    priority: priority && { ...priority },
    action,
    dueOn,
    late,
    state,
    owner: {
      seat: ownerSeat,
      member: ownerMember && displayNameFor(actor, ownerMember),
      memberId: edit ? ownerMemberId : null,
    },
    amount: cents !== null && currency !== null ? { cents: Number(cents), currency } : null,
    shared,
    progress: progress && presentProgress(actor, progress),
    progressCount,
    revision,
    can: { edit, report: mayReportProgress(actor, { countryCode: country, shared, ownerMemberId }) },
  };
}

/** Rows of one area and country, or of several, as one total: money by currency, never added across. */
export function addUp(rows: readonly TotalsRow[]): PlanTotalsView {
  const total: PlanTotalsView = { open: 0, late: 0, done: 0, dropped: 0, money: [] };
  for (const { open, late, done, dropped, currency, cents } of rows) {
    total.open += open;
    total.late += late;
    total.done += done;
    total.dropped += dropped;
    if (currency !== null && Number(cents) > 0) {
      const sum = total.money.find((one) => one.currency === currency);
      if (sum) sum.cents += Number(cents);
      else total.money.push({ currency, cents: Number(cents) });
    }
  }
  total.money.sort((one, other) => one.currency.localeCompare(other.currency));
  return total;
}

/** A retired area is shown where something of it is still there. */
export function presentAreaTotals(
  areas: readonly AreaRow[],
  totals: readonly TotalsRow[],
): PlanAreaTotalsView[] {
  return areas
    .map(({ id, title, retired }) => {
      const rows = totals.filter(({ areaId }) => areaId === id);
      return { area: { id, title }, isShown: !retired || rows.length > 0, total: addUp(rows) };
    })
    .filter(({ isShown }) => isShown)
    .map(({ area, total }) => ({ area, ...total }));
}

/** One area, with the totals of each country. */
export function presentRegionArea(
  { id, title, retired }: AreaRow,
  totals: readonly TotalsRow[],
): RegionAreaView {
  const byCountry = new Map<CountryCode, TotalsRow[]>();
  for (const row of totals)
    if (row.areaId === id) byCountry.set(row.country, [...(byCountry.get(row.country) ?? []), row]);
  return {
    area: { id, title },
    retired,
    countries: [...byCountry]
      .map(([country, rows]) => ({ country, ...addUp(rows) }))
      .sort((one, other) => one.country.localeCompare(other.country)),
  };
}

export const PLAN_COLUMNS = [
  'country',
  'area',
  'action',
  'dueOn',
  'late',
  'state',
  'ownerSeat',
  'owner',
  'amount',
  'currency',
  'priority',
  'clause',
  'shared',
  'progress',
  'progressAt',
] as const;

/** A line as a record of a table. CSV and JSON are made of the same. */
export function planRecord(line: PlanLineView): Record<(typeof PLAN_COLUMNS)[number], CsvValue> {
  const { country, area, action, dueOn, late, state, owner, amount, priority, clause, shared, progress } =
    line;
  return {
    country,
    area: area.title,
    action,
    dueOn,
    late,
    state,
    ownerSeat: owner.seat,
    owner: owner.member,
    amount: amount && centsAsDecimal(amount.cents),
    currency: amount && amount.currency,
    priority: priority && priority.title,
    clause: clause && `${clause.standard}${clause.number ? `, ${clause.number}` : ''}`,
    shared,
    progress: progress && progress.text,
    progressAt: progress && progress.at,
  };
}
