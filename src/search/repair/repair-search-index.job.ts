import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { SearchSweepService } from './search-sweep.service.ts';

/** A run ends after this while; the sweep goes on with the next one. */
const RUN_BUDGET_MS = 3_000;

/**
 * The index is due for comparison with what is there at first, by new analyzers or terms, and now and then. A step
 * and how far it came are committed together: if the job is killed, the next run goes on from there.
 */
@JobHandler({
  queue: 'search',
  job: 'repair-search-index',
  rule: 'system',
  every: 60_000,
  due: 'exists (select from search_sweep where finished_at is null)',
})
export class RepairSearchIndexJob implements Job {
  constructor(private readonly sweep: SearchSweepService) {}

  async run(): Promise<void> {
    const until = performance.now() + RUN_BUDGET_MS;
    while (performance.now() < until && (await this.sweep.runStep()));
  }
}
