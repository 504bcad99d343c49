import { JobHandler, type RunsJob } from '../../platform/jobs/job-handler.ts';
import { Sweeping } from './sweeping.service.ts';
import { Sweeps } from './sweeps.service.ts';

/** A run ends after this while; the sweep goes on with the next one. */
const RUN_MS = 20_000;

/**
 * Reads everything stored when the rules have changed or somebody asked, and goes on where it was after a
 * restart.
 */
@JobHandler({
  queue: 'safeguarding',
  job: 'sweep',
  rule: 'system',
  every: 60_000,
  due: `exists (select from safeguarding_sweep where state = 'running')`,
})
export class StoredTextsSweep implements RunsJob {
  constructor(
    private readonly sweeps: Sweeps,
    private readonly sweeping: Sweeping,
  ) {}

  async run(): Promise<void> {
    await this.sweeps.beginWhenRulesChanged();
    const until = performance.now() + RUN_MS;
    while (performance.now() < until && (await this.sweeping.step()));
  }
}
