import { SYSTEM } from '#platform/access/actor';
import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { UnitOfWork } from '#platform/persistence/unit-of-work';
import { SourceRecheckService } from './source-recheck.service.ts';

/**
 * Looks every day at what standards rest on: a newer version, or nothing to open any more.
 */
@JobHandler({ queue: 'standards', job: 'recheck-sources', rule: 'system', every: 24 * 60 * 60_000 })
export class RecheckSourcesJob implements Job {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sources: SourceRecheckService,
  ) {}

  run(): Promise<void> {
    return this.unitOfWork.run(SYSTEM, (tx) => this.sources.recheck(tx, null));
  }
}
