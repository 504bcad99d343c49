import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { SearchIndexService } from './search-index.service.ts';

/** A run ends after this while; what is left wakes the next one. */
const RUN_BUDGET_MS = 10_000;

/**
 * An entry is due when what it is made of was changed: whoever changed it has marked it in the same transaction. The
 * mark goes with the new entry: if the job is killed, it is still there.
 */
@JobHandler({
  queue: 'search',
  job: 'update-search-index',
  rule: 'system',
  every: 60_000,
  due: 'exists (select from search_stale)',
})
export class UpdateSearchIndexJob implements Job {
  constructor(private readonly index: SearchIndexService) {}

  async run(): Promise<void> {
    const until = performance.now() + RUN_BUDGET_MS;
    while (performance.now() < until && (await this.index.updateBatch()));
  }
}
