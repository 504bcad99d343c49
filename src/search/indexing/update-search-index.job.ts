import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { SearchIndexService } from './search-index.service.ts';

/** A run ends after this while; what is left wakes the next one. */
const RUN_BUDGET_MS = 10_000;

/** What was changed is found by its new words: whoever changed it has marked it in the same transaction. */
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
