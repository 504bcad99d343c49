import { Injectable } from '@nestjs/common';
import { FUND_LIMITS } from '@nbn/contracts';
import { shareCost } from '@nbn/money';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound, Problem } from '#platform/problems/problem';
import { mayDecide, mayManageFunds, writesForCountry } from '../funding.policy.ts';
import {
  LineAmountsUnfit,
  ReportEmpty,
  ReportNotDraft,
  ReportNotSubmitted,
  ReportPaid,
  TooManyReportParts,
} from '../funding.problems.ts';
import { MilestoneEvidenceQuery } from '../grants/milestone-evidence.query.ts';
import { lockGrant, updateCertified, type LockedGrant } from '../grants/grant.repository.ts';
import { takeBackDelivery } from '../grants/milestone.repository.ts';
import { RateFreezeService } from '../rates/rate-freeze.service.ts';
import type { ReportLineInput } from './dto/report.input.ts';
import {
  countLines,
  declareLines,
  deleteLine,
  findGrantOfReport,
  findSubmittedLines,
  insertLine,
  insertTransition,
  lockReport,
  nextLineNumber,
  reopenLines,
  sumCertified,
  touchReport,
  updateLine,
  updateReportState,
  type LineValues,
  type LockedReport,
} from './report.repository.ts';

interface GrantReport {
  readonly grant: LockedGrant;
  readonly report: LockedReport;
}

/** What a team reports of a period: its lines, its submission, and that it is opened again. */
@Injectable()
export class ReportService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: MilestoneEvidenceQuery,
    private readonly rates: RateFreezeService,
  ) {}

  async addLine(actor: Actor, reportId: string, input: ReportLineInput): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { grant } = await lockOwnDraft(tx, actor, reportId);
      if ((await countLines(tx, reportId)) >= FUND_LIMITS.reportLines) throw new TooManyReportParts();
      const values = await this.lineValues(actor, grant, input);
      const id = newId();
      const number = await nextLineNumber(tx, reportId);
      await insertLine(tx, { ...values, id, reportId, grantId: grant.id, number, milestone: null });
      await touchReport(tx, reportId);
      auditLine(tx, 'grant-report.line-added', grant, reportId, { line: id, number });
    });
  }

  async changeLine(actor: Actor, reportId: string, lineId: string, input: ReportLineInput): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { grant } = await lockOwnDraft(tx, actor, reportId);
      const values = await this.lineValues(actor, grant, input);
      if (!(await updateLine(tx, reportId, lineId, values))) throw new NotFound();
      await touchReport(tx, reportId);
      auditLine(tx, 'grant-report.line-changed', grant, reportId, { line: lineId });
    });
  }

  /** Removes a line of a draft; a milestone that it delivered can be delivered again. */
  async removeLine(actor: Actor, reportId: string, lineId: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { grant } = await lockOwnDraft(tx, actor, reportId);
      const removed = await deleteLine(tx, reportId, lineId);
      if (!removed) throw new NotFound();
      if (removed.milestone !== null) await takeBackDelivery(tx, grant.id, removed.milestone);
      await touchReport(tx, reportId);
      auditLine(tx, 'grant-report.line-removed', grant, reportId, { line: lineId });
    });
  }

  /** Submits a report: each amount is converted at the rate of this month, which stays with it from now on. */
  async submit(actor: Actor, reportId: string, revision: number): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { grant, report } = await lockOwnDraft(tx, actor, reportId);
      if (report.revision !== revision) throw new Problem('changed-meanwhile');
      const lines = await findSubmittedLines(tx, reportId);
      if (lines.length === 0) throw new ReportEmpty();
      const { month, declared } = await this.rates.freeze(tx, grant.currency, lines);
      await declareLines(tx, month, declared);
      await updateReportState(tx, reportId, 'submitted');
      await insertTransition(tx, { reportId, state: 'submitted', byId: actor.memberId, reason: null });
      tx.audit({
        action: 'grant-report.submitted',
        object: { kind: 'grant-report', id: reportId },
        country: grant.country,
        detail: { lines: lines.length, month },
      });
    });
  }

  /**
   * Opens a report again, with the reason. What it said and what was certified stay in its history; what was
   * certified is taken back, unless payments rest on it.
   */
  async reopen(actor: Actor, reportId: string, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { grant, report } = await lockGrantReport(tx, reportId);
      if (!mayManageFunds(actor) || !mayDecide(actor, grant)) throw new NotFound();
      if (report.state === 'draft') throw new ReportNotSubmitted();
      const certifiedCents = grant.certifiedCents - (await sumCertified(tx, reportId));
      const payableCents = fundShare(grant, certifiedCents);
      if (payableCents < grant.paidCents) throw new ReportPaid();
      await insertTransition(tx, { reportId, state: 'reopened', byId: actor.memberId, reason });
      await updateCertified(tx, grant.id, { certifiedCents, payableCents });
      await reopenLines(tx, reportId);
      await updateReportState(tx, reportId, 'draft');
      tx.audit({
        action: 'grant-report.reopened',
        object: { kind: 'grant-report', id: reportId },
        country: grant.country,
      });
    });
  }

  private async lineValues(
    actor: Actor,
    grant: LockedGrant,
    { documentId, documentVersion, ...values }: ReportLineInput,
  ): Promise<LineValues> {
    const { totalCents, vatCents, amountCents } = values;
    if (grant.mode !== 'expenses' || vatCents > totalCents || amountCents > totalCents)
      throw new LineAmountsUnfit();
    const versionId = documentId
      ? await this.evidence.findVersion(actor, documentId, documentVersion ?? null)
      : null;
    return { ...values, versionId };
  }
}

/** The fund's share of what is certified of a grant. */
export function fundShare(grant: LockedGrant, certifiedCents: number): number {
  const { grantedCents, ownPublicCents, ownPrivateCents } = grant;
  return shareCost(certifiedCents, {
    fund: grantedCents,
    ownPublic: ownPublicCents,
    ownPrivate: ownPrivateCents,
  }).fund;
}

/**
 * Locks a report behind its grant. Missing ones are not found, after the same statements as those of others: the time
 * that it takes does not tell that there is one.
 */
export async function lockGrantReport(tx: Tx, reportId: string): Promise<GrantReport> {
  const grantId = await findGrantOfReport(tx, reportId);
  const grant = await lockGrant(tx, grantId ?? reportId);
  const report = await lockReport(tx, reportId);
  if (!grant || !report) throw new NotFound();
  return { grant, report };
}

async function lockOwnDraft(tx: Tx, actor: Actor, reportId: string): Promise<GrantReport> {
  const found = await lockGrantReport(tx, reportId);
  if (!writesForCountry(actor, found.grant.country)) throw new NotFound();
  if (found.report.state !== 'draft') throw new ReportNotDraft();
  return found;
}

function auditLine(
  tx: Tx,
  action: string,
  grant: LockedGrant,
  reportId: string,
  detail: Readonly<Record<string, string | number>>,
): void {
  tx.audit({ action, object: { kind: 'grant-report', id: reportId }, country: grant.country, detail });
}
