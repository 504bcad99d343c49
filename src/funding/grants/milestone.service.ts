import { Injectable } from '@nestjs/common';
import type { CostCategory, MilestoneKind } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import { writesForCountry } from '../funding.policy.ts';
import { MilestoneAlreadyDelivered, MilestoneEvidenceMissing, ReportNotDraft } from '../funding.problems.ts';
import { insertLine, lockReport, nextLineNumber, touchReport } from '../reports/report.repository.ts';
import type { MilestoneDelivery } from './dto/grant.input.ts';
import { MilestoneEvidenceQuery } from './milestone-evidence.query.ts';
import { lockGrant } from './grant.repository.ts';
import { findMilestone, isMeetingDelivered, recordDelivery } from './milestone.repository.ts';

const CATEGORIES: Readonly<Record<MilestoneKind, CostCategory>> = {
  meeting: 'meetings',
  minutes: 'meetings',
  training: 'training',
};

interface Evidence {
  readonly meetingId: string | null;
  readonly versionId: string | null;
}

/** What a team delivers for a lump sum. */
@Injectable()
export class MilestoneService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly evidence: MilestoneEvidenceQuery,
  ) {}

  /**
   * Delivers a milestone in a report that is still a draft. It is declared without an invoice: what counts is that
   * the meeting was held with its attendance, the minutes are approved, the training is documented.
   */
  async deliver(actor: Actor, grantId: string, number: number, delivery: MilestoneDelivery): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const grant = await lockGrant(tx, grantId);
      if (!grant || !writesForCountry(actor, grant.country)) throw new NotFound();
      const milestone = await findMilestone(tx, grantId, number);
      const report = await lockReport(tx, delivery.reportId);
      if (!milestone || report?.grantId !== grantId) throw new NotFound();
      if (milestone.delivered) throw new MilestoneAlreadyDelivered();
      if (report.state !== 'draft') throw new ReportNotDraft();
      const { meetingId, versionId } = await this.collectEvidence(actor, milestone.kind, delivery);
      if (meetingId && (await isMeetingDelivered(tx, grantId, milestone.kind, meetingId)))
        throw new MilestoneAlreadyDelivered();
      await recordDelivery(tx, { grantId, number, meetingId, versionId, deliveredBy: actor.memberId });
      await insertLine(tx, {
        id: newId(),
        reportId: report.id,
        grantId,
        number: await nextLineNumber(tx, report.id),
        milestone: number,
        category: CATEGORIES[milestone.kind],
        description: milestone.title,
        invoiceNumber: null,
        invoiceOn: null,
        paidOn: null,
        totalCents: milestone.cents,
        vatCents: 0,
        amountCents: milestone.cents,
        currency: grant.currency,
        sensitive: false,
        versionId,
      });
      await touchReport(tx, report.id);
      tx.audit({
        action: 'fund-grant.milestone-delivered',
        object: { kind: 'fund-grant', id: grantId },
        country: grant.country,
        detail: { milestone: number, report: report.id, meeting: meetingId },
      });
    });
  }

  private async collectEvidence(
    actor: Actor,
    kind: MilestoneKind,
    { meetingId, documentId, documentVersion }: MilestoneDelivery,
  ): Promise<Evidence> {
    const meeting = meetingId ? await this.evidence.findMeeting(actor, meetingId) : null;
    const versionId = documentId
      ? await this.evidence.findVersion(actor, documentId, documentVersion ?? null)
      : null;
    const isReached = {
      meeting: meeting !== null && meeting.held && meeting.present > 0,
      minutes: meeting !== null && meeting.minutesApproved,
      training: versionId !== null,
    }[kind];
    if (!isReached) throw new MilestoneEvidenceMissing();
    return { meetingId: meetingId ?? null, versionId };
  }
}
