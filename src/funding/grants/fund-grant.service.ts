import { Injectable } from '@nestjs/common';
import { FUND_LIMITS } from '@nbn/contracts';
import { distribute } from '@nbn/money';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { mayManageFunds, mayReadMoney } from '../funding.policy.ts';
import {
  GrantNotByMilestones,
  MilestonesFixed,
  PaymentTooLarge,
  ReportDaysReversed,
  TooManyReportParts,
} from '../funding.problems.ts';
import type { MilestoneInput, PaymentInput, ReportPeriodInput } from './dto/grant.input.ts';
import {
  countReports,
  insertPayment,
  insertReport,
  lockGrant,
  replaceMilestones,
  type LockedGrant,
} from './grant.repository.ts';

/** What the secretariat agrees with whoever has a grant: milestones, reports, and that money was paid. */
@Injectable()
export class FundGrantService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Agrees on the milestones of a lump sum. Their amounts equal the whole cost, to the cent. */
  async setMilestones(actor: Actor, grantId: string, milestones: readonly MilestoneInput[]): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const grant = await lockManagedGrant(tx, actor, grantId);
      if (grant.mode !== 'lump-sum') throw new GrantNotByMilestones();
      const parts = distribute(
        grant.grantedCents + grant.ownPublicCents + grant.ownPrivateCents,
        milestones.map(({ weight }) => weight),
      );
      const agreed = milestones.map((milestone, at) => ({ ...milestone, cents: parts[at]! }));
      if (!(await replaceMilestones(tx, grantId, agreed))) throw new MilestonesFixed();
      tx.audit({
        action: 'fund-grant.milestones-set',
        object: { kind: 'fund-grant', id: grantId },
        country: grant.country,
        detail: { milestones: milestones.length },
      });
    });
  }

  /** Asks for a report on a period, by a day. */
  async addReport(actor: Actor, grantId: string, period: ReportPeriodInput): Promise<string> {
    if (period.lastDay < period.firstDay || period.dueOn < period.lastDay) throw new ReportDaysReversed();
    return this.unitOfWork.run(actor, async (tx) => {
      const grant = await lockManagedGrant(tx, actor, grantId);
      const number = (await countReports(tx, grantId)) + 1;
      if (number > FUND_LIMITS.reports) throw new TooManyReportParts();
      const id = newId();
      await insertReport(tx, { ...period, id, grantId }, number);
      tx.audit({
        action: 'grant-report.asked',
        object: { kind: 'grant-report', id },
        country: grant.country,
        detail: { grant: grantId, number },
      });
      return id;
    });
  }

  /** Records what was paid: never more than the fund's share of what two people have certified. */
  async pay(actor: Actor, grantId: string, payment: PaymentInput): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const grant = await lockManagedGrant(tx, actor, grantId);
      if (payment.cents > grant.payableCents - grant.paidCents) throw new PaymentTooLarge();
      await insertPayment(tx, { ...payment, id: newId(), grantId, recordedBy: actor.memberId });
      tx.audit({
        action: 'fund-grant.paid',
        object: { kind: 'fund-grant', id: grantId },
        country: grant.country,
        detail: { cents: payment.cents },
      });
    });
  }
}

async function lockManagedGrant(tx: Tx, actor: Actor, id: string): Promise<LockedGrant> {
  const grant = await lockGrant(tx, id);
  if (!grant || !mayManageFunds(actor) || !mayReadMoney(actor, grant)) throw new NotFound();
  return grant;
}
