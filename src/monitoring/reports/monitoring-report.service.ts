import { Injectable } from '@nestjs/common';
import { MONITORING_REPORT_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { InvalidInput, NotFound } from '#platform/problems/problem';
import type {
  MonitoringParagraphChange,
  MonitoringReportChange,
  NewMonitoringReport,
} from './dto/monitoring-report.input.ts';
import { MonitoringParagraph } from './monitoring-paragraph.entity.ts';
import { MonitoringReport } from './monitoring-report.entity.ts';
import { mayReadReport, mayWriteReports } from './monitoring-report.policy.ts';
import {
  MonitoringReportChangedMeanwhile,
  MonitoringReportHasNext,
  MonitoringReportIsBehind,
  MonitoringReportIsEmpty,
  MonitoringReportIsSent,
  MonitoringReportsFull,
  MonitoringReportTooLong,
} from './monitoring-report.problems.ts';
import {
  countReportsLocked,
  findInstrumentName,
  findKeptParagraphs,
  findSourceRecords,
  lockReport,
  type ReportScope,
  saveParagraphs,
} from './monitoring-report.repository.ts';
import { draftReport, type ReportDraft } from './report-draft.ts';

type Period = Pick<ReportScope, 'firstDay' | 'lastDay'>;

/**
 * The reports of a country to those who monitor it: drafted from the records that it shares, in the words of its
 * team where it has found better ones, and frozen when they are sent.
 */
@Injectable()
export class MonitoringReportService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Drafts a report of the actor's country; one with a report before starts from that one. Returns its id. */
  async create(actor: Actor, input: NewMonitoringReport): Promise<string> {
    const country = actor.seat?.country;
    if (!country || !mayWriteReports(actor, country)) throw new NotFound();
    requirePeriod(input);
    return this.unitOfWork.run(actor, async (tx) => {
      if ((await countReportsLocked(tx, country)) >= MONITORING_REPORT_LIMITS.perCountry)
        throw new MonitoringReportsFull();
      const instrument = await findInstrumentName(tx, input.instrumentId);
      if (!instrument || instrument.retired)
        throw new InvalidInput([{ field: 'instrumentId', code: 'instrument' }]);
      const scope = { ...input, country };
      const previousId = await requirePrevious(tx, scope, input.previousId ?? null);
      const id = newId();
      await tx.manager.insert(MonitoringReport, {
        id,
        country,
        instrumentId: input.instrumentId,
        instrumentTitle: instrument.title,
        instrumentBody: instrument.body,
        title: input.title,
        introduction: await introductionOf(tx, previousId),
        firstDay: input.firstDay,
        lastDay: input.lastDay,
        previousId,
        state: 'draft',
        gatheredAt: tx.now,
        createdBy: actor.memberId,
        createdAt: tx.now,
        changedBy: actor.memberId,
        changedAt: tx.now,
      });
      const { paragraphs, removedIds } = await draft(tx, scope, { id, previousId });
      await saveParagraphs(tx, id, paragraphs, removedIds);
      record(tx, 'monitoring-report.created', { id, country }, { paragraphs: paragraphs.length });
      return id;
    });
  }

  /** Changes title, introduction and period; another period gathers its records anew. */
  change(
    actor: Actor,
    id: string,
    { revision, title, introduction, firstDay, lastDay }: MonitoringReportChange,
  ): Promise<void> {
    requirePeriod({ firstDay, lastDay });
    return this.withDraft(actor, id, revision, async (tx, report) => {
      const isOtherPeriod = firstDay !== report.firstDay || lastDay !== report.lastDay;
      if (isOtherPeriod) await gather(tx, { ...report, firstDay, lastDay });
      await touch(tx, actor, report, {
        title,
        introduction,
        firstDay,
        lastDay,
        ...(isOtherPeriod && { gatheredAt: tx.now }),
      });
      record(tx, 'monitoring-report.changed', report, { revision: revision + 1 });
    });
  }

  /** Brings a draft up to date with its records; the team's own words stay. */
  gather(actor: Actor, id: string, revision: number): Promise<void> {
    return this.withDraft(actor, id, revision, async (tx, report) => {
      const { added, changed, removed } = await gather(tx, report);
      const instrument = await findInstrumentName(tx, report.instrumentId);
      await touch(tx, actor, report, {
        gatheredAt: tx.now,
        ...(instrument && { instrumentTitle: instrument.title, instrumentBody: instrument.body }),
      });
      record(tx, 'monitoring-report.gathered', report, { added, changed, removed });
    });
  }

  /** Says something of a record in the team's own words, or leaves it out. */
  changeParagraph(
    actor: Actor,
    id: string,
    paragraphId: string,
    { revision, text, leftOut }: MonitoringParagraphChange,
  ): Promise<void> {
    return this.withDraft(actor, id, null, async (tx, report) => {
      const paragraph = await tx.manager.findOneBy(MonitoringParagraph, { id: paragraphId, reportId: id });
      if (!paragraph) throw new NotFound();
      if (paragraph.revision !== revision) throw new MonitoringReportChangedMeanwhile();
      await tx.manager.update(
        MonitoringParagraph,
        { id: paragraphId },
        { text, leftOut, outdated: false, revision: revision + 1 },
      );
      await touch(tx, actor, report, {});
      record(tx, 'monitoring-report.paragraph-changed', report, { paragraph: paragraphId, leftOut });
    });
  }

  /**
   * Freezes the report as it is. It must say what the records say at this moment: one that is shared no more has
   * no place in it.
   */
  send(actor: Actor, id: string, revision: number): Promise<void> {
    return this.withDraft(actor, id, revision, async (tx, report) => {
      const { paragraphs, added, changed, removed } = await draft(tx, report, report);
      if (added + changed + removed > 0) throw new MonitoringReportIsBehind();
      if (!paragraphs.some(({ leftOut }) => !leftOut)) throw new MonitoringReportIsEmpty();
      await touch(tx, actor, report, { state: 'sent', sentBy: actor.memberId, sentAt: tx.now });
      record(tx, 'monitoring-report.sent', report, { paragraphs: paragraphs.length });
    });
  }

  /** Deletes a draft. */
  remove(actor: Actor, id: string, revision: number): Promise<void> {
    return this.withDraft(actor, id, revision, async (tx, report) => {
      await tx.manager.delete(MonitoringReport, { id });
      record(tx, 'monitoring-report.deleted', report);
    });
  }

  private withDraft(
    actor: Actor,
    id: string,
    revision: number | null,
    work: (tx: Tx, report: MonitoringReport) => Promise<void>,
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const report = await lockReport(tx, id);
      if (!report || !mayReadReport(actor, report) || !mayWriteReports(actor, report.country))
        throw new NotFound();
      if (report.state === 'sent') throw new MonitoringReportIsSent();
      if (revision !== null && report.revision !== revision) throw new MonitoringReportChangedMeanwhile();
      await work(tx, report);
    });
  }
}

