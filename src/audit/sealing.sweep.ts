import { JobHandler, type RunsJob } from '../platform/jobs/job-handler.ts';
import { Sealing } from './sealing.service.ts';

@JobHandler({ queue: 'audit', job: 'seal', rule: 'system', every: 30_000 })
export class SealingSweep implements RunsJob {
  constructor(private readonly sealing: Sealing) {}

  async run(): Promise<void> {
    await this.sealing.seal();
  }
}
