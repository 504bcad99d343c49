import { Injectable } from '@nestjs/common';
import type { WordingOutcome } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { RateLimiter } from '#platform/limits/rate-limiter';
import { newId } from '#platform/persistence/id';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { NotFound } from '#platform/problems/problem';
import type { WordingReportInput } from './dto/wording-report.input.ts';
import { insertWordingReport, lockWordingReport, settleWordingReport } from './wording-report.repository.ts';
import { TooManyWordingReports, WordingReportSettled } from './wording.problems.ts';

/** A member who goes through a whole page, and then one a minute. */
const RATE = { burst: 30, perSecond: 1 / 60 } as const;

/** Members report wrong words of Norbanet; the secretariat says what became of each. */
@Injectable()
export class WordingReportService {
  private readonly limiter = new RateLimiter(RATE);

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Keeps a report for the secretariat. Nobody is told of it. */
  async report(actor: Actor, input: WordingReportInput): Promise<string> {
    const { memberId } = actor;
    if (!this.limiter.consume(memberId)) throw new TooManyWordingReports();
    const { language, page, words, suggestion, keys } = input;
    return this.unitOfWork.run(actor, async (tx) => {
      const id = newId();
      await insertWordingReport(tx, {
        id,
        memberId,
        language,
        page,
        words,
        suggestion: suggestion || null,
        keys,
        createdAt: tx.now,
      });
      tx.audit({
        action: 'wording.reported',
        object: { kind: 'wording-report', id },
        detail: { language },
      });
      return id;
    });
  }

  /** Says that the words were corrected, or that they stay as they are. */
  async settle(actor: Actor, id: string, outcome: WordingOutcome): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const report = await lockWordingReport(tx, id);
      if (!report) throw new NotFound();
      if (report.state !== 'open') throw new WordingReportSettled();
      await settleWordingReport(tx, id, { state: outcome, settledAt: tx.now, settledBy: actor.memberId });
      tx.audit({
        action: 'wording.settled',
        object: { kind: 'wording-report', id },
        detail: { language: report.language, outcome },
      });
    });
  }
}