function requirePeriod({ firstDay, lastDay }: Period): void {
  if (firstDay > lastDay) throw new InvalidInput([{ field: 'lastDay', code: 'before-first-day' }]);
}

/** The report before must be one that was sent, of the same country on the same instrument, and have no next one. */
async function requirePrevious(
  tx: Tx,
  { country, instrumentId }: ReportScope,
  previousId: string | null,
): Promise<string | null> {
  if (previousId === null) return null;
  const previous = await lockReport(tx, previousId);
  const fits =
    previous?.country === country && previous.instrumentId === instrumentId && previous.state === 'sent';
  if (!fits) throw new InvalidInput([{ field: 'previousId', code: 'previous-report' }]);
  if (await tx.manager.existsBy(MonitoringReport, { previousId })) throw new MonitoringReportHasNext();
  return previousId;
}

async function introductionOf(tx: Tx, reportId: string | null): Promise<string> {
  if (reportId === null) return '';
  return (await tx.manager.findOneByOrFail(MonitoringReport, { id: reportId })).introduction;
}

async function draft(
  tx: Tx,
  scope: ReportScope,
  { id, previousId }: Pick<MonitoringReport, 'id' | 'previousId'>,
): Promise<ReportDraft> {
  const source = await findSourceRecords(tx, scope);
  if (source.length > MONITORING_REPORT_LIMITS.paragraphs) throw new MonitoringReportTooLong();
  const kept = await findKeptParagraphs(tx, id);
  return draftReport(source, kept, previousId === null ? [] : await findKeptParagraphs(tx, previousId));
}

async function gather(
  tx: Tx,
  report: ReportScope & Pick<MonitoringReport, 'id' | 'previousId'>,
): Promise<ReportDraft> {
  const drafted = await draft(tx, report, report);
  await saveParagraphs(tx, report.id, drafted.paragraphs, drafted.removedIds);
  return drafted;
}

async function touch(
  tx: Tx,
  actor: Actor,
  { id, revision }: MonitoringReport,
  change: Partial<MonitoringReport>,
): Promise<void> {
  await tx.manager.update(
    MonitoringReport,
    { id },
    { ...change, revision: revision + 1, changedBy: actor.memberId, changedAt: tx.now },
  );
}

function record(
  tx: Tx,
  action: string,
  { id, country }: Pick<MonitoringReport, 'id' | 'country'>,
  detail: Readonly<Record<string, string | number | boolean>> = {},
): void {
  tx.audit({ action, object: { kind: 'monitoring-report', id }, country, detail });
}
