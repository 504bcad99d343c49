import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { SecondOpinion } from '../applications/dto/application.input.ts';
import { mayCertify, mayDecide } from '../funding.policy.ts';
import {
  ControlStillOpen,
  GrantExhausted,
  NothingProposed,
  OnlyParkedChangeable,
  ReportNotSubmitted,
  SecondPersonNeeded,
  SplitNotWhole,
} from '../funding.problems.ts';
import { updateCertified, type LockedGrant } from '../grants/grant.repository.ts';
import {
  findLine,
  findOpenControl,
  insertControl,
  isWhollyControlled,
  secondControl,
  splitLine,
  type ControlledLine,
  type Split,
} from './control.repository.ts';
import type { ControlProposal } from './dto/report.input.ts';
import { insertTransition, updateReportState, type LockedReport } from './report.repository.ts';
import { fundShare, lockGrantReport } from './report.service.ts';

interface LineInControl {
  readonly grant: LockedGrant;
  readonly report: LockedReport;
  readonly line: ControlledLine;
}

/** Two pairs of eyes on each line of a report: one proposes what is certified, another one confirms. */
@Injectable()
export class ControlService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Proposes how what a line declares is split. What was parked can be proposed again, at its frozen rate. */
  async propose(actor: Actor, reportId: string, lineId: string, proposal: ControlProposal): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { grant, line } = await lockForControl(tx, actor, reportId, lineId);
      const { certifiedCents, deductedCents, parkedCents, errorType } = proposal;
      const isWhole = certifiedCents + deductedCents + parkedCents === line.declaredCents;
      if (!isWhole || deductedCents > 0 !== (errorType !== null)) throw new SplitNotWhole();
      if (!changesOnlyParked(line, proposal)) throw new OnlyParkedChangeable();
      if (await findOpenControl(tx, lineId)) throw new ControlStillOpen();
      await insertControl(tx, {
        ...proposal,
        id: newId(),
        lineId,
        declaredCents: line.declaredCents!,
        proposedBy: actor.memberId,
      });
      auditControl(tx, 'grant-report.control-proposed', grant, reportId, { ...proposal, line: lineId });
    });
  }

  /**
   * Confirms what somebody else proposed, or sends it back. The grant is locked: of two who certify its last cent
   * at once, one is told that it is gone.
   */
  async second(
    actor: Actor,
    reportId: string,
    lineId: string,
    { confirms, reason }: SecondOpinion,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const { grant, report, line } = await lockForControl(tx, actor, reportId, lineId);
      const control = await findOpenControl(tx, lineId);
      if (!control) throw new NothingProposed();
      if (control.proposedBy === actor.memberId) throw new SecondPersonNeeded();
      await secondControl(tx, control.id, {
        state: confirms ? 'confirmed' : 'returned',
        secondedBy: actor.memberId,
        returnReason: confirms ? null : (reason ?? null),
      });
      if (confirms) await certify(tx, { grant, report, line }, control, actor.memberId);
      const action = confirms ? 'grant-report.control-confirmed' : 'grant-report.control-returned';
      auditControl(tx, action, grant, reportId, { ...control, line: lineId });
    });
  }
}

async function certify(
  tx: Tx,
  { grant, report, line }: LineInControl,
  split: Split,
  byId: string,
): Promise<void> {
  const certifiedCents = grant.certifiedCents - (line.certifiedCents ?? 0) + split.certifiedCents;
  const budgetCents = grant.grantedCents + grant.ownPublicCents + grant.ownPrivateCents;
  if (certifiedCents > budgetCents) throw new GrantExhausted();
  await splitLine(tx, line.id, split);
  await updateCertified(tx, grant.id, { certifiedCents, payableCents: fundShare(grant, certifiedCents) });
  if (report.state !== 'submitted' || !(await isWhollyControlled(tx, report.id))) return;
  await updateReportState(tx, report.id, 'controlled');
  await insertTransition(tx, { reportId: report.id, state: 'controlled', byId, reason: null });
}

/** What two people have certified or deducted stays; only what is parked moves on. */
function changesOnlyParked(line: ControlledLine, split: Split): boolean {
  if (line.certifiedCents === null) return true;
  return (
    line.parkedCents! > 0 &&
    split.parkedCents < line.parkedCents! &&
    split.certifiedCents >= line.certifiedCents &&
    split.deductedCents >= line.deductedCents!
  );
}

async function lockForControl(
  tx: Tx,
  actor: Actor,
  reportId: string,
  lineId: string,
): Promise<LineInControl> {
  const { grant, report } = await lockGrantReport(tx, reportId);
  if (!mayDecide(actor, grant)) throw new NotFound();
  const line = await findLine(tx, reportId, lineId);
  if (!line || !mayCertify(actor, grant, line)) throw new NotFound();
  if (report.state === 'draft') throw new ReportNotSubmitted();
  return { grant, report, line };
}

function auditControl(
  tx: Tx,
  action: string,
  grant: LockedGrant,
  reportId: string,
  { line, certifiedCents, deductedCents, parkedCents }: Split & { readonly line: string },
): void {
  tx.audit({
    action,
    object: { kind: 'grant-report', id: reportId },
    country: grant.country,
    detail: { line, certified: certifiedCents, deducted: deductedCents, parked: parkedCents },
  });
}
