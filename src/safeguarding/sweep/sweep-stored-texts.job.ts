import { JobHandler, type Job } from '#platform/jobs/job-handler';
import { SweepRunnerService } from './sweep-runner.service.ts';
import { SweepService } from './sweep.service.ts';

/** A run ends after this while; the sweep goes on with the next one. */
const RUN_BUDGET_MS = 20_000;

/**
 * A sweep is due when the rules have changed or somebody asked for it: everything stored is read. What a
 * batch found and how far it came are one transaction, and one process works on it at a time, so a killed
 * sweep goes on behind its last batch.
 */
@JobHandler({
  queue: 'safeguarding',
  job: 'sweep',
  rule: 'system',
  every: 60_000,
  due: `exists (select from safeguarding_sweep where state = 'running')`,
})
export class SweepStoredTextsJob implements Job {
  constructor(
    private readonly sweeps: SweepService,
    private readonly runner: SweepRunnerService,
  ) {}

  async run(): Promise<void> {
    await this.sweeps.startIfRulesChanged();
    const until = performance.now() + RUN_BUDGET_MS;
    while (performance.now() < until && (await this.runner.runBatch()));
  }
}
