import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DueWatch } from './due-watch.ts';
import { JobHandlers } from './job-handlers.ts';
import { Jobs } from './jobs.ts';
import { QueuedJobs } from './queued-jobs.ts';

/** Jobs on Redis where one is configured, else in PostgreSQL: the same code, the same handlers. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [JobHandlers, QueuedJobs, DueWatch, { provide: Jobs, useExisting: QueuedJobs }],
  exports: [Jobs, JobHandlers],
})
export class JobsModule {}
