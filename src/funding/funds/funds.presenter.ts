import type { Actor } from '#platform/access/actor';
import { displayNameFor } from '#platform/people/person';
import { callState, mayApply, mayDecide, mayManageFunds } from '../funding.policy.ts';
import type {
  ApplicationLineView,
  FundBalanceView,
  FundCategoryView,
  FundingCallView,
  FundLineView,
  FundView,
  GrantLineView,
} from './dto/fund.view.ts';
import type { BalanceRow } from './fund-balance.query.ts';
import type { CallRow, DeciderRow, FundRow } from './funds.query.ts';

export interface FundParts {
  readonly fund: FundRow;
  readonly calls: readonly CallRow[];
  readonly balances: readonly BalanceRow[];
  readonly categories: readonly FundCategoryView[];
  readonly applications: readonly Omit<ApplicationLineView, 'waitsForMe'>[];
  readonly grants: readonly GrantLineView[];
  readonly deciders: readonly DeciderRow[];
  readonly now: Date;
}

export function presentFundLine({
  id,
  title,
  donor,
  currency,
  totalCents,
  grantedCents,
  percent,
  firstDay,
  lastDay,
  countries,
  openCalls,
}: FundLineView): FundLineView {
  return {
    id,
    title,
    donor,
    currency,
    totalCents,
    grantedCents,
    percent,
    firstDay,
    lastDay,
    countries: [...countries],
    openCalls,
  };
}

/** Of a country whose grants the reader does not read, only what was granted. */
export function presentBalance({ country, grantedCents, readable, ...rest }: BalanceRow): FundBalanceView {
  const figure = (cents: number): number | null => (readable ? cents : null);
  return {
    country,
    grantedCents,
    budgetCents: figure(rest.budgetCents),
    reportedCents: figure(rest.reportedCents),
    certifiedCents: figure(rest.certifiedCents),
    deductedCents: figure(rest.deductedCents),
    parkedCents: figure(rest.parkedCents),
    payableCents: figure(rest.payableCents),
    paidCents: figure(rest.paidCents),
    remainingCents: figure(grantedCents - rest.paidCents),
  };
}

function presentCall(actor: Actor, fund: FundRow, call: CallRow, now: Date): FundingCallView {
  return {
    id: call.id,
    title: call.title,
    note: call.note,
    timeZone: call.timeZone,
    opensWall: call.opensWall,
    closesWall: call.closesWall,
    opensAt: call.opensAt.toISOString(),
    closesAt: call.closesAt.toISOString(),
    state: callState(call, now),
    mayApply: mayApply(actor, { ...call, countries: fund.countries }, now),
  };
}

/** A fund's page: its calls, where its money is, and of applications and grants what the reader may see. */
export function presentFund(actor: Actor, parts: FundParts): FundView {
  const { fund, now } = parts;
  return {
    ...presentFundLine(fund),
    revision: fund.revision,
    calls: parts.calls.map((call) => presentCall(actor, fund, call, now)),
    balances: parts.balances.map(presentBalance),
    categories: parts.categories.map(({ category, budgetCents, certifiedCents }) => ({
      category,
      budgetCents,
      certifiedCents,
    })),
    applications: parts.applications.map((application) => ({
      ...application,
      waitsForMe:
        application.state === 'submitted' && mayDecide(actor, { ...application, deciders: fund.deciders }),
    })),
    grants: parts.grants.map((grant) => ({ ...grant })),
    deciders: mayManageFunds(actor)
      ? parts.deciders.map(({ memberId, member }) => ({
          memberId,
          name: displayNameFor(actor, member),
          country: member.country,
        }))
      : null,
    may: { manage: mayManageFunds(actor) },
  };
}
