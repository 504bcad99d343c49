import { shareCost } from '@nbn/money';
import type { Actor } from '#platform/access/actor';
import { mayManageFunds, writesForCountry } from '../funding.policy.ts';
import type {
  CostSharesView,
  GrantReportLineView,
  FundGrantView,
  MilestoneEvidenceView,
  MilestoneView,
  PaymentView,
} from './dto/grant.view.ts';
import type { GrantRow, MilestoneRow } from './fund-grants.query.ts';

export interface GrantParts {
  readonly grant: GrantRow;
  readonly milestones: readonly MilestoneRow[];
  readonly reports: readonly GrantReportLineView[];
  readonly payments: readonly PaymentView[];
}

function presentEvidence(milestone: MilestoneRow): MilestoneEvidenceView | null {
  if (!milestone.deliveredAt) return null;
  const { meetingId, meetingTitle, heldOn, present, minutesApproved, documented, document } = milestone;
  return { meetingId, meetingTitle, heldOn, present, minutesApproved, documented, document };
}

function presentMilestone(milestone: MilestoneRow): MilestoneView {
  const { number, kind, title, cents, dueOn, deliveredAt, certifiedCents } = milestone;
  return {
    number,
    kind,
    title,
    cents,
    dueOn,
    certifiedCents,
    deliveredAt: deliveredAt?.toISOString() ?? null,
    evidence: presentEvidence(milestone),
  };
}

function presentShares(grant: GrantRow): CostSharesView {
  const { fund, ownPublic, ownPrivate } = shareCost(grant.certifiedCents, {
    fund: grant.grantedCents,
    ownPublic: grant.ownPublicCents,
    ownPrivate: grant.ownPrivateCents,
  });
  return { fundCents: fund, ownPublicCents: ownPublic, ownPrivateCents: ownPrivate };
}

/** A grant's page: its money, what is delivered for it, its reports and payments. */
export function presentGrant(
  actor: Actor,
  { grant, milestones, reports, payments }: GrantParts,
): FundGrantView {
  const { deciders: _deciders, ...rest } = grant;
  const isManager = mayManageFunds(actor);
  const isByMilestones = grant.mode === 'lump-sum';
  const hasDelivery = milestones.some(({ deliveredAt }) => deliveredAt !== null);
  const isDraftOpen = reports.some(({ state }) => state === 'draft');
  return {
    ...rest,
    budgetCents: grant.grantedCents + grant.ownPublicCents + grant.ownPrivateCents,
    remainingCents: grant.grantedCents - grant.paidCents,
    shares: presentShares(grant),
    milestones: milestones.map(presentMilestone),
    reports: [...reports],
    payments: [...payments],
    may: {
      setMilestones: isManager && isByMilestones && !hasDelivery,
      addReport: isManager,
      deliver: isByMilestones && isDraftOpen && writesForCountry(actor, grant.country),
      pay: isManager && grant.payableCents > grant.paidCents,
    },
  };
}
